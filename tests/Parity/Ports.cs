using System.Globalization;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Parity;

/// <summary>Which net of the kit ports which official class, and how it makes the outputs of a fixture.</summary>
static partial class Ports
{
    /// <summary>Names of the official classes.</summary>
    public static IEnumerable<string> Known => ports.Keys;

    /// <summary>A fixture's net with its weights: an output by its name, null for one it does not know.</summary>
    /// <exception cref="InvalidDataException">No net of the kit is a port of that class.</exception>
    public static Func<string, Tensor?> Of(Fixture fixture) =>
        ports.TryGetValue(fixture.Model, out var port) ? port(fixture)
            : throw new InvalidDataException(
                $"{fixture.Name}: there is no port of {fixture.Model} here, only of {string.Join(", ", Known)}");

    static readonly Dictionary<string, Func<Fixture, Func<string, Tensor?>>> ports = new()
    {
        ["DiT"] = DiT,
        ["MMDiTX"] = MMDiTX,
        ["JointBlock"] = JointBlock,
        ["UNetModel"] = UNetModel,
        ["SD3Transformer2DModel"] = SD3Transformer2DModel,
        ["UViT"] = UViT, ["MDTv2"] = MDTv2, ["DiffiT"] = DiffiT,
        ["SDVAE"] = SDVAE, ["AutoencoderKL"] = AutoencoderKL, ["SDClipModel"] = Clip, ["SDXLClipG"] = Clip, ["T5"] = T5,
        ["create_diffusion"] = Schedules, ["GaussianDiffusion"] = LossesOf, ["SpacedDiffusion"] = Sampling,
        ["NoiseScheduleVP"] = DpmSolver, ["training_losses"] = TrainingSteps,
        ["sample_euler"] = SD3Sampler, ["compute_density_for_timestep_sampling"] = SD3Training,
    };

    // The configuration of the net is all of it, or what it has under a name.
    static DiT NetOfDiT(Fixture f, string at = "") => f.Load(new DiT(new(f.Maybe(at + "patch_size") ?? 2,
        f.Maybe(at + "hidden_size") ?? 1152, (int)(f.Maybe(at + "depth") ?? 28), f.Maybe(at + "num_heads") ?? 16,
        f.Maybe(at + "input_size") ?? 32, f.Maybe(at + "in_channels") ?? 4, f.Maybe(at + "num_classes") ?? 1000,
        f.Number(at + "mlp_ratio") ?? 4, f.Number(at + "class_dropout_prob") ?? 0.1,
        f.Bool(at + "learn_sigma", true))));

    static Func<string, Tensor?> DiT(Fixture f)
    {
        var model = NetOfDiT(f);
        Tensor Tokens() => model.Embed(f["x"]);
        Tensor C() => model.Condition(f["t"], f["y"]);
        return name => name switch
        {
            "forward" => model.call(f["x"], f["t"], f["y"]),
            "forward_fractional_t" => model.call(f["x"], f["t_fractional"], f["y"]),
            "forward_null" => model.call(f["x"], f["t"], full_like(f["y"], model.Config.Classes)),
            "forward_with_cfg" => model.forward_with_cfg(f["cfg_x"], f["cfg_t"], f["cfg_y"],
                f["cfg_scale"].item<float>(), guided: 3),
            "mid.tokens" => Tokens(),
            "mid.t_emb" => model.Part<TimestepEmbedder>("t_embedder").call(f["t"]),
            "mid.c" => C(),
            "mid.block0" => model.Blocks[0].call(Tokens(), C()),
            "mid.attn0" => model.Part<Attention>("blocks.0.attn").call(Tokens()),
            "mid.block0_small" => model.Blocks[0].call(f["tokens_small"], f["c_small"]),
            "mid.final_small" => model.Part<FinalLayer>("final_layer").call(f["tokens_small"], f["c_small"]),
            _ => null,
        };
    }

    static MMDiTConfig Config(Fixture f, int depth, long width, long heads, bool bias)
    {
        Refuse(f, "rmsnorm", "scale_mod_only", "swiglu");
        return new(depth, width, heads, MlpRatio: f.Number("mlp_ratio") ?? 4, QkvBias: f.Bool("qkv_bias", bias),
            QkNorm: QkNorm(f, "rms", "ln"));
    }

    static HeadNorm QkNorm(Fixture f, string rootMeanSquare, string? layer = null) => f.Text("qk_norm") switch
    {
        null => HeadNorm.None,
        var norm when norm == rootMeanSquare => HeadNorm.RootMeanSquare,
        var norm when norm == layer => HeadNorm.Layer,
        var other => throw new InvalidDataException(
            $"{f.Name}: qk_norm '{other}' is none of {string.Join(", ", (string?[])["null", rootMeanSquare, layer])}"),
    };

    // Switches that no published net has on.
    static void Refuse(Fixture f, params string[] switches)
    {
        if (Array.Find(switches, key => f.Bool(key)) is { } on)
            throw new InvalidDataException($"{f.Name}: '{on}' is on, which the port of {f.Model} has not");
    }

    static MMDiT NetOfMMDiT(Fixture f)
    {
        var (depth, channels) = (Depth(f, 28), f.Maybe("in_channels") ?? 4);
        var (width, heads) = (f.Maybe("hidden_size") ?? 64 * depth, f.Maybe("num_heads") ?? depth);
        return f.Load(new MMDiT(Config(f, depth, width, heads, bias: true) with
        {
            Patch = f.Maybe("patch_size") ?? 2,
            Channels = channels,
            OutChannels = f.Maybe("out_channels") ?? (f.Bool("learn_sigma") ? 2 * channels : null),
            Registers = f.Maybe("register_length") ?? 0,
            MaxGrid = f.Long("pos_embed_max_size"),
            Context = f.Long("context_embedder_config.params.in_features"),
            Pooled = f.Long("adm_in_channels"),
            Dual = f.Ints("x_block_self_attn_layers").ToHashSet(),
        }));
    }

    static Func<string, Tensor?> MMDiTX(Fixture f)
    {
        var model = NetOfMMDiT(f);
        Tensor Run(string image, params int[] skip) => model.forward(f[image], f["t"], f["y"], f["context"], skip);
        (Tensor Text, Tensor Image) Block0() =>
            model.Blocks[0].call(model.EmbedText(f["context"]), model.Embed(f["x"]), model.Condition(f["t"], f["y"]));
        Tensor Crop(string image) =>
            model.Crop(f[image].shape[2] / model.Config.Patch, f[image].shape[3] / model.Config.Patch);
        return name => name switch
        {
            "forward" => Run("x"),
            "forward_rect" => Run("x_rect"),
            "mid.cropped_pos_embed" => Crop("x"),
            "mid.cropped_pos_embed_rect" => Crop("x_rect"),
            "mid.tokens" => model.Embed(f["x"]),
            "mid.c" => model.Condition(f["t"], f["y"]),
            "mid.block0_context" => Block0().Text,
            "mid.block0_x" => Block0().Image,
            _ when name.StartsWith("skip_layer", StringComparison.Ordinal)
                && int.TryParse(name["skip_layer".Length..], CultureInfo.InvariantCulture, out var layer) =>
                Run("x", layer),
            _ => null,
        };
    }

    static Func<string, Tensor?> SD3Transformer2DModel(Fixture f)
    {
        var heads = f.Maybe("num_attention_heads") ?? 18;
        var model = f.Load(new MMDiT(new((int)(f.Maybe("num_layers") ?? 18),
            heads * (f.Maybe("attention_head_dim") ?? 64), heads, f.Maybe("patch_size") ?? 2,
            f.Maybe("in_channels") ?? 16, f.Maybe("pos_embed_max_size") ?? 96,
            f.Maybe("joint_attention_dim") ?? 4096, f.Maybe("pooled_projection_dim") ?? 2048,
            QkNorm: QkNorm(f, "rms_norm"), Dual: f.Ints("dual_attention_layers").ToHashSet(),
            OutChannels: f.Names("out_channels") ? f.Maybe("out_channels") : 16)), Weights.KeyMap.SD3);
        return name => name is "forward" ? model.call(f["x"], f["t"], f["pooled"], f["context"]) : null;
    }

    static Func<string, Tensor?> JointBlock(Fixture f)
    {
        var block = f.Load(new JointBlock(Config(f, depth: 1, f.Long("hidden_size"), f.Long("num_heads"), bias: false),
            dual: f.Bool("x_block_self_attn"), last: f.Bool("pre_only")));
        (Tensor Text, Tensor Image) Run(double size = 1) => block.call(f["context"] * size, f["x"] * size, f["c"]);
        Qkv Projected() => block.Image.Attention.Project(f["x"]);
        return name => name switch
        {
            "x" => Run().Image,
            "context" => Run().Text,
            "x_small" => Run(0.005).Image,
            "context_small" => Run(0.005).Text,
            "mid.x_q" => Projected().Queries.Rearrange("b h n d -> b n (h d)"),
            "mid.x_k" => Projected().Keys.Rearrange("b h n d -> b n (h d)"),
            "mid.x_v" => Projected().Values.Rearrange("b h n d -> b n h d"),
            _ => null,
        };
    }

    static Func<string, Tensor?> UNetModel(Fixture f)
    {
        if (f.Maybe("dims") is not (null or 2))
            throw new InvalidDataException($"{f.Name}: the port has two dims alone");
        long? Given(string key) => f.Maybe(key) is > 0 and var number ? number : null;
        var model = f.Load(new UNet(new(f.Long("in_channels"), f.Long("out_channels"), f.Long("model_channels"),
            f.Numbers("channel_mult", 1, 2, 4, 8), (int)f.Long("num_res_blocks"),
            new(f.Ints("attention_resolutions"), f.Maybe("num_heads") ?? 1, Given("num_head_channels"),
                Given("num_heads_upsample"), f.Bool("use_new_attention_order")),
            f.Maybe("num_classes"), ScaleShift: f.Bool("use_scale_shift_norm"), Dropout: f.Number("dropout") ?? 0,
            Resampling: f.Bool("resblock_updown") ? Resampling.Residual
                : f.Bool("conv_resample", true) ? Resampling.Convolution : Resampling.Plain)));
        Tensor? Class() => model.Config.Classes is null ? null : f["y"];
        Tensor Down(int stages) => model.Down.Take(stages + 1)
            .Aggregate(f["x"], (x, stage) => stage.Run(x, model.Condition(f["t"], Class()), null));
        return name => name switch
        {
            "forward" => model.call(f["x"], f["t"], Class()),
            "mid.timestep_embedding" => Positions.Time(f["t"], model.Config.Width),
            "mid.emb" => model.Condition(f["t"], Class()),
            _ when name.StartsWith("mid.input_block", StringComparison.Ordinal)
                && int.TryParse(name["mid.input_block".Length..], CultureInfo.InvariantCulture, out var stage) =>
                Down(stage),
            _ => null,
        };
    }
}
