using System.Reflection;
using MmDit.Nets;

namespace MmDit.Tests.Nets;

/// <summary>Parameters and multiply-adds, against approved/parameters.txt and the papers' tables.</summary>
public sealed class CountTests
{

    [Fact] public void Every_preset_has_its_approved_count()
    {
        var rows = from type in typeof(DiT).Assembly.GetTypes()
            .Where(t => t.Namespace == "MmDit.Nets" && t.Name.EndsWith("Config"))
                   from preset in type.GetProperties(BindingFlags.Static | BindingFlags.Public)
                       .Where(p => p.PropertyType == type)
                   let net = Weightless.Of(() => Net(preset.GetValue(null)!))
                   orderby type.Name, preset.Name
                   select $"{type.Name[..^"Config".Length],-16} {preset.Name,-14} {net.CountParameters(),16:n0}";

        Approved.Check("parameters.txt", string.Join('\n', rows) + "\n");
    }

    static nn.Module Net(object config) => config switch
    {
        DiTConfig c => new DiT(c),
        MMDiTConfig c => new MMDiT(c),
        UNetConfig c => new UNet(c),
        UViTConfig c => new UViT(c),
        MDTv2Config c => new MDTv2(c),
        DiffiTConfig c => new DiffiT(c),
        HunyuanDiTConfig c => new HunyuanDiT(c),
        FlagDiTConfig c => new FlagDiT(c),
        SmallUNetConfig c => new SmallUNet(c),
        SegmentationUNetConfig c => new SegmentationUNet(c),
        AutoencoderKLConfig c => new AutoencoderKL(c),
        ClipTextConfig c => new ClipText(c),
        T5Config c => new T5Encoder(c),
        _ => throw new NotSupportedException($"how is a net made of {config.GetType().Name}?"),
    };

    // Dhariwal and Nichol 2021, table 4; Rombach et al. 2022, table 15, and the published weights.
    [Theory]
    [InlineData("Adm64", 296), InlineData("Adm256", 554), InlineData("StableDiffusion1", 860)]
    public void A_UNet_is_as_large_as_its_paper_says(string preset, double millions) =>
        Assert.Equal(millions,
            Weightless.Of(() => new UNet((UNetConfig)typeof(UNetConfig).GetProperty(preset)!.GetValue(null)!))
                .CountParameters() / 1e6, 0.5);

    // The published weights: stabilityai/sd-vae-ft-mse, vae/ of stable-diffusion-3-medium, the text model of
    // openai/clip-vit-large-patch14, text_encoder_2/ of stable-diffusion-xl-base-1.0, text_encoder_3/ of
    // stable-diffusion-3-medium.
    [Theory]
    [InlineData(typeof(AutoencoderKLConfig), "SD", 83.65), InlineData(typeof(AutoencoderKLConfig), "SD3", 83.82)]
    [InlineData(typeof(ClipTextConfig), "L", 123.06), InlineData(typeof(ClipTextConfig), "G", 694.66)]
    [InlineData(typeof(T5Config), "XXL", 4762.31)]
    public void An_encoder_is_as_large_as_published(Type config, string preset, double millions) =>
        Assert.Equal(millions,
            Weightless.Of(() => Net(config.GetProperty(preset)!.GetValue(null)!)).CountParameters() / 1e6, 0.005);

    // Esser et al. 2024: depth 24 has 2 and depth 38 has 8 billions of parameters; the card of 3.5 Medium says 2.24 of
    // them with its second attentions.
    [Theory]
    [InlineData("SD3Medium", 2.03), InlineData("SD35Large", 8.06), InlineData("SD35Medium", 2.24)]
    public void An_MMDiT_is_as_large_as_published(string preset, double billions) =>
        Assert.Equal(billions,
            Weightless.Of(() => new MMDiT((MMDiTConfig)typeof(MMDiTConfig).GetProperty(preset)!.GetValue(null)!))
                .CountParameters() / 1e9, 0.005);

    // Bao et al. 2022. Of MDTv2's 742.3 millions, comparisons count 676: those of version 1 as it samples, which has
    // neither the side block (18 D² + 15 D and its bias) nor the long skips (16 times 2 D² + D).
    [Fact] public void UViT_is_as_large_as_its_paper_says_and_MDT_once_its_skips_and_side_block_are_taken_away()
    {
        var (uvit, mdt) = (Weightless.Of(() => new UViT(UViTConfig.H2)).CountParameters(),
            Weightless.Of(() => new MDTv2(MDTv2Config.XL2)).CountParameters());

        Assert.Equal(501, uvit / 1e6, 0.5);
        const long D = 1152, side = (18 * D * D) + (15 * D) + (964 * 16), skips = 16 * ((2 * D * D) + D);
        Assert.Equal(676, (mdt - side - skips) / 1e6, 0.5);
    }

    // Hatamizadeh et al. 2023; the 30 blocks of its appendix would be 601 millions.
    [Fact] public void DiffiT_is_as_large_as_its_paper_says_with_28_blocks()
    {
        Assert.Equal(561, Weightless.Of(() => new DiffiT(DiffiTConfig.XL2)).CountParameters() / 1e6, 0.5);
        Assert.Equal(601, Weightless.Of(() => new DiffiT(DiffiTConfig.XL2 with { Depth = 30 })).CountParameters() / 1e6,
            0.5);
    }

    // Li et al. 2024; Gao et al. 2024.
    [Fact] public void HunyuanDiT_has_one_and_a_half_billions_and_Lumina_s_FlagDiT_five()
    {
        Assert.Equal(1.5, Weightless.Of(() => new HunyuanDiT(HunyuanDiTConfig.G2)).CountParameters() / 1e9, 0.05);
        Assert.Equal(5, Weightless.Of(() => new FlagDiT(FlagDiTConfig.Lumina5B)).CountParameters() / 1e9, 0.1);
    }

    // Peebles and Xie 2022: table 1 and table 4, millions of parameters.
    [Theory]
    [InlineData("S2", 32.9), InlineData("B2", 130.3), InlineData("L2", 457.8), InlineData("XL2", 674.8)]
    public void DiT_is_as_large_as_the_paper_says(string preset, double millions) =>
        Assert.Equal(millions, Millions((DiTConfig)typeof(DiTConfig).GetProperty(preset)!.GetValue(null)!), 1);

    // Table 4 of the same paper, for XL/2. It rounds 119.37, 137.62, 118.56 and 118.64 billions of multiply-adds.
    [Theory]
    [InlineData(DiTDesign.InContext, 449.2, 119.37), InlineData(DiTDesign.CrossAttention, 598.0, 137.62)]
    [InlineData(DiTDesign.AdaLN, 600.5, 118.56), InlineData(DiTDesign.AdaLNZero, 674.8, 118.64)]
    public void The_four_designs_cost_what_the_paper_says(DiTDesign design, double millions, double gigaflops)
    {
        var config = DiTConfig.XL2 with { Design = design };

        Assert.Equal(millions, Millions(config), 1);
        Assert.Equal(gigaflops, Gigaflops(config), gigaflops * 1e-3);
    }

    [Theory]
    [InlineData("S8", 0.36), InlineData("S4", 1.41), InlineData("S2", 6.06), InlineData("B8", 1.42),
        InlineData("B4", 5.56), InlineData("B2", 23.01)]
    [InlineData("L8", 5.01), InlineData("L4", 19.70), InlineData("L2", 80.71),
        InlineData("XL8", 7.39), InlineData("XL4", 29.05), InlineData("XL2", 118.64)]
    public void Every_size_costs_what_the_paper_says(string preset, double gigaflops) =>
        Assert.Equal(gigaflops, Gigaflops((DiTConfig)typeof(DiTConfig).GetProperty(preset)!.GetValue(null)!),
            0.005 + gigaflops * 1e-3);

    [Fact] public void Blocks_of_a_net_cost_the_same_each()
    {
        var costs = MultiplyAdds(DiTConfig.S2).ToDictionary(c => c.Part);

        Assert.Equal(["pos_embed", "x_embedder", "t_embedder", "y_embedder",
            .. Enumerable.Range(0, 12).Select(i => $"blocks.{i}"), "final_layer"], costs.Keys);
        Assert.Single(Enumerable.Range(0, 12).Select(i => costs[$"blocks.{i}"] with { Part = "" }).Distinct());
        // 12 D² a token and 2 N² D for attention, and the condition's six vectors once.
        Assert.Equal((12L * 384 * 384 * 256) + (2L * 256 * 256 * 384) + (6L * 384 * 384),
            costs["blocks.0"].MultiplyAdds);
        Assert.Equal(256L * 16 * 384, costs["x_embedder"].MultiplyAdds);
    }

    [Fact] public void Attention_of_a_unet_costs_its_projections_and_its_products()
    {
        UNet net = new(new(3, 3, 32, [1, 2], 1, new([2])));
        using var off = no_grad();
        var costs = Cost.Of(net, () => net.call(zeros(1, 3, 16, 16), zeros(1), null)).ToDictionary(c => c.Part);

        Assert.Equal((4L * 64 * 64 * 64) + (2L * 64 * 64 * 64), costs["middle_block.1"].MultiplyAdds); // 4NC² + 2N²C
        Assert.Equal(9L * 3 * 32 * 16 * 16, costs["input_blocks.0"].MultiplyAdds);
    }

    static double Millions(DiTConfig config) => Weightless.Of(() => new DiT(config)).CountParameters() / 1e6;

    // Every block costs the same (above), so one is run and counted as often as there are blocks.
    static double Gigaflops(DiTConfig config) => MultiplyAdds(config with { Depth = 1 })
        .Sum(c => c.MultiplyAdds * (c.Part == "blocks.0" ? config.Depth : 1)) / 1e9;

    static IReadOnlyList<Cost> MultiplyAdds(DiTConfig config)
    {
        DiT net = new(config);
        net.eval();
        using var off = no_grad();
        return Cost.Of(net,
            () => net.call(zeros(1, config.Channels, config.Size, config.Size), zeros(1), zeros([1], int64)));
    }
}
