namespace MmDit.Nets.Layers;

/// <summary>Which tokens of each sample a net gets to see: the numbers of those kept, [B, n], and where each token
/// stands among the kept and then the hidden ones, [B, N]; ids_keep and ids_restore of the code.</summary>
/// <seealso href="https://arxiv.org/abs/2111.06377">He et al. 2021, section 3, simple implementation</seealso>
public readonly record struct Masking(Tensor Kept, Tensor Restore)
{
    /// <summary>Keeps the tokens whose noise is least: [B, N], the part that is hidden, 0 to 1.</summary>
    public static Masking Of(Tensor noise, float ratio)
    {
        using var scope = NewDisposeScope();
        var order = noise.argsort(1);                                                           // [B, N]
        var kept = order.narrow(1, 0, (long)(noise.shape[1] * (1 - ratio)));                    // [B, n]
        return new(kept.MoveToOuterDisposeScope(), order.argsort(1).MoveToOuterDisposeScope());
    }

    /// <summary>True where a token is hidden: [B, N, 1].</summary>
    public Tensor Hidden => Restore.ge(Kept.shape[1]).unsqueeze(-1);

    /// <summary>The kept tokens alone: [B, N, D] -> [B, n, D].</summary>
    public Tensor Gather(Tensor x) => x.gather(1, Kept.unsqueeze(-1).expand(-1, -1, x.shape[2]));

    /// <summary>Every token back where it was, one vector where it was hidden:
    /// [B, n, D], [1, 1, D] -> [B, N, D].</summary>
    public Tensor Scatter(Tensor x, Tensor filler)
    {
        var (B, n, D) = (x.shape[0], x.shape[1], x.shape[2]);
        var both = cat([x, filler.expand(B, Restore.shape[1] - n, D)], 1);                      // [B, N, D]
        return both.gather(1, Restore.unsqueeze(-1).expand(-1, -1, D));
    }
}
