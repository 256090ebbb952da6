using System.Globalization;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Parity;

/// <summary>Which net of the kit is the port of which official class, and how each output of a fixture is made with it.</summary>
static partial class Ports
{
    /// <summary>Names of the official classes.</summary>
    public static IEnumerable<string> Known => ports.Keys;

    /// <summary>The net of a fixture with its weights; the result makes any output by its name, null for a name it does not know.</summary>
    /// <exception cref="InvalidDataException">No net of the kit is a port of that class.</exception>
    public static Func<string, Tensor?> Of(Fixture fixture) => ports.TryGetValue(fixture.Model, out var port) ? port(fixture)
        : throw new InvalidDataException($"{fixture.Name}: there is no port of {fixture.Model} here, only of {string.Join(", ", Known)}");

    static readonly Dictionary<string, Func<Fixture, Func<string, Tensor?>>> ports = new()
    {
        ["DiT"] = DiT,
        ["MMDiTX"] = MMDiTX,
        ["JointBlock"] = JointBlock,
        ["UNetModel"] = UNetModel,
        ["SD3Transformer2DModel"] = SD3Transformer2DModel,
        ["UViT"] = UViT, ["MDTv2"] = MDTv2, ["DiffiT"] = DiffiT,
        ["SDVAE"] = SDVAE, ["AutoencoderKL"] = AutoencoderKL, ["SDClipModel"] = Clip, ["SDXLClipG"] = Clip, ["T5"] = T5,
    };

    static Func<string, Tensor?> DiT(Fixture f)
    {
        var model = f.Load(new DiT(new(f.Long("patch_size"), f.Long("hidden_size"), (int)f.Long("depth"), f.Long("num_heads"),
            f.Long("input_size"), f.Long("in_channels"), f.Long("num_classes"), f.Double("mlp_ratio"),
            f.Double("class_dropout_prob"), f.Bool("learn_sigma", true))));
        Tensor Tokens() => model.Embed(f["x"]);
        Tensor C() => model.Condition(f["t"], f["y"]);
        return name => name switch
        {
            "forward" => model.call(f["x"], f["t"], f["y"]),
            "forward_fractional_t" => model.call(f["x"], f["t_fractional"], f["y"]),
            "forward_null" => model.call(f["x"], f["t"], full_like(f["y"], model.Config.Classes)),
            "forward_with_cfg" => model.forward_with_cfg(f["cfg_x"], f["cfg_t"], f["cfg_y"], f["cfg_scale"].item<float>(), guided: 3),
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

    static MMDiTConfig Config(Fixture f) => new((int)(f.Maybe("depth") ?? 1), f.Long("hidden_size"), f.Long("num_heads"),
        MlpRatio: f.Double("mlp_ratio"), QkvBias: f.Bool("qkv_bias", true), QkNorm: f.Text("qk_norm") switch
        {
            null => HeadNorm.None,
            "rms" => HeadNorm.RootMeanSquare,
            "ln" => HeadNorm.Layer,
            var other => throw new InvalidDataException($"{f.Name}: qk_norm '{other}' is none of null, rms, ln"),
        });

    static Func<string, Tensor?> MMDiTX(Fixture f)
    {
        var model = f.Load(new MMDiT(Config(f) with
        {
            Patch = f.Long("patch_size"),
            Channels = f.Long("in_channels"),
            OutChannels = f.Maybe("out_channels"),
            MaxGrid = f.Long("pos_embed_max_size"),
            Context = f.Long("context_embedder_config.params.in_features"),
            Pooled = f.Long("adm_in_channels"),
            Dual = f.Ints("x_block_self_attn_layers").ToHashSet(),
        }));
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
                && int.TryParse(name["skip_layer".Length..], CultureInfo.InvariantCulture, out var layer) => Run("x", layer),
            _ => null,
        };
    }

    static Func<string, Tensor?> SD3Transformer2DModel(Fixture f)
    {
        var heads = f.Long("num_attention_heads");
        var model = f.Load(new MMDiT(new((int)f.Long("num_layers"), heads * f.Long("attention_head_dim"), heads, f.Long("patch_size"),
            f.Long("in_channels"), f.Long("pos_embed_max_size"), f.Long("joint_attention_dim"), f.Long("pooled_projection_dim"),
            OutChannels: f.Maybe("out_channels"))), Weights.KeyMap.SD3);
        return name => name is "forward" ? model.call(f["x"], f["t"], f["pooled"], f["context"]) : null;
    }

    static Func<string, Tensor?> JointBlock(Fixture f)
    {
        var block = f.Load(new JointBlock(Config(f), dual: f.Bool("x_block_self_attn"), last: f.Bool("pre_only")));
        (Tensor Text, Tensor Image) Run(double size = 1) => block.call(f["context"] * size, f["x"] * size, f["c"]);
        Qkv Asked() => block.Image.Attention.Project(f["x"]);
        return name => name switch
        {
            "x" => Run().Image,
            "context" => Run().Text,
            "x_small" => Run(0.005).Image,
            "context_small" => Run(0.005).Text,
            "mid.x_q" => Asked().Queries.Rearrange("b h n d -> b n (h d)"),
            "mid.x_k" => Asked().Keys.Rearrange("b h n d -> b n (h d)"),
            "mid.x_v" => Asked().Values.Rearrange("b h n d -> b n h d"),
            _ => null,
        };
    }

    static Func<string, Tensor?> UNetModel(Fixture f)
    {
        var model = f.Load(new UNet(new(f.Long("in_channels"), f.Long("out_channels"), f.Long("model_channels"),
            [.. f.Ints("channel_mult").Select(n => (long)n)], (int)f.Long("num_res_blocks"), f.Ints("attention_resolutions"),
            f.Maybe("num_heads") ?? 1, f.Maybe("num_head_channels") is > 0 and var width ? width : null, f.Maybe("num_classes"),
            ScaleShift: f.Bool("use_scale_shift_norm"), ResidualResize: f.Bool("resblock_updown"),
            PartsFirst: f.Bool("use_new_attention_order"), Dropout: f.Double("dropout"))));
        Tensor? Class() => model.Config.Classes is null ? null : f["y"];
        Tensor Down(int stages) => model.Down.Take(stages + 1)
            .Aggregate(f["x"], (x, stage) => stage.Run(x, model.Condition(f["t"], Class()), null));
        return name => name switch
        {
            "forward" => model.call(f["x"], f["t"], Class()),
            "mid.timestep_embedding" => Positions.Time(f["t"], model.Config.Width),
            "mid.emb" => model.Condition(f["t"], Class()),
            _ when name.StartsWith("mid.input_block", StringComparison.Ordinal)
                && int.TryParse(name["mid.input_block".Length..], CultureInfo.InvariantCulture, out var stage) => Down(stage),
            _ => null,
        };
    }
}
