using MmDit.Nets;

namespace MmDit.Course.Scenes;

/// <summary>An MM-DiT whose words come from a table that is learnt with it: pictures [B, C, H, W], timesteps from 0 to
/// 1000 [B], numbers of words [B, L] -> [B, C, H, W], the velocity.</summary>
/// <remarks>A token is a word and its position, both learnt and as large as each other: a position of 0.02 leaves a bag
/// of words. The vector that sums the text up is the mean of its words, which knows no order.</remarks>
/// <param name="dropout">How often training takes the empty caption instead, for guidance.</param>
public sealed class SceneNet(MMDiTConfig config, double dropout = 0.1)
    : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly Embedding words = Embedding(SceneText.Words.Count + 1, config.Context);
    readonly Parameter positions = Parameter(randn(1, SceneText.Length, config.Context));
    readonly MMDiT mmdit = new(config);

    /// <summary>The net within: its blocks, and what it takes.</summary>
    public MMDiT MMDiT => mmdit;

    /// <summary>Words as tokens with their positions: [B, L] -> [B, L, D].</summary>
    public Tensor Tokens(Tensor ids) => words.call(ids) + positions;

    /// <summary>The mean of the words: [B, L] -> [B, D].</summary>
    public Tensor Pooled(Tensor ids) => words.call(ids).mean([1]);

    /// <summary>[B, C, H, W], [B], [B, L] -> [B, C, H, W].</summary>
    public override Tensor forward(Tensor image, Tensor t, Tensor ids)
    {
        using var scope = NewDisposeScope();
        var read = training && dropout > 0 ? Dropped(ids) : ids;                                // [B, L]
        return mmdit.call(image, t, Pooled(read), Tokens(read)).MoveToOuterDisposeScope();      // [B, C, H, W]
    }

    Tensor Dropped(Tensor ids) =>
        where(rand(ids.shape[0], 1, device: ids.device) < dropout, SceneText.Nothing, ids);     // [B, L]
}
