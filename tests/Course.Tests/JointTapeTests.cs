using MmDit.Course.Views;
using MmDit.Diffusion;
using MmDit.Nets.Layers;

namespace MmDit.Course.Tests;

/// <summary>What a tape keeps is what the net did.</summary>
public sealed class JointTapeTests
{
    [Fact] public void Recording_changes_nothing_and_keeps_its_own_calls_alone()
    {
        using JointRun run = new(steps: 3);
        using var off = no_grad();

        Near.Equal(Samplers.Euler(run.Denoiser, new RectifiedFlow().Levels(3), run.Noise).Final(), run.End, 1e-5);
        Assert.Equal(3, run.Tape.Moments.Count);                        // that run was not recorded
    }

    [Fact] public void Its_maps_are_the_recorder_s()
    {
        using JointRun run = new(steps: 2);
        using var off = no_grad();
        using AttentionRecorder recorder = new();
        run.Denoiser(run.Noise, full(1, 1000f));

        Near.Equal(stack([.. recorder.Maps.Select(m => m[0])]), run.Tape.Moments[0].Maps, 1e-6);
        Near.Equal(ones(4, 4, 73), run.Tape.Moments[0].Maps.sum(-1), 1e-5);
    }

    [Fact] public void Its_outputs_are_what_each_stream_s_projection_reads()
    {
        using JointRun run = new(steps: 1);
        using var off = no_grad();
        List<Tensor> seen = [];
        foreach (var (key, part) in run.Net.named_modules())
            if (key.EndsWith("attn.proj", StringComparison.Ordinal))
                ((nn.Module<Tensor, Tensor>)part).register_forward_pre_hook((_, x) =>
                {
                    seen.Add(x.clone().DetachFromDisposeScope());
                    return x;
                });
        run.Denoiser(run.Noise, full(1, 1000f));

        // Text, image, text, image, ..; the last block's text has no projection.
        Assert.Equal(7, seen.Count);
        var outputs = run.Tape.Moments[0].Outputs.Rearrange("b h s d -> b s (h d)");            // [blocks, S, D]
        for (var block = 0; block < 3; block++)
        {
            Near.Equal(seen[2 * block][0], outputs[block][..9], 1e-4);
            Near.Equal(seen[2 * block + 1][0], outputs[block][9..], 1e-4);
        }
        Near.Equal(seen[6][0], outputs[3][9..], 1e-4);
    }

    [Fact] public void The_picture_it_keeps_is_the_predicted_one()
    {
        using JointRun run = new(steps: 4);
        using var off = no_grad();
        var steps = Samplers.Euler(run.Denoiser, new RectifiedFlow().Levels(4), run.Noise).ToArray();

        foreach (var (step, moment) in steps.Zip(run.Tape.Moments))
        {
            Assert.Equal(step.From.Sigma, moment.T, 1e-6);
            Near.Equal(step.Denoised[0], moment.Clean, 1e-4);
        }
    }

    [Fact] public void Heat_is_the_mean_of_what_patches_read_of_a_word()
    {
        using JointRun run = new(depth: 2, heads: 2, words: 3, size: 8, steps: 3);
        var heat = run.Tape.Heat();                                                             // [L, N]

        Assert.Equal([3, 4], heat.shape);
        double sum = 0;
        foreach (var moment in run.Tape.Moments)
            for (var block = 0; block < 2; block++)
                for (var head = 0; head < 2; head++) sum += moment.Maps[block, head, 3 + 2, 1].item<float>();
        Assert.Equal(sum / 12, heat[1, 2].item<float>(), 1e-6);
        Assert.Equal(4, WordHeat.Of(run.Tape).ToString().Split("image").Length + 2);
        Assert.Contains("the picture, a, red, circle", WordHeat.Of(run.Tape).ToString());
    }

    [Fact] public void Likeness_divides_a_patch_among_the_words()
    {
        using JointRun run = new(depth: 2, heads: 2, words: 3, size: 8, steps: 1);
        var (moment, alike) = (run.Tape.Moments[0], run.Tape.Moments[0].Alike(3));              // [2, 3, L, N]

        Near.Equal(ones(2, 3, 4), alike.sum(2), 1e-5);
        var o = moment.Outputs[1, 0];                                                           // [S, d]
        float Product(int word) => (o[word] * o[3 + 2]).sum().item<float>();
        float All(int word) => (moment.Outputs[1, .., word] * moment.Outputs[1, .., 5]).sum().item<float>();
        Assert.Equal(Share(Product), alike[1, 0, 1, 2].item<float>(), 1e-4);
        Assert.Equal(Share(All), alike[1, 2, 1, 2].item<float>(), 1e-4);

        static double Share(Func<int, float> product) =>
            1 / Enumerable.Range(0, 3).Sum(word => Math.Exp(product(word) - product(1)));
    }

    [Fact] public void Mistakes_in_its_use_are_named()
    {
        using JointRun run = new(depth: 1, steps: 1);
        using JointTape few = new(run.Net, ["red"]), other = new(run.Net, run.Tape.Words), blank = new(run.Net, []);

        Says("1 words are named, but the text has 9 tokens", () => few.Of(run.Denoiser)(run.Noise, full(1, 1000f)));
        Says("did not call the net of this tape", () => other.Of((x, t) => x)(run.Noise, full(1, 1000f)));
        Says("nothing is on the tape", () => new JointAttentionExplorer(blank));
        Says("steps: 0, but one at least", () => new JointAttentionExplorer(run.Tape, steps: 0));

        static void Says(string message, Func<object> act) =>
            Assert.Contains(message, Assert.ThrowsAny<Exception>(act).Message);
    }
}
