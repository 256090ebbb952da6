using MmDit.Course.Exercises;
using MmDit.Nets.Layers;

namespace MmDit.Course.Tests;

/// <summary>Answers to lesson 10 that readers may give: other right ones, and some that only look right.</summary>
public sealed class Lesson10Tests
{
    [Fact] public void A_projection_may_be_made_of_three()
    {
        Passes(Lesson10.Project.Check((x, w, heads) =>
        {
            var (B, n, D) = (x.shape[0], x.shape[1], x.shape[2]);
            Tensor Heads(int k) => (x.matmul(w.Weight.chunk(3)[k].T) + w.Bias.chunk(3)[k])
                .view(B, n, heads, D / heads).transpose(1, 2);
            Tensor Norm(Tensor y, Tensor gain) => y / (y.pow(2).sum(-1, keepdim: true) / y.shape[3] + 1e-6).sqrt()
                * gain;
            return new(Norm(Heads(0), w.QueryGain), Norm(Heads(1), w.KeyGain), Heads(2));
        }));
        Passes(Lesson10.Project.Check((x, w, heads) =>
        {
            var d = x.shape[2] / heads;
            var all = linear(x, w.Weight, w.Bias).view(x.shape[0], x.shape[1], 3, heads, d).permute(2, 0, 3, 1, 4);
            Tensor Norm(Tensor y, Tensor gain) => d * Math.Sqrt(1.0 / d) * gain
                * normalize(y, 2, dim: -1, eps: 1e-9);                  // length 1, then √d: eps aside the same
            return new(Norm(all[0], w.QueryGain), Norm(all[1], w.KeyGain), all[2]);
        }));
    }

    [Fact] public void Attention_may_be_joined_in_other_ways()
    {
        Passes(Lesson10.Attend.Check((text, image) =>                   // the image first, and split accordingly
        {
            var N = image.Keys.shape[2];
            var all = image.Then(text).Attend();
            return (all.narrow(1, N, text.Keys.shape[2]), all.narrow(1, 0, N));
        }));
        Passes(Lesson10.Attend.Check((text, image) =>                   // two sets of queries, one of keys
        {
            var (k, v) = (cat([image.Keys, text.Keys], 2), cat([image.Values, text.Values], 2));
            Tensor Read(Tensor q) => scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2);
            return (Read(text.Queries), Read(image.Queries));
        }));
    }

    [Fact] public void The_block_may_be_written_out_or_in_loops()
    {
        Passes(Lesson10.Block.Check((text, image, c, t, i) =>
        {
            var streams = new[] { (X: text, P: t, A: t.AdaLN(c)), (X: image, P: i, A: i.AdaLN(c)) };
            var qkv = streams.Select(s => s.P.Project(s.P.Norm(s.X) * (1 + s.A[1]) + s.A[0])).ToArray();
            var mixed = Lesson10.Attend.Solution(qkv[0], qkv[1]);
            var done = streams.Zip([mixed.Text, mixed.Image], (s, m) =>
            {
                var x = s.X.addcmul(s.A[2], s.P.Finish(m), 1);
                return x.addcmul(s.A[5], s.P.Mlp(s.P.Norm(x).mul(s.A[4] + 1).add(s.A[3])), 1);
            }).ToArray();
            return (done[0], done[1]);
        }));
    }

    [Fact] public void Answers_that_only_look_right_are_refused_and_not_named_wrongly()
    {
        var sum = Lesson10.Project.Check((x, w, heads) => Lesson10.Project.Solution(x, w, heads) is var (q, k, v)
            ? new(q * 1.01, k, v) : default);
        Assert.Equal((Outcome.Failed, null), (sum.Outcome, sum.Diagnosis));
        var half = Lesson10.Attend.Check((text, image) => Lesson10.Attend.Solution(text, image) is var (t, i)
            ? ((t + text.Attend()) / 2, i) : default);
        Assert.Equal((Outcome.Failed, null), (half.Outcome, half.Diagnosis));
        var thrown = Lesson10.Attend.Check((text, image) => throw new InvalidOperationException("no"));
        Assert.Equal((Outcome.Failed, null), (thrown.Outcome, thrown.Diagnosis));
        Assert.Equal(Outcome.Failed, Lesson10.Block.Check((text, image, c, t, i) => (text, image)).Outcome);
        // Two mistakes at once are neither of them.
        var two = Lesson10.Attend.Check((text, image) =>
        {
            var both = text.Then(image);
            var all = both.Queries.matmul(both.Keys.mT).softmax(-2).matmul(both.Values).transpose(1, 2).flatten(2);
            return (all.narrow(1, 0, text.Keys.shape[2]), all.narrow(1, text.Keys.shape[2], image.Keys.shape[2]));
        });
        Assert.Equal((Outcome.Failed, null), (two.Outcome, two.Diagnosis));
    }

    static void Passes(Report report) => Assert.True(report.Outcome == Outcome.Passed, report.ToString());
}
