using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Tests.Nets.Naive;

namespace MmDit.Tests.Nets;

/// <summary>Autoencoder and text encoders: blocks against loops in float64, then what the whole nets promise.</summary>
[Collection("alone")]
public sealed class EncoderTests
{
    static readonly AutoencoderKLConfig vae = new(3, 8, [8, 12], Blocks: 1, Groups: 4, QuantConv: true,
        PostQuantConv: true, Scale: 0.5, Shift: 0.1);
    static readonly ClipTextConfig clip = new(12, 2, 3, 20, Projection: 7, Vocabulary: 30, Positions: 9);
    static readonly T5Config t5 = new(12, 2, 3, 20, Vocabulary: 30, HeadWidth: 5, Buckets: 8, MaxDistance: 16);

    // Random parameters everywhere: a zero would hide what stands behind it.
    static T Lively<T>(T net, ScalarType type = ScalarType.Float32) where T : Module
    {
        manual_seed(5);
        net.to(type);
        using var off = no_grad();
        foreach (var parameter in net.parameters()) parameter.copy_(randn_like(parameter) * 0.4);
        net.eval();
        return net;
    }

    static double[][] Numbers(Tensor x) => [.. x.data<double>().ToArray().Chunk((int)x.shape[^1])];

    static Tensor Maps(double[][] channels, long side) =>
        stack([.. channels.Select(row => tensor(row))]).view(1, channels.Length, side, side);

    static Tensor Tokens(double[][] rows) => stack([.. rows.Select(row => tensor(row))]).unsqueeze(0);

    [Theory, InlineData(8, 8), InlineData(8, 12)]
    public void A_residual_block_equals_loops(long from, long to)
    {
        var (block, x) = (Lively(new PlainResidualBlock(from, to, 4), float64), randn(1, from, 4, 4, float64));

        Near.Equal(Maps(NaiveEncoders.Residual(new(block), Numbers(x.view(from, 16)), (int)to, 4), 4),
            block.call(x), 1e-9);
    }

    [Fact] public void Attention_over_a_map_equals_loops()
    {
        var (block, x) = (Lively(new MapAttention(8, 4), float64), randn(1, 8, 4, 4, float64));

        Near.Equal(Maps(NaiveEncoders.MapAttention(new(block), Numbers(x.view(8, 16)), 4), 4), block.call(x), 1e-9);
    }

    [Fact] public void A_halving_pads_below_and_right()
    {
        var (layer, x) = (Lively(new CornerDownConvolution(3), float64), randn(1, 3, 6, 6, float64));

        Near.Equal(Maps(NaiveEncoders.CornerDown(new(layer), Numbers(x.view(3, 36))), 3), layer.call(x), 1e-9);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_layer_of_CLIP_equals_loops(bool quick)
    {
        var (layer, x) = (Lively(new ClipLayer(clip with { QuickGelu = quick }), float64), randn(1, 6, 12, float64));

        Near.Equal(Tokens(NaiveEncoders.ClipLayer(new(layer), Numbers(x[0]), 3, quick)),
            layer.call(x, ClipText.Mask(x)), 1e-8);
    }

    [Fact] public void A_block_of_T5_equals_loops()
    {
        var (block, x) = (Lively(new T5Block(t5, first: true), float64), randn(1, 20, 12, float64));
        var distances = block.Part<T5Attention>("layer.0.SelfAttention").Distances(20);

        Near.Equal(Tokens(NaiveEncoders.T5Block(new(block), Numbers(x[0]), 3, 8, 16)), block.call(x, distances), 1e-8);
    }

    [Theory, InlineData(32, 128), InlineData(8, 16)]
    public void A_distance_has_the_bucket_that_counting_gives(long buckets, long maxDistance)
    {
        var found = T5Attention.Bucket(arange(-300, 301), buckets, maxDistance).data<long>().ToArray();

        Assert.Equal(Enumerable.Range(-300, 601)
            .Select(d => (long)NaiveEncoders.Bucket(d, (int)buckets, (int)maxDistance)), found);
    }

    [Fact] public void No_key_is_a_compiler_s_name() =>
        Assert.All(((Module[])[new AutoencoderKL(vae), new ClipText(clip), new T5Encoder(t5)])
            .SelectMany(net => net.state_dict().Keys),
            key => Assert.Matches("^[a-zA-Z0-9_.]+$", key));

    [Fact] public void A_latent_is_a_distribution_whose_draws_are_mean_and_deviation_times_noise()
    {
        var moments = cat([full([1, 2, 1, 1], 3.0), tensor(new[] { 50.0, -60.0 }).view(1, 2, 1, 1)], 1);

        var latent = LatentGaussian.Of(moments);

        Near.Equal([20.0, -30.0], latent.LogVariance, 0);
        Near.Equal([Math.Exp(10), Math.Exp(-15)], latent.Deviation, 1e-12);
        Near.Equal([3 + (2 * Math.Exp(10)), 3 + (2 * Math.Exp(-15))], latent.Sample(full([1, 2, 1, 1], 2.0)), 1e-12);
    }

    [Fact] public void Diffusion_sees_latents_shifted_and_scaled()
    {
        var (net, latent) = (new AutoencoderKL(vae), randn(1, 3, 2, 2));

        Near.Equal((latent - 0.1) * 0.5, net.Scaled(latent), 1e-6);
        Near.Equal(latent, net.Unscaled(net.Scaled(latent)), 1e-6);
        Assert.Equal((0.18215, 0.0), (AutoencoderKLConfig.SD.Scale, AutoencoderKLConfig.SD.Shift));
        Assert.Equal((1.5305, 0.0609), (AutoencoderKLConfig.SD3.Scale, AutoencoderKLConfig.SD3.Shift));
    }

    [Fact] public void Quant_convolutions_stand_between_encoder_latent_and_decoder()
    {
        var (net, image) = (Lively(new AutoencoderKL(vae)), randn(1, 3, 4, 6));

        var moments = net.Part<Conv>("quant_conv").call(net.Part<ImageEncoder>("encoder").call(image));
        Near.Equal(moments, net.Moments(image), 1e-6);
        var mean = moments.narrow(1, 0, 3);
        Near.Equal(net.Part<ImageDecoder>("decoder").call(net.Part<Conv>("post_quant_conv").call(mean)),
            net.call(image), 1e-6);
    }

    [Fact] public void An_image_is_halved_between_levels_and_comes_back_in_its_size()
    {
        var net = Lively(new AutoencoderKL(vae with { Levels = [8, 8, 12], OutChannels = 1, Attend = false }));

        Assert.Equal([2, 3, 4, 2], net.Encode(randn(2, 3, 16, 8)).Mean.shape);
        Assert.Equal([2, 1, 16, 8], net.call(randn(2, 3, 16, 8)).shape);
    }

    [Fact] public void CLIP_reads_forward_and_pools_at_the_first_end()
    {
        var net = Lively(new ClipText(clip));
        var tokens = tensor(new long[,] { { 28, 3, 4, 29, 29, 29 } });
        var changed = tensor(new long[,] { { 28, 3, 4, 29, 5, 6 } });

        var (one, other) = (net.call(tokens), net.call(changed));

        Near.Equal(one.Last[.., ..4], other.Last[.., ..4], 0);
        Assert.False(one.Last[.., 4..].allclose(other.Last[.., 4..]));
        Near.Equal(one.Last[.., 3], one.Pooled, 0);
        Near.Equal(net.Part<LinearLayer>("text_projection").call(one.Pooled), one.Projected!, 0);
        // Hidden is what the last layer gets, its tokens not normed.
        Near.Equal(one.Last, net.Part<LayerNorm>("text_model.final_layer_norm")
            .call(net.Layers[1].call(one.Hidden, ClipText.Mask(one.Hidden))), 0);
        Assert.Null(new ClipText(clip with { Projection = null }).call(tokens).Projected);
    }

    [Fact] public void T5_reads_both_ways()
    {
        var net = Lively(new T5Encoder(t5));
        var (one, other) = (net.call(tensor(new long[,] { { 3, 4, 5 } })),
            net.call(tensor(new long[,] { { 3, 4, 6 } })));

        Assert.False(one[.., 0].allclose(other[.., 0]));
    }

    [Fact] public void A_recorder_keeps_what_text_encoders_attend_to()
    {
        var net = Lively(new ClipText(clip));

        using AttentionRecorder recorder = new();
        net.call(tensor(new long[,] { { 28, 3, 4, 29 } }));

        Assert.Equal(2, recorder.Maps.Count);
        Near.Equal(ones(1, 3, 4), recorder.Maps[0].sum(-1), 1e-5);
        Near.Equal(zeros(1, 3, 4, 4), recorder.Maps[0].triu(1), 0);
    }

    [Fact] public void What_does_not_fit_is_said_at_the_door()
    {
        var (autoencoder, text) = (new AutoencoderKL(vae), new ClipText(clip));

        Assert.Contains("expected C=3, got [1, 4, 8, 8]",
            Assert.Throws<ArgumentException>(() => autoencoder.Encode(zeros(1, 4, 8, 8))).Message);
        Assert.Contains("expected Z=3, got [1, 4, 8, 8]",
            Assert.Throws<ArgumentException>(() => autoencoder.Decode(zeros(1, 4, 8, 8))).Message);
        Assert.Contains("tokens: 10 of them, but the table of positions holds 9",
            Assert.Throws<ArgumentException>(() => text.call(zeros([1, 10], int64))).Message);
    }

    [Fact] public void Nets_leave_nothing_alive_but_their_results()
    {
        using var off = no_grad();
        var (autoencoder, text, t) = (new AutoencoderKL(vae), new ClipText(clip), new T5Encoder(t5));
        Tensor image = randn(1, 3, 4, 4), latent = randn(1, 3, 2, 2), tokens = zeros([1, 4], int64);

        Leaks.None(() => autoencoder.Moments(image));
        Leaks.None(() => autoencoder.Decode(latent));
        Leaks.None(() => t.call(tokens));
        Leaks.None(() =>
        {
            var states = text.call(tokens);
            foreach (var part in (Tensor?[])[states.Hidden, states.Last, states.Pooled, states.Projected])
                part?.Dispose();
            return null;
        });
    }

    [Fact] public void An_autoencoder_learns_eight_images()
    {
        manual_seed(3);
        var (net, images) = (new AutoencoderKL(vae), randn(8, 3, 4, 4));
        using var adam = optim.AdamW(net.parameters(), 3e-3);
        var first = mse_loss(net.call(images), images).item<float>();

        for (var step = 0; step < 120; step++)
        {
            adam.zero_grad();
            mse_loss(net.call(images), images).backward();
            adam.step();
        }

        Assert.True(mse_loss(net.call(images), images).item<float>() < first / 2,
            $"from {first} to {mse_loss(net.call(images), images).item<float>()}");
    }
}
