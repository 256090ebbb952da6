using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of an MM-DiT that also hears: those of the MM-DiT, and of the mel spectrogram.</summary>
/// <param name="Mels">Bands of the spectrogram.</param>
/// <param name="Length">Its columns, moments of the sound.</param>
/// <param name="AudioPatch">Bands and columns of a token.</param>
public sealed record AudioMMDiTConfig(MMDiTConfig Joint, long Mels, long Length, long AudioPatch = 16)
{
    internal long Rows => Mels / AudioPatch;
    internal long Columns => Length / AudioPatch;
}

/// <summary>An MM-DiT with a third stream, patches of a mel spectrogram: picture and sound of one text are made
/// together.</summary>
/// <remarks>To an MM-DiT: an embedder, a stream of every block, and a final layer more, and no pooled text.</remarks>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, figure 2, for the two streams it starts
/// from</seealso>
/// <seealso href="https://arxiv.org/abs/2104.01778">Gong et al. 2021, section 2.1, for patches of a
/// spectrogram</seealso>
public sealed class AudioMMDiT(AudioMMDiTConfig config)
    : Net<Tensor, Tensor, Tensor, Tensor, (Tensor Image, Tensor Mel)>
{
    readonly PatchEmbed x_embedder = new(config.Joint.Patch, config.Joint.Channels, config.Joint.Dim);
    readonly PatchEmbed audio_embedder = new(config.AudioPatch, 1, config.Joint.Dim);
    readonly TimestepEmbedder t_embedder = new(config.Joint.Dim);
    readonly LinearLayer context_embedder = Init.Xavier(config.Joint.Context, config.Joint.Dim);
    readonly Tensor pos_embed =
        Positions.Grid(config.Joint.Dim, config.Joint.MaxGrid, config.Joint.MaxGrid).unsqueeze(0);
    readonly Tensor audio_pos_embed = Positions.Grid(config.Joint.Dim, config.Rows, config.Columns).unsqueeze(0);
    readonly ModuleList<ThreeStreamBlock> joint_blocks = ModuleList(Enumerable.Range(0, config.Joint.Depth)
        .Select(i => new ThreeStreamBlock(config.Joint, last: i == config.Joint.Depth - 1)).ToArray());
    readonly FinalLayer final_layer =
        new(config.Joint.Dim, config.Joint.Patch * config.Joint.Patch * config.Joint.Channels);
    readonly FinalLayer audio_final_layer = new(config.Joint.Dim, config.AudioPatch * config.AudioPatch);

    /// <summary>The sizes this net was built with.</summary>
    public AudioMMDiTConfig Config { get; } = config;

    /// <summary>[B, C, H, W], spectrogram [B, 1, mels, length], timesteps [B], text [B, L, context] -> the first two,
    /// their velocities.</summary>
    public override (Tensor Image, Tensor Mel) forward(Tensor image, Tensor mel, Tensor t, Tensor text)
    {
        var size = Config.Joint.MaxGrid * Config.Joint.Patch;
        Shape.Require(image, "B C H H", [("C", Config.Joint.Channels), ("H", size)]);
        Shape.Require(mel, "B C M L", [("C", 1), ("M", Config.Mels), ("L", Config.Length)]);
        using var scope = NewDisposeScope();
        var (x, sound) = (x_embedder.call(image) + pos_embed, audio_embedder.call(mel) + audio_pos_embed);
        var (context, c) = (context_embedder.call(text), t_embedder.call(t));                   // [B, L, D], [B, D]
        foreach (var block in joint_blocks) (context, x, sound) = block.call(context, x, sound, c);
        var picture = Patches.Unpatchify(final_layer.call(x, c), Config.Joint.Patch, Config.Joint.MaxGrid);
        var spectrum = Patches.Unpatchify(audio_final_layer.call(sound, c), Config.AudioPatch, Config.Rows);
        return (picture.MoveToOuterDisposeScope(), spectrum.MoveToOuterDisposeScope());
    }
}
