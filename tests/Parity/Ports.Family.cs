using MmDit.Nets;

namespace MmDit.Parity;

/// <summary>Relatives of the DiT; what a configuration leaves out is as the official class has it.</summary>
static partial class Ports
{
    static Func<string, Tensor?> UViT(Fixture f)
    {
        var classes = f.Maybe("num_classes") is > 0 and var rows ? rows : (long?)null;
        UViTConfig config = new(f.Maybe("patch_size") ?? 16, f.Maybe("embed_dim") ?? 768, Depth(f, 12),
            f.Maybe("num_heads") ?? 12, f.Maybe("img_size") ?? 224, f.Maybe("in_chans") ?? 3, classes,
            f.Number("mlp_ratio") ?? 4, f.Bool("qkv_bias"), f.Bool("mlp_time_embed"), f.Maybe("clip_dim"),
            f.Maybe("num_clip_token") ?? 77, f.Bool("conv", true), f.Bool("skip", true),
            f.Number("qk_scale") is 0 ? null : f.Number("qk_scale"));
        var model = f.Load(new UViT(config));
        Tensor? Condition() => config.Context is not null ? f["context"] : classes is not null ? f["y"] : null;
        return name => name is "forward" ? model.call(f["x"], f["t"], Condition()) : null;
    }

    static Func<string, Tensor?> MDTv2(Fixture f)
    {
        var model = f.Load(new MDTv2(new(f.Maybe("patch_size") ?? 2, f.Maybe("hidden_size") ?? 1152, Depth(f, 28),
            f.Maybe("num_heads") ?? 16, f.Maybe("input_size") ?? 32, f.Maybe("in_channels") ?? 4,
            f.Maybe("num_classes") ?? 1000, f.Number("mlp_ratio") ?? 4, f.Number("class_dropout_prob") ?? 0.1,
            f.Bool("learn_sigma", true), f.Number("mask_ratio"), (int)(f.Number("decode_layer") ?? 4))));
        return name => name switch
        {
            "forward" => model.call(f["x"], f["t"], f["y"]),
            "forward_masked" =>
                model.forward(f["x"], f["t"], f["y"], model.Mask(f["rand_ratio"].item<float>(), f["rand_noise"])),
            "forward_with_cfg" => model.forward_with_cfg(f["cfg_x"], f["cfg_t"], f["cfg_y"],
                f["cfg_scale"].item<float>(), f.Input("cfg_scale_pow", 4), guided: 3),
            _ => null,
        };
    }

    static Func<string, Tensor?> DiffiT(Fixture f)
    {
        var model = f.Load(new DiffiT(new(f.Maybe("patch_size") ?? 2, f.Maybe("hidden_size") ?? 1152, Depth(f, 30),
            f.Maybe("num_heads") ?? 16, f.Maybe("input_size") ?? 32, f.Maybe("in_channels") ?? 4,
            f.Maybe("num_classes") ?? 1000, f.Number("mlp_ratio") ?? 4, f.Number("class_dropout_prob") ?? 0.1,
            f.Bool("learn_sigma", true))));
        return name => name switch
        {
            "forward" => model.call(f["x"], f["t"], f["y"]),
            "forward_with_cfg" => model.forward_with_cfg(f["cfg_x"], f["cfg_t"], f["cfg_y"],
                f["cfg_scale"].item<float>(), f.Input("cfg_scale_pow", 4), guided: 3),
            _ => null,
        };
    }

    static int Depth(Fixture f, int otherwise) => (int)(f.Maybe("depth") ?? otherwise);
}
