using static TorchSharp.torch.autograd;

namespace MmDit.Nets.Layers;

/// <summary>An operator with a fast body, gradients worked out by hand, and a twin of plain operators that gives the
/// gradients of those gradients.</summary>
abstract class Twin<T> : SingleTensorFunction<T> where T : Twin<T>, new()
{
    static readonly T function = new();

    public sealed override string Name => typeof(T).Name;

    /// <summary>The fast body: inputs and whole numbers -> the result.</summary>
    protected abstract Tensor Fast(Tensor[] x, long[] sizes);

    /// <summary>The same by plain operators.</summary>
    protected abstract Tensor Plain(Tensor[] x, long[] sizes);

    /// <summary>Of what <see cref="Keep"/> kept, inputs first, the gradient of each input.</summary>
    protected abstract Tensor?[] Gradients(Tensor[] kept, Tensor gradient, long[] sizes);

    /// <summary>The result of the fast body, and what else than the inputs its gradients need.</summary>
    protected virtual (Tensor Result, Tensor[] More) Keep(Tensor[] x, long[] sizes) => (Fast(x, sizes), []);

    /// <summary>What must hold while the fast body runs, forward and backward.</summary>
    protected virtual IDisposable? While() => null;

    /// <summary>The result of the fast body.</summary>
    protected static Tensor Call(Tensor[] x, params long[] sizes)
    {
        if (is_grad_enabled() && Array.Exists(x, t => t.requires_grad)) return apply([sizes, .. x]);
        using var during = function.While();
        return function.Fast(x, sizes);
    }

    public sealed override Tensor forward(AutogradContext ctx, params object[] vars)
    {
        var sizes = (long[])vars[0];
        Tensor[] x = [.. vars.Skip(1).Cast<Tensor>()];
        using var during = While();
        var (result, more) = Keep(x, sizes);
        ctx.save_data("sizes", sizes);
        ctx.save_data("inputs", x.Length);
        ctx.save_for_backward([.. x, .. more]);
        return result;
    }

    public sealed override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
    {
        using var scope = NewDisposeScope();
        Tensor[] kept = [.. ctx.get_saved_variables()];
        var (sizes, inputs) = ((long[])ctx.get_data("sizes"), kept[..(int)ctx.get_data("inputs")]);
        var again = is_grad_enabled();
        using var during = again ? null : While();
        var gradients = again ? Again(inputs, grad_output, sizes) : Gradients(kept, grad_output, sizes);
        grad_output.Dispose();
        return Handed.Over([null, .. inputs.Select((x, i) => x.requires_grad ? gradients[i] : null)]);
    }

    // Of views, for one input may be made of another.
    Tensor?[] Again(Tensor[] x, Tensor gradient, long[] sizes)
    {
        Tensor[] views = [.. x.Select(t => t.view_as(t))];
        return Of([Plain(views, sizes)], views, gradient, again: true);
    }

    /// <summary>The gradient of each input that needs one, by a graph.</summary>
    protected static Tensor?[] Of(Tensor[] results, Tensor[] inputs, Tensor gradient, bool again = false)
    {
        Queue<Tensor> found = new(grad(results, [.. inputs.Where(t => t.requires_grad)], [gradient], retain_graph: true,
            create_graph: again));
        return [.. inputs.Select(x => x.requires_grad ? found.Dequeue() : null)];
    }
}
