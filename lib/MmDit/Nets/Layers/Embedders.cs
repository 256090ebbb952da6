namespace MmDit.Nets.Layers;

/// <summary>The time of the diffusion as a vector: [B] -> [B, D].</summary>
/// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, appendix B</seealso>
public sealed class TimestepEmbedder(long dim, long frequencies = 256) : Net<Tensor, Tensor>
{
    readonly Sequential mlp = Sequential(Init.Normal(frequencies, dim), SiLU(), Init.Normal(dim, dim));

    /// <summary>[B], whole or fractional timesteps -> [B, D], of the weights' type.</summary>
    public override Tensor forward(Tensor t) =>
        mlp.call(Positions.Time(t, frequencies).to(((LinearLayer)mlp[0]).Weight.dtype));
}

/// <summary>A vector that sums up the text, at the width of the net: [B, inputs] -> [B, D].</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2a</seealso>
public sealed class VectorEmbedder(long inputs, long dim) : Net<Tensor, Tensor>
{
    readonly Sequential mlp = Sequential(Init.Normal(inputs, dim), SiLU(), Init.Normal(dim, dim));

    /// <summary>[B, inputs] -> [B, D].</summary>
    public override Tensor forward(Tensor y) => mlp.call(y);
}

/// <summary>The class of an image as a vector, [B] -> [B, D]; the row after the last class means "no class".</summary>
/// <param name="dropout">How often training takes "no class" instead, for guidance; at 0 there is no such row.</param>
/// <seealso href="https://arxiv.org/abs/2207.12598">Ho and Salimans 2022, algorithm 1</seealso>
public sealed class LabelEmbedder(long classes, long dim, double dropout) : Net<Tensor, Tensor>
{
    readonly Embedding embedding_table = Table(dropout > 0 ? classes + 1 : classes, dim);

    /// <summary>[B] whole numbers -> [B, D].</summary>
    public override Tensor forward(Tensor labels) => embedding_table.call(training && dropout > 0
        ? where(rand(labels.shape[0], device: labels.device) < dropout, classes, labels) : labels);

    static Embedding Table(long rows, long dim)
    {
        var table = Init.Embedding(rows, dim);
        init.normal_(table.weight, 0, 0.02);
        return table;
    }
}
