using MmDit.Nets;
using MmDit.Nets.Layers;
using static MmDit.Tests.Nets.FamilyTests;

namespace MmDit.Tests.Nets;

/// <summary>Whole nets of the DiT's relatives: keys, wiring, learning, memory.</summary>
[Collection("alone")]
public sealed class RelativesTests
{
    static readonly HunyuanDiTConfig hunyuan = new(16, 6, 2, 2, Clip: 6, ClipLength: 2, T5: 8, T5Length: 3,
        RotaryBase: 4);
    static readonly FlagDiTConfig flag = new(16, 2, 2, Text: 6, Multiple: 4);
    static readonly VideoDiTConfig video = new(2, 2, 16, 2, 2, Frames: 4, Size: 4, Channels: 3, Classes: 5);
    static readonly AudioMMDiTConfig audio = new(new(2, 16, 2, Channels: 3, MaxGrid: 2, Context: 6), Mels: 4, Length: 8,
        AudioPatch: 2);
    static readonly HunyuanText words = new(randn(2, 2, 6), tensor([1L, 0, 1, 1]).view(2, 2), randn(2, 3, 8),
        tensor([1L, 1, 0, 1, 0, 0]).view(2, 3));
    static readonly Tensor t = tensor([3f, 700f]), y = tensor([0L, 4L]), latent = randn(2, 4, 4, 4),
        meta = tensor([512f, 512, 512, 512, 0, 0]).repeat(2, 1),
        text = randn(2, 3, 6), mask = tensor([1L, 1, 0, 1, 1, 1]).view(2, 3), frames = randn([2, 4, 3, 4, 4]),
        picture = randn(2, 3, 4, 4), mel = randn(2, 1, 4, 8);

    /// <summary>A small net and a run of it; what comes in is kept, for it to learn.</summary>
    static (Module Net, Func<Tensor> Run) Make(string name)
    {
        UViT uvit = new(new(2, 16, 4, 2, Size: 4, Classes: 5));
        MDTv2 mdt = new(new(2, 16, 3, 2, Size: 4, Classes: 5, LabelDropout: 0, DecoderBlocks: 1));
        DiffiT diffit = new(new(2, 16, 2, 2, Size: 4, Classes: 5, LabelDropout: 0));
        HunyuanDiT hunyuanDit = new(hunyuan);
        FlagDiT flagDit = new(flag);
        VideoDiT videoDit = new(video with { LabelDropout = 0 });
        AudioMMDiT audioDit = new(audio);
        SegmentationUNet unet = new(new(3, 4, 16, 2));
        SmallUNet small = new(new(3, 32, 2, 5, LabelDropout: 0));
        var hidden = mdt.Mask(0.5f, rand(2, 4));
        return name switch
        {
            "UViT" => (uvit, () => uvit.call(latent, t, y)),
            "MDTv2" => (mdt, () => mdt.call(latent, t, y)),
            "MDTv2, masked" => (mdt, () => mdt.forward(latent, t, y, hidden)),
            "DiffiT" => (diffit, () => diffit.call(latent, t, y)),
            "HunyuanDiT" => (hunyuanDit, () => hunyuanDit.call(latent, t, words, meta)),
            "FlagDiT" => (flagDit, () => flagDit.call(latent, t, text, mask)),
            "VideoDiT" => (videoDit, () => videoDit.call(frames, t, y)),
            "AudioMMDiT" => (audioDit, () =>
            {
                using var scope = NewDisposeScope();
                var (x, sound) = audioDit.call(picture, mel, t, text);
                return cat([x.flatten(), sound.flatten()]).MoveToOuterDisposeScope();
            }),
            "SmallUNet" => (small, () => small.call(picture, t, y)),
            _ => (unet, () => unet.call(picture)),
        };
    }

    public static TheoryData<string> Nets => ["UViT", "MDTv2", "MDTv2, masked", "DiffiT", "HunyuanDiT", "FlagDiT",
        "VideoDiT", "AudioMMDiT", "SegmentationUNet", "SmallUNet"];

    [Theory, MemberData(nameof(Nets))]
    public void No_key_is_a_compiler_s_name(string name) =>
        Assert.All(Make(name).Net.state_dict().Keys, key => Assert.Matches("^[a-zA-Z0-9_.]+$", key));

    [Theory, MemberData(nameof(Nets))]
    public void A_net_leaves_nothing_alive_but_its_result(string name)
    {
        using var off = no_grad();
        var (net, run) = Make(name);
        net.eval();

        Leaks.None(run);
    }

    [Fact] public void A_ControlNet_leaves_nothing_alive_but_what_it_adds()
    {
        using var off = no_grad();
        DiTControlNet branch = new(new(2, 16, 4, 2, Size: 4, Classes: 5), depth: 2);
        branch.eval();

        Leaks.None(() =>
        {
            foreach (var added in branch.forward(latent, t, y, latent)) added.Dispose();
            return null;
        });
    }

    [Theory, MemberData(nameof(Nets))]
    public void A_net_learns_two_points(string name)
    {
        manual_seed(3);
        var (net, run) = Make(name);
        var target = randn_like(run());
        using var adam = optim.AdamW(net.parameters().Where(p => p.requires_grad), 5e-3);
        var (first, threads) = (mse_loss(run(), target).item<float>(), get_num_threads());

        for (var step = 0; step < 100; step++)
        {
            using var scope = NewDisposeScope();
            set_num_threads(1);                             // nets this small are quicker with one thread
            adam.zero_grad();
            mse_loss(run(), target).backward();
            adam.step();
        }

        set_num_threads(threads);
        var last = mse_loss(run(), target).item<float>();
        Assert.True(last < first / 4, $"{name} went from {first} to {last}");
    }

    // Every part is used: what a net has and does not read would not be missed in any number above.
    [Theory, MemberData(nameof(Nets))]
    public void Every_parameter_but_those_told_has_a_gradient(string name)
    {
        var (net, run) = Make(name);
        Lively(net);
        net.train();

        run().square().sum().backward();

        var idle = net.named_parameters()
            .Where(p => p.parameter.requires_grad
                && (p.parameter.grad is null || p.parameter.grad.abs().max().item<float>() == 0));
        var parts = string.Join(' ', idle.Select(p => p.name.Split('.')[0]).Distinct());
        Assert.Equal(name switch { "MDTv2" => "mask_token sideblocks", "FlagDiT" => "pad_token", _ => "" }, parts);
    }

    [Fact] public void A_SmallUNet_is_its_parts_in_a_row_and_its_skips_reach_the_way_up()
    {
        var net = Lively(new SmallUNet(new(3, 32, 1, 5)));
        var c = net.Part<TimestepEmbedder>("t_embedder").call(t) + net.Part<LabelEmbedder>("y_embedder").call(y);
        ResidualBlock Block(string key) => net.Part<ResidualBlock>(key);

        var skip = Block("down.0").call(net.Part<Conv>("first").call(picture), c);
        var x = Block("middle1").call(avg_pool2d(skip, 2), c);
        x = Block("middle2").call(net.Part<AttentionBlock>("attn").call(x), c);
        x = Block("up.0").call(cat([interpolate(x, scale_factor: [2, 2]), skip], 1), c);
        x = net.Part<Conv>("last").call(silu(net.Part<GroupNorm>("norm").call(x)));

        Near.Equal(x, net.call(picture, t, y), 1e-5);
        Assert.Contains("6 x 4 is not halved 2 times, 4 does not divide it", Assert.Throws<ArgumentException>(() =>
            new SmallUNet(new(Levels: 2)).call(zeros(1, 1, 6, 4), t[..1], y[..1])).Message);
    }

    [Fact] public void Long_skips_of_a_HunyuanDiT_join_its_first_half_to_its_second()
    {
        var net = Lively(new HunyuanDiT(hunyuan));
        var (c, context) = (net.Condition(t, words.T5, meta), net.EmbedText(words));
        var angles = Rotary.Angles(Rotary.Centred(2, 2, 4), [4, 4]);
        Tensor Block(int i, Tensor tokens, Tensor? seen = null) =>
            net.Part<HunyuanBlock>($"blocks.{i}").call(new(tokens, c, context, angles, seen));

        var first = Block(0, net.Part<PatchEmbed>("x_embedder").call(latent));
        var second = Block(1, first);
        var x = Block(5, Block(4, Block(3, Block(2, second)), second), first);
        x = Patches.Unpatchify(net.Part<FinalLayer>("final_layer").call(x, c), 2, 2);

        Near.Equal(x, net.call(latent, t, words, meta), 1e-5);
        Assert.Equal(["blocks.4", "blocks.5"], net.state_dict().Keys
            .Where(k => k.EndsWith("skip_norm.weight", StringComparison.Ordinal)).Select(k => k[..8]));
    }

    [Fact] public void Padding_of_a_HunyuanDiT_s_text_is_what_it_learnt_for_the_place()
    {
        var net = Lively(new HunyuanDiT(hunyuan));
        var padding = net.get_parameter("text_embedding_padding")!;

        var tokens = net.EmbedText(words);

        Near.Equal(words.Clip[0, 0], tokens[0, 0], 0);
        Near.Equal(padding[1], tokens[0, 1], 0);
        Near.Equal(padding[4], tokens[0, 4], 0);
        Near.Equal(net.Part<Sequential>("mlp_t5").call(words.T5[0, 1]), tokens[0, 3], 1e-5);
    }

    [Fact] public void Rows_of_a_FlagDiT_end_in_a_token_that_is_no_patch()
    {
        var net = Lively(new FlagDiT(flag));
        var wide = randn(1, 4, 4, 6);

        var tokens = net.Embed(wide);

        Assert.Equal([1, 2 * (3 + 1), 16], tokens.shape);
        Near.Equal(net.get_parameter("eol_token")!, tokens[0, 3], 0);
        Near.Equal(net.get_parameter("eol_token")!, tokens[0, 7], 0);
        // The second patch of the second row, its channels first.
        Near.Equal(net.Part<LinearLayer>("x_embedder").call(wide[0, .., 2..4, 2..4].flatten()), tokens[0, 5], 1e-5);

        // Without blocks a token becomes its patch and nothing else: row ends are left out in the right places.
        var flat = Lively(new FlagDiT(flag with { Depth = 0 }));
        var result = flat.call(wide, t[..1], text[..1], mask[..1]);
        var mean = (text[..1] * mask[..1].unsqueeze(-1)).sum([1]) / mask[..1].sum([1], true);
        var c = flat.Part<TimestepEmbedder>("t_embedder").call(t[..1])
            + flat.Part<Sequential>("cap_embedder").call(mean);
        var values = flat.Part<FinalLayer>("final_layer").call(flat.Embed(wide), c)[0, 5].view(2, 2, 8);
        Near.Equal(values[.., .., ..4].permute(2, 0, 1), result[0, .., 2..4, 2..4], 1e-5);
    }

    [Fact] public void A_VideoDiT_knows_which_frame_is_which()
    {
        var net = Lively(new VideoDiT(video with { FramePatch = 1 }));
        var (result, flipped) = (net.call(frames, t, y), net.call(frames.flip(1), t, y));

        Assert.False(result.allclose(flipped.flip(1), 1e-3, 1e-3));
        Assert.Equal(frames.shape, result.shape);
    }
}
