namespace MmDit.Nets.Layers;

/// <summary>A linear layer: [.., inputs] -> [.., outputs].</summary>
/// <remarks>What <c>nn.Linear</c> is, keys and first numbers too, with the products of <see cref="Ops"/>.</remarks>
public sealed class LinearLayer(long inputs, long outputs, bool hasBias = true) : Net<Tensor, Tensor>
{
    readonly Parameter weight = Init.Parameter(Init.Kaiming(outputs, inputs));
    readonly Parameter? bias = hasBias ? Init.Parameter(Init.Within(1 / Math.Sqrt(inputs), outputs)) : null;

    /// <summary>[outputs, inputs].</summary>
    public Parameter Weight => weight;

    /// <summary>[outputs], or none.</summary>
    public Parameter? Bias => bias;

    /// <summary>[.., inputs] -> [.., outputs].</summary>
    public override Tensor forward(Tensor x) => Ops.Linear(x, weight, bias);
}
