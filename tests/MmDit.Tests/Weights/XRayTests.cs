using MmDit.Weights;

namespace MmDit.Tests.Weights;

public sealed class XRayTests
{
    static XRayReport Fixture(string name) => XRay.Of(Repo.File("tests", "fixtures", name + ".safetensors"));

    [Theory]
    [InlineData("a_dit", "DiT", "official",
        "depth 2, width 48, heads 3, patch 2, channels 4, classes 10, mlp ratio 4, learned sigma yes, positions 4 x 4")]
    [InlineData("b_mmdit_noqknorm", "MM-DiT as in SD3", "official",
        "depth 2, width 48, heads 4, patch 2, channels 4, context width 32, pooled width 20, qk norm no, " +
        "dual blocks none, positions 6 x 6")]
    [InlineData("b_mmdit_qknorm", "MM-DiT as in SD3.5", "official",
        "depth 2, width 48, heads 3, qk norm RMS, dual blocks none, positions 6 x 6, mlp ratio 2")]
    [InlineData("b_mmditx_dual", "MMDiT-X", "official",
        "depth 3, width 36, heads 3, qk norm RMS, dual blocks 2 of 3, pooled width 20")]
    [InlineData("c_joint_block", "one joint block of an MM-DiT", "official",
        "width 36, heads 3, qk norm RMS, dual no, pre-only context no")]
    [InlineData("c_joint_block_dual", "one joint block of an MM-DiT", "official",
        "width 36, dual yes, pre-only context no")]
    [InlineData("c_joint_block_preonly", "one joint block of an MM-DiT", "official",
        "width 36, dual no, pre-only context yes")]
    [InlineData("d_unet", "UNet of guided-diffusion", "official",
        "width 32, channels 3, classes 10, heads 4, scale-shift norm yes, learned sigma yes, attention 1 input blocks")]
    [InlineData("e_mdtv2", "MDTv2", "official",
        "depth 3, decoder blocks 1, width 36, heads 3, patch 2, channels 4, classes 10, learned sigma yes, " +
        "positions 4 x 4")]
    [InlineData("e_uvit", "U-ViT", "official",
        "depth 2, width 48, heads 3, patch 2, channels 4, classes 11, long skips yes, learned sigma no, " +
        "positions 4 x 4 and 2 more")]
    [InlineData("f_train_steps", "DiT", "official", "depth 2, width 32, heads 4, mlp ratio 2")]
    [InlineData("h_diffusers_sd3", "MM-DiT as in SD3", "diffusers",
        "depth 2, width 36, heads 3, patch 2, channels 4, context width 24, pooled width 20, qk norm no, " +
        "dual blocks none, positions 6 x 6")]
    [InlineData("h_diffusers_vae", "AutoencoderKL", "diffusers",
        "levels 2, widths 8, 16, channels 3, latent channels 4, reduction 2 a side, quant conv yes, encoder yes")]
    [InlineData("h_sdvae", "AutoencoderKL", "official",
        "levels 2, widths 32, latent channels 4, quant conv no, as in SD3")]
    [InlineData("h_sdvae_groups4", "AutoencoderKL", "official",
        "levels 3, widths 8, 16, latent channels 4, reduction 4 a side")]
    [InlineData("i_clip_g", "CLIP text encoder of another width than L (768) and G (1280)", "transformers",
        "depth 3, width 48, heads 3, vocabulary 64, positions 77, projection to 48")]
    [InlineData("i_clip_l", "CLIP text encoder of another width than L (768) and G (1280)", "transformers",
        "depth 3, width 48")]
    [InlineData("i_t5", "T5 encoder", "transformers",
        "depth 2, width 48, heads 3, mlp width 96, gated mlp yes, as in v1.1, vocabulary 64, decoder no")]
    public void A_fixture_is_what_its_configuration_says(string file, string model, string dialect, string facts)
    {
        var found = Fixture(file).Models[0];

        Assert.Equal((model, dialect, "weights."), (found.Model, found.Dialect, found.Prefix));
        var all = string.Join(", ", found.Facts.Select(fact => $"{fact.Name} {fact.Value}")) + ",";
        foreach (var fact in System.Text.RegularExpressions.Regex.Split(facts, @", (?=[a-z -]+ )(?!as in)(?!16\b)"))
            Assert.Contains(fact + ",", all);
    }

    [Fact]
    public void Parameters_are_counted_from_the_header()
    {
        using var weights = Checkpoint.Open(Repo.File("tests", "fixtures", "e_mdtv2.safetensors"));
        var expected = weights.Tensors.Values.Where(info => info.Key.StartsWith("weights.") && info.Type.Name == "F32")
            .Sum(info => weights.Read(info.Key).numel());

        var model = XRay.Of(weights).Models.Single();

        Assert.Equal(expected, model.Parameters);
        Assert.Equal("F32 (62 tensors), I64 (4 tensors)", model["types"]);
    }

    [Theory, InlineData("f_dpmsolver"), InlineData("f_losses"), InlineData("f_sampling"), InlineData("f_schedules"),
        InlineData("g_sd3_sampler"), InlineData("g_sd3_training")]
    public void A_file_without_weights_is_said_to_be_unknown(string file)
    {
        var report = Fixture(file);

        Assert.Empty(report.Models);
        Assert.StartsWith("unknown: no key of it is like those", report.Unknown);
        Assert.Contains("output", report.Beside);
    }

    // --- published sizes, from their headers' shapes ----------------------------------------------------------------

    static IEnumerable<(string, long[])> Linear(string name, long outputs, long inputs) =>
        [(name + ".weight", [outputs, inputs]), (name + ".bias", [outputs])];

    static HeadersOnly DiT(int depth, long dim, long patch) => new([
        ("pos_embed", [1, 1024 / (patch * patch), dim]), ("x_embedder.proj.weight", [dim, 4, patch, patch]),
        ("x_embedder.proj.bias", [dim]),
        .. Linear("t_embedder.mlp.0", dim, 256), .. Linear("t_embedder.mlp.2", dim, dim),
        ("y_embedder.embedding_table.weight", [1001, dim]),
        .. Enumerable.Range(0, depth)
            .SelectMany(n => (IEnumerable<(string, long[])>)[.. Linear($"blocks.{n}.attn.qkv", 3 * dim, dim),
            .. Linear($"blocks.{n}.attn.proj", dim, dim), .. Linear($"blocks.{n}.mlp.fc1", 4 * dim, dim),
            .. Linear($"blocks.{n}.mlp.fc2", dim, 4 * dim), .. Linear($"blocks.{n}.adaLN_modulation.1", 6 * dim, dim)]),
        .. Linear("final_layer.adaLN_modulation.1", 2 * dim, dim),
        .. Linear("final_layer.linear", 8 * patch * patch, dim)]);

    // The paper's table 1 in millions; a table of positions is counted too.
    [Theory, InlineData(12, 384, 2, "DiT-S/2", "6", 33), InlineData(12, 768, 4, "DiT-B/4", "12", 130),
        InlineData(24, 1024, 8, "DiT-L/8", "16", 459)]
    [InlineData(28, 1152, 2, "DiT-XL/2", "16", 675)]
    public void A_published_DiT_is_named_with_its_heads_and_size(int depth, long dim, long patch, string size,
        string heads, int millions)
    {
        var model = XRay.Of(DiT(depth, dim, patch)).Models.Single();

        Assert.Equal(("DiT", "official", size, heads, "1000"),
            (model.Model, model.Dialect, model["size"], model["heads"], model["classes"]));
        Assert.Equal(millions, Math.Round(model.Parameters / 1e6));
        Assert.Equal("BF16", model["types"]);
    }

    [Fact]
    public void The_same_DiT_is_named_in_diffusers_keys()
    {
        var model = XRay.Of(DiT(28, 1152, 2).Through(KeyMap.DiT.Reversed)).Models.Single();

        Assert.Equal(("DiT", "diffusers", "DiT-XL/2", "16", "1000", "yes", "none stored"),
            (model.Model, model.Dialect, model["size"],
            model["heads"], model["classes"], model["learned sigma"], model["positions"]));
    }

    static HeadersOnly SD3(int depth, int dual, bool norm, long positions, string prefix = "")
    {
        var dim = 64L * depth;
        List<(string, long[])> keys = [("pos_embed", [1, positions * positions, dim]),
            ("x_embedder.proj.weight", [dim, 16, 2, 2]), ("x_embedder.proj.bias", [dim]),
            .. Linear("t_embedder.mlp.0", dim, 256), .. Linear("y_embedder.mlp.0", dim, 2048),
            .. Linear("context_embedder", dim, 4096),
            .. Linear("final_layer.linear", 64, dim), .. Linear("final_layer.adaLN_modulation.1", 2 * dim, dim)];
        for (var n = 0; n < depth; n++)
            foreach (var side in (string[])["x_block.attn", "context_block.attn",
                .. n < dual ? (string[])["x_block.attn2"] : []])
            {
                keys.AddRange(Linear($"joint_blocks.{n}.{side}.qkv", 3 * dim, dim));
                keys.AddRange(Linear($"joint_blocks.{n}.{side}.proj", dim, dim));
                if (norm)
                    keys.AddRange([($"joint_blocks.{n}.{side}.ln_q.weight", [64]),
                        ($"joint_blocks.{n}.{side}.ln_k.weight", [64])]);
            }
        foreach (var n in Enumerable.Range(0, depth))
            keys.AddRange([.. Linear($"joint_blocks.{n}.x_block.adaLN_modulation.1", 6 * dim, dim),
                .. Linear($"joint_blocks.{n}.context_block.adaLN_modulation.1", 6 * dim, dim)]);
        return new([.. keys.Select(key => (prefix + key.Item1, key.Item2))]);
    }

    [Theory]
    [InlineData(24, 0, false, "MM-DiT as in SD3", "SD3 Medium", "24", "none")]
    [InlineData(38, 0, true, "MM-DiT as in SD3.5", "SD3.5 Large", "38", "none")]
    [InlineData(24, 13, true, "MMDiT-X", "SD3.5 Medium", "24", "13 of 24")]
    [InlineData(18, 0, false, "MM-DiT as in SD3", null, "18", "none")]
    public void A_published_MMDiT_is_named_in_either_dialect(int depth, int dual, bool norm, string name, string? size,
        string heads, string duals)
    {
        var official = SD3(depth, dual, norm, 192);
        foreach (var (weights, dialect) in ((Checkpoint, string)[])[(official, "official"),
            (official.Through(KeyMap.SD3.Reversed), "diffusers")])
        {
            var model = XRay.Of(weights).Models.Single();

            Assert.Equal((name, dialect, size, heads, duals),
                (model.Model, model.Dialect, model["size"], model["heads"], model["dual blocks"]));
            Assert.Equal(("4096", "2048", "16", "192 x 192"),
                (model["context width"], model["pooled width"], model["channels"], model["positions"]));
            Assert.Equal(norm ? null : "the model's rule: width/64",
                model.Facts.Single(fact => fact.Name == "heads").From is ['t', ..] from ? from : null);
        }
    }

    [Fact]
    public void A_file_of_several_models_names_each()
    {
        (string, long[])[] vae = [("decoder.mid.block_1.conv1.weight", [512, 512, 3, 3]),
            ("decoder.conv_in.weight", [512, 16, 3, 3]),
            ("decoder.up.0.block.0.conv1.weight", [128, 256, 3, 3]),
            ("decoder.up.3.block.0.conv1.weight", [512, 512, 3, 3]),
            ("decoder.up.1.x", [1]), ("decoder.up.2.x", [1]), ("decoder.conv_out.weight", [3, 128, 3, 3])];
        (string, long[])[] clip = [("text_model.embeddings.token_embedding.weight", [49408, 768]),
            ("text_model.embeddings.position_embedding.weight", [77, 768]),
            ("text_model.encoder.layers.0.self_attn.q_proj.weight", [768, 768]),
            ("text_model.final_layer_norm.weight", [768])];
        using HeadersOnly file = new([
            .. SD3(24, 0, false, 192, "model.diffusion_model.").Tensors.Values
                .Select(info => (info.Key, info.Shape.ToArray())),
            .. vae.Select(key => ("first_stage_model." + key.Item1, key.Item2)),
            .. clip.Select(key => ("text_encoders.clip_l.transformer." + key.Item1, key.Item2)),
            .. clip.Select(
                key => ("text_encoders.clip_g.transformer." + key.Item1, key.Item2.Select(n => n == 768 ? 1280 : n)
                    .ToArray())), ("odd", [1])]);

        var report = XRay.Of(file);

        Assert.Equal([("MM-DiT as in SD3", "model.diffusion_model."), ("AutoencoderKL", "first_stage_model."),
            ("CLIP-L text encoder", "text_encoders.clip_l.transformer."),
            ("CLIP-G text encoder", "text_encoders.clip_g.transformer.")],
            report.Models.Select(model => (model.Model, model.Prefix)));
        Assert.Equal(("16", "8 a side", "12"),
            (report.Models[1]["latent channels"], report.Models[1]["reduction"], report.Models[2]["heads"]));
        Assert.Equal("1 odd", report.Beside);
    }

    [Fact]
    public void Flux_is_named_in_either_dialect()
    {
        using HeadersOnly official = new([("double_blocks.0.img_attn.qkv.weight", [9216, 3072]),
            ("double_blocks.0.txt_attn.qkv.weight", [9216, 3072]),
            ("double_blocks.0.img_attn.norm.query_norm.scale", [128]),
            ("single_blocks.0.linear1.weight", [21504, 3072]), ("single_blocks.1.linear1.weight", [21504, 3072]),
            ("img_in.weight", [3072, 64]), ("txt_in.weight", [3072, 4096]),
            ("guidance_in.in_layer.weight", [3072, 256])]);
        using HeadersOnly diffusers = new([("single_transformer_blocks.0.proj_mlp.weight", [12288, 3072]),
            ("transformer_blocks.0.norm1_context.linear.weight", [18432, 3072]),
            ("x_embedder.weight", [3072, 64]), ("context_embedder.weight", [3072, 4096]),
            ("time_text_embed.text_embedder.linear_1.weight", [3072, 768])]);

        var (one, two) = (XRay.Of(official).Models.Single(), XRay.Of(diffusers).Models.Single());

        Assert.Equal(("Flux", "official", "1", "2", "24", "yes"),
            (one.Model, one.Dialect, one["double blocks"], one["single blocks"], one["heads"], one["guidance input"]));
        Assert.Equal(("Flux", "diffusers", "768", "no"),
            (two.Model, two.Dialect, two["pooled width"], two["guidance input"]));
    }

    [Fact]
    public void A_relative_is_not_taken_for_what_it_is_near_to()
    {
        // PixArt has DiT's patches and blocks, but one adaLN for all blocks and cross-attention.
        using HeadersOnly pixart = new([("x_embedder.proj.weight", [1152, 4, 2, 2]),
            ("blocks.0.attn.qkv.weight", [3456, 1152]), ("t_embedder.mlp.0.weight", [1152, 256]),
            ("blocks.0.scale_shift_table", [6, 1152]), ("blocks.0.cross_attn.q_linear.weight", [1152, 1152])]);

        Assert.Equal("unknown: the nearest is DiT (official keys), with 3 of 5 marks; " +
            "it lacks blocks.0.adaLN_modulation.1.weight, final_layer.adaLN_modulation.1.weight",
            XRay.Of(pixart).Unknown);
    }

    [Fact]
    public void Shapes_that_make_no_sense_are_no_reason_to_fail()
    {
        foreach (var shape in (long[][])[[], [0], [0, 0, 0, 0], [1, 1, 0, 0], [long.MaxValue], [7]])
            foreach (var family in (HeadersOnly[])[DiT(1, 2, 1), SD3(1, 1, true, 1)])
                Assert.Single(XRay.Of(new HeadersOnly([.. family.Tensors.Keys.Select(key => (key, shape))])).Models);
    }
}
