namespace MmDit.Nets.Layers;

/// <summary>Tokens of width D by a convolution that steps patch by patch: [B, C, H, W] -> [B, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2010.11929">Dosovitskiy et al. 2020, section 3.1</seealso>
public sealed class PatchEmbed(long patch, long channels, long dim) : Net<Tensor, Tensor>
{
    readonly Conv proj = new(channels, dim, kernel: patch, stride: patch);

    /// <summary>The projection, under the published checkpoints' key.</summary>
    public Conv Projection => proj;

    /// <summary>Images to tokens: [B, C, H, W] -> [B, N, D].</summary>
    /// <remarks>Its steps do not overlap, so it is <see cref="Patches.Patchify"/> and one linear layer. Checkpoints
    /// list a patch's values channel by channel, patches cell by cell: the weight is put in that order.</remarks>
    public override Tensor forward(Tensor image)
    {
        using var patches = Patches.Patchify(image, patch);                                     // [B, N, P²C]
        using var weight = proj.Weight.Rearrange("d c p q -> d (p q c)");                       // [D, P²C]
        return Ops.Linear(patches, weight, proj.Bias);                                          // [B, N, D]
    }
}
