using MmDit.Nets;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>The presets, as the headers of their files would be, are named as what they are.</summary>
public sealed class XRayEncoderTests
{
    static HeadersOnly Header(Func<Module> net) =>
        new([.. Weightless.Of(net).state_dict().Select(pair => (pair.Key, pair.Value.shape))]);

    [Theory, InlineData("L", "CLIP-L text encoder", "12", "no", 123_060_480),
        InlineData("G", "CLIP-G text encoder", "20", "to 1280", 694_659_840)]
    public void A_CLIP_encoder_is_named(string preset, string name, string heads, string projection, long parameters)
    {
        using var file = Header(() => new ClipText(preset is "L" ? ClipTextConfig.L : ClipTextConfig.G));

        var model = XRay.Of(file).Models.Single();

        Assert.Equal((name, "transformers", heads, projection, parameters),
            (model.Model, model.Dialect, model["heads"], model["projection"], model.Parameters));
        Assert.Equal(("49408", "77"), (model["vocabulary"], model["positions"]));
    }

    [Theory, InlineData("XXL", "T5 v1.1 XXL", "32128"), InlineData("MultilingualXL", "mT5 XL", "250112")]
    public void A_T5_encoder_is_named_under_either_name_of_its_table(string preset, string size, string vocabulary)
    {
        using var file = Header(() => new T5Encoder(preset is "XXL" ? T5Config.XXL : T5Config.MultilingualXL));

        foreach (var dialect in (Checkpoint[])[file, file.Through(KeyMap.T5.Reversed)])
        {
            var model = XRay.Of(dialect).Models.Single();
            Assert.Equal(("T5 encoder", size, "24", vocabulary, "yes, as in v1.1", "no"),
                (model.Model, model["size"], model["depth"], model["vocabulary"], model["gated mlp"],
                    model["decoder"]));
        }
    }

    [Theory, InlineData("SD", "Stable Diffusion 1, 2 or XL", "4", "yes"),
        InlineData("SD3", "Stable Diffusion 3 or Flux", "16", "no, as in SD3")]
    public void An_autoencoder_is_named_in_either_dialect(string preset, string size, string latents, string quant)
    {
        using var official = Header(
            () => new AutoencoderKL(preset is "SD" ? AutoencoderKLConfig.SD : AutoencoderKLConfig.SD3));

        foreach (var (weights, dialect) in ((Checkpoint, string)[])[(official, "official"),
            (official.Through(KeyMap.AutoencoderKL().Reversed), "diffusers")])
        {
            var model = XRay.Of(weights).Models.Single();
            Assert.Equal(("AutoencoderKL", dialect, size, latents, quant, "4", "8 a side"),
                (model.Model, model.Dialect, model["size"], model["latent channels"], model["quant conv"],
                    model["levels"], model["reduction"]));
        }
    }
}
