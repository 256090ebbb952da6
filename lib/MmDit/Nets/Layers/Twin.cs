using static TorchSharp.torch.autograd;

namespace MmDit.Nets.Layers;

/// <summary>An operator with a fast body and a twin of plain operators: the fast body's own graph gives its gradients, the twin's those
/// of gradients, which the fast one cannot give.</summary>
abstract class Twin<T> : SingleTensorFunction<T> where T : Twin<T>, new()
{
    static readonly T function = new();

    public sealed override string Name => typeof(T).Name;

    /// <summary>The fast body: inputs and whole numbers -> the result.</summary>
    protected abstract Tensor Fast(Tensor[] x, long[] sizes);

    /// <summary>The same by plain operators.</summary>
    protected abstract Tensor Plain(Tensor[] x, long[] sizes);

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
        ctx.save_data("sizes", sizes);
        using var grad = enable_grad();
        using var during = While();
        Tensor[] inner = [.. x.Select(t => t.detach().requires_grad_(t.requires_grad))];
        var result = Fast(inner, sizes);
        ctx.save_for_backward([.. x, .. inner, result]);
        return result.detach();
    }

    public sealed override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
    {
        using var scope = NewDisposeScope();
        var kept = ctx.get_saved_variables();
        var again = is_grad_enabled();
        // Gradients of gradients are of views, for one input may be made of another.
        Tensor[] x = again ? [.. kept[..(kept.Count / 2)].Select(t => t.view_as(t))] : [.. kept[(kept.Count / 2)..^1]];
        var result = again ? Plain(x, (long[])ctx.get_data("sizes")) : kept[^1];
        using var during = again ? null : While();
        var found = new Queue<Tensor>(grad([result], [.. x.Where(t => t.requires_grad)], [grad_output], retain_graph: true, create_graph: again));
        grad_output.Dispose();
        return Handed.Over([null, .. x.Select(t => t.requires_grad ? found.Dequeue() : null)]);
    }
}
