using MmDit.Nets;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>The DiT's relatives by their headers: the keys and shapes of the nets themselves,
/// without a weight.</summary>
public sealed class XRayRelativesTests
{
    static Anatomy Look(Func<Module> build)
    {
        using HeadersOnly file =
            new([.. Weightless.Of(build).state_dict().Select(pair => ("net." + pair.Key, pair.Value.shape))]);
        return XRay.Of(file).Models.Single();
    }

    static readonly MMDiTConfig small = new(2, 128, 2, Channels: 4, MaxGrid: 4, Context: 10, Pooled: 6);

    static Module Build(string name) => name switch
    {
        "UViT" => new UViT(UViTConfig.H2),
        "UViT, text" => new UViT(UViTConfig.S2Text),
        "MDTv2" => new MDTv2(MDTv2Config.XL2),
        "DiffiT" => new DiffiT(DiffiTConfig.XL2),
        "HunyuanDiT" => new HunyuanDiT(HunyuanDiTConfig.G2),
        "FlagDiT" => new FlagDiT(FlagDiTConfig.Lumina5B),
        "MMDiTControlNet" => new MMDiTControlNet(MMDiTConfig.SD35Large, depth: 19, channels: 17),
        "DiTControlNet" => new DiTControlNet(DiTConfig.S2, depth: 6, channels: 1),
        "VideoDiT" => new VideoDiT(new(2, 2, 64, 3, 2, Frames: 8, Size: 16, Channels: 3, Classes: 5)),
        "AudioMMDiT" => new AudioMMDiT(new(small, Mels: 32, Length: 64)),
        _ => new SegmentationUNet(SegmentationUNetConfig.Ronneberger),
    };

    [Theory]
    [InlineData("UViT", "U-ViT",
        "depth 28, width 1152, patch 2, channels 4, classes 1001, long skips yes, positions 16 x 16 and 2 more")]
    [InlineData("UViT, text", "U-ViT",
        "depth 12, width 512, heads 8, context width 768, long skips yes, positions 16 x 16 and 78 more")]
    [InlineData("MDTv2", "MDTv2",
        "depth 28, decoder blocks 4, width 1152, heads 16, classes 1000, learned sigma yes, positions 16 x 16")]
    [InlineData("DiffiT", "DiffiT",
        "depth 28, width 1152, heads 16, patch 2, channels 4, classes 1000, mlp ratio 4, learned sigma yes, " +
        "positions 16 x 16")]
    [InlineData("HunyuanDiT", "Hunyuan-DiT",
        "depth 40, width 1408, heads 16, patch 2, channels 4, mlp ratio 4.36, context width 1024, text tokens 333, " +
        "T5 width 2048, long skips 19, qk norm layer, learned sigma yes, positions none stored")]
    [InlineData("FlagDiT", "Flag-DiT of Lumina-T2X",
        "depth 32, width 3072, heads 32, channels 16, mlp width 8192, context width 4096, learned sigma yes, " +
        "positions none stored")]
    [InlineData("MMDiTControlNet", "ControlNet of an MM-DiT",
        "depth 19, width 2432, heads 38, patch 2, channels 16, control channels 17, pooled width 2048")]
    [InlineData("DiTControlNet", "ControlNet of a DiT",
        "depth 6, width 384, heads 6, patch 2, channels 4, control channels 1, classes 1000")]
    [InlineData("VideoDiT", "DiT for videos",
        "depth 3, width 64, channels 24, classes 5, frames 4, tokens of a frame 64")]
    [InlineData("AudioMMDiT", "MM-DiT with an audio stream",
        "depth 2, width 128, heads 2, patch 2, channels 4, audio patch 16, audio tokens 8, context width 10, " +
        "positions 4 x 4")]
    [InlineData("SegmentationUNet", "U-Net for segmentation",
        "levels 5, width 64, widths 64, 128, 256, 512, 1024, channels 1, convolutions 2, classes 2")]
    public void A_relative_is_named_and_measured_by_its_header(string net, string name, string facts)
    {
        var model = Look(() => Build(net));

        Assert.Equal((name, "official", "net."), (model.Model, model.Dialect, model.Prefix));
        var all = string.Join(", ", model.Facts.Select(fact => $"{fact.Name} {fact.Value}")) + ",";
        foreach (var fact in System.Text.RegularExpressions.Regex.Split(facts, @", (?=[a-zA-Z])"))
            Assert.Contains(fact + ",", all);
    }

    [Fact] public void A_DiT_with_a_mixture_of_experts_is_told_from_one_without()
    {
        var dit = Weightless.Of(() => new DiT(DiTConfig.S2)).state_dict().Select(pair => (pair.Key, pair.Value.shape));
        var block = Weightless.Of(() => new MixtureBlock(384, 6, 1536, experts: 8)).state_dict();
        using HeadersOnly plain = new([.. dit]),
            mixed = new([.. dit.Where(pair => !pair.Key.StartsWith("blocks.") || !pair.Key.Contains(".mlp.")),
            .. Enumerable.Range(0, 12)
                .SelectMany(i => block.Where(p => p.Key.StartsWith("mlp."))
                    .Select(p => ($"blocks.{i}.{p.Key}", p.Value.shape)))]);

        var (one, many) = (XRay.Of(plain).Models.Single(), XRay.Of(mixed).Models.Single());

        Assert.Equal(("DiT", null, "DiT with a mixture of experts", "8", "12"),
            (one.Model, one["experts"], many.Model, many["experts"], many["depth"]));
    }
}
