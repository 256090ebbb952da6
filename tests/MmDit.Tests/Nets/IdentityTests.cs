using MmDit.Nets;
using MmDit.Nets.Layers;
using static MmDit.Tests.Nets.FamilyTests;

namespace MmDit.Tests.Nets;

/// <summary>Where a relative of the DiT must be exactly what it came from.</summary>
public sealed class IdentityTests
{
    // Copies the tensors of one module into those of another that have the same keys; how many.
    static int Share(Module from, Module to, string prefix = "")
    {
        using var off = no_grad();
        var (own, shared) = (to.state_dict(), 0);
        foreach (var (key, value) in from.state_dict())
            if (own.TryGetValue(prefix + key, out var mine)
                && mine.shape.SequenceEqual(value.shape)) { mine.copy_(value); shared++; }
        return shared;
    }

    static void Zero(Module net, params string[] parameters)
    {
        using var off = no_grad();
        foreach (var key in parameters) net.get_parameter(key)!.zero_();
    }

    [Fact] public void Time_dependent_attention_without_time_and_places_is_plain_attention()
    {
        var (timely, plain) = (Lively(new TimeAttention(8, 2, 2)), Lively(new Attention(8, 2)));
        Tensor x = randn(2, 4, 8), c = randn(2, 8);
        Assert.Equal(4, Share(plain, timely));
        Assert.False(plain.call(x).allclose(timely.call(x, c), 1e-3, 1e-3));

        Zero(timely, "qkv_temb.weight", "qkv_temb.bias", "relative_position_bias_table");

        Near.Equal(plain.call(x), timely.call(x, c), 1e-6);
    }

    [Fact] public void A_mixture_of_one_expert_is_the_plain_MLP()
    {
        var (mixture, plain) = (Lively(new MixtureMlp(8, 12, count: 1, chosen: 1)), Lively(new Mlp(8, 12)));
        Share(plain, mixture, "experts.0.");
        var x = randn(2, 5, 8);

        Near.Equal(plain.call(x), mixture.call(x), 0);
    }

    [Fact] public void The_router_s_loss_is_1_where_experts_are_asked_alike_and_their_number_where_one_is_asked_always()
    {
        MixtureMlp mixture = new(4, 4, count: 3, chosen: 1);
        var x = randn(2, 50, 4).abs();
        Zero(mixture, "gate.weight");
        Near.Equal(tensor(1.0), mixture.Balance(x), 1e-6);

        using (no_grad()) mixture.get_parameter("gate.weight")![0].fill_(100);
        Near.Equal(tensor(3.0), mixture.Balance(x), 1e-4);
    }

    static readonly DiTConfig dit = new(2, 16, 4, 2, Size: 4, Channels: 3, Classes: 5);
    static readonly MMDiTConfig mmdit = new(4, 16, 2, Channels: 3, MaxGrid: 4, Context: 10, Pooled: 6);

    [Fact] public void A_new_ControlNet_leaves_a_DiT_as_it_is_and_a_trained_one_adds_after_its_blocks()
    {
        var (net, branch) = (Lively(new DiT(dit)), new DiTControlNet(dit, depth: 2, channels: 1));
        Tensor image = randn(2, 3, 4, 4), t = tensor([3f, 700f]), y = tensor([0L, 4L]), control = randn(2, 1, 4, 4);
        branch.eval();
        Assert.Equal((2 * 10) + 2 + 4 + 2, branch.Copy(net));

        Near.Equal(net.call(image, t, y), net.forward(image, t, y, branch.forward(image, t, y, control)), 0);

        Tensor[] added = [randn(2, 4, 16), randn(2, 4, 16)];                    // two blocks each
        var (x, c) = (net.Embed(image), net.Condition(t, y));
        for (var i = 0; i < 4; i++) x = net.Blocks[i].call(x, c) + added[i / 2];
        x = net.Part<FinalLayer>("final_layer").call(x, c);
        Near.Equal(Patches.Unpatchify(x, 2, 2), net.forward(image, t, y, added), 1e-5);

        // The branch itself, once its layers are no longer zero: tokens and the image to follow, block after block.
        Lively(branch);
        x = branch.Part<PatchEmbed>("x_embedder").call(image) + branch.get_parameter("pos_embed")!
            + branch.Part<PatchEmbed>("pos_embed_input").call(control);
        c = branch.Part<TimestepEmbedder>("t_embedder").call(t) + branch.Part<LabelEmbedder>("y_embedder").call(y);
        foreach (var (each, i) in branch.forward(image, t, y, control).Select((each, i) => (each, i)))
        {
            x = branch.Part<DiTBlock>($"transformer_blocks.{i}").call(x, c);
            Near.Equal(branch.Part<LinearLayer>($"controlnet_blocks.{i}").call(x), each, 1e-5);
        }
        Assert.Contains("4 blocks do not share 3 parts",
            Assert.Throws<ArgumentException>(() => net.forward(image, t, y, [x, x, x])).Message);
    }

    [Fact] public void A_new_ControlNet_leaves_an_MMDiT_as_it_is_and_its_first_step_reaches_the_zero_layers_alone()
    {
        var (net, branch) = (Lively(new MMDiT(mmdit)), new MMDiTControlNet(mmdit, depth: 2));
        Tensor image = randn(2, 3, 8, 8), t = tensor([3f, 700f]), pooled = randn(2, 6), text = randn(2, 5, 10),
            control = randn(2, 3, 8, 8);
        Assert.Equal((2 * 10) + 2 + 4 + 4, branch.Copy(net));
        Tensor[] Branch() => branch.forward(image, t, pooled, control, net.Crop(4, 4));

        var result = net.forward(image, t, pooled, text, Branch());
        Near.Equal(net.call(image, t, pooled, text), result, 0);

        result.square().sum().backward();
        foreach (var (key, parameter) in branch.named_parameters())
            Assert.Equal(key.StartsWith("controlnet_blocks.", StringComparison.Ordinal),
                parameter.grad!.abs().max().item<float>() > 0);

        // Once they are no longer zero the image to follow is seen.
        Lively(branch);
        var followed = net.forward(image, t, pooled, text, Branch());
        control.neg_();
        Assert.False(followed.allclose(net.forward(image, t, pooled, text, Branch()), 1e-3, 1e-3));
    }

    [Fact] public void A_block_of_three_streams_without_audio_is_the_joint_block()
    {
        MMDiTConfig config = new(1, 8, 2, QkNorm: HeadNorm.RootMeanSquare);
        var (three, two) = (Lively(new ThreeStreamBlock(config)), Lively(new JointBlock(config)));
        Assert.Equal(two.state_dict().Count, Share(two, three));
        Tensor text = randn(2, 3, 8), image = randn(2, 4, 8), c = randn(2, 8);

        var (left, right, sound) = three.call(text, image, zeros(2, 0, 8), c);

        var (expectedText, expectedImage) = two.call(text, image, c);
        Near.Equal(expectedText, left, 1e-6);
        Near.Equal(expectedImage, right, 1e-6);
        Assert.Equal([2, 0, 8], sound.shape);
    }

    [Fact] public void A_block_for_videos_whose_gate_over_time_is_shut_is_the_DiT_s_block_of_every_frame()
    {
        var (video, plain) = (Lively(new SpaceTimeBlock(8, 2, 12)), Lively(new DiTBlock(8, 2, 12)));
        Share(plain, video);
        using (no_grad())
        {
            var (weight, bias) = (video.get_parameter("adaLN_modulation.1.weight")!,
                video.get_parameter("adaLN_modulation.1.bias")!);
            weight[..48].copy_(plain.get_parameter("adaLN_modulation.1.weight")!);
            bias[..48].copy_(plain.get_parameter("adaLN_modulation.1.bias")!);
            weight[64..].zero_();                                               // the ninth gates attention over time
            bias[64..].zero_();
        }
        Tensor x = randn(2, 3, 4, 8), c = randn(2, 8);

        var result = video.call(x, c);

        for (var f = 0; f < 3; f++) Near.Equal(plain.call(x[.., f], c), result[.., f], 1e-5);
    }

    [Fact] public void Attention_over_time_joins_frames_at_their_own_places()
    {
        var block = Lively(new SpaceTimeBlock(8, 2, 12));
        using (no_grad())
            foreach (var part in (Tensor[])[block.get_parameter("adaLN_modulation.1.weight")!,
                block.get_parameter("adaLN_modulation.1.bias")!])
                part[16..24].zero_();                                           // the third gates that within a frame
        Tensor x = randn(1, 3, 4, 8), c = randn(1, 8), other = x.clone();
        other[0, 2, 1] = randn(8);

        var changed = (block.call(x, c) - block.call(other, c)).abs().sum(-1)[0].gt(1e-4);

        Near.Equal(tensor([false, true, false, false]).expand(3, 4).to(float32), changed.to(float32), 0);
    }

    [Fact] public void Text_behind_a_shut_gate_is_not_heard_and_padding_never()
    {
        FlagDiTConfig config = new(8, 1, 2, Text: 6, Multiple: 4);
        var attention = Lively(new FlagAttention(config));
        Tensor x = randn(1, 4, 8), text = randn(1, 3, 6), mask = tensor([1L, 1, 0]).unsqueeze(0),
            angles = Rotary.Angles(arange(4).view(1, 4, 1), [4]);
        Tensor Said(Tensor words) => attention.call(x, words, mask, angles);
        Tensor otherWord = text.clone(), otherPadding = text.clone();
        otherWord[0, 0] += 1;
        otherPadding[0, 2] += 1;

        Near.Equal(Said(text), Said(otherPadding), 0);
        Assert.False(Said(text).allclose(Said(otherWord), 1e-3, 1e-3));
        Zero(attention, "gate");
        Near.Equal(Said(text), Said(otherWord), 0);
    }

    [Fact] public void Places_of_every_grid_lie_in_the_middle_of_the_square()
    {
        double[][] Centred(long height, long width, long square) =>
            [.. Rotary.Centred(height, width, square)[0].unbind(0).Select(place => place.data<double>().ToArray())];

        // x before y; half as high it stands in the middle; more patches are finer.
        Assert.Equal([[0, 0], [1, 0], [0, 1], [1, 1]], Centred(2, 2, 2));
        Assert.Equal([[0, 2], [2, 2], [4, 2], [6, 2], [0, 4], [2, 4], [4, 4], [6, 4]], Centred(2, 4, 8));
        Assert.Equal([[2, 0], [4, 0], [2, 2], [4, 2], [2, 4], [4, 4], [2, 6], [4, 6]], Centred(4, 2, 8));
        Assert.Equal((0.5, 7.5), (Centred(16, 16, 8)[1][0], Centred(16, 16, 8)[255][1]));
        // 32 / 3 * 2 is 21.33: 21 wide, and what is left over is halved to 5.5, rounded to the even 6.
        Assert.Equal((6.0, 6 + 10.5), (Centred(3, 2, 32)[0][0], Centred(3, 2, 32)[1][0]));
    }

    [Fact] public void Products_of_turned_queries_and_keys_depend_on_their_offset_alone()
    {
        Tensor q = randn(1, 1, 1, 8), k = randn(1, 1, 1, 8);
        var turns = Rotary.Angles(Rotary.Centred(5, 5, 5), [4, 4]);             // [1, 1, 25, 4, 2]
        double Product(int x, int y, int otherX, int otherY) =>
            (Rotary.Apply(q, turns.narrow(2, (5 * y) + x, 1))
                * Rotary.Apply(k, turns.narrow(2, (5 * otherY) + otherX, 1))).sum().item<float>();

        Assert.Equal(Product(0, 0, 2, 1), Product(2, 3, 4, 4), 1e-5);
        Assert.Equal(Product(3, 1, 1, 4), Product(2, 0, 0, 3), 1e-5);
        Assert.NotEqual(Product(0, 0, 2, 1), Product(0, 0, 1, 2), 1e-3);
    }

    [Theory, InlineData(1, 1), InlineData(3, 2), InlineData(4, 4)]
    public void Boxes_of_space_and_time_put_together_are_the_video(long channels, long frames)
    {
        var video = randn([2, 4, channels, 6, 4]);

        var tokens = SpaceTimePatches.Patchify(video, frames, 2);

        Assert.Equal([2, 4 / frames, 6, frames * 4 * channels], tokens.shape);
        Near.Equal(video, SpaceTimePatches.Unpatchify(tokens, frames, 2, 3), 0);
        // The values of a token are those of a box: frames, rows, columns, channels; here the last of sample 2.
        var box = video[1, (int)(4 - frames).., .., 4.., 2..].permute(0, 2, 3, 1);
        Near.Equal(box.flatten(), tokens[1, -1, -1], 0);
        // Cut along frames, channels and height instead, one channel is no box at all, and of three one is lost.
        if (channels == 1) Assert.ThrowsAny<Exception>(() => Document(video));
        else if (channels == 3) Assert.NotEqual(video.numel(), Document(video).numel());
        static Tensor Document(Tensor video) => video.unfold(1, 2, 2).unfold(2, 2, 2).unfold(3, 2, 2);
    }
}
