namespace MmDit.Nets.Layers;

/// <summary>Videos as tokens and back: a token is a box of some frames by P x P values, frame by frame and row by
/// row.</summary>
/// <seealso href="https://arxiv.org/abs/2103.15691">Arnab et al. 2021, section 3.2, tubelet embedding</seealso>
public static class SpaceTimePatches
{
    /// <summary>Cuts videos along time, height and width: [B, F, C, H, W] -> [B, F/p, N, pP²C], N = HW/P².</summary>
    /// <param name="frames">Frames of a box, p.</param>
    /// <exception cref="ArgumentException">A box does not divide the video.</exception>
    public static Tensor Patchify(Tensor video, long frames, long patch)
    {
        Shape.Require(video, "B F C H W");
        var (F, H, W) = (video.shape[1], video.shape[3], video.shape[4]);
        if (F % frames != 0 || H % patch != 0 || W % patch != 0)
            throw new ArgumentException(
                $"video: {F} frames of {H} x {W} are no boxes of {frames} x {patch} x {patch}", nameof(video));
        return video.Rearrange("b (f p) c (h q) (w r) -> b f (h w) (p q r c)",
            ("p", frames), ("q", patch), ("r", patch));
    }

    /// <summary>Puts boxes together again: [B, F/p, N, pP²C] -> [B, F, C, H, W], H = height x P.</summary>
    /// <param name="height">Boxes in a column of a frame, H/P.</param>
    public static Tensor Unpatchify(Tensor tokens, long frames, long patch, long height) =>
        tokens.Rearrange("b f (h w) (p q r c) -> b (f p) c (h q) (w r)",
            ("p", frames), ("q", patch), ("r", patch), ("h", height));
}
