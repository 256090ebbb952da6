using MmDit.Course.Exercises;
using MmDit.Diffusion;
using MmDit.Nets.Layers;

namespace MmDit.Course.Tests;

/// <summary>Answers to lesson 16 that readers may give: other right ones, and some that only look right.</summary>
public sealed class Lesson16Tests
{
    [Fact] public void A_sampler_of_the_library_is_a_right_one()
    {
        var report = Lesson16.Draw.Check((net, labels, random, steps, device) =>
        {
            net.to(device);
            var y = labels.to(device);
            var noise = randn([labels.shape[0], 1, 8, 8], generator: random).to(device);
            return Samplers.Euler((x, t) => net.call(x, t, y), new RectifiedFlow().Levels(steps), noise).Final();
        });
        Assert.Equal(Outcome.Passed, report.Outcome);
    }

    [Fact] public void So_is_one_that_makes_all_times_at_once_and_cleans_up()
    {
        var report = Lesson16.Draw.Check((net, labels, random, steps, device) =>
        {
            using var off = no_grad();
            net = net.to(device);
            var x = randn(labels.shape[0], 1, 8, 8, generator: random).to(device);
            var times = (1000 * (1 - arange(steps, float32) / steps)).to(device).unsqueeze(1).expand(steps,
                labels.shape[0]);
            foreach (var t in times.unbind(0))
            {
                using var scope = NewDisposeScope();
                x = x.sub(net.call(x, t, labels.to(device)).div(steps)).MoveToOuterDisposeScope();
            }
            return x;
        });
        Assert.Equal(Outcome.Passed, report.Outcome);
    }

    [Fact] public void What_is_left_behind_is_named()
    {
        var report = Lesson16.Draw.Check((net, labels, random, steps, device) =>
        {
            using var off = no_grad();
            var x = randn([labels.shape[0], 1, 8, 8], generator: random).to(device);
            for (var i = 0; i < steps; i++)
                x -= net.call(x, full(labels.shape[0], 1000 * (1 - (double)i / steps), dtype: float32), labels) / steps;
            return x;
        });
        Assert.Equal(Outcome.Failed, report.Outcome);
        Assert.Contains("its weights and the times and the labels on the CPU", report.ToString());
    }

    [Fact] public void Answers_that_only_look_right_are_refused()
    {
        Assert.Equal(Outcome.Failed, Lesson16.Draw.Check((net, labels, random, steps, device) =>
            Lesson16.Draw.Solution(net, labels, random, steps, CPU)).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.Draw.Check((net, labels, random, steps, device) =>
            Lesson16.Draw.Solution(net, labels, new Generator(5), steps, device)).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.Together.Check((net, x, t, y, none, w) =>
            Lesson16.Together.Solution(net, x, t, y, 10, w)).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.Together.Check((net, x, t, y, none, w) =>
            Lesson16.Together.Solution((x, t, y) => net(x, t, y.cpu().to(x.device)), x, t, full(y.shape, 3, int64),
                none, w)).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.Intensity.Check((m, k, n, bytes) => 2 * m * k * n / (bytes * (m * k +
            k * n + m * n))).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.Halve.Check(net => net.to(bfloat16)).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.Halve.Check(net =>
        {
            foreach (var (key, weight) in net.named_parameters())
                if (key.StartsWith("blocks.", StringComparison.Ordinal)) weight.set_(weight.to(bfloat16));
        }).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.ReadHeader.Check(file => []).Outcome);
        Assert.Equal(Outcome.Failed, Lesson16.ReadHeader.Check(file =>
            Lesson16.ReadHeader.Solution(file[..^8])).Outcome);
    }

    [Fact] public void Guidance_may_be_written_in_other_ways()
    {
        Assert.Equal(Outcome.Passed, Lesson16.Together.Check((net, x, t, y, none, w) =>
        {
            var B = x.shape[0];
            var both = net(x.repeat(2, 1, 1, 1), t.repeat(2), cat([zeros_like(y) + none, y]));
            return lerp(both[..(int)B], both[(int)B..], w);
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson16.Together.Check((net, x, t, y, none, w) =>
            Diffusion.Guided.Pair((x, t) => net(x, t, cat([y, full_like(y, none)])), w)(x, t)).Outcome);
    }

    [Fact] public void So_may_the_intensity_and_the_halves()
    {
        Assert.Equal(Outcome.Passed, Lesson16.Intensity.Check((m, k, n, bytes) => 2.0 / bytes / (1.0 / n + 1.0 / m +
            1.0 / k)).Outcome);
        Assert.Equal(Outcome.Passed, Lesson16.Halve.Check(net =>
        {
            foreach (var block in net.Blocks)
                foreach (var layer in block.modules().OfType<LinearLayer>())
                {
                    layer.to(bfloat16);
                    layer.register_forward_pre_hook((_, x) => x.bfloat16());
                    layer.register_forward_hook((_, _, y) => y.@float());
                }
        }).Outcome);
    }

    [Fact] public void So_may_the_header()
    {
        Assert.Equal(Outcome.Passed, Lesson16.ReadHeader.Check(file =>
        {
            var length = (int)System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(file);
            var all = System.Text.Json.Nodes.JsonNode.Parse(file.AsSpan(8, length))!.AsObject();
            return all.Where(entry => entry.Key != "__metadata__").ToDictionary(entry => entry.Key,
                entry => $"{entry.Value!["dtype"]} [{string.Join(", ", entry.Value["shape"]!.AsArray())}]");
        }).Outcome);
        Assert.Equal(Outcome.Passed, Lesson16.ReadHeader.Check(file =>
        {
            using var reader = new BinaryReader(new MemoryStream(file));
            var json = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string,
                System.Text.Json.JsonElement>>(reader.ReadBytes((int)reader.ReadInt64()))!;
            json.Remove("__metadata__");
            return json.ToDictionary(p => p.Key, p => p.Value.GetProperty("dtype") + " [" +
                string.Join(", ", p.Value.GetProperty("shape").EnumerateArray()) + "]");
        }).Outcome);
    }

    [Fact] public void The_questions_have_these_answers()
    {
        Assert.All(Quizzes.Lesson16.Check("295", "c", "b").Answers, a => Assert.Equal(Outcome.Passed, a.Outcome));
        Assert.All(Quizzes.Lesson16.Check("30", "a", "c").Answers, a => Assert.Equal(Outcome.Failed, a.Outcome));
    }

    [Fact] public void The_machine_has_a_name_and_can_tidy_up()
    {
        Assert.EndsWith($", {get_num_threads()} threads", Machine.Name(CPU));
        Machine.Tidy();
        var (x, w) = (randn(64, 32), randn(48, 32));
        using (Machine.QuickHalves())
            Assert.Null(Compare.Fault(linear(x, w), linear(x.bfloat16(), w.bfloat16()), 0.3));
    }
}
