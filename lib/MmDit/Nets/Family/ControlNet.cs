using System.Text.RegularExpressions;
using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>A branch beside a net that is not trained any more: blocks that also see an image to follow, and say at
/// each block of the net what to add. The layers that say it start at zero, so at first the net is as it was.</summary>
/// <seealso href="https://arxiv.org/abs/2302.05543">Zhang et al. 2023, section 3.1</seealso>
/// <seealso href="https://github.com/Stability-AI/sd3.5">Stable Diffusion 3.5, ControlNetEmbedder of the code</seealso>
public abstract class ControlNet : Module
{
    readonly ModuleList<DiTBlock> transformer_blocks;
    readonly ModuleList<LinearLayer> controlnet_blocks;
    readonly PatchEmbed pos_embed_input;

    /// <summary>A branch of so many blocks.</summary>
    /// <param name="channels">Channels of the image to follow, which is as large as the net's own.</param>
    protected ControlNet(int depth, long dim, long heads, long hidden, long patch, long channels) : base("")
    {
        var numbers = Enumerable.Range(0, depth);
        transformer_blocks = ModuleList(numbers.Select(_ => new DiTBlock(dim, heads, hidden)).ToArray());
        controlnet_blocks = ModuleList(numbers.Select(_ => Init.Zero(dim, dim)).ToArray());
        pos_embed_input = UNetPlan.Zero(new PatchEmbed(patch, channels, dim));
        RegisterComponents();
    }

    /// <summary>What to add after each of its blocks: tokens [B, N, D] and condition [B, D], the image to follow
    /// [B, C, H, W] -> [B, N, D] each.</summary>
    protected Tensor[] Run(Func<(Tensor Tokens, Tensor Condition)> start, Tensor control)
    {
        using var scope = NewDisposeScope();
        var (x, c) = start();
        x = x + pos_embed_input.call(control);                                                  // [B, N, D]
        List<Tensor> added = [];
        foreach (var (block, zero) in transformer_blocks.Zip(controlnet_blocks))
            added.Add(zero.call(x = block.call(x, c)));                                         // [B, N, D]
        return [.. added.Select(each => each.MoveToOuterDisposeScope())];
    }

    /// <summary>What becomes of the tokens after each block: each part of the branch serves as many blocks as the
    /// others.</summary>
    /// <param name="added">One [B, N, D] for every block of the branch.</param>
    internal static Func<Tensor, int, Tensor> Adding(IReadOnlyList<Tensor> added, int depth) => depth % added.Count == 0
        ? (x, i) => x + added[i / (depth / added.Count)]
        : throw new ArgumentException($"added: {depth} blocks do not share {added.Count} parts evenly", nameof(added));

    /// <summary>Starts the blocks and embedders as copies of the net's: of its first blocks, of its image stream if it
    /// has two.</summary>
    /// <returns>How many tensors were copied.</returns>
    public int Copy(Module net)
    {
        using var off = no_grad();
        var (own, copied) = (state_dict(), 0);
        foreach (var (key, value) in net.state_dict())
        {
            var name = Regex.Replace(key, @"^(joint_)?blocks\.(\d+)\.(x_block\.)?", "transformer_blocks.$2.");
            if (!own.TryGetValue(name, out var mine) || !mine.shape.SequenceEqual(value.shape)) continue;
            mine.copy_(value);
            copied++;
        }
        return copied;
    }
}

/// <summary>The branch of an MM-DiT, in the keys of Stable Diffusion 3's:
/// [B, C, H, W], [B], [B, pooled], [B, C', H, W], positions [1, N, D] -> one [B, N, D] for each of its
/// blocks.</summary>
/// <remarks>It reads no text but the pooled vector.</remarks>
public sealed class MMDiTControlNet(MMDiTConfig config, int depth, long? channels = null)
    : ControlNet(depth, config.Dim, config.Heads, config.Hidden, config.Patch, channels ?? config.Channels)
{
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly VectorEmbedder y_embedder = new(config.Pooled, config.Dim);

    /// <summary>[B, C, H, W], timesteps [B], [B, pooled], the image to follow [B, C', H, W], the net's positions
    /// [1, N, D].</summary>
    public Tensor[] forward(Tensor image, Tensor t, Tensor pooled, Tensor control, Tensor positions) =>
        Run(() => (x_embedder.call(image) + positions, t_embedder.call(t) + y_embedder.call(pooled)), control);
}

/// <summary>The branch of a DiT: [B, C, H, W], [B], [B], [B, C', H, W] -> one [B, N, D] for each of its
/// blocks.</summary>
public sealed class DiTControlNet(DiTConfig config, int depth, long? channels = null)
    : ControlNet(depth, config.Dim, config.Heads, config.Hidden, config.Patch, channels ?? config.Channels)
{
    readonly PatchEmbed x_embedder = new(config.Patch, config.Channels, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly LabelEmbedder y_embedder = new(config.Classes, config.Dim, config.LabelDropout);
    readonly Parameter pos_embed = Init.Parameter(
        Positions.Grid(config.Dim, config.Size / config.Patch, config.Size / config.Patch).unsqueeze(0),
        requires_grad: false);

    /// <summary>[B, C, H, W], timesteps [B], classes [B], the image to follow [B, C', H, W].</summary>
    public Tensor[] forward(Tensor image, Tensor t, Tensor y, Tensor control) =>
        Run(() => (x_embedder.call(image) + pos_embed, t_embedder.call(t) + y_embedder.call(y)), control);
}

/// <summary>Nets with a branch beside them.</summary>
public static class ControlNetExtensions
{
    /// <summary>A DiT with what a <see cref="DiTControlNet"/> adds after its blocks, [B, N, D] each: ->
    /// [B, 2C, H, W].</summary>
    public static Tensor forward(this DiT net, Tensor image, Tensor t, Tensor y, IReadOnlyList<Tensor> added) =>
        net.forward(image, t, y, ControlNet.Adding(added, net.Config.Depth));

    /// <summary>An MM-DiT with what an <see cref="MMDiTControlNet"/> adds after its blocks, [B, N, D] each: ->
    /// [B, C, H, W].</summary>
    public static Tensor forward(this MMDiT net, Tensor image, Tensor t, Tensor pooled, Tensor text,
        IReadOnlyList<Tensor> added) =>
        net.forward(image, t, pooled, text, [], ControlNet.Adding(added, net.Config.Depth));
}
