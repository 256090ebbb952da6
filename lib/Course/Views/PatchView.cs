using MmDit.Nets.Layers;
using MmDit.Show;

namespace MmDit.Course.Views;

/// <summary>An image beside its tokens: pointing at a patch shows its token, and the other way round.</summary>
public static class PatchView
{
    /// <summary>Cuts an image with values in [0, 1]: [C, H, W].</summary>
    public static HoverLink Of(Tensor image, int patch)
    {
        Nets.Shape.Require(image, "C H W");
        using var scope = NewDisposeScope();
        var tokens = Patches.Patchify(image.unsqueeze(0), patch);                               // [1, N, P²C]
        return new(image.Picture(), (int)image.shape[1] / patch, (int)image.shape[2] / patch, tokens.Values(),
            $"patches of {patch} x {patch} pixels");
    }
}
