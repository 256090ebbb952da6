using MmDit.Course.Exercises;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course.Tests;

/// <summary>The net in parts is the net; a cut is what it says.</summary>
public sealed class JointTests
{
    static readonly Generator random = new(3);
    readonly Tensor x = randn([2, 3, 16, 16], generator: random), pooled = randn([2, 16], generator: random),
        text = randn([2, 5, 16], generator: random), t = tensor(new[] { 900f, 300 });

    [Fact] public void With_the_solutions_of_the_lesson_it_says_what_it_says()
    {
        using JointRun run = new(depth: 3, words: 5, size: 16, steps: 1);
        using var off = no_grad();
        StreamParts Parts(TokenStream stream) =>
            StreamParts.Of(stream, (x, w) => Lesson10.Project.Solution(x, w, 4));

        Near.Equal(run.Net.call(x, t, pooled, text), Joint.Call(run.Net, x, t, pooled, text, (block, text, image, c) =>
            Lesson10.Block.Solution(text, image, c, Parts(block.Text), Parts(block.Image))), 1e-4);
    }

    [Fact] public void Without_a_cut_nothing_changes_and_with_one_those_weights_are_zero()
    {
        using JointRun run = new(depth: 2, words: 5, size: 16, steps: 1);
        using var off = no_grad();
        Tensor Cut(string cut) => Joint.Call(run.Net, x, t, pooled, text, (block, text, image, c) =>
            Joint.Biased(block, text, image, c, Joint.Cut(cut, 5, 16)));

        var whole = run.Net.call(x, t, pooled, text);
        Near.Equal(whole, Cut(""), 1e-4);
        foreach (var (cut, rows, columns) in new[] { ("text reads text", 0, 0), ("text reads image", 0, 5),
            ("image reads text", 5, 0), ("image reads image", 5, 5) })
        {
            using AttentionRecorder recorder = new();
            Assert.False(Cut(cut).allclose(whole), cut);
            Assert.All(recorder.Maps, map =>
            {
                long Size(int from) => from == 0 ? 5 : 16;
                Assert.Equal(0, map.narrow(2, rows, Size(rows)).narrow(3, columns, Size(columns)).max().item<float>());
                Assert.Equal(1, map.sum(-1).mean().item<float>(), 1e-5);
            });
        }
        Assert.Contains("'image sees text', but it is like", Assert.Throws<ArgumentException>(() =>
            Joint.Cut("image sees text", 5, 16)).Message);
    }
}
