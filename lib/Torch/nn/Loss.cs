using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp;

/// <summary>A loss of two tensors.</summary>
public abstract class Loss<T1, T2, TResult>(Reduction reduction = Reduction.Mean) : Module<T1, T2, TResult>("Loss")
{
    public Reduction reduction { get; } = reduction;
}

/// <summary>A loss of three tensors.</summary>
public abstract class Loss<T1, T2, T3, TResult>(Reduction reduction = Reduction.Mean) : Module<T1, T2, T3, TResult>("Loss")
{
    public Reduction reduction { get; } = reduction;
}

/// <summary>A loss of four tensors.</summary>
public abstract class Loss<T1, T2, T3, T4, TResult>(Reduction reduction = Reduction.Mean)
    : Module<T1, T2, T3, T4, TResult>("Loss")
{
    public Reduction reduction { get; } = reduction;
}

/// <summary>A loss that weighs classes or elements; the weights are a buffer, as in PyTorch.</summary>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    public Tensor? weight => get_buffer(nameof(weight));

    public WeightedLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) : base(reduction) =>
        ConditionallyRegisterBuffer(nameof(weight), weight?.alias());
}
