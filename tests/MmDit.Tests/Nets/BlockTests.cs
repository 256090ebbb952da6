using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Tests.Nets.Naive;

namespace MmDit.Tests.Nets;

/// <summary>Every block and its gradients against loops in float64.</summary>
public sealed class BlockTests
{
    const int Heads = 2, Width = 8, Hidden = 12;

    static readonly MMDiTConfig joint = new(1, Width, Heads, MlpRatio: 1.5);

    static BlockCase Make(string name)
    {
        var (text, image, c) = (randn(2, 3, Width), randn(2, 4, Width), randn(2, 1, Width));
        BlockCase Tokens(Net<Tensor, Tensor, Tensor> block, Func<NaiveNet, double[][][], double[][]> naive) =>
            new(block, [image, c], i => block.call(i[0], i[1].squeeze(1)), naive);
        BlockCase Joint(Net<Tensor, Tensor, Tensor, (Tensor, Tensor)> block,
            Func<NaiveNet, double[][][], (double[][], double[][])> naive) =>
            new(block, [text, image, c],
                i => { var (t, x) = block.call(i[0], i[1], i[2].squeeze(1)); return cat([t, x], 1); },
                (net, i) => naive(net, i) is var (t, x) ? [.. t, .. x] : []);
        BlockCase Streams(HeadNorm norm = HeadNorm.None, bool dual = false, bool last = false) =>
            Joint(new JointBlock(joint with { QkNorm = norm }, dual, last),
                (net, i) => NaiveBlocks.Joint(net, i[0], i[1], i[2][0], Heads, dual, last));
        static Tensor Square(Tensor cells) => cells.unflatten(2, [(long)Math.Sqrt(cells.shape[2]), -1]);
        BlockCase Map(Net<Tensor, Tensor> layer, long channels, Func<NaiveNet, double[][][], double[][]> naive) =>
            new(layer, [randn(1, channels, 16)], i => layer.call(Square(i[0])).flatten(2), naive);
        BlockCase Residual(int from, int to, bool scaleShift, Resize resize, Func<double[][], double[][]> naive)
        {
            ResidualBlock block = new(from, to, Width, scaleShift, resize);
            return new(block, [randn(1, from, 16), c[..1]], i => block.call(Square(i[0]), i[1].squeeze(1)).flatten(2),
                (net, i) => NaiveUNet.Residual(net, i[0], i[1][0], to, scaleShift, naive));
        }
        switch (name)
        {
            case "DiTBlock": return Tokens(new DiTBlock(Width, Heads, Hidden),
                (net, i) => NaiveBlocks.DiT(net, i[0], i[1][0], Heads));
            case "AdaLNBlock": return Tokens(new AdaLNBlock(Width, Heads, Hidden),
                (net, i) => NaiveBlocks.AdaLN(net, i[0], i[1][0], Heads));
            case "InContextBlock":
                InContextBlock plain = new(Width, Heads, Hidden);
                return new(plain, [image], i => plain.call(i[0], i[0]),
                    (net, i) => NaiveBlocks.InContext(net, i[0], Heads));
            case "CrossAttentionBlock":
                CrossAttentionBlock cross = new(Width, Heads, Hidden);
                return new(cross, [image, text], i => cross.call(i[0], i[1]),
                    (net, i) => NaiveBlocks.CrossAttention(net, i[0], i[1], Heads));
            case "JointBlock": return Streams();
            case "JointBlock, normed": return Streams(HeadNorm.RootMeanSquare);
            case "JointBlock, dual": return Streams(HeadNorm.RootMeanSquare, dual: true);
            case "JointBlock, last": return Streams(last: true);
            case "CrossJointBlock":
                return Joint(new CrossJointBlock(Width, Heads, Hidden),
                    (net, i) => NaiveBlocks.Cross(net, i[0], i[1], i[2][0], Heads));
            case "ResidualBlock": return Residual(32, 64, true, Resize.None, x => x);
            // Two channels in a group: of one alone the norm would take away what is added to it.
            case "ResidualBlock, added": return Residual(64, 64, false, Resize.None, x => x);
            case "ResidualBlock, halved": return Residual(32, 32, true, Resize.Halve, NaiveUNet.Halve);
            case "ResidualBlock, doubled": return Residual(32, 32, true, Resize.Double, NaiveUNet.Double);
            case "DownConvolution": return Map(new DownConvolution(3), 3,
                (net, i) => NaiveUNet.Convolve(net, "op", i[0], 3, 2));
            case "UpConvolution": return Map(new UpConvolution(3), 3,
                (net, i) => NaiveUNet.Convolve(net, "conv", NaiveUNet.Double(i[0]), 3, 1));
            case "AttentionBlock": return Map(new AttentionBlock(32, Heads, true), 32,
                (net, i) => NaiveUNet.AttentionBlock(net, i[0], Heads, true));
            case "AttentionBlock, heads first":
                return Map(new AttentionBlock(32, Heads, false), 32,
                    (net, i) => NaiveUNet.AttentionBlock(net, i[0], Heads, false));
            case "SpatialTransformer":
                SpatialTransformer transformer = new(32, Heads, Width);
                return new(transformer, [randn(1, 32, 4), randn(1, 3, Width)],
                    i => transformer.call(Square(i[0]), i[1]).flatten(2),
                    (net, i) => NaiveUNet.SpatialTransformer(net, i[0], i[1], Heads));
            default:
                SingleStreamBlock single = new(Width, Heads, 1.5);
                var angles = Rotary.Angles(arange(4).view(1, 4, 1).repeat(2, 1, 1), [Width / Heads]);
                var turns = Enumerable.Range(0, 4).Select(n => new[] { n * 1.0, n * 0.01 }).ToArray();
                return new(single, [image, c], i => single.call(i[0], i[1].squeeze(1), angles.to(float64)),
                    (net, i) => NaiveBlocks.Single(net, i[0], i[1][0], turns, Heads));
        }
    }

    public static TheoryData<string> Blocks =>
        ["DiTBlock", "AdaLNBlock", "InContextBlock", "CrossAttentionBlock", "JointBlock",
            "JointBlock, normed", "JointBlock, dual", "JointBlock, last", "CrossJointBlock", "SingleStreamBlock",
            "ResidualBlock", "ResidualBlock, added", "ResidualBlock, halved", "ResidualBlock, doubled",
            "DownConvolution", "UpConvolution", "AttentionBlock", "AttentionBlock, heads first", "SpatialTransformer"];

    [Theory, MemberData(nameof(Blocks))]
    public void A_block_equals_loops(string name) => Random(name).EqualsLoops();

    [Theory, MemberData(nameof(Blocks))]
    public void Gradients_of_a_block_are_the_slopes_of_the_loops(string name) => Random(name).HasTheSlopesOfTheLoops();

    [Theory]
    [InlineData("DiTBlock"), InlineData("JointBlock"), InlineData("JointBlock, dual"), InlineData("JointBlock, last"),
        InlineData("CrossJointBlock")]
    [InlineData("SingleStreamBlock"), InlineData("ResidualBlock, added"), InlineData("AttentionBlock"),
        InlineData("SpatialTransformer")]
    public void A_new_gated_block_is_the_identity(string name)
    {
        var (_, inputs, run, _) = Make(name);

        Near.Equal(inputs is [_, _, _] ? cat([inputs[0], inputs[1]], 1) : inputs[0], run(inputs), 0);
    }

    static BlockCase Random(string name) => BlockCase.Random(name.Length, () => Make(name));
}
