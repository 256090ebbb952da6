namespace MmDit.Nets;

/// <summary>Text and image in one attention, each with weights of its own: [B, L, D], [B, N, D], [B, D] -> the first two.</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2b</seealso>
/// <param name="dual">The image has a second attention, to itself alone: MM-DiT-X.</param>
/// <param name="last">The text is only read: nobody needs what would become of it.</param>
public sealed class JointBlock(MMDiTConfig config, bool dual = false, bool last = false)
    : Net<Tensor, Tensor, Tensor, (Tensor Text, Tensor Image)>
{
    readonly TokenStream context_block = last ? new ReadStream(config) : new PlainStream(config);
    readonly TokenStream x_block = dual ? new DualStream(config) : new PlainStream(config);

    /// <summary>The stream of the text's tokens.</summary>
    public TokenStream Text => context_block;

    /// <summary>The stream of the image's tokens.</summary>
    public TokenStream Image => x_block;

    /// <summary>[B, L, D], [B, N, D], [B, D] -> [B, L, D], [B, N, D]; the last block returns its text as it came.</summary>
    public override (Tensor Text, Tensor Image) forward(Tensor text, Tensor image, Tensor c)
    {
        using var scope = NewDisposeScope();
        var (readText, readImage) = (context_block.Read(text, c), x_block.Read(image, c));
        var mixed = readText.Tokens.Then(readImage.Tokens).Attend();                            // [B, L + N, D]
        var (L, N) = (text.shape[1], image.shape[1]);
        var newText = context_block.Write(text, mixed.narrow(1, 0, L), readText);               // [B, L, D]
        var newImage = x_block.Write(image, mixed.narrow(1, L, N), readImage);                  // [B, N, D]
        if (!ReferenceEquals(newText, text)) newText.MoveToOuterDisposeScope();
        return (newText, newImage.MoveToOuterDisposeScope());
    }
}
