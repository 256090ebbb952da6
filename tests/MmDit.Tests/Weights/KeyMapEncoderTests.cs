using MmDit.Nets;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

/// <summary>Dialects of autoencoders and text encoders.</summary>
public sealed class KeyMapEncoderTests
{
    static Checkpoint Fixture(string name) =>
        Checkpoint.Open(Repo.File("tests", "fixtures", name + ".safetensors")).Under("weights.");

    static Checkpoint Saved(Dictionary<string, Tensor> tensors)
    {
        var file = Path.GetTempFileName();
        Safetensors.Save(file, tensors);
        var weights = Checkpoint.Open(file);
        File.Delete(file);
        return weights;
    }

    static IEnumerable<string> Lines(Checkpoint weights) =>
        weights.Tensors.Values.Select(info => $"{info.Key} [{string.Join(", ", info.Shape)}]")
            .Order(StringComparer.Ordinal);

    [Fact]
    public void Diffusers_autoencoder_has_the_keys_and_shapes_of_the_official_net()
    {
        using var diffusers = Fixture("h_diffusers_vae");
        AutoencoderKL net = new(new(4, 8, [8, 16], Blocks: 1, Groups: 4, QuantConv: true, PostQuantConv: true));

        var official = diffusers.Through(KeyMap.AutoencoderKL(2));

        Assert.Equal(net.state_dict().Select(pair => $"{pair.Key} [{string.Join(", ", pair.Value.shape)}]")
            .Order(StringComparer.Ordinal), Lines(official));
        Assert.Equal(official.Tensors.Count, Made.ReadAll(official));
    }

    [Fact]
    public void Levels_of_the_decoder_are_counted_from_the_other_end()
    {
        using var diffusers = Fixture("h_diffusers_vae");
        var official = diffusers.Through(KeyMap.AutoencoderKL(2));

        Near.Equal(diffusers.Read("decoder.up_blocks.0.resnets.1.conv1.weight"),
            official.Read("decoder.up.1.block.1.conv1.weight"), 0);
        Near.Equal(diffusers.Read("decoder.up_blocks.0.upsamplers.0.conv.weight"),
            official.Read("decoder.up.1.upsample.conv.weight"), 0);
        Near.Equal(diffusers.Read("encoder.down_blocks.1.resnets.0.conv_shortcut.bias"),
            official.Read("encoder.down.1.block.0.nin_shortcut.bias"), 0);
        Near.Equal(diffusers.Read("decoder.mid_block.attentions.0.to_k.weight").view(16, 16, 1, 1),
            official.Read("decoder.mid.attn_1.k.weight"), 0);
    }

    [Theory, InlineData("h_sdvae", 2), InlineData("h_sdvae_groups4", 3)]
    public void From_official_to_diffusers_and_back_nothing_changes(string name, int levels)
    {
        using var official = Fixture(name);
        var there = official.Through(KeyMap.AutoencoderKL(levels).Reversed);
        var back = there.Through(KeyMap.AutoencoderKL(levels));

        Assert.DoesNotContain(there.Tensors.Keys,
            key => key.Contains(".up.") || key.Contains(".down.") || key.Contains(".mid."));
        Assert.Equal(2, there.Tensors["encoder.mid_block.attentions.0.to_q.weight"].Shape.Count);
        Assert.Equal(Lines(official), Lines(back));
        foreach (var key in official.Tensors.Keys) Near.Equal(official.Read(key), back.Read(key), 0);
    }

    [Fact]
    public void Older_names_of_attention_are_read_alike()
    {
        using var today = Fixture("h_diffusers_vae");
        using var older = Saved(
            today.Tensors.Keys.ToDictionary(key => key.Replace(".to_q.", ".query.").Replace(".to_k.", ".key.")
            .Replace(".to_v.", ".value.").Replace(".to_out.0.", ".proj_attn."), today.Read));

        var (expected, found) = (today.Through(KeyMap.AutoencoderKL(2)), older.Through(KeyMap.AutoencoderKL(2)));

        Assert.Contains("encoder.mid_block.attentions.0.query.weight", older.Tensors.Keys);
        Assert.Equal(Lines(expected), Lines(found));
        foreach (var key in expected.Tensors.Keys) Near.Equal(expected.Read(key), found.Read(key), 0);
    }

    [Fact]
    public void A_shared_table_of_T5_is_its_encoder_s_whether_or_not_it_is_there_twice()
    {
        using var encoder = Fixture("i_t5");
        var tensors = encoder.Tensors.Keys.ToDictionary(key => key, encoder.Read);
        var table = tensors["shared.weight"] = tensors["encoder.embed_tokens.weight"];
        using var twice = Saved(tensors);
        tensors.Remove("encoder.embed_tokens.weight");
        using var once = Saved(tensors);

        foreach (var weights in (Checkpoint[])[twice, once])
        {
            T5Encoder net = new(new(48, 2, 3, 96, 64, 16));
            StateDict.Load(net, weights, KeyMap.T5);
            Near.Equal(table, net.state_dict()["encoder.embed_tokens.weight"], 0);
        }
    }

    [Fact]
    public void Numbers_of_places_in_old_CLIP_files_are_no_weights()
    {
        using var clip = Fixture("i_clip_l");
        var tensors = clip.Tensors.Keys.ToDictionary(key => key, clip.Read);
        tensors["text_model.embeddings.position_ids"] = arange(77).unsqueeze(0);
        using var old = Saved(tensors);
        ClipText net = new(new(48, 3, 3, 96, Projection: 48, Vocabulary: 64));

        StateDict.Load(net, old, KeyMap.ClipText);

        Near.Equal(clip.Read("text_model.final_layer_norm.bias"),
            net.state_dict()["text_model.final_layer_norm.bias"], 0);
        Assert.Contains("position_ids", Assert.Throws<InvalidDataException>(() => StateDict.Load(net, old)).Message);
    }
}
