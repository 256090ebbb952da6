namespace MmDit.Nets.Layers;

/// <summary>Tokens of width D by a convolution that steps patch by patch: [B, C, H, W] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2010.11929">Dosovitskiy et al. 2020, section 3.1</seealso>
public sealed class PatchEmbed(long patch, long channels, long dim) : Net<Tensor, Tensor>
{
    readonly Conv proj = new(channels, dim, kernel: patch, stride: patch);

    /// <summary>The projection, under the published checkpoints' key.</summary>
    public Conv Projection => proj;

    /// <summary>Images to tokens: [B, C, H, W] -> [B, N, D].</summary>
    /// <remarks>Its steps do not overlap, so the convolution is one linear layer on the values of each patch.</remarks>
    public override Tensor forward(Tensor image)
    {
        using var patches = image.Rearrange("b c (h p) (w q) -> b (h w) (c p q)", ("p", patch), ("q", patch));
        using var weight = proj.Weight.flatten(1);                                             // [D, CP²]
        return linear(patches, weight, proj.Bias);                                              // [B, N, D]
    }
}
