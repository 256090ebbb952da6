using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

/// <summary>U-ViT and MDT: skips, masks, relative positions, guidance.</summary>
public sealed class FamilyTests
{
    static readonly UViTConfig uvit = new(2, 12, 4, 3, Size: 4, Channels: 4, Classes: 5);
    static readonly MDTv2Config mdt = new(2, 12, 5, 3, Size: 4, Channels: 4, Classes: 5, DecoderBlocks: 1);

    /// <summary>A net whose parameters, zeros included, are random: a zero would hide what stands behind it.</summary>
    internal static T Lively<T>(T net) where T : Module
    {
        manual_seed(1);
        using var off = no_grad();
        foreach (var parameter in net.parameters().Where(p => p.requires_grad))
            parameter.copy_(randn_like(parameter) * 0.3);
        net.eval();
        return net;
    }

    [Fact] public void Long_skips_of_a_UViT_join_the_first_block_with_the_last()
    {
        var net = Lively(new UViT(uvit));
        Tensor image = randn(2, 4, 4, 4), t = tensor([3f, 700f]), y = tensor([0L, 4L]);
        UViTBlock Block(string key) => net.Part<UViTBlock>(key);

        var tokens = cat([net.Conditions(t, y), net.Part<PatchEmbed>("patch_embed").call(image)], 1)
            + net.get_parameter("pos_embed")!;
        var first = Block("in_blocks.0").call(tokens, null);
        var second = Block("in_blocks.1").call(first, null);
        var x = Block("out_blocks.0").call(Block("mid_block").call(second, null), second);
        x = Block("out_blocks.1").call(x, first);
        x = net.Part<LinearLayer>("decoder_pred").call(net.Part<LayerNorm>("norm").call(x));
        x = net.Part<Conv>("final_layer").call(Patches.Unpatchify(x.narrow(1, 2, 4), 2, 2));

        Near.Equal(x, net.call(image, t, y), 1e-5);
    }

    [Fact] public void A_UViT_s_conditions_are_class_then_time_or_time_then_text()
    {
        Tensor t = tensor([3f, 700f]), time = Positions.Time(t, 12).unsqueeze(1), text = randn(2, 6, 7);
        var (labelled, worded, plain) = (Lively(new UViT(uvit)),
            Lively(new UViT(uvit with { Classes = null, Context = 7, ContextLength = 6 })),
            Lively(new UViT(uvit with { Classes = null })));

        Near.Equal(cat([labelled.get_parameter("label_emb.weight")![tensor([1L, 2L])].unsqueeze(1), time], 1),
            labelled.Conditions(t, tensor([1L, 2L])), 0);
        Near.Equal(cat([time, worded.Part<LinearLayer>("context_embed").call(text)], 1), worded.Conditions(t, text), 0);
        Near.Equal(time, plain.Conditions(t, null), 0);
        Assert.Equal([2, 4, 4, 4], worded.call(randn(2, 4, 4, 4), t, text).shape);
        Assert.Contains("needs the class or text",
            Assert.Throws<ArgumentException>(() => labelled.Conditions(t, null)).Message);
        Assert.Contains("has no condition", Assert.Throws<ArgumentException>(() => plain.Conditions(t, text)).Message);
    }

    // Keys that an option adds (or, named without, takes away).
    [Theory]
    [InlineData("time", "time_embed.0.bias time_embed.0.weight time_embed.2.bias time_embed.2.weight", "")]
    [InlineData("bias",
        "in_blocks.0.attn.qkv.bias in_blocks.1.attn.qkv.bias mid_block.attn.qkv.bias out_blocks.0.attn.qkv.bias " +
        "out_blocks.1.attn.qkv.bias", "")]
    [InlineData("no skips", "",
        "out_blocks.0.skip_linear.bias out_blocks.0.skip_linear.weight out_blocks.1.skip_linear.bias " +
        "out_blocks.1.skip_linear.weight")]
    [InlineData("no convolution", "", "final_layer.bias final_layer.weight")]
    [InlineData("no classes", "", "label_emb.weight")]
    [InlineData("odd depth", "", "")]
    public void Options_of_a_UViT_are_the_official_keys(string option, string more, string fewer)
    {
        var config = option switch
        {
            "time" => uvit with { TimeMlp = true },
            "bias" => uvit with { QkvBias = true },
            "no skips" => uvit with { Skips = false },
            "no convolution" => uvit with { Convolution = false },
            "no classes" => uvit with { Classes = null },
            _ => uvit with { Depth = 5 },
        };
        string[] before = [.. new UViT(uvit).state_dict().Keys], after = [.. new UViT(config).state_dict().Keys];

        Assert.Equal(more, string.Join(' ', after.Except(before).Order()));
        Assert.Equal(fewer, string.Join(' ', before.Except(after).Order()));
    }

    [Fact] public void A_scale_of_its_own_takes_the_place_of_one_over_root_d()
    {
        Tensor x = randn(2, 6, 12);
        var (usual, same, other) = (Lively(new UViTBlock(uvit, false)),
            Lively(new UViTBlock(uvit with { QkScale = 0.5 }, false)),
            Lively(new UViTBlock(uvit with { QkScale = 2 }, false)));

        Near.Equal(usual.call(x, null), same.call(x, null), 1e-6);               // d = 4
        Assert.False(usual.call(x, null).allclose(other.call(x, null), 1e-3, 1e-3));
    }

    [Theory, InlineData(0f, 6), InlineData(0.3f, 4), InlineData(0.5f, 3), InlineData(0.9f, 0)]
    public void Gather_and_scatter_put_every_token_back_in_its_place(float ratio, int kept)
    {
        var masking = Masking.Of(rand(3, 6), ratio);
        Tensor x = randn(3, 6, 5), filler = randn(1, 1, 5);

        var back = masking.Scatter(masking.Gather(x), filler);

        Assert.Equal([3, kept, 5], masking.Gather(x).shape);
        Near.Equal(where(masking.Hidden, filler, x), back, 0);
        Assert.Equal(3 * (6 - kept), masking.Hidden.sum().item<long>());
    }

    [Fact] public void Tokens_with_the_least_noise_are_kept_in_that_order()
    {
        var masking = Masking.Of(tensor([0.9f, 0.1f, 0.5f, 0.2f]).unsqueeze(0), 0.5f);

        Near.Equal(tensor([1L, 3L]).unsqueeze(0), masking.Kept, 0);
        Near.Equal(tensor([3L, 0L, 2L, 1L]).unsqueeze(0), masking.Restore, 0);
        // 10 (1 - 0.3) is 7 in float32 and 6.9999999 in float64.
        Assert.Equal(7, Masking.Of(rand(1, 10), 0.3f).Kept.shape[1]);
    }

    [Fact] public void Relative_positions_have_a_row_for_every_step()
    {
        var bias = Lively(new RelativePositions(3, 2));
        var (table, all) = (bias.get_parameter("relative_position_bias_table")!, bias.call(null));

        Assert.Equal([28, 2], table.shape);
        for (var i = 0; i < 9; i++)
            for (var j = 0; j < 9; j++)
                Near.Equal(table[((i / 3) - (j / 3) + 2) * 5 + (i % 3) - (j % 3) + 2], all[0, .., i, j], 0);
        var some = bias.call(tensor([4L, 0L, 8L, 2L]).view(2, 2));
        Near.Equal(stack([all[0, .., 4, 0], all[0, .., 8, 2]]), some[.., .., 0, 1], 0);
    }

    [Fact] public void Attention_with_a_bias_is_attention_by_pieces_too()
    {
        // 2 x 4 heads x 1500 keys: 1398 rows of weights fit, so 1500 queries take two pieces.
        Tensor q = randn(2, 4, 1500, 4), k = randn(2, 4, 1500, 4), v = randn(2, 4, 1500, 4),
            bias = randn(1, 4, 1500, 1500);

        var mixed = SoftmaxAttention.Mix(q, k, v, bias);

        Near.Equal((q.matmul(k.transpose(-2, -1)) / 2 + bias).softmax(-1).matmul(v), mixed, 1e-5);
    }

    static MDTBlock Block(MDTv2 net, string key) => net.Part<MDTBlock>(key);

    [Theory, InlineData(false), InlineData(true)]
    public void An_MDT_takes_skips_in_its_encoder_and_patches_in_its_decoder(bool masked)
    {
        var net = Lively(new MDTv2(mdt));
        Tensor image = randn(2, 4, 4, 4), t = tensor([3f, 700f]), y = tensor([0L, 4L]);
        var masking = masked ? net.Mask(0.5f, rand(2, 4)) : null;
        var c = net.Part<TimestepEmbedder>("t_embedder").call(t) + net.Part<LabelEmbedder>("y_embedder").call(y);
        Tensor positions = net.get_parameter("decoder_pos_embed")!, token = net.get_parameter("mask_token")!;

        var patches = net.Part<PatchEmbed>("x_embedder").call(image) + net.get_parameter("pos_embed")!;
        var x = masking is { } m ? m.Gather(patches) : patches;
        var first = Block(net, "en_inblocks.0").call(x, c, null, masking?.Kept);
        var second = Block(net, "en_inblocks.1").call(first, c, null, masking?.Kept);
        x = Block(net, "en_outblocks.0").call(second, c, second, masking?.Kept);
        x = Block(net, "en_outblocks.1").call(x, c, first, masking?.Kept);
        if (masking is { } hidden)
        {
            var before = hidden.Scatter(x, token) + positions;
            x = where(hidden.Hidden, Block(net, "sideblocks.0").call(before, c, null, null), before);
        }
        else x = x + positions;
        x = net.Part<FinalLayer>("final_layer").call(Block(net, "de_blocks.0").call(x, c, patches, null), c);

        Near.Equal(Patches.Unpatchify(x, 2, 2), net.forward(image, t, y, masking), 1e-5);
    }

    [Fact] public void An_MDT_without_a_ratio_hides_nothing_and_has_no_token_to_learn()
    {
        var net = new MDTv2(mdt with { MaskRatio = null });

        Assert.Null(net.Mask(0.5f, rand(2, 4)));
        Assert.False(net.get_parameter("mask_token")!.requires_grad);
        Assert.True(new MDTv2(mdt).get_parameter("mask_token")!.requires_grad);
    }

    [Fact] public void Guidance_by_power_cosine_grows_from_pure_noise_to_the_clean_image()
    {
        var t = tensor([1000f, 500f, 0f]);

        Near.Equal([1, 1 + (3 * (1 - Math.Cos(Math.PI / 16)) / 2), 4], Guidance.PowerCosine(t, 4).flatten(), 1e-6);
        Near.Equal([1, 1 + (3 * (1 - Math.Cos(Math.PI / 2)) / 2), 4],
            Guidance.PowerCosine(t, 4, power: 1).flatten(), 1e-6);

        var net = Lively(new MDTv2(mdt));
        Tensor image = randn(1, 4, 4, 4), time = tensor([250f]), with = net.call(image, time, tensor([2L])),
            without = net.call(image, time, tensor([5L]));
        var all = net.forward_with_cfg(cat([image, zeros_like(image)]), tensor([250f, 250f]), tensor([2L, 5L]), 3);
        var mixed = without + Guidance.PowerCosine(time, 3) * (with - without);
        Near.Equal(cat([mixed.narrow(1, 0, 4), with.narrow(1, 4, 4)], 1), all[..1], 1e-5);
    }
}
