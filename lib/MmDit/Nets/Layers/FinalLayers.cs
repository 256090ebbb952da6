namespace MmDit.Nets.Layers;

/// <summary>Tokens to the values of their patches, modulated by the condition: [B, N, D], [B, D] ->
/// [B, N, P²C].</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, transformer decoder</seealso>
public sealed class FinalLayer(long dim, long values, long? condition = null) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm_final = Init.PlainNorm(dim);
    readonly LinearLayer linear = Init.Zero(dim, values);
    readonly AdaLN adaLN_modulation = new(dim, parts: 2, condition);

    /// <summary>[B, N, D], [B, D] -> [B, N, P²C].</summary>
    public override Tensor forward(Tensor x, Tensor c) =>
        linear.call(adaLN_modulation.Single(c).Apply(norm_final.call(x)));
}

/// <summary>Tokens to the values of their patches, for designs whose condition went in as tokens: [B, N, D] ->
/// [B, N, P²C].</summary>
public sealed class PlainFinalLayer(long dim, long values) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm_final = Init.LayerNorm(dim, eps: 1e-6);
    readonly LinearLayer linear = Init.Zero(dim, values);

    /// <summary>[B, N, D] -> [B, N, P²C]; the condition is not read.</summary>
    public override Tensor forward(Tensor x, Tensor c) => linear.call(norm_final.call(x));
}
