using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a DiT for videos.</summary>
/// <param name="FramePatch">Frames of a token.</param>
/// <param name="Frames">Frames of a video.</param>
/// <param name="Size">Height and width of a frame, in values.</param>
public sealed record VideoDiTConfig(long Patch, long FramePatch, long Dim, int Depth, long Heads, long Frames,
    long Size, long Channels = 4, long Classes = 1000, double MlpRatio = 4, double LabelDropout = 0.1)
{
    internal long Values => FramePatch * Patch * Patch * Channels;
    internal long Side => Size / Patch;
}

/// <summary>A DiT whose tokens are boxes of space and time, and attend along each in turn:
/// [B, F, C, H, W], [B], [B] -> [B, F, C, H, W].</summary>
/// <remarks>To a DiT: patches reach over frames; every block has a second attention, along time; positions tell the
/// frame too.</remarks>
/// <seealso href="https://arxiv.org/abs/2401.03048">Ma et al. 2024, Latte</seealso>
public sealed class VideoDiT(VideoDiTConfig config) : Net<Tensor, Tensor, Tensor, Tensor>
{
    readonly LinearLayer x_embedder = Init.Xavier(config.Values, config.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Dim);
    readonly LabelEmbedder y_embedder = new(config.Classes, config.Dim, config.LabelDropout);
    readonly Parameter pos_embed =
        Init.Parameter(Positions.Grid(config.Dim, config.Side, config.Side), requires_grad: false);
    readonly Parameter temp_embed = Init.Parameter(
        Positions.SinCos(arange(config.Frames / config.FramePatch), config.Dim).unsqueeze(1), requires_grad: false);
    readonly ModuleList<SpaceTimeBlock> blocks = ModuleList(Enumerable.Range(0, config.Depth)
        .Select(_ => new SpaceTimeBlock(config.Dim, config.Heads, (long)(config.Dim * config.MlpRatio))).ToArray());
    readonly FinalLayer final_layer = new(config.Dim, config.Values);

    /// <summary>The sizes this net was built with.</summary>
    public VideoDiTConfig Config { get; } = config;

    /// <summary>[B, F, C, H, W], timesteps [B], classes [B] -> [B, F, C, H, W].</summary>
    public override Tensor forward(Tensor video, Tensor t, Tensor y)
    {
        Shape.Require(video, "B F C H H", [("F", Config.Frames), ("C", Config.Channels), ("H", Config.Size)]);
        using var scope = NewDisposeScope();
        var boxes = SpaceTimePatches.Patchify(video, Config.FramePatch, Config.Patch);          // [B, F/p, N, pP²C]
        var x = x_embedder.call(boxes) + pos_embed + temp_embed;                                // [B, F/p, N, D]
        var c = t_embedder.call(t) + y_embedder.call(y);                                        // [B, D]
        foreach (var block in blocks) x = block.call(x, c);
        x = final_layer.call(x.flatten(1, 2), c).unflatten(1, [x.shape[1], -1]);                // [B, F/p, N, pP²C]
        return SpaceTimePatches.Unpatchify(x, Config.FramePatch, Config.Patch, Config.Side).MoveToOuterDisposeScope();
    }
}

/// <summary>DiT block for videos: every frame attends to itself, then every place to itself over time, then the MLP;
/// each gated by the condition, so that a new block is the identity: [B, F, N, D], [B, D] -> [B, F, N, D].</summary>
/// <seealso href="https://arxiv.org/abs/2401.03048">Ma et al. 2024, Latte, variant 3 of the block</seealso>
public sealed class SpaceTimeBlock(long dim, long heads, long hidden) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm norm1 = Init.PlainNorm(dim);
    readonly Attention attn = new(dim, heads);
    readonly LayerNorm norm_temp = Init.PlainNorm(dim);
    readonly Attention attn_temp = new(dim, heads);
    readonly LayerNorm norm2 = Init.PlainNorm(dim);
    readonly Mlp mlp = new(dim, hidden);
    readonly AdaLN adaLN_modulation = new(dim, parts: 9);

    /// <summary>[B, F, N, D], [B, D] -> [B, F, N, D].</summary>
    public override Tensor forward(Tensor video, Tensor c)
    {
        using var scope = NewDisposeScope();
        var (B, F) = (video.shape[0], video.shape[1]);
        var (space, mlpMod, time) = adaLN_modulation.Triple(c);                                 // each part [B, 1, D]
        var x = video.flatten(1, 2);                                                            // [B, FN, D]
        var frames = space.Apply(norm1.call(x)).Rearrange("b (f n) d -> (b f) n d", ("f", F));  // [BF, N, D]
        x = x + space.Gate * attn.call(frames).Rearrange("(b f) n d -> b (f n) d", ("b", B));   // [B, FN, D]
        var columns = time.Apply(norm_temp.call(x)).Rearrange("b (f n) d -> (b n) f d", ("f", F));  // [BN, F, D]
        var along = attn_temp.call(columns).Rearrange("(b n) f d -> b (f n) d", ("b", B));      // [B, FN, D]
        x = x + time.Gate * along;                                                              // [B, FN, D]
        x = x + mlpMod.Gate * mlp.call(mlpMod.Apply(norm2.call(x)));                            // [B, FN, D]
        return x.unflatten(1, [F, -1]).MoveToOuterDisposeScope();
    }
}
