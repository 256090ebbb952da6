namespace MmDit.Nets;

/// <summary>Text and image in one attention, each with weights of its own: [B, L, D], [B, N, D], [B, D] -> the first
/// two.</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2b</seealso>
/// <param name="dual">The image has a second attention, to itself alone: MM-DiT-X.</param>
/// <param name="last">The text's stream is <see cref="PreOnlyStream"/>: nobody reads its result.</param>
public sealed class JointBlock(MMDiTConfig config, bool dual = false, bool last = false)
    : Net<Tensor, Tensor, Tensor, (Tensor Text, Tensor Image)>
{
    readonly TokenStream context_block = last ? new PreOnlyStream(config) : new PlainStream(config);
    readonly TokenStream x_block = dual ? new DualStream(config) : new PlainStream(config);

    /// <summary>The stream of the text's tokens.</summary>
    public TokenStream Text => context_block;

    /// <summary>The stream of the image's tokens.</summary>
    public TokenStream Image => x_block;

    /// <summary>[B, L, D], [B, N, D], [B, D] -> [B, L, D], [B, N, D]; the last block returns its text as it
    /// came.</summary>
    public override (Tensor Text, Tensor Image) forward(Tensor text, Tensor image, Tensor c)
    {
        using var scope = NewDisposeScope();
        var (contextQkv, contextKept) = context_block.PreAttention(text, c);                    // [B, h, L, d] each
        var (xQkv, xKept) = x_block.PreAttention(image, c);                                     // [B, h, N, d] each
        var mixed = contextQkv.Then(xQkv).Attend().split([text.shape[1], image.shape[1]], 1);   // [B, L, D], [B, N, D]
        text = context_block.PostAttention(text, mixed[0], contextKept);                        // [B, L, D]
        image = x_block.PostAttention(image, mixed[1], xKept);                                  // [B, N, D]
        return (text.MoveToOuterDisposeScope(), image.MoveToOuterDisposeScope());
    }
}
