using MmDit.Nets;

namespace MmDit.Tests.Nets;

/// <summary>Three text encoders as one, with any of them missing.</summary>
[Collection("alone")]
public sealed class TextEncodersTests
{
    static readonly TextWidths widths = new(ClipL: 6, ClipG: 8, T5: 20, Tokens: 4);
    static readonly ClipText l = new(new(6, 2, 2, 9, Vocabulary: 30, Positions: 4));
    static readonly ClipText g = new(new(8, 2, 2, 9, QuickGelu: false, Projection: 8, Vocabulary: 30, Positions: 4));
    static readonly T5Encoder t5 = new(new(20, 1, 2, 9, Vocabulary: 30, HeadWidth: 4));
    static readonly Tensor forL = tensor(new long[,] { { 28, 3, 29, 29 } }),
        forG = tensor(new long[,] { { 28, 3, 29, 0 } }), forT5 = tensor(new long[,] { { 5, 1, 0, 0 } });

    [Fact] public void CLIP_s_stand_side_by_side_then_zeros_then_T5_s_tokens_behind()
    {
        var (context, pooled) = new TextEncoders(l, g, t5, widths).call(forL, forG, forT5);

        Assert.Equal([1, 8, 20], context.shape);
        Near.Equal(cat([l.call(forL).Hidden, g.call(forG).Hidden, zeros(1, 4, 6)], 2), context[.., ..4], 0);
        Near.Equal(t5.call(forT5), context[.., 4..], 0);
        Near.Equal(cat([l.call(forL).Pooled, g.call(forG).Projected!], 1), pooled, 0);
    }

    [Theory, InlineData(true, false, false), InlineData(false, true, false),
        InlineData(false, false, true), InlineData(true, true, false), InlineData(false, false, false)]
    public void Zeros_stand_for_what_is_missing(bool hasL, bool hasG, bool hasT5)
    {
        var whole = new TextEncoders(l, g, t5, widths).call(forL, forG, forT5);

        var some = new TextEncoders(hasL ? l : null, hasG ? g : null, hasT5 ? t5 : null,
            widths).call(forL, forG, forT5);

        Tensor Of(Tensor there, bool has) => has ? there : zeros_like(there);
        Near.Equal(Of(whole.Context[.., ..4, ..6], hasL), some.Context[.., ..4, ..6], 0);
        Near.Equal(Of(whole.Context[.., ..4, 6..], hasG), some.Context[.., ..4, 6..], 0);
        Near.Equal(Of(whole.Context[.., 4..], hasT5), some.Context[.., 4..], 0);
        Near.Equal(cat([Of(whole.Pooled[.., ..6], hasL), Of(whole.Pooled[.., 6..], hasG)], 1), some.Pooled, 0);
    }

    [Fact] public void Tokens_are_needed_for_every_encoder_that_is_here()
    {
        TextEncoders encoders = new(l, g, t5, widths);

        Assert.Contains("CLIP-G is here and needs its tokens",
            Assert.Throws<ArgumentException>(() => encoders.call(forL, null, forT5)).Message);
        Assert.Throws<ArgumentException>(() => encoders.call(null, null, null));
        Assert.Equal([1, 8, 20], new TextEncoders(l, widths: widths).call(forL, null, null).Context.shape);
        Assert.Equal(new TextWidths(768, 1280, 4096, 77), new TextEncoders().Widths);
    }

    [Fact] public void Joining_leaves_nothing_alive_and_its_keys_are_plain()
    {
        using var off = no_grad();
        TextEncoders encoders = new(l, g, t5, widths);

        Leaks.None(() =>
        {
            var (context, pooled) = encoders.call(forL, forG, forT5);
            context.Dispose();
            pooled.Dispose();
            return null;
        });
        Assert.All(encoders.state_dict().Keys, key => Assert.Matches("^(clip_l|clip_g|t5xxl)\\.[a-zA-Z0-9_.]+$", key));
    }
}
