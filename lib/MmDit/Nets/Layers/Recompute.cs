using static TorchSharp.torch.autograd;

namespace MmDit.Nets.Layers;

/// <summary>Calls a module without keeping what its backward needs: backward calls it once more, with the same random
/// numbers.</summary>
/// <remarks> The module is called twice, so one that counts its calls (batch normalization's statistics) counts two.
/// Gradients of gradients are not recorded, and what is random on a GPU is refused, for only the CPU's random numbers
/// can be had again. </remarks>
/// <seealso href="https://arxiv.org/abs/1604.06174">Chen et al. 2016</seealso>
public static class Recompute
{
    /// <summary>The module's result: any shape -> the module's.</summary>
    public static Tensor Call(Module<Tensor, Tensor> module, Tensor x) => Run(module, a => module.call(a[0]), x);

    /// <summary>The module's result of two inputs, such as tokens and their conditioning: any shapes -> the
    /// module's.</summary>
    /// <param name="when">False keeps what backward needs, as usual.</param>
    public static Tensor Call(Module<Tensor, Tensor, Tensor> module, Tensor x, Tensor c, bool when = true) =>
        when ? Run(module, a => module.call(a[0], a[1]), x, c) : module.call(x, c);

    /// <summary>The two results of a joint block: [B, L, D], [B, N, D], [B, D] -> the first two.</summary>
    /// <param name="when">False keeps what backward needs, as usual.</param>
    public static (Tensor Text, Tensor Image) Call(Module<Tensor, Tensor, Tensor, (Tensor Text, Tensor Image)> block,
        Tensor text, Tensor image, Tensor c, bool when = true)
    {
        if (!when) return block.call(text, image, c);
        var both = Run(block, a => block.call(a[0], a[1], a[2]) is var (t, i) ? cat([t, i], 1) : null!, text, image, c);
        return both.split([text.shape[1], image.shape[1]], 1) is [var first, var second] ? (first, second) : default;
    }

    /// <summary>The module's result of three inputs: any shapes -> the module's.</summary>
    public static Tensor Call(Module<Tensor, Tensor, Tensor, Tensor> module, Tensor x, Tensor c, Tensor mask) =>
        Run(module, a => module.call(a[0], a[1], a[2]), x, c, mask);

    /// <summary>The result of a call that needs the module's parameters and the inputs, and nothing else.</summary>
    public static Tensor Run(nn.Module module, Func<Tensor[], Tensor> call, params Tensor[] inputs)
    {
        if (!is_grad_enabled()) return call(inputs);
        if (inputs[0].device_type != DeviceType.CPU
            && module.modules().Append(module).Any(m => m is Dropout { training: true }))
            throw new NotSupportedException(
                $"{module.GetName()} has dropout: on {inputs[0].device} its random numbers cannot be had again");
        var parameters = module.parameters().Where(p => p.requires_grad);
        return Segment.apply([call, inputs.Length, .. inputs, .. parameters]);
    }

    // Arguments: the call, how many inputs, the inputs, the parameters.
    sealed class Segment : SingleTensorFunction<Segment>
    {
        public override string Name => nameof(Recompute);

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            Tensor[] inputs = [.. vars.Skip(2).Take((int)vars[1]).Cast<Tensor>()];
            ctx.save_data("call", vars[0]);
            ctx.save_data("parameters", vars.Skip(2 + inputs.Length).Cast<Tensor>().ToArray());
            ctx.save_for_backward([.. inputs, get_rng_state()]);
            using var scope = NewDisposeScope();
            return ((Func<Tensor[], Tensor>)vars[0])(inputs).MoveToOuterDisposeScope();
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
        {
            using var scope = NewDisposeScope();
            var (call, parameters) = ((Func<Tensor[], Tensor>)ctx.get_data("call"),
                (Tensor[])ctx.get_data("parameters"));
            var saved = ctx.get_saved_variables();
            Tensor[] inputs = [.. saved.SkipLast(1).Select(x => x.detach().requires_grad_(x.requires_grad))];
            var result = Again(() => call(inputs), saved[^1]);
            Tensor[] wanted = [.. inputs.Where(x => x.requires_grad), .. parameters];
            var found = new Queue<Tensor?>(grad([result], wanted, [grad_output], allow_unused: true)
                .Select(g => g is null || g.IsInvalid ? null : g));
            grad_output.Dispose();
            return Handed.Over([null, null, .. inputs.Select(x => x.requires_grad ? found.Dequeue() : null),
                .. parameters.Select(_ => found.Dequeue())]);
        }

        // With the random numbers of the first time, and no trace of it in those that follow.
        static Tensor Again(Func<Tensor> call, Tensor random)
        {
            var now = get_rng_state();
            set_rng_state(random);
            try { using (enable_grad()) return call(); }
            finally { set_rng_state(now); }
        }
    }
}
