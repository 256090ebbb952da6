using MmDit.Libtorch;
using MmDit.Nets.Layers;

namespace MmDit.Tests.TorchSharpFacts;

/// <summary>Convolutions beside float64 for every number of channels: as a notebook calls them,
/// and as the kit's layer does.</summary>
[Collection("alone")]
public sealed class ConvolutionFacts
{
    public static TheoryData<string, long, long, bool> Ways
    {
        get
        {
            TheoryData<string, long, long, bool> ways = [];
            foreach (var way in (string[])["conv2d", "Conv"])
                foreach (var (kernel, stride) in ((long, long)[])[(1, 1), (3, 1), (3, 2)])
                    foreach (var sideBySide in (bool[])[false, true]) ways.Add(way, kernel, stride, sideBySide);
            return ways;
        }
    }

    [Theory, MemberData(nameof(Ways))]
    public void Results_and_gradients_are_right_for_every_number_of_channels(string way, long kernel, long stride,
        bool sideBySide)
    {
        Tensor Plain(Tensor[] x) =>
            conv2d(Lie(x[0], sideBySide), x[1], x[2], strides: [stride, stride], padding: [kernel / 2, kernel / 2]);
        Tensor Kit(Tensor[] x) => Ops.Convolve(Lie(x[0], sideBySide), x[1], x[2], stride, kernel / 2);
        List<string> wrong = [];
        for (var channels = 1L; channels <= 130; channels++)
            foreach (var (In, Out) in ((long, long)[])[(channels, 1 + channels * 37 % 130),
                (1 + channels * 53 % 130, channels)])
            {
                long[][] shapes = [[2, In, 6, 6], [Out, In, kernel, kernel], [Out]];
                var error = SelfCheck.Error(shapes, way == "conv2d" ? Plain : Kit, Plain);
                if (error > 1e-4) wrong.Add($"{In} to {Out}: off by {error:g2} of the largest value");
            }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory, InlineData(320, 640), InlineData(1280, 40), InlineData(512, 256), InlineData(6, 1024)]
    public void The_kit_s_layer_is_right_for_the_channels_of_published_nets(long inputs, long outputs) =>
        Assert.InRange(SelfCheck.Error([[1, inputs, 8, 8], [outputs, inputs, 3, 3], [outputs]],
            x => Ops.Convolve(x[0], x[1], x[2], 1, 1), x => conv2d(x[0], x[1], x[2], padding: [1, 1])), 0, 1e-4);

    [Fact] public void Every_cell_becomes_four_as_the_transposed_convolution_makes_them()
    {
        using Unpooling layer = new(24, 40);
        using var x = randn(2, 24, 5, 6);
        using var exact = conv_transpose2d(x.to(float64), layer.get_parameter("weight")!.to(float64),
            layer.get_parameter("bias")!.to(float64), strides: [2, 2]);
        Near.Equal(exact, layer.call(x), 1e-5);
    }

    [Fact] public void OneDnn_is_off_but_for_who_asks_for_it() => Assert.True(Natives.IsOneDnnOff);

    // The channels of a cell side by side, or channel after channel.
    static Tensor Lie(Tensor x, bool sideBySide) =>
        sideBySide ? x.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2) : x;
}
