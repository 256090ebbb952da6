namespace MmDit.Nets.Layers;

/// <summary>Images as tokens and back: a token is one P x P patch, row by row, its channels last.</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, figure 4</seealso>
public static class Patches
{
    /// <summary>Cuts images into tokens: [B, C, H, W] -> [B, N, P²C].</summary>
    /// <exception cref="ArgumentException">P divides neither height nor width.</exception>
    public static Tensor Patchify(Tensor image, long patch)
    {
        Shape.Require(image, "B C H W");
        if (patch < 1 || image.shape[2] % patch != 0 || image.shape[3] % patch != 0)
            throw new ArgumentException(
                $"patch: {patch} does not divide the image, {image.shape[2]} x {image.shape[3]}", nameof(patch));
        return image.Rearrange("b c (h p) (w q) -> b (h w) (p q c)", ("p", patch), ("q", patch));
    }

    /// <summary>Puts tokens together again: [B, N, P²C] -> [B, C, H, W], H = height x P patches.</summary>
    /// <param name="height">Patches in a column of the image, H/P.</param>
    /// <exception cref="ArgumentException">The tokens are not a multiple of the height, or not P² values a
    /// channel.</exception>
    public static Tensor Unpatchify(Tensor tokens, long patch, long height)
    {
        Shape.Require(tokens, "B N D");
        if (height < 1 || tokens.shape[1] % height != 0)
            throw new ArgumentException($"height: {tokens.shape[1]} tokens do not make {height} rows", nameof(height));
        return tokens.Rearrange("b (h w) (p q c) -> b c (h p) (w q)", ("h", height), ("p", patch), ("q", patch));
    }
}
