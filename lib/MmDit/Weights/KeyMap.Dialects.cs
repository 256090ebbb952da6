namespace MmDit.Weights;

public sealed partial class KeyMap
{
    /// <summary>Diffusers' SD3Transformer2DModel (SD3, SD3.5, MMDiT-X) as the official MMDiTX.</summary>
    /// <remarks>Image first or text first needs no rule: joint attention is the same for either.</remarks>
    /// <seealso href="https://github.com/Stability-AI/sd3.5">Stability AI, mmditx.py</seealso>
    public static KeyMap SD3 { get; } = new("diffusers' SD3 to the official keys",
    [
        new(["pos_embed.pos_embed"], ["pos_embed"]),
        new(["pos_embed.proj.*"], ["x_embedder.proj.*"]),
        new(["time_text_embed.timestep_embedder.linear_1.*"], ["t_embedder.mlp.0.*"]),
        new(["time_text_embed.timestep_embedder.linear_2.*"], ["t_embedder.mlp.2.*"]),
        new(["time_text_embed.text_embedder.linear_1.*"], ["y_embedder.mlp.0.*"]),
        new(["time_text_embed.text_embedder.linear_2.*"], ["y_embedder.mlp.2.*"]),
        new(["context_embedder.*"], ["context_embedder.*"]),

        .. Attention("transformer_blocks.#.attn", "joint_blocks.#.x_block.attn", ["to_q", "to_k", "to_v"], "to_qkv",
            "norm_", "to_out.0"),
        .. Attention("transformer_blocks.#.attn2", "joint_blocks.#.x_block.attn2", ["to_q", "to_k", "to_v"], "to_qkv",
            "norm_", "to_out.0"),
        .. Attention("transformer_blocks.#.attn", "joint_blocks.#.context_block.attn",
            ["add_q_proj", "add_k_proj", "add_v_proj"], "to_added_qkv", "norm_added_", "to_add_out"),
        .. Mlp("transformer_blocks.#.ff", "joint_blocks.#.x_block.mlp"),
        .. Mlp("transformer_blocks.#.ff_context", "joint_blocks.#.context_block.mlp"),
        new(["transformer_blocks.#.norm1.linear.*"], ["joint_blocks.#.x_block.adaLN_modulation.1.*"]),
        // The last context block has shift and scale alone; diffusers' layer for those two has scale first.
        new(["transformer_blocks.#.norm1_context.linear.*"], ["joint_blocks.#.context_block.adaLN_modulation.1.*"],
            Rows.SwappedInLast),

        new(["norm_out.linear.*"], ["final_layer.adaLN_modulation.1.*"], Rows.Swapped),
        new(["proj_out.*"], ["final_layer.linear.*"]),
    ]);

    /// <summary>Diffusers' DiTTransformer2DModel as the official DiT, which keeps its own table of positions.</summary>
    /// <remarks>
    /// Diffusers keeps a copy of the time and class embedders in every block; that of the first is taken.
    /// Its sinusoids of t fall as 10000^(-i/127) where the official ones fall as 10000^(-i/128), so that the two
    /// give slightly different pictures.
    /// </remarks>
    /// <seealso href="https://github.com/facebookresearch/DiT">Peebles and Xie, models.py</seealso>
    public static KeyMap DiT { get; } = new("diffusers' DiT to the official keys",
    [
        new(["pos_embed.proj.*"], ["x_embedder.proj.*"]),
        new(["transformer_blocks.#.norm1.emb.timestep_embedder.linear_1.*"], ["t_embedder.mlp.0.*"]),
        new(["transformer_blocks.#.norm1.emb.timestep_embedder.linear_2.*"], ["t_embedder.mlp.2.*"]),
        new(["transformer_blocks.#.norm1.emb.class_embedder.embedding_table.*"], ["y_embedder.embedding_table.*"]),

        .. Attention("transformer_blocks.#.attn1", "blocks.#.attn", ["to_q", "to_k", "to_v"], "to_qkv", null,
            "to_out.0"),
        .. Mlp("transformer_blocks.#.ff", "blocks.#.mlp"),
        new(["transformer_blocks.#.norm1.linear.*"], ["blocks.#.adaLN_modulation.1.*"]),

        new(["proj_out_1.*"], ["final_layer.adaLN_modulation.1.*"]),            // shift first, unlike SD3's norm_out
        new(["proj_out_2.*"], ["final_layer.linear.*"]),
    ], kept: ["pos_embed"]);

    static KeyRule[] Attention(string theirs, string official, string[] split, string fused, string? norm,
        string output) =>
    [
        new([.. split.Select(part => $"{theirs}.{part}.*")], [$"{official}.qkv.*"]),
        new([$"{theirs}.{fused}.*"], [$"{official}.qkv.*"], OneWay: true),
        .. norm is null ? [] : (KeyRule[])
        [
            new([$"{theirs}.{norm}q.*"], [$"{official}.ln_q.*"]),
            new([$"{theirs}.{norm}k.*"], [$"{official}.ln_k.*"]),
        ],
        new([$"{theirs}.{output}.*"], [$"{official}.proj.*"]),
    ];

    static KeyRule[] Mlp(string theirs, string official) =>
    [
        new([$"{theirs}.net.0.proj.*"], [$"{official}.fc1.*"]),
        new([$"{theirs}.net.2.*"], [$"{official}.fc2.*"]),
    ];
}
