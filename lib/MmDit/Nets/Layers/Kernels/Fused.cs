using static TorchSharp.torch.autograd;

namespace MmDit.Nets.Layers.Kernels;

/// <summary>A function with a kernel for float32 on the CPU, and a twin of plain operators for all else.</summary>
abstract class Fused<T> : SingleTensorFunction<T> where T : Fused<T>, new()
{
    static readonly T function = new();

    public override string Name => typeof(T).Name;

    /// <summary>The same by plain operators.</summary>
    protected abstract Tensor Plain(Tensor[] x, double[] numbers);

    /// <summary>The kernel: its result, then what its backward needs beside the inputs.</summary>
    protected abstract Tensor[] Run(Tensor[] x, double[] numbers);

    /// <summary>The backward's kernel: inputs and what was kept, the result's gradient -> each input's gradient.</summary>
    protected abstract Tensor[] Back(Tensor[] kept, double[] numbers, Tensor grad);

    /// <summary>The one place that chooses between kernel and twin.</summary>
    protected static Tensor Call(Tensor[] x, params double[] numbers)
    {
        if (!Native.Take(x)) return function.Plain(x, numbers);
        Tensor[] rows = [.. x.Select(t => t.is_contiguous() ? t : t.contiguous())];
        if (is_grad_enabled() && Array.Exists(rows, t => t.requires_grad)) return apply([numbers, .. rows]);
        var results = function.Run(rows, numbers);
        foreach (var kept in results[1..]) kept.Dispose();
        GC.KeepAlive(rows);                                             // the kernel sees addresses alone
        return results[0];
    }

    public sealed override Tensor forward(AutogradContext ctx, params object[] vars)
    {
        Tensor[] x = [.. vars.Skip(1).Cast<Tensor>()];
        var results = Run(x, (double[])vars[0]);
        ctx.save_data("numbers", vars[0]);
        ctx.save_data("inputs", x.Length);
        ctx.save_for_backward([.. x, .. results[1..]]);
        GC.KeepAlive(x);
        return results[0];
    }

    public sealed override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
    {
        var numbers = (double[])ctx.get_data("numbers");
        Tensor[] kept = [.. ctx.get_saved_variables()];
        if (is_grad_enabled()) return [null!, .. Recorded(kept[..(int)ctx.get_data("inputs")], numbers, grad_output)];
        var rows = grad_output.is_contiguous() ? grad_output : grad_output.contiguous();
        var grads = Back(kept, numbers, rows);
        GC.KeepAlive(kept);
        GC.KeepAlive(rows);
        return [null!, .. grads];
    }

    // Gradients of gradients are those of the twin; of views, for one input may be made of another.
    Tensor[] Recorded(Tensor[] inputs, double[] numbers, Tensor grad_output)
    {
        Tensor[] x = [.. inputs.Select(t => t.view_as(t))];
        Tensor[] wanted = [.. x.Where(t => t.requires_grad)];
        var found = new Queue<Tensor>(grad([Plain(x, numbers)], wanted, [grad_output], create_graph: true));
        return [.. x.Select(t => t.requires_grad ? found.Dequeue() : null!)];
    }
}
