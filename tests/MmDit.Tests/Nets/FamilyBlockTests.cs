using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Tests.Nets.Naive;

namespace MmDit.Tests.Nets;

/// <summary>Every block of the DiT's relatives, and its gradients, against loops in float64.</summary>
public sealed class FamilyBlockTests
{
    const int Heads = 2, Width = 8, Hidden = 12;

    static BlockCase Make(string name)
    {
        var (text, image, c) = (randn(2, 3, Width), randn(2, 4, Width), randn(2, 1, Width));
        BlockCase Tokens(Net<Tensor, Tensor, Tensor> block, Func<NaiveNet, double[][][], double[][]> naive) =>
            new(block, [image, c], i => block.call(i[0], i[1].squeeze(1)), naive);
        BlockCase Hunyuan(bool skip)
        {
            HunyuanBlock block = new(Width, Heads, Hidden, 6, skip);
            // A grid of 2 x 2 in a square of 3: places 0 and 1.5 along each axis, one pair of values an axis.
            var angles = Rotary.Angles(Rotary.Centred(2, 2, 3), [2, 2]).to(float64);
            double[][] turns = [.. Enumerable.Range(0, 4).Select(n => new[] { n % 2 * 1.5, n / 2 * 1.5 })];
            var other = randn(2, 3, 6);
            return skip
                ? new(block, [image, c, other, randn(2, 4, Width)],
                    i => block.call(new(i[0], i[1].squeeze(1), i[2], angles, i[3])),
                    (net, i) => NaiveFamily.Hunyuan(net, i[0], i[1][0], i[2], i[3], turns, Heads))
                : new(block, [image, c, other], i => block.call(new(i[0], i[1].squeeze(1), i[2], angles)),
                    (net, i) => NaiveFamily.Hunyuan(net, i[0], i[1][0], i[2], null, turns, Heads));
        }
        BlockCase Flag(bool[] known)
        {
            FlagDiTBlock block = new(new(Width, 1, Heads, Text: 6, Multiple: 4));
            var (angles, mask) = (Rotary.Angles(arange(4).view(1, 4, 1), [4]).to(float64),
                tensor([.. known.Select(t => t ? 1L : 0)]).expand(2, -1));
            double[][] turns = [.. Enumerable.Range(0, 4).Select(n => new[] { n * 1.0, n * 0.01 })];
            return new(block, [image, c, randn(2, 3, 6)],
                i => block.call(new(i[0], i[1].squeeze(1), i[2], mask, angles)),
                (net, i) => NaiveFamily.Flag(net, i[0], i[1][0], i[2], known, turns, Heads));
        }
        BlockCase Three(bool last)
        {
            ThreeStreamBlock block = new(new(1, Width, Heads, MlpRatio: 1.5, QkNorm: HeadNorm.RootMeanSquare), last);
            return new(block, [text, image, randn(2, 2, Width), c],
                i => { var (t, x, a) = block.call(i[0], i[1], i[2], i[3].squeeze(1)); return cat([t, x, a], 1); },
                (net, i) => NaiveFamily.ThreeStreams(net, i[0], i[1], i[2], i[3][0], Heads, last));
        }
        switch (name)
        {
            case "HunyuanBlock": return Hunyuan(false);
            case "HunyuanBlock, skip": return Hunyuan(true);
            case "FlagDiTBlock": return Flag([true, true, true]);
            case "FlagDiTBlock, padded": return Flag([true, false, true]);
            case "ThreeStreamBlock": return Three(false);
            case "ThreeStreamBlock, last": return Three(true);
            case "SpaceTimeBlock":
                SpaceTimeBlock video = new(Width, Heads, Hidden);
                return new(video, [randn(2, 6, Width), c],
                    i => video.call(i[0].unflatten(1, [2, 3]), i[1].squeeze(1)).flatten(1, 2),
                    (net, i) => NaiveFamily.SpaceTime(net, i[0], i[1][0], 2, Heads));
            case "AttentionPool":
                AttentionPool pool = new(3, Width, Heads, 5);
                return new(pool, [text], i => pool.call(i[0]).unsqueeze(1),
                    (net, i) => [NaiveFamily.Pool(net, i[0], Heads)]);
            case "DiffiTBlock": return Tokens(new DiffiTBlock(Width, Heads, Hidden, 2),
                (net, i) => NaiveFamily.DiffiT(net, i[0], i[1][0], Heads, 2));
            case "MixtureBlock": return Tokens(new MixtureBlock(Width, Heads, Hidden, 3),
                (net, i) => NaiveFamily.Mixture(net, i[0], i[1][0], Heads, 2));
            case "MixtureBlock, top 1": return Tokens(new MixtureBlock(Width, Heads, Hidden, 3, 1),
                (net, i) => NaiveFamily.Mixture(net, i[0], i[1][0], Heads, 1));
            default:
                SegmentationUNet unet = new(new(2, 3, Width: 2, Levels: 2));
                return new(unet, [randn(2, 2, 16)], i => unet.call(i[0].unflatten(2, [4, 4])).flatten(2),
                    (net, i) => NaiveFamily.Segment(net, i[0]));
        }
    }

    public static TheoryData<string> Blocks =>
        ["DiffiTBlock", "MixtureBlock", "MixtureBlock, top 1", "HunyuanBlock", "HunyuanBlock, skip",
            "FlagDiTBlock", "FlagDiTBlock, padded", "ThreeStreamBlock", "ThreeStreamBlock, last", "SpaceTimeBlock",
            "AttentionPool", "SegmentationUNet"];

    [Theory, MemberData(nameof(Blocks))]
    public void A_block_equals_loops(string name) => Random(name).EqualsLoops();

    [Theory, MemberData(nameof(Blocks))]
    public void Gradients_of_a_block_are_the_slopes_of_the_loops(string name) => Random(name).HasTheSlopesOfTheLoops();

    [Theory, InlineData("MixtureBlock"), InlineData("SpaceTimeBlock"), InlineData("FlagDiTBlock"),
        InlineData("ThreeStreamBlock")]
    public void A_new_gated_block_is_the_identity(string name)
    {
        var (_, inputs, run, _) = Make(name);

        Near.Equal(inputs is [_, _, _, _] ? cat([inputs[0], inputs[1], inputs[2]], 1) : inputs[0], run(inputs), 0);
    }

    static BlockCase Random(string name) => BlockCase.Random(name.Length, () => Make(name));
}
