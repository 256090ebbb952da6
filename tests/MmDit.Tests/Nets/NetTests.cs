using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

/// <summary>Whole nets: keys, guidance, skipped blocks, recorded attention, errors.</summary>
[Collection("alone")]
public sealed class NetTests
{
    static readonly DiTConfig tiny = new(2, 24, 2, 3, Size: 4, Channels: 4, Classes: 5);
    static readonly MMDiTConfig joint = new(2, 24, 3, Channels: 4, MaxGrid: 4, Context: 10, Pooled: 6,
        QkNorm: HeadNorm.RootMeanSquare);
    static readonly UNetConfig unet = new(3, 3, 32, [1, 2], 1, new([2]), Classes: 5);

    // Small nets whose zeros are random numbers: a zero would hide what stands behind it.
    static T Lively<T>(T net) where T : Module
    {
        manual_seed(1);
        using var off = no_grad();
        foreach (var parameter in net.parameters().Where(p => p.requires_grad))
            parameter.copy_(randn_like(parameter) * 0.2);
        net.eval();
        return net;
    }

    [Fact] public void No_key_is_a_compiler_s_name()
    {
        Module[] nets = [new DiT(tiny), new DiT(tiny with { Design = DiTDesign.InContext }),
            new DiT(tiny with { Design = DiTDesign.CrossAttention }),
            new MMDiT(joint with { Dual = new HashSet<int> { 0 } }), new UNet(unet),
            new UNet(unet with { Context = 7, Classes = null }), new SingleStreamBlock(8, 2),
            new CrossJointBlock(8, 2, 16)];

        Assert.All(nets.SelectMany(net => net.state_dict().Keys), key => Assert.Matches("^[a-zA-Z0-9_.]+$", key));
    }

    [Theory]
    [InlineData(DiTDesign.AdaLNZero), InlineData(DiTDesign.AdaLN), InlineData(DiTDesign.CrossAttention),
        InlineData(DiTDesign.InContext)]
    public void Every_design_reads_time_and_class(DiTDesign design)
    {
        var net = Lively(new DiT(tiny with { Design = design }));
        Tensor image = randn(2, 4, 4, 4), t = tensor([1f, 500f]), y = tensor([0L, 3L]);

        var result = net.call(image, t, y);

        Assert.Equal([2, 8, 4, 4], result.shape);
        Assert.False(result.allclose(net.call(image, t + 100, y)));
        Assert.False(result.allclose(net.call(image, t, tensor([1L, 3L]))));
    }

    [Fact] public void Guidance_mixes_all_noise_or_the_first_channels()
    {
        var net = Lively(new DiT(tiny));
        Tensor image = randn(1, 4, 4, 4), t = tensor([7f]), with = net.call(image, t, tensor([2L])),
            without = net.call(image, t, tensor([5L]));
        Tensor twice = cat([image, zeros_like(image)]), both = tensor([7f, 7f]), classes = tensor([2L, 5L]);

        var all = net.forward_with_cfg(twice, both, classes, 3);
        var three = net.forward_with_cfg(twice, both, classes, 3, guided: 3);

        var mixed = without + 3 * (with - without);
        Near.Equal(cat([mixed.narrow(1, 0, 4), with.narrow(1, 4, 4)], 1), all[..1], 1e-5);
        Near.Equal(cat([mixed.narrow(1, 0, 4), without.narrow(1, 4, 4)], 1), all[1..], 1e-5);
        Near.Equal(cat([mixed.narrow(1, 0, 3), with.narrow(1, 3, 5)], 1), three[..1], 1e-5);
    }

    [Fact] public void Training_hides_the_class_as_often_as_asked()
    {
        var embedder = Lively(new LabelEmbedder(5, 8, dropout: 0.25));
        var (hidden, known) = (embedder.call(tensor([5L])), embedder.call(tensor([2L])));
        embedder.train();

        var many = embedder.call(full([4000], 2L));

        var dropped = (many - hidden).abs().sum(1).lt(1e-6).sum().item<long>();
        Assert.InRange(dropped, 870, 1130);
        Assert.Equal(4000 - dropped, (many - known).abs().sum(1).lt(1e-6).sum().item<long>());
        Assert.Equal(5, new LabelEmbedder(5, 8, dropout: 0).parameters().Single().shape[0]);
    }

    [Fact] public void A_skipped_block_is_as_if_it_were_not_there()
    {
        var net = Lively(new MMDiT(joint));
        Tensor image = randn(1, 4, 4, 4), t = tensor([300f]), pooled = randn(1, 6), text = randn(1, 3, 10);
        var whole = net.call(image, t, pooled, text);

        var skipped = net.forward(image, t, pooled, text, [0, 1]);

        var plain = net.Part<FinalLayer>("final_layer").call(net.Embed(image), net.Condition(t, pooled));
        Near.Equal(Patches.Unpatchify(plain, 2, 2), skipped, 1e-6);
        Assert.False(whole.allclose(skipped));
    }

    [Fact] public void A_recorder_keeps_the_weights_of_every_block_and_changes_nothing()
    {
        var net = Lively(new MMDiT(joint));
        Tensor image = randn(2, 4, 4, 4), t = tensor([300f, 3f]), pooled = randn(2, 6), text = randn(2, 3, 10);
        var before = net.call(image, t, pooled, text);

        using var recorder = new AttentionRecorder();
        var result = net.call(image, t, pooled, text);

        Assert.Equal(2, recorder.Maps.Count);
        Assert.All(recorder.Maps, map => Assert.Equal([2, 3, 7, 7], map.shape));
        Near.Equal(ones(2, 3, 7), recorder.Maps[0].sum(-1), 1e-5);
        Near.Equal(before, result, 1e-5);                                       // without a recorder a kernel runs
        // The first block's weights are the softmax of its own queries and keys.
        var (first, c) = (net.Blocks[0], net.Condition(t, pooled));
        var qkv = first.Text.PreAttention(net.EmbedText(text), c).Qkv
            .Then(first.Image.PreAttention(net.Embed(image), c).Qkv);
        Near.Equal((qkv.Queries.matmul(qkv.Keys.transpose(-2, -1)) / Math.Sqrt(8)).softmax(-1), recorder.Maps[0], 1e-5);
    }

    [Fact] public void A_UNet_s_skips_are_where_the_resolution_is()
    {
        var net =
            Lively(
                new UNet(unet with { Levels = [1, 2, 2], Blocks = 2, Attention = new([4]),
                    Resampling = Resampling.Convolution, ScaleShift = false }));

        Assert.Equal([1, 3, 8, 8], net.call(randn(1, 3, 8, 8), tensor([5f]), tensor([1L])).shape);
    }

    [Fact] public void A_UNet_reads_text()
    {
        var net = Lively(new UNet(unet with { Context = 7, Classes = null }));
        Tensor image = randn(1, 3, 4, 4), t = tensor([5f]), text = randn(1, 3, 7);

        Assert.False(net.forward(image, t, null, text).allclose(net.forward(image, t, null, text * 2)));
    }

    [Fact] public void What_does_not_fit_is_said_at_the_door()
    {
        var (dit, mmdit, u) = (new DiT(tiny), new MMDiT(joint), new UNet(unet));
        Tensor t = tensor([1f]), y = tensor([1L]);

        Assert.Contains("expected C=4, got [1, 3, 4, 4]",
            Assert.Throws<ArgumentException>(() => dit.call(zeros(1, 3, 4, 4), t, y)).Message);
        Assert.Contains("8 x 2 patches, but the table of positions holds 4 x 4",
            Assert.Throws<ArgumentException>(
                () => mmdit.call(zeros(1, 4, 16, 4), t, zeros(1, 6), zeros(1, 3, 10))).Message);
        Assert.Contains("needs the class of each image, 0 to 4",
            Assert.Throws<ArgumentException>(() => u.call(zeros(1, 3, 4, 4), t, null)).Message);
        Assert.Contains("reads no text",
            Assert.Throws<ArgumentException>(() => u.forward(zeros(1, 3, 4, 4), t, y, zeros(1, 2, 7))).Message);
        var refusal = Assert.Throws<ArgumentException>(() => dit.Part<LinearLayer>("head"));
        Assert.Contains("no part 'head'", refusal.Message);
    }

    [Fact] public void Recomputed_blocks_give_the_same_gradients_and_run_twice()
    {
        Tensor t = tensor([7f, 300f]), y = tensor([1L, 2L]), image = randn(2, 4, 4, 4), pooled = randn(2, 6),
            text = randn(2, 3, 10);
        var (dit, mmdit, u) = (Lively(new DiT(tiny)), Lively(new MMDiT(joint)), Lively(new UNet(unet)));
        (Module Net, Action<bool> Set, Func<Tensor> Run, string Block)[] cases =
        [
            (dit, on => dit.Recomputes = on, () => dit.call(image, t, y), "blocks.0.attn.qkv"),
            (mmdit, on => mmdit.Recomputes = on, () => mmdit.call(image, t, pooled, text),
                "joint_blocks.0.x_block.attn.qkv"),
            (u, on => u.Recomputes = on, () => u.call(image[.., ..3], t, y), "input_blocks.1.0.in_layers.2"),
        ];
        foreach (var (net, set, run, block) in cases)
        {
            Tensor[] Gradients(bool on, out int runs)
            {
                var count = 0;
                var hook = net.Part<nn.Module<Tensor, Tensor>>(block)
                    .register_forward_hook((_, _, result) => { count++; return result; });
                set(on);
                net.zero_grad();
                run().square().sum().backward();
                hook.remove();
                runs = count;
                return [.. net.parameters().Where(p => p.requires_grad).Select(p => p.grad!.clone())];
            }
            var kept = Gradients(false, out var once);
            var again = Gradients(true, out var twice);

            Assert.Equal((1, 2), (once, twice));
            foreach (var (a, b) in kept.Zip(again)) Near.Equal(a, b, 1e-5);
        }
    }

    [Fact] public void Nets_leave_nothing_alive_but_their_result()
    {
        using var off = no_grad();
        var (dit, mmdit, u) = (new DiT(tiny), new MMDiT(joint), new UNet(unet));
        Tensor image = randn(1, 4, 4, 4), t = tensor([1f]), y = tensor([1L]), pooled = randn(1, 6),
            text = randn(1, 3, 10), rgb = randn(1, 3, 4, 4);
        foreach (var net in (Module[])[dit, mmdit, u]) net.eval();

        Leaks.None(() => dit.call(image, t, y));
        Leaks.None(() => mmdit.call(image, t, pooled, text));
        Leaks.None(() => u.call(rgb, t, y));
    }

    [Theory]
    [InlineData("DiT"), InlineData("MMDiT"), InlineData("UNet")]
    public void A_net_learns_eight_points(string name)
    {
        manual_seed(3);
        Tensor t = linspace(0, 900, 8), image = randn(8, name is "UNet" ? 3 : 4, 4, 4), target = randn_like(image);
        Module net = name switch { "DiT" => new DiT(tiny with { LearnSigma = false, LabelDropout = 0 }),
            "MMDiT" => new MMDiT(joint), _ => new UNet(unet) };
        Tensor Run() => net switch
        {
            DiT dit => dit.call(image, t, arange(8) % 5),
            MMDiT mmdit => mmdit.call(image, t, ones(8, 6), ones(8, 3, 10)),
            UNet u => u.call(image, t, arange(8) % 5),
            _ => throw new InvalidOperationException(),
        };
        using var adam = optim.AdamW(net.parameters().Where(p => p.requires_grad), 3e-3);
        var first = mse_loss(Run(), target).item<float>();

        for (var step = 0; step < 120; step++)
        {
            adam.zero_grad();
            mse_loss(Run(), target).backward();
            adam.step();
        }

        Assert.True(mse_loss(Run(), target).item<float>() < first / 4,
            $"{name} went from {first} to {mse_loss(Run(), target).item<float>()}");
    }
}
