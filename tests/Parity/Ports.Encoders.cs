using MmDit.Nets.Layers;
using MmDit.Nets;
using MmDit.Weights;

namespace MmDit.Parity;

static partial class Ports
{
    static Func<string, Tensor?> SDVAE(Fixture f)
    {
        var width = f.Maybe("ch") ?? 128;
        var model = f.Load(new AutoencoderKL(new(f.Maybe("z_channels") ?? 16, width,
            [.. f.Ints("ch_mult", 1, 2, 4, 4).Select(n => n * width)], (int)(f.Maybe("num_res_blocks") ?? 2),
            f.Maybe("in_channels") ?? 3, f.Maybe("out_ch") ?? 3, f.Maybe("num_groups") ?? 32)));
        Tensor Half(int n) => model.Moments(f["image"]).chunk(2, 1)[n];
        Tensor Levels(int count) => Enumerable.Range(0, count).Aggregate(
            model.Part<Conv>("encoder.conv_in").call(f["image"]),
            (x, n) => model.Part<DownLevel>($"encoder.down.{n}").call(x));
        return name => name switch
        {
            "mean" => Half(0),
            "logvar" => Half(1),
            "sample" => model.Encode(f["image"]).Sample(f["eps"]),
            "decode" => model.Decode(f["z"]),
            "mid.enc_conv_in" => Levels(0),
            _ when NumberAfter("mid.enc_level", name) is { } level => Levels(level + 1),
            _ => null,
        };
    }

    static Func<string, Tensor?> AutoencoderKL(Fixture f)
    {
        if (f.Text("act_fn") is not (null or "silu" or "swish"))
            throw new InvalidDataException($"{f.Name}: act_fn '{f.Text("act_fn")}' is not silu");
        long[] widths = [.. f.Ints("block_out_channels", 64).Select(n => (long)n)];
        var model = f.Load(new AutoencoderKL(new(f.Maybe("latent_channels") ?? 4, widths[0], widths,
            (int)(f.Maybe("layers_per_block") ?? 1), f.Maybe("in_channels") ?? 3, f.Maybe("out_channels") ?? 3,
            f.Maybe("norm_num_groups") ?? 32, f.Bool("use_quant_conv", true), f.Bool("use_post_quant_conv", true),
            f.Bool("mid_block_add_attention", true))),
            KeyMap.AutoencoderKL(widths.Length));
        LatentGaussian Latent() => model.Encode(f["image"]);
        return name => name switch
        {
            "mean" => Latent().Mean,
            "logvar" => Latent().LogVariance,
            "std" => Latent().Deviation,
            "sample" => Latent().Sample(f["eps"]),
            "decode" => model.Decode(f["z"]),
            _ => null,
        };
    }

    static Func<string, Tensor?> Clip(Fixture f)
    {
        var width = f.Long("text_config.hidden_size");
        var quick = f.Text("text_config.hidden_act") switch
        {
            "quick_gelu" => true,
            "gelu" => false,
            var other => throw new InvalidDataException($"{f.Name}: hidden_act '{other}' is none of quick_gelu, gelu"),
        };
        var model = f.Load(new ClipText(new(width, (int)f.Long("text_config.num_hidden_layers"),
            f.Long("text_config.num_attention_heads"), f.Long("text_config.intermediate_size"), quick,
            Projection: width, f.Long("vocab_size"))), KeyMap.ClipText);
        var pools = (f.Text("wrapper") ?? (f.Model is "SDXLClipG" ? "G" : "L")) is "L";     // SD3 projects what G pools
        ClipStates States() => model.call(f["tokens"]);
        return name => name switch
        {
            "wrapper_hidden" => States().Hidden,
            "wrapper_pooled" => pools ? States().Pooled : States().Projected,
            "last_hidden" => States().Last,
            "pooled" => States().Pooled,
            "pooled_projected" => States().Projected,
            "penultimate_normed" => model.Part<LayerNorm>("text_model.final_layer_norm").call(States().Hidden),
            _ when NumberAfter("layer", name) is { } layer => model.Layers.Take(layer + 1)
                .Aggregate(model.Embed(f["tokens"]), (x, each) => each.call(x, ClipText.Mask(x))),
            _ => null,
        };
    }

    static Func<string, Tensor?> T5(Fixture f)
    {
        var heads = f.Long("num_heads");
        var model = f.Load(new T5Encoder(new(f.Long("d_model"), (int)f.Long("num_layers"), heads, f.Long("d_ff"),
            f.Long("vocab_size"), f.Maybe("d_kv") ?? f.Long("d_model") / heads)));
        return name => name switch
        {
            "last_hidden" => model.call(f["tokens"]),
            "rel_bias" => model.Distances(f["tokens"].shape[1]),
            _ when NumberAfter("layer", name) is { } block => model.Blocks.Take(block + 1)
                .Aggregate(model.Embed(f["tokens"]), (x, each) => each.call(x, model.Distances(x.shape[1]))),
            _ => null,
        };
    }

    // "layer0" after "layer" is 0.
    static int? NumberAfter(string start, string name) =>
        name.StartsWith(start, StringComparison.Ordinal) && int.TryParse(name[start.Length..], out var number)
            ? number : null;
}
