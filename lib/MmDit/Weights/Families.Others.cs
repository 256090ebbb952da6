namespace MmDit.Weights;

/// <summary>Every kind of model that an x-ray names; the first that fits counts.</summary>
static partial class Families
{
    static readonly Family unet = new("UNet of guided-diffusion", "official",
        ["input_blocks.0.0.weight", "middle_block.0.in_layers.0.weight", "output_blocks.0.0.in_layers.0.weight",
         "time_embed.0.weight", "out.2.weight"],
        (keys, facts) =>
        {
            var (width, channels) = (keys.Size("input_blocks.0.0.weight", 0), keys.Size("input_blocks.0.0.weight", 1));
            var outputs = keys.Size("middle_block.0.out_layers.3.weight", 0);
            var attention = keys.Count("input_blocks.", ".1.qkv.weight")
                + keys.Count("input_blocks.", ".attn1.to_q.weight");
            facts.Add<int>("depth", keys.Count("input_blocks."), "input blocks")
                .Add("width", width, "of the first block")
                .Add("middle width", outputs).Add("channels", channels)
                .AddHeads(keys, width: null).Add("classes", keys.Size("label_emb.weight", 0))
                .Add("context width", keys.Size("middle_block.1.transformer_blocks.0.attn2.to_k.weight", 1))
                .Add("attention", $"{attention} input blocks")
                .Add("scale-shift norm", outputs is null ? null
                    : keys.Size("middle_block.0.emb_layers.1.weight", 0) == 2 * outputs ? "yes" : "no")
                .AddLearnedSigma(keys.Size("out.2.weight", 0), channels);
        },
        keys => keys.Any(".attn2.to_k.") ? "UNet of latent diffusion" : "UNet of guided-diffusion");

    static readonly Family unetDiffusers = new("UNet", "diffusers",
        ["time_embedding.linear_1.weight", "conv_in.weight", "down_blocks.0.resnets.0.conv1.weight",
         "mid_block.resnets.0.conv1.weight", "conv_out.weight"],
        (keys, facts) => facts.Add<int>("levels", keys.Count("down_blocks."))
            .Add("width", keys.Size("conv_in.weight", 0), "of the first level")
            .Add("widths", keys.Widths("down_blocks.#.resnets.0.conv1.weight"))
            .Add("channels", keys.Size("conv_in.weight", 1)).AddHeads(keys, width: null)
            .Add("context width", keys.Size("mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight", 1))
            .AddLearnedSigma(keys.Size("conv_out.weight", 0), keys.Size("conv_in.weight", 1)));

    static readonly Family vae = new("AutoencoderKL", "official",
        ["decoder.mid.block_1.conv1.weight", "decoder.conv_in.weight", "decoder.up.0.block.0.conv1.weight",
         "decoder.conv_out.weight"],
        (keys, facts) => VaeFacts(keys, facts, keys.Count("decoder.up."),
            keys.Widths("encoder.down.#.block.0.conv1.weight")));

    static readonly Family vaeDiffusers = new("AutoencoderKL", "diffusers",
        ["decoder.mid_block.resnets.0.conv1.weight", "decoder.conv_in.weight",
         "decoder.up_blocks.0.resnets.0.conv1.weight", "decoder.conv_out.weight"],
        (keys, facts) => VaeFacts(keys, facts, keys.Count("decoder.up_blocks."),
            keys.Widths("encoder.down_blocks.#.resnets.0.conv1.weight")));

    // The middle's width and the latent's channels tell the published ones, for a decoder alone too.
    static void VaeFacts(Keys keys, Facts facts, int levels, string? widths) => facts
        .Add("size", (levels, keys.Size("decoder.conv_in.weight", 0), keys.Size("decoder.conv_in.weight", 1)) switch
        {
            (4, 512, 4) => "Stable Diffusion 1, 2 or XL",
            (4, 512, 16) when !keys.Has("post_quant_conv.weight") => "Stable Diffusion 3 or Flux",
            _ => null,
        })
        .Add<int>("levels", levels).Add("widths", widths)
        .Add("channels", keys.Size("decoder.conv_out.weight", 0))
        .Add("latent channels", keys.Size("decoder.conv_in.weight", 1))
        .Add("reduction", levels is > 0 and < 60 ? $"{1L << (levels - 1)} a side" : null, "a half between levels")
        .Add("quant conv", keys.Has("quant_conv.weight") || keys.Has("post_quant_conv.weight") ? "yes"
            : "no, as in SD3")
        .Add("encoder", keys.Has("encoder.conv_in.weight") ? "yes" : "no");

    static readonly Family clip = new("CLIP text encoder", "transformers",
        ["text_model.embeddings.token_embedding.weight", "text_model.embeddings.position_embedding.weight",
         "text_model.encoder.layers.0.self_attn.q_proj.weight", "text_model.final_layer_norm.weight"],
        (keys, facts) =>
        {
            var width = keys.Size("text_model.embeddings.token_embedding.weight", 1);
            facts.Add<int>("depth", keys.Count("text_model.encoder.layers.")).Add("width", width)
                .AddHeads(keys, width, rule: 64)
                .Add("vocabulary", keys.Size("text_model.embeddings.token_embedding.weight", 0))
                .Add("positions", keys.Size("text_model.embeddings.position_embedding.weight", 0))
                .Add("projection", keys.Size("text_projection.weight", 0) is { } size ? $"to {size}" : "no");
        },
        keys => keys.Size("text_model.embeddings.token_embedding.weight", 1) switch
        {
            768 => "CLIP-L text encoder",
            1280 => "CLIP-G text encoder",
            _ => "CLIP text encoder of another width than L (768) and G (1280)",
        });

    static readonly Family t5 = new("T5 encoder", "transformers",
        ["encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
         "encoder.block.0.layer.0.SelfAttention.q.weight", "encoder.block.0.layer.0.layer_norm.weight",
         "encoder.final_layer_norm.weight"],
        (keys, facts) => facts
            .Add("size", (keys.Count("encoder.block."),
                keys.Size("encoder.block.0.layer.1.DenseReluDense.wi_1.weight", 0),
                keys.Size("shared.weight", 0) ?? keys.Size("encoder.embed_tokens.weight", 0)) switch
            {
                (24, 10240, 32128) => "T5 v1.1 XXL",
                (24, 5120, 250112) => "mT5 XL",
                _ => null,
            })
            .Add<int>("depth", keys.Count("encoder.block."))
            .Add("width", keys.Size("encoder.block.0.layer.0.SelfAttention.q.weight", 1))
            .Add("heads", keys.Size("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", 1),
                "columns of the relative position table")
            .Add("mlp width", keys.Size("encoder.block.0.layer.1.DenseReluDense.wo.weight", 1))
            .Add("gated mlp", keys.Any("DenseReluDense.wi_1.") ? "yes, as in v1.1" : "no")
            .Add("vocabulary", keys.Size("shared.weight", 0) ?? keys.Size("encoder.embed_tokens.weight", 0))
            .Add("decoder", keys.Any("decoder.block.") ? "yes" : "no"));

    // A part comes after the whole it is part of, and Flux before the MM-DiT whose names it shares.
    public static IReadOnlyList<Family> All =>
        [dit, ditDiffusers, audio, mmdit, fluxDiffusers, mmditDiffusers, flux, mdt, uvit, unet, unetDiffusers, vae,
            vaeDiffusers, clip, t5, jointBlock, diffit, hunyuan, flag, control, ditControl, video, segmentation];
}
