using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Text and image as one sequence with one set of weights, attention and MLP side by side:
/// [B, S, D], [B, D], [B, 1, S, d/2, 2] -> [B, S, D].</summary>
/// <seealso href="https://github.com/black-forest-labs/flux">Flux, SingleStreamBlock of the code</seealso>
public sealed class SingleStreamBlock(long dim, long heads, double mlpRatio = 4) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly long hidden = (long)(dim * mlpRatio);
    readonly LinearLayer linear1 = Init.Xavier(dim, 3 * dim + (long)(dim * mlpRatio));
    readonly LinearLayer linear2 = Init.Xavier(dim + (long)(dim * mlpRatio), dim);
    readonly QkNorm norm = new(dim / heads);
    readonly LayerNorm pre_norm = Init.PlainNorm(dim);
    readonly FluxModulation modulation = new(dim);

    /// <summary>[B, S, D], [B, D], rotary angles [B, 1, S, d/2, 2] -> [B, S, D].</summary>
    public override Tensor forward(Tensor x, Tensor c, Tensor angles)
    {
        using var scope = NewDisposeScope();
        var m = modulation.call(c);                                                             // each part [B, 1, D]
        var both = linear1.call(m.Apply(pre_norm.call(x))).split([3 * dim, hidden], -1);   // [B, S, 3D], [B, S, hidden]
        var parts = both[0].Rearrange("b n (k h d) -> k b h n d", ("k", 3), ("h", heads)).unbind(0);
        var (q, k) = norm.call(parts[0], parts[1]);                                             // [B, h, S, d]
        var mixed = new Qkv(Rotary.Apply(q, angles), Rotary.Apply(k, angles), parts[2]).Attend(); // [B, S, D]
        var joined = cat([mixed, Ops.TanhGelu(both[1])], -1);                                   // [B, S, D + hidden]
        return (x + m.Gate * linear2.call(joined)).MoveToOuterDisposeScope();
    }

    sealed class QkNorm(long dim) : Net<Tensor, Tensor, (Tensor, Tensor)>
    {
        readonly ScaledRms query_norm = new(dim), key_norm = new(dim);
        public override (Tensor, Tensor) forward(Tensor q, Tensor k) => (query_norm.call(q), key_norm.call(k));
    }

    sealed class ScaledRms(long dim) : Net<Tensor, Tensor>
    {
        readonly Parameter scale = Init.Parameter(ones(dim));
        public override Tensor forward(Tensor x) => x * (x.square().mean([-1], keepdim: true) + 1e-6).rsqrt() * scale;
    }

    sealed class FluxModulation(long dim) : Net<Tensor, Modulation>
    {
        readonly LinearLayer lin = Init.Zero(dim, 3 * dim);
        public override Modulation forward(Tensor c) =>
            lin.call(silu(c)).unsqueeze(1).chunk(3, -1) is [var shift, var scale, var gate]
                ? new(shift, scale, new(gate)) : throw new InvalidOperationException();
    }
}
