namespace MmDit.Nets.Layers;

/// <summary>How the queries and keys of a head are normed before they meet.</summary>
public enum HeadNorm
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>By their root mean square.</summary>
    RootMeanSquare,
    /// <summary>By mean and deviation.</summary>
    Layer,
}

/// <summary>Self-attention with one projection to queries, keys and values: [B, N, D] -> [B, N, D].</summary>
/// <param name="dim">The width D, a multiple of the heads.</param>
/// <param name="qkNorm">Queries and keys are normed for each head (SD3.5), so that their products cannot grow.</param>
/// <param name="output">False for a stream whose own result nobody reads: the mixed tokens are not projected.</param>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, section 5.3.2 for the norm of queries and
/// keys</seealso>
public sealed class Attention(long dim, long heads, HeadNorm qkNorm = HeadNorm.None, bool output = true,
    bool bias = true)
    : Net<Tensor, Tensor>
{
    readonly LinearLayer qkv = Init.Xavier(dim, 3 * dim, bias);
    readonly nn.Module<Tensor, Tensor>? ln_q = Norm(qkNorm, dim / heads), ln_k = Norm(qkNorm, dim / heads);
    readonly LinearLayer? proj = output ? Init.Xavier(dim, dim) : null;

    /// <summary>Queries, keys and values of the tokens: [B, N, D] -> three times [B, h, N, d].</summary>
    public Qkv Project(Tensor x)
    {
        var parts = qkv.call(x).Rearrange("b n (k h d) -> k b h n d", ("k", 3), ("h", heads)).unbind(0);
        return new(ln_q?.call(parts[0]) ?? parts[0], ln_k?.call(parts[1]) ?? parts[1], parts[2]);
    }

    /// <summary>The projection behind the attention: [B, N, D] -> [B, N, D].</summary>
    public Tensor Finish(Tensor mixed) => proj!.call(mixed);

    static nn.Module<Tensor, Tensor>? Norm(HeadNorm norm, long dim) => norm switch
    {
        HeadNorm.RootMeanSquare => new RMSNorm(dim),
        HeadNorm.Layer => Init.LayerNorm(dim, eps: 1e-6),
        _ => null,
    };

    /// <summary>[B, N, D] -> [B, N, D].</summary>
    public override Tensor forward(Tensor x) => Finish(Project(x).Attend());
}
