using TorchSharp.Utils;
using static TorchSharp.torch.autograd;

namespace MmDit.Torch.Contract;

/// <summary>What users derive from TorchSharp's classes; Contract.g.cs calls the rest.</summary>
public sealed class Net : Module<Tensor, Tensor>
{
    readonly Linear first = Linear(inputSize: 4, outputSize: 3, hasBias: true);
    [ComponentName(Name = "second")] readonly Module<Tensor, Tensor> last = Sequential(("a", ReLU()), ("b", Dropout(p: 0.1)));
    readonly Parameter scale = Parameter(data: ones(3), requires_grad: true);
    readonly Tensor shift = zeros(3);

    public Net() : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => last.call(first.call(input)) * scale + shift;

    protected override void Dispose(bool disposing) => base.Dispose(disposing);
}

/// <summary>A function of one result with a backward of its own.</summary>
public sealed class Cube : SingleTensorFunction<Cube>
{
    public override string Name => nameof(Cube);

    public override Tensor forward(AutogradContext ctx, params object[] vars)
    {
        ctx.save_for_backward(tensors: [(Tensor)vars[0]]);
        return ((Tensor)vars[0]).pow(3);
    }

    public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) =>
        [grad_output * ctx.get_saved_variables()[0].pow(2) * 3];

    public static Tensor Use(Tensor x) => apply(x);
    public static List<Tensor> UseInternal(Tensor x) => apply_internal(x);
    public static string NameOf(Cube f) => ((Function<Cube>)f).Name + f.forward(null!, []) + f.backward(null!, null!);
}

/// <summary>A function of several results with a backward of its own.</summary>
public sealed class Halves : MultiTensorFunction<Halves>
{
    public override string Name => nameof(Halves);
    public override List<Tensor> forward(AutogradContext ctx, params object[] vars) => [.. ((Tensor)vars[0]).chunk(chunks: 2)];
    public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs) => [cat(grad_outputs)];

    public static List<Tensor> Use(Tensor x) => apply(x);
    public static object Use(Halves f) => (f.forward(null!, []), f.backward(null!, null!));
}
