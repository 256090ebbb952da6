namespace MmDit.Weights;

public sealed partial class KeyMap
{
    /// <summary>Diffusers' AutoencoderKL, its attention's older names too, as the official net of those
    /// levels.</summary>
    /// <remarks>Diffusers counts the decoder's levels from the lowest, the official code from the highest.</remarks>
    /// <seealso href="https://github.com/CompVis/latent-diffusion">Rombach et al., diffusionmodules/model.py</seealso>
    public static KeyMap AutoencoderKL(int levels = 4) => new("diffusers' AutoencoderKL to the official keys",
    [
        .. Enumerable.Range(0, levels).SelectMany(n => (KeyRule[])
        [
            .. Residual($"encoder.down_blocks.{n}.resnets.#", $"encoder.down.{n}.block.#"),
            new([$"encoder.down_blocks.{n}.downsamplers.0.conv.*"], [$"encoder.down.{n}.downsample.conv.*"]),
            .. Residual($"decoder.up_blocks.{levels - 1 - n}.resnets.#", $"decoder.up.{n}.block.#"),
            new([$"decoder.up_blocks.{levels - 1 - n}.upsamplers.0.conv.*"], [$"decoder.up.{n}.upsample.conv.*"]),
        ]),
        .. ((string[])["encoder", "decoder"]).SelectMany(side => (KeyRule[])
        [
            .. Residual($"{side}.mid_block.resnets.0", $"{side}.mid.block_1"),
            .. Residual($"{side}.mid_block.resnets.1", $"{side}.mid.block_2"),
            .. MapAttention($"{side}.mid_block.attentions.0", $"{side}.mid.attn_1"),
            new([$"{side}.conv_norm_out.*"], [$"{side}.norm_out.*"]),
        ]),
    ]);

    /// <summary>Transformers' CLIP text encoders, old files too, which keep the numbers of places.</summary>
    public static KeyMap ClipText { get; } = new("transformers' CLIP text encoder to its weights", [],
        dropped: ["text_model.embeddings.position_ids"]);

    /// <summary>Transformers' T5 encoders, whose table of tokens is named for being shared with a decoder.</summary>
    public static KeyMap T5 { get; } = new("transformers' T5 to the encoder's keys",
        [new(["shared.*"], ["encoder.embed_tokens.*"])], dropped: ["encoder.embed_tokens.weight"]);

    static KeyRule[] Residual(string theirs, string official) =>
    [
        .. ((string[])["norm1", "conv1", "norm2", "conv2"])
            .Select(part => new KeyRule([$"{theirs}.{part}.*"], [$"{official}.{part}.*"])),
        new([$"{theirs}.conv_shortcut.*"], [$"{official}.nin_shortcut.*"]),
    ];

    static KeyRule[] MapAttention(string theirs, string official) =>
    [
        new([$"{theirs}.group_norm.*"], [$"{official}.norm.*"]),
        .. (((string Now, string Before, string Official)[])
            [("to_q", "query", "q"), ("to_k", "key", "k"), ("to_v", "value", "v"),
             ("to_out.0", "proj_attn", "proj_out")])
            .SelectMany(part => (KeyRule[])
            [
                new([$"{theirs}.{part.Now}.*"], [$"{official}.{part.Official}.*"], Rows.AsCells),
                new([$"{theirs}.{part.Before}.*"], [$"{official}.{part.Official}.*"], Rows.AsCells, OneWay: true),
            ]),
    ];
}
