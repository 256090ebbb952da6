using System.Text.Json.Nodes;
using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Parity;
using MmDit.Weights;

namespace MmDit.Tests.Nets;

/// <summary>Configurations other than those of the fixtures in the repository: what a file leaves out or turns on is as
/// the official class has it, or is refused by name.</summary>
public sealed class ConfigurationTests : IDisposable
{
    readonly string made = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.safetensors");
    public void Dispose() => File.Delete(made);

    [Theory]
    [InlineData("a_dit", "patch_size", "in_channels", "mlp_ratio", "class_dropout_prob", "learn_sigma")]
    [InlineData("b_mmdit_qknorm", "patch_size", "in_channels", "qkv_bias", "x_block_self_attn_layers")]
    [InlineData("c_joint_block", "mlp_ratio", "pre_only", "x_block_self_attn")]
    [InlineData("d_unet", "dropout", "num_head_channels", "use_new_attention_order")]
    [InlineData("h_diffusers_sd3", "patch_size")]
    [InlineData("h_diffusers_vae", "in_channels", "out_channels", "act_fn", "layers_per_block", "latent_channels")]
    [InlineData("h_sdvae_groups4", "num_res_blocks")]
    public void What_a_configuration_leaves_out_is_the_official_default(string file, params string[] left)
    {
        Make(file, config => Array.ForEach(left, key => Assert.True(config.Remove(key))));

        Pass();
    }

    // Where the file's value is not the default, leaving it out must show.
    [Theory]
    [InlineData("c_joint_block", "qkv_bias", "2 extra"),
        InlineData("h_diffusers_sd3", "out_channels", "the model [64, 36]")]
    [InlineData("d_unet", "channel_mult", "missing"), InlineData("h_sdvae_groups4", "ch_mult", "missing")]
    [InlineData("h_diffusers_vae", "block_out_channels", "extra"),
        InlineData("b_mmdit_qknorm", "mlp_ratio", "the model [192, 48]")]
    public void A_default_is_not_read_off_the_weights(string file, string left, string fault)
    {
        Make(file, config => Assert.True(config.Remove(left)));

        Assert.Contains(fault, Refusal());
    }

    [Theory]
    [InlineData("c_joint_block", "rmsnorm", "true", "'rmsnorm' is on, which the port of JointBlock has not")]
    [InlineData("b_mmdit_qknorm", "swiglu", "true", "'swiglu' is on, which the port of MMDiTX has not")]
    [InlineData("b_mmdit_qknorm", "scale_mod_only", "true", "'scale_mod_only' is on")]
    [InlineData("b_mmdit_qknorm", "qk_norm", "\"group\"", "qk_norm 'group' is none of null, rms, ln")]
    [InlineData("h_diffusers_sd3", "qk_norm", "\"rms\"", "qk_norm 'rms' is none of null, rms_norm")]
    [InlineData("d_unet", "dims", "3", "two dims alone")]
    [InlineData("a_dit", "num_classes", "\"ten\"", "'num_classes' of the configuration cannot be ten")]
    [InlineData("d_unet", "attention_resolutions", "[1.5]",
        "'attention_resolutions' of the configuration cannot be [1.5]")]
    public void What_no_port_has_is_refused_by_name(string file, string key, string value, string fault)
    {
        Make(file, config => config[key] = JsonNode.Parse(value));

        Assert.Contains(fault, Refusal());
    }

    [Fact] public void An_SD35_of_diffusers_has_norms_and_second_attentions()
    {
        var path = Repo.File("tests", "fixtures", "b_mmditx_dual.safetensors");
        using var official = Checkpoint.Open(path);
        using var diffusers = official.Under("weights.").Through(KeyMap.SD3.Reversed);
        var tensors = diffusers.Tensors.Keys.ToDictionary(key => $"weights.{key}", diffusers.Read);
        // Diffusers' MLPs are four times as wide as the tokens, those of the file twice: idle zeros fill them.
        foreach (var (key, weight) in tensors.ToArray())
            if (key.Contains(".ff") && !key.EndsWith("net.2.bias"))
                tensors[key] = cat([weight, zeros_like(weight)], key.EndsWith("net.2.weight") ? 1 : 0);
        foreach (var (key, old) in (ReadOnlySpan<(string, string)>)[("input.x", "input.x"), ("input.t", "input.t"),
            ("input.pooled", "input.y"), ("input.context", "input.context"), ("output.forward", "output.forward")])
            tensors[key] = official.Read(old);
        Safetensors.Save(made, tensors, new Dictionary<string, string>(official.Metadata)
        {
            ["upstream_callable"] = "SD3Transformer2DModel.forward",
            ["config"] = """
                {"in_channels": 4, "out_channels": null, "num_layers": 3,
                 "attention_head_dim": 12, "num_attention_heads": 3,
                 "joint_attention_dim": 32, "pooled_projection_dim": 20, "pos_embed_max_size": 6, "qk_norm": "rms_norm",
                 "dual_attention_layers": [0, 1]}
                """,
        });

        Pass();
    }

    [Fact] public async Task A_file_on_which_the_library_fails_does_not_keep_the_others_from_being_compared()
    {
        Make("c_joint_block", _ => { }, tensors => tensors["input.c"] = zeros(2, 35));
        var (exit, output) = await Tool.TryAsync("dotnet", [Tool.Cli,
            "parity", made, Repo.File("tests", "fixtures", "c_joint_block.safetensors")]);

        Assert.Equal(1, exit);
        Assert.Contains("2 files, 7 outputs", output);
    }

    [Fact] public void Registers_are_tokens_before_the_text()
    {
        MMDiTConfig config = new(2, 16, 2, Channels: 3, MaxGrid: 4, Context: 16, Pooled: 6);
        MMDiT with = new(config with { Registers = 2 }), without = new(config);
        using var off = no_grad();
        foreach (var parameter in with.parameters()) init.normal_(parameter, 0, 0.3);
        var weights = with.state_dict();
        weights["context_embedder.weight"].copy_(eye(16));
        weights["context_embedder.bias"].zero_();
        var registers = weights["register"].expand(2, -1, -1);
        foreach (var (key, own) in without.state_dict()) own.copy_(weights[key]);
        var (x, t, y, text) = (randn(2, 3, 4, 8), tensor([3f, 700f]), randn(2, 6), randn(2, 5, 16));

        Assert.Equal([1, 2, 16], weights["register"].shape);
        Near.Equal(without.call(x, t, y, cat([registers, text], 1)), with.call(x, t, y, text));
    }

    [Fact] public void Guidance_of_more_channels_than_there_are_is_of_all()
    {
        var answers = randn(4, 2, 3, 3);

        Near.Equal(Guidance.Mix(answers, 2, 1.5), Guidance.Mix(answers, 3, 1.5));
    }

    // Dhariwal and Nichol 2021, table 4: ADM for 512 x 512.
    [Fact] public void A_UNet_may_start_at_half_its_width()
    {
        var large = UNetConfig.Adm256 with
            { Levels = [0.5, 1, 1, 2, 2, 4, 4], Attention = new([16, 32, 64], HeadWidth: 64) };
        UNet small = new(new(3, 6, 64, [0.5, 1], 1, new([2])));

        Assert.Equal(559, Weightless.Of(() => new UNet(large)).CountParameters() / 1e6, 0.5);
        Assert.Equal([2, 6, 4, 4], small.call(randn(2, 3, 4, 4), tensor([3f, 700f]), null).shape);
    }

    [Fact] public void A_UNet_may_resize_without_weights()
    {
        UNet net = new(new(3, 3, 32, [2, 1], 1, new([]), Resampling: Resampling.Plain));
        var (x, c) = (randn(2, 64, 4, 6), randn(2, 128));

        Assert.DoesNotContain(net.state_dict().Keys, key => key.Contains(".op.") || key.Contains(".conv."));
        Near.Equal(avg_pool2d(x, 2), net.Down[2].Run(x, c, null));
        Assert.Equal([2, 3, 4, 6], net.call(randn(2, 3, 4, 6), tensor([3f, 700f]), null).shape);
    }

    [Fact] public void A_UNet_may_have_other_heads_on_the_way_up()
    {
        using var off = no_grad();
        var (x, t) = (randn(2, 3, 4, 4), tensor([3f, 700f]));
        UNet Make(long heads, long? up, params int[] attend) =>
            new(new(3, 3, 32, [1, 1], 1, new(attend, heads, HeadsUp: up)));
        Tensor Down(UNet net) =>
            net.Down.Aggregate(x, (seen, stage) => stage.Run(seen, net.Condition(t, null), null));
        (UNet Four, UNet FourTwo) Both(params int[] attend)
        {
            var (one, other) = (Make(4, null, attend), Make(4, 2, attend));
            foreach (var weight in one.parameters().Where(weight => weight.dim() > 1)) init.normal_(weight, 0, 0.2);
            other.load_state_dict(one.state_dict());
            return (one, other);
        }

        var (four, fourTwo) = Both(attend: 1);
        var (middle, same) = Both();                                            // attention in the middle alone

        Near.Equal(Down(four), Down(fourTwo));
        Assert.False(four.call(x, t, null).allclose(fourTwo.call(x, t, null), 1e-3, 1e-3));
        Near.Equal(middle.call(x, t, null), same.call(x, t, null));
    }

    // A fixture of the repository with another configuration.
    void Make(string file, Action<JsonObject> change, Action<Dictionary<string, Tensor>>? more = null)
    {
        using var from = Checkpoint.Open(Repo.File("tests", "fixtures", $"{file}.safetensors"));
        var config = JsonNode.Parse(from.Metadata["config"])!.AsObject();
        change(config);
        var tensors = from.Tensors.Keys.ToDictionary(key => key, from.Read);
        more?.Invoke(tensors);
        Safetensors.Save(made, tensors,
            new Dictionary<string, string>(from.Metadata) { ["config"] = config.ToJsonString() });
    }

    void Pass()
    {
        using Fixture fixture = new(made);
        Assert.NotEmpty(fixture.Outputs);
        Assert.All(Comparison.All(fixture), c => Assert.True(c.Ratio <= 1, $"{c.Output}: {c.Fault} {c.Difference:e2}"));
    }

    string Refusal()
    {
        using Fixture fixture = new(made);
        return Assert.Throws<InvalidDataException>(() => Comparison.All(fixture).Count()).Message;
    }
}
