namespace MmDit.Training;

/// <summary>The running average of a net's weights, which samples better than the weights of any one step.</summary>
/// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, appendix B</seealso>
public sealed class Ema : IDisposable
{
    const double Window = 20;
    readonly Module net;
    readonly double decay;

    /// <summary>An average that begins with the weights as they are.</summary>
    /// <param name="decay">How much of the average stays at each step; fewer at first, n / (n + 20) at step n.</param>
    public Ema(Module net, double decay = 0.999)
    {
        (this.net, this.decay) = (net, decay);
        using var off = no_grad();
        Weights = net.state_dict()
            .ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone().DetachFromDisposeScope());
    }

    /// <summary>The averages by the net's keys.</summary>
    public IReadOnlyDictionary<string, Tensor> Weights { get; }

    /// <summary>Takes in the weights as they are after so many steps.</summary>
    public void Update(long steps)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        var keep = Math.Min(decay, steps / (steps + Window));
        foreach (var (key, value) in net.state_dict())
            if (value.is_floating_point()) Weights[key].lerp_(value, tensor(1 - keep, value.dtype, value.device));
            else Weights[key].copy_(value);
    }

    /// <summary>The net has the averaged weights, and no dropout, until what is returned is disposed.</summary>
    public IDisposable Applied() => new Swap(net, Weights);

    /// <summary>Frees the averages.</summary>
    public void Dispose()
    {
        foreach (var value in Weights.Values) value.Dispose();
    }

    sealed class Swap : IDisposable
    {
        readonly Module net;
        readonly bool training;
        readonly Dictionary<string, Tensor> own;

        public Swap(Module net, IReadOnlyDictionary<string, Tensor> other)
        {
            using var off = no_grad();
            (this.net, training) = (net, net.training);
            own = net.state_dict().ToDictionary(pair => pair.Key,
                pair => pair.Value.detach().clone().DetachFromDisposeScope());
            Put(other);
            net.eval();
        }

        public void Dispose()
        {
            Put(own);
            net.train(training);
            foreach (var value in own.Values) value.Dispose();
        }

        void Put(IReadOnlyDictionary<string, Tensor> values)
        {
            using var off = no_grad();
            foreach (var (key, value) in net.state_dict()) value.copy_(values[key]);
        }
    }
}
