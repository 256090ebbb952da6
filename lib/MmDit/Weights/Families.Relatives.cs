namespace MmDit.Weights;

static partial class Families
{
    static readonly Family diffit = new("DiffiT", "official",
        ["blocks.0.attn.qkv_temb.weight", "blocks.0.attn.qkv.weight", "x_embedder.proj.weight",
         "t_embedder.mlp.0.weight", "final_layer.linear.weight"],
        (keys, facts) =>
        {
            var (width, channels, patch) = Patches(keys, "x_embedder.proj.weight");
            facts.Add<int>("depth", keys.Count("blocks.")).Add("width", width)
                .Add("heads", keys.Size("blocks.0.attn.relative_position_bias_table", 1),
                    "columns of the relative position table")
                .Add("patch", patch).Add("channels", channels)
                .AddClasses(keys).Add("mlp ratio", Ratio(keys.Size("blocks.0.mlp.fc1.weight", 0), width))
                .AddLearnedSigma(keys.Size("final_layer.linear.weight", 0), patch * patch * channels)
                .AddPositions(keys, "pos_embed");
        });

    static readonly Family hunyuan = new("Hunyuan-DiT", "official",
        ["blocks.0.attn1.Wqkv.weight", "blocks.0.attn2.kv_proj.weight", "blocks.0.default_modulation.1.weight",
         "text_embedding_padding", "mlp_t5.0.weight", "x_embedder.proj.weight"],
        (keys, facts) =>
        {
            var (width, channels, patch) = Patches(keys, "x_embedder.proj.weight");
            facts.Add<int>("depth", keys.Count("blocks.")).Add("width", width)
                .AddHeads(keys, width, keys.Size("blocks.0.attn1.q_norm.weight", 0), "blocks.0.attn1.q_norm.weight")
                .Add("patch", patch).Add("channels", channels)
                .Add("mlp ratio", Ratio(keys.Size("blocks.0.mlp.fc1.weight", 0), width))
                .Add("context width", keys.Size("blocks.0.attn2.kv_proj.weight", 1))
                .Add("text tokens", keys.Size("text_embedding_padding", 0), "rows of the learnt padding")
                .Add("T5 width", keys.Size("mlp_t5.0.weight", 1))
                .Add<int>("long skips", keys.Count("blocks.", ".skip_linear.weight"))
                .Add("qk norm", keys.Has("blocks.0.attn1.q_norm.weight") ? "layer" : "no")
                .AddLearnedSigma(keys.Size("final_layer.linear.weight", 0), patch * patch * channels)
                .AddPositions(keys, "pos_embed");
        });

    static readonly Family flag = new("Flag-DiT of Lumina-T2X", "official",
        ["layers.0.attention.wk_y.weight", "layers.0.attention.gate", "layers.0.feed_forward.w1.weight", "eol_token",
         "cap_embedder.1.weight", "x_embedder.weight"],
        (keys, facts) => facts.Add<int>("depth", keys.Count("layers.")).Add("width", keys.Size("x_embedder.weight", 0))
            .Add("heads", keys.Size("layers.0.attention.gate", 0), "one gate a head")
            .Add("channels", keys.Size("x_embedder.weight", 1), "of a token: those of a patch together")
            .Add("mlp width", keys.Size("layers.0.feed_forward.w1.weight", 0))
            .Add("context width", keys.Size("layers.0.attention.wk_y.weight", 1))
            .Add("qk norm", keys.Has("layers.0.attention.q_norm.weight") ? "layer, all heads together" : "no")
            .AddLearnedSigma(keys.Size("final_layer.linear.weight", 0), keys.Size("x_embedder.weight", 1))
            .AddPositions(keys, "pos_embed"));

    static readonly Family control = new("ControlNet of an MM-DiT", "official",
        ["controlnet_blocks.0.weight", "transformer_blocks.0.attn.qkv.weight", "pos_embed_input.proj.weight",
         "x_embedder.proj.weight", "y_embedder.mlp.0.weight"],
        (keys, facts) => ControlFacts(keys, facts).Add("pooled width", keys.Size("y_embedder.mlp.0.weight", 1)));

    static readonly Family ditControl = new("ControlNet of a DiT", "official",
        ["controlnet_blocks.0.weight", "transformer_blocks.0.attn.qkv.weight", "pos_embed_input.proj.weight",
         "x_embedder.proj.weight", "y_embedder.embedding_table.weight"],
        (keys, facts) => ControlFacts(keys, facts)
            .AddClasses(keys));

    static Facts ControlFacts(Keys keys, Facts facts)
    {
        var (width, channels, patch) = Patches(keys, "x_embedder.proj.weight");
        return facts.Add<int>("depth", keys.Count("transformer_blocks.")).Add("width", width)
            .AddHeads(keys, width, rule: 64).Add("patch", patch).Add("channels", channels)
            .Add("control channels", keys.Size("pos_embed_input.proj.weight", 1));
    }

    static readonly Family video = new("DiT for videos", "official",
        ["blocks.0.attn_temp.qkv.weight", "blocks.0.attn.qkv.weight", "temp_embed", "x_embedder.weight",
         "final_layer.linear.weight"],
        (keys, facts) => facts.Add<int>("depth", keys.Count("blocks.")).Add("width", keys.Size("x_embedder.weight", 0))
            .AddHeads(keys, keys.Size("x_embedder.weight", 0))
            .Add("channels", keys.Size("x_embedder.weight", 1), "of a token: those of a box together")
            .AddClasses(keys).Add("frames", keys.Size("temp_embed", 0), "of tokens")
            .Add("tokens of a frame", keys.Size("pos_embed", 0)));

    static readonly Family audio = new("MM-DiT with an audio stream", "official",
        ["joint_blocks.0.audio_block.attn.qkv.weight", "joint_blocks.0.x_block.attn.qkv.weight",
         "joint_blocks.0.context_block.attn.qkv.weight", "audio_embedder.proj.weight", "x_embedder.proj.weight"],
        (keys, facts) =>
        {
            var (width, channels, patch) = Patches(keys, "x_embedder.proj.weight");
            var norm = "joint_blocks.0.x_block.attn.ln_q.weight";
            facts.Add<int>("depth", keys.Count("joint_blocks.")).Add("width", width)
                .AddHeads(keys, width, keys.Size(norm, 0), norm, rule: 64).Add("patch", patch).Add("channels", channels)
                .Add("audio patch", keys.Size("audio_embedder.proj.weight", 2))
                .Add("audio tokens", keys.Size("audio_pos_embed", 1))
                .Add("context width", keys.Size("context_embedder.weight", 1)).AddPositions(keys, "pos_embed");
        });

    static readonly Family segmentation = new("U-Net for segmentation", "official",
        ["encoder.0.0.weight", "decoder.0.0.weight", "up.0.weight", "head.weight"],
        (keys, facts) => facts.Add<int>("levels", keys.Count("encoder."))
            .Add("width", keys.Size("encoder.0.0.weight", 0), "of the first level")
            .Add("widths", keys.Widths("encoder.#.0.weight")).Add("channels", keys.Size("encoder.0.0.weight", 1))
            .Add<int>("convolutions", keys.Count("encoder.0.", ".weight"), "of a level")
            .Add("classes", keys.Size("head.weight", 0)));

    static Facts AddClasses(this Facts facts, Keys keys) => facts.Add("classes",
        keys.Size("y_embedder.embedding_table.weight", 0) - 1, "rows of the table less the null class");

    // Width, channels and side of the patches that a convolution cuts.
    static (long? Width, long? Channels, long? Patch) Patches(Keys keys, string key) =>
        (keys.Size(key, 0), keys.Size(key, 1), keys.Size(key, 2));
}
