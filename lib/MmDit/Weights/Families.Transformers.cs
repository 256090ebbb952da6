namespace MmDit.Weights;

static partial class Families
{
    /// <summary>Published sizes, (depth, width) and name; heads of a size are in no weight.</summary>
    static readonly (int Depth, long Width, string Name, long Heads)[] ditSizes =
        [(12, 384, "S", 6), (12, 768, "B", 12), (24, 1024, "L", 16), (28, 1152, "XL", 16)];

    static readonly Family dit = new("DiT", "official",
        ["blocks.0.adaLN_modulation.1.weight", "blocks.0.attn.qkv.weight", "x_embedder.proj.weight",
         "t_embedder.mlp.0.weight", "final_layer.adaLN_modulation.1.weight"],
        (keys, facts) =>
        {
            DiTFacts(keys, facts, keys.Count("blocks."), "x_embedder.proj.weight", "final_layer.linear.weight",
                "pos_embed", "blocks.0.mlp.fc1.weight", keys.Size("y_embedder.embedding_table.weight", 0));
            if (keys.Count("blocks.0.mlp.experts.") is > 0 and var experts) facts.Add<int>("experts", experts);
        },
        keys => keys.Any(".mlp.experts.") ? "DiT with a mixture of experts" : "DiT");

    static readonly Family ditDiffusers = new("DiT", "diffusers",
        ["transformer_blocks.0.norm1.emb.class_embedder.embedding_table.weight",
         "transformer_blocks.0.norm1.linear.weight", "pos_embed.proj.weight", "proj_out_1.weight",
         "proj_out_2.weight"],
        (keys, facts) =>
        {
            DiTFacts(keys, facts, keys.Count("transformer_blocks."), "pos_embed.proj.weight", "proj_out_2.weight",
                "pos_embed.pos_embed", "transformer_blocks.0.ff.net.0.proj.weight",
                keys.Size(ditDiffusers!.Marks[0], 0));
        });

    static void DiTFacts(Keys keys, Facts facts, int depth, string patches, string output, string positions,
        string mlp, long? labels)
    {
        var (width, channels, patch) = (keys.Size(patches, 0), keys.Size(patches, 1), keys.Size(patches, 2));
        var size = ditSizes.FirstOrDefault(each => each.Depth == depth && each.Width == width);
        facts.Add("size", size.Name is null ? null : $"DiT-{size.Name}/{patch}").Add<int>("depth", depth)
            .Add("width", width);
        if (size.Name is null) facts.AddHeads(keys, width);
        else facts.Add<long>("heads", size.Heads, $"the published DiT-{size.Name}");
        facts.Add("patch", patch).Add("channels", channels)
            .Add("classes", labels - 1, "rows of the table less the null class")
            .Add("mlp ratio", Ratio(keys.Size(mlp, 0), width))
            .AddLearnedSigma(keys.Size(output, 0), patch * patch * channels)
            .AddPositions(keys, positions);
    }

    static readonly Family mmdit = new("MM-DiT", "official",
        ["joint_blocks.0.x_block.attn.qkv.weight", "joint_blocks.0.context_block.attn.qkv.weight",
         "x_embedder.proj.weight", "context_embedder.weight", "final_layer.linear.weight"],
        (keys, facts) =>
        {
            MMDiTFacts(keys, facts, keys.Count("joint_blocks."),
                keys.Count("joint_blocks.", ".x_block.attn2.qkv.weight"),
                "x_embedder.proj.weight", "y_embedder.mlp.0.weight", "pos_embed",
                "joint_blocks.0.x_block.attn.ln_q.weight", "joint_blocks.0.x_block.mlp.fc1.weight");
        },
        keys => MMDiTName(keys.Any(".x_block.attn2."), keys.Has("joint_blocks.0.x_block.attn.ln_q.weight")));

    static readonly Family mmditDiffusers = new("MM-DiT", "diffusers",
        ["transformer_blocks.0.norm1_context.linear.weight", "time_text_embed.text_embedder.linear_1.weight",
         "pos_embed.proj.weight", "context_embedder.weight", "proj_out.weight", "norm_out.linear.weight"],
        (keys, facts) =>
        {
            MMDiTFacts(keys, facts, keys.Count("transformer_blocks."),
                keys.Count("transformer_blocks.", ".attn2.to_out.0.weight"),
                "pos_embed.proj.weight", "time_text_embed.text_embedder.linear_1.weight", "pos_embed.pos_embed",
                "transformer_blocks.0.attn.norm_q.weight", "transformer_blocks.0.ff.net.0.proj.weight");
        },
        keys => MMDiTName(keys.Any(".attn2."), keys.Has("transformer_blocks.0.attn.norm_q.weight")));

    static string MMDiTName(bool dual, bool norm) =>
        dual ? "MMDiT-X" : norm ? "MM-DiT as in SD3.5" : "MM-DiT as in SD3";

    static void MMDiTFacts(Keys keys, Facts facts, int depth, int dual, string patches, string pooled,
        string positions, string norm, string mlp)
    {
        var (width, perHead) = (keys.Size(patches, 0), keys.Size(norm, 0));
        var size = (depth, width, perHead, dual) switch
        {
            (24, 1536, null, 0) => "SD3 Medium",
            (38, 2432, 64, 0) => "SD3.5 Large",
            (24, 1536, 64, 13) => "SD3.5 Medium",
            _ => null,
        };
        facts.Add("size", size).Add<int>("depth", depth).Add("width", width)
            .AddHeads(keys, width, perHead, norm, rule: 64)
            .Add("patch", keys.Size(patches, 2)).Add("channels", keys.Size(patches, 1))
            .Add("context width", keys.Size("context_embedder.weight", 1)).Add("pooled width", keys.Size(pooled, 1))
            .Add("mlp ratio", Ratio(keys.Size(mlp, 0), width)).Add("qk norm", perHead is null ? "no" : "RMS")
            .Add("dual blocks", dual == 0 ? "none" : $"{dual} of {depth}").AddPositions(keys, positions);
    }

    static readonly Family jointBlock = new("one joint block of an MM-DiT", "official",
        ["x_block.adaLN_modulation.1.weight", "x_block.attn.qkv.weight", "context_block.attn.qkv.weight",
         "context_block.adaLN_modulation.1.weight"],
        (keys, facts) =>
        {
            var (width, norm) = (keys.Size("x_block.attn.qkv.weight", 1), "x_block.attn.ln_q.weight");
            facts.Add("width", width).AddHeads(keys, width, keys.Size(norm, 0), norm, rule: 64)
                .Add("mlp ratio", Ratio(keys.Size("x_block.mlp.fc1.weight", 0), width))
                .Add("qk norm", keys.Has(norm) ? "RMS" : "no").Add("dual", keys.Any("x_block.attn2.") ? "yes" : "no")
                .Add("pre-only context", keys.Has("context_block.attn.proj.weight") ? "no" : "yes");
        });

    static readonly Family uvit = new("U-ViT", "official",
        ["mid_block.attn.qkv.weight", "in_blocks.0.attn.qkv.weight", "out_blocks.0.attn.qkv.weight",
         "patch_embed.proj.weight", "decoder_pred.weight"],
        (keys, facts) =>
        {
            var (width, classes) = (keys.Size("patch_embed.proj.weight", 0), keys.Size("label_emb.weight", 0));
            var (patch, channels) = (keys.Size("patch_embed.proj.weight", 2), keys.Size("patch_embed.proj.weight", 1));
            facts.Add<int>("depth", keys.Count("in_blocks.") + keys.Count("out_blocks."), "and a middle block")
                .Add("width", width)
                .AddHeads(keys, width, rule: 64).Add("patch", patch).Add("channels", channels)
                .Add("classes", classes, "rows of the table; one may be the null class")
                .Add("context width", keys.Size("context_embed.weight", 1))
                .Add("long skips", keys.Any("skip_linear") ? "yes" : "no")
                .AddLearnedSigma(keys.Size("decoder_pred.weight", 0), patch * patch * channels)
                .AddPositions(keys, "pos_embed",
                    extras: keys.Has("context_embed.weight") ? 1 + 77 : classes is null ? 1 : 2);
        });

    static readonly Family mdt = new("MDTv2", "official",
        ["en_inblocks.0.attn.qkv.weight", "en_outblocks.0.attn.qkv.weight", "de_blocks.0.attn.qkv.weight",
         "x_embedder.proj.weight", "mask_token"],
        (keys, facts) =>
        {
            var (width, channels, patch) = (keys.Size("x_embedder.proj.weight", 0),
                keys.Size("x_embedder.proj.weight", 1), keys.Size("x_embedder.proj.weight", 2));
            facts.Add<int>("depth", keys.Count("en_inblocks.") + keys.Count("en_outblocks.") + keys.Count("de_blocks."))
                .Add<int>("decoder blocks", keys.Count("de_blocks.")).Add("width", width)
                .Add("heads", keys.Size("en_inblocks.0.attn.rel_pos_bias.relative_position_bias_table", 1),
                    "columns of the relative position table")
                .Add("patch", patch).Add("channels", channels)
                .Add("classes", keys.Size("y_embedder.embedding_table.weight", 0) - 1,
                    "rows of the table less the null class")
                .AddLearnedSigma(keys.Size("final_layer.linear.weight", 0), patch * patch * channels)
                .AddPositions(keys, "pos_embed");
        });

    static readonly Family flux = new("Flux", "official",
        ["double_blocks.0.img_attn.qkv.weight", "double_blocks.0.txt_attn.qkv.weight",
         "single_blocks.0.linear1.weight", "img_in.weight", "txt_in.weight"],
        (keys, facts) => FluxFacts(keys, facts, "double_blocks.", "single_blocks.", "img_in.weight", "txt_in.weight",
            "vector_in.in_layer.weight",
            "double_blocks.0.img_attn.norm.query_norm.scale", "guidance_in."));

    static readonly Family fluxDiffusers = new("Flux", "diffusers",
        ["single_transformer_blocks.0.proj_mlp.weight", "transformer_blocks.0.norm1_context.linear.weight",
         "x_embedder.weight", "context_embedder.weight"],
        (keys, facts) => FluxFacts(keys, facts, "transformer_blocks.", "single_transformer_blocks.",
            "x_embedder.weight", "context_embedder.weight",
            "time_text_embed.text_embedder.linear_1.weight", "transformer_blocks.0.attn.norm_q.weight",
            "guidance_embedder."));

    static void FluxFacts(Keys keys, Facts facts, string doubles, string singles, string image, string text,
        string pooled, string norm, string guidance)
    {
        var width = keys.Size(image, 0);
        facts.Add<int>("double blocks", keys.Count(doubles)).Add<int>("single blocks", keys.Count(singles))
            .Add("width", width)
            .AddHeads(keys, width, keys.Size(norm, 0), norm, rule: 128)
            .Add("channels", keys.Size(image, 1), "of a token: those of a patch together")
            .Add("context width", keys.Size(text, 1))
            .Add("pooled width", keys.Size(pooled, 1)).Add("qk norm", keys.Has(norm) ? "RMS" : "no")
            .Add("guidance input", keys.Any(guidance) ? "yes" : "no");
    }

    static string? Ratio(long? hidden, long? width) =>
        width > 0 && hidden is not null ? $"{(double)hidden / width:0.##}" : null;
}
