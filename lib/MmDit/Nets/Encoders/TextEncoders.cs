namespace MmDit.Nets;

/// <summary>What a diffusion net reads of prompts: tokens [B, S, D] and a summary [B, pooled].</summary>
public readonly record struct TextCondition(Tensor Context, Tensor Pooled);

/// <summary>Widths of what three text encoders give; zeros of that width stand for one that is missing.</summary>
public sealed record TextWidths(long ClipL = 768, long ClipG = 1280, long T5 = 4096, long Tokens = 77);

/// <summary>The three text encoders of SD3 as one, each of which may be missing: [B, L] three times -> [B, 2L, D],
/// [B, pooled].</summary>
/// <remarks>In training each was left out in nearly half of all cases, so that the net works without it.</remarks>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, section 4 and figure 2a</seealso>
public sealed class TextEncoders(
    ClipText? clipL = null, ClipText? clipG = null, T5Encoder? t5 = null, TextWidths? widths = null)
    : Net<Tensor?, Tensor?, Tensor?, TextCondition>
{
    readonly ClipText? clip_l = clipL, clip_g = clipG;
    readonly T5Encoder? t5xxl = t5;

    /// <summary>The widths of the three.</summary>
    public TextWidths Widths { get; } = widths ?? new();

    /// <summary>Tokens for each encoder that is here, [B, L]: CLIP-L's filled with ends, CLIP-G's and T5's with
    /// zeros.</summary>
    /// <exception cref="ArgumentException">No tokens are given, or none for an encoder that is here.</exception>
    public override TextCondition forward(Tensor? forL, Tensor? forG, Tensor? forT5)
    {
        var given = forL ?? forG ?? forT5 ?? throw new ArgumentException("tokens are needed for one encoder at least");
        var (B, L) = (given.shape[0], Widths.Tokens);
        using var scope = NewDisposeScope();
        Tensor Zeros(params long[] shape) => zeros(shape, device: given.device);
        var l = clip_l?.call(Needed(forL, "CLIP-L"));
        var g = clip_g?.call(Needed(forG, "CLIP-G"));
        var clip = cat([l?.Hidden ?? Zeros(B, L, Widths.ClipL), g?.Hidden ?? Zeros(B, L, Widths.ClipG)], 2);
        clip = functional.pad(clip, [0, Widths.T5 - clip.shape[2]]);                            // [B, L, D]
        var text = t5xxl?.call(Needed(forT5, "T5")) ?? Zeros(B, L, Widths.T5);                  // [B, L, D]
        // Of CLIP-L the state itself, of CLIP-G its projection, as in the published code.
        var pooled = cat([l?.Pooled ?? Zeros(B, Widths.ClipL), g?.Projected ?? Zeros(B, Widths.ClipG)], 1);
        return new(cat([clip, text], 1).MoveToOuterDisposeScope(), pooled.MoveToOuterDisposeScope());
    }

    static Tensor Needed(Tensor? tokens, string encoder) =>
        tokens ?? throw new ArgumentException($"{encoder} is here and needs its tokens");
}
