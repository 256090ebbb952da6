using ProcessStartInfo = System.Diagnostics.ProcessStartInfo;
using Child = System.Diagnostics.Process;
using MmDit.Data;
using MmDit.Diffusion;
using MmDit.Nets;
using MmDit.Training;

namespace MmDit.Tests.Training;

/// <summary>Training as a sequence of steps: what it computes, what it saves, how it goes on, how it fails.</summary>
[Collection("alone")]
public sealed class TrainerTests : IDisposable
{
    static readonly LabelledImages digits = Digits.Load();
    readonly string folder = Directory.CreateTempSubdirectory("trainer").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static DiT Net()
    {
        manual_seed(1);
        return new(new(2, 16, 2, 2, Size: 8, Channels: 1, Classes: 10, LearnSigma: false));
    }

    static Trainer Train(DiT net, int steps = 6, int accumulate = 1, double rate = 1e-3, long seed = 0)
    {
        RectifiedFlow flow = new();
        var batches = digits.Shuffled(8);
        return new(net, new(steps, rate, Warmup: 2, Accumulate: accumulate, Seed: seed), i =>
        {
            var (images, labels) = batches[i];
            return flow.Loss((x, t) => net.call(x, t, labels), images * 2 - 1, randn_like(images), rand(8)).mean();
        });
    }

    static double[] Losses(Trainer trainer, int count = int.MaxValue) =>
        [.. trainer.Run().Take(count).Select(s => s.Loss)];

    [Fact] public void A_run_that_is_resumed_has_the_losses_it_would_have_had()
    {
        using var run = Resumed.Of(folder, () => Train(Net()), () => Train(new DiT(Net().Config)));

        Assert.Equal(6, run.Losses.Distinct().Count());
    }

    [Fact] public void What_is_drawn_outside_is_as_if_no_step_had_been_taken()
    {
        using var trainer = Train(Net());
        manual_seed(5);
        var plain = rand(3);
        manual_seed(5);
        Losses(trainer, 2);
        Near.Equal(plain, rand(3), 0);
    }

    [Fact] public void Another_seed_draws_other_noise()
    {
        using Trainer one = Train(Net()), other = Train(Net(), seed: 1);
        Assert.NotEqual(Losses(one, 1), Losses(other, 1));
    }

    [Fact] public void Accumulated_batches_are_one_step_of_their_mean()
    {
        using var net = Net();
        using Trainer trainer = new(net, new(1, Accumulate: 2, Clip: 1e9),
            i => net.parameters().Select(p => p.sum()).Aggregate((a, b) => a + b) * (i + 1));
        Losses(trainer);
        var trained = net.parameters().First(p => p.requires_grad);
        Near.Equal(full_like(trained, 1.5), trained.grad!, 1e-6);
    }

    [Fact] public void A_step_is_AdamW_s_with_clipped_gradients_and_the_schedule_s_rate()
    {
        using Linear net = Linear(2, 1, false), twin = Linear(2, 1, false);
        twin.load_state_dict(net.state_dict());
        TrainingConfig config = new(20, Rate: 0.1, Warmup: 4, Flat: 0.5, Clip: 0.5);
        using Trainer trainer = new(net, config, i => 100 * net.call(tensor([1f, 2f])).square().sum());
        using var adam = optim.AdamW(twin.parameters(), weight_decay: 0);
        foreach (var step in trainer.Run())
        {
            adam.zero_grad();
            (100 * twin.call(tensor([1f, 2f])).square().sum()).backward();
            var norm = twin.weight!.grad!.norm().item<float>();
            twin.weight.grad.mul_(Math.Min(1, 0.5 / (norm + 1e-6)));
            foreach (var group in adam.ParamGroups) group.LearningRate = step.Rate;
            adam.step();
            Assert.Equal(norm, step.Norm, norm * 1e-5);
            Near.Equal(twin.weight!, net.weight!, 1e-5);
        }
        Assert.Equal([0.025, 0.05, 0.075, 0.1],
            Enumerable.Range(0, 4).Select(step => Math.Round(config.RateAt(step), 12)));
        Assert.Equal((0.1, 0.1 * (1 - 0.98 * 0.9)), (config.RateAt(10), config.RateAt(19)));
    }

    [Fact] public void The_average_follows_the_weights_and_gives_them_back()
    {
        using var net = Linear(1, 1);
        using Ema ema = new(net, 0.9);
        var expected = net.weight!.item<float>();
        using (no_grad())
            for (var n = 1; n <= 300; n++)
            {
                net.weight!.add_(1);
                ema.Update(n);
                var keep = Math.Min(0.9, n / (n + 20.0));
                expected = (float)(keep * expected + (1 - keep) * net.weight!.item<float>());
            }
        Assert.Equal(expected, ema.Weights["weight"].item<float>(), 1e-3);
        var own = net.weight!.item<float>();
        net.train();
        using (ema.Applied())
            Assert.Equal((expected, false), (MathF.Round(net.weight!.item<float>(), 3), net.training), Close);
        Assert.Equal((own, true), (net.weight!.item<float>(), net.training));
    }

    static bool Close((float Value, bool Training) a, (float Value, bool Training) b) =>
        Math.Abs(a.Value - b.Value) < 2e-3 && a.Training == b.Training;

    [Fact] public void A_loss_that_is_no_number_stops_the_run_and_changes_nothing()
    {
        using var net = Linear(1, 1);
        using Trainer trainer = new(net, new(5), i => net.weight!.sum() * (i == 2 ? double.NaN : 1));
        List<double> seen = [];
        var error = Assert.Throws<ArithmeticException>(() => { foreach (var step in trainer.Run())
            seen.Add(net.weight!.item<float>()); });
        Assert.StartsWith("step 3: the loss is NaN", error.Message);
        Assert.Equal((2, seen[^1]), (seen.Count, (double)net.weight!.item<float>()));
        Assert.Equal(2, trainer.Steps);
    }

    [Fact] public void A_file_that_does_not_fit_says_why_and_is_not_taken()
    {
        string good = Path.Combine(folder, "good"), other = Path.Combine(folder, "other"),
            cut = Path.Combine(folder, "cut");
        using var trainer = Train(Net());
        Losses(trainer, 2);
        trainer.Save(good);
        using (var wide = Train(new DiT(Net().Config with { Dim = 32 }))) wide.Save(other);
        File.WriteAllBytes(cut, File.ReadAllBytes(good)[..^100]);
        var before = trainer.Net.state_dict().ToDictionary(p => p.Key, p => p.Value.clone());

        string Refused(string path, Trainer run) => Assert.ThrowsAny<Exception>(() => run.Resume(path)).Message;
        Assert.Contains("it is a run of another net", Refused(other, trainer));
        Assert.Contains("cut", Refused(cut, trainer));
        Assert.Contains("missing", Refused(Path.Combine(folder, "none"), trainer));
        using var seeded = Train(Net(), seed: 7);
        Assert.Contains("its run has seed 0, this one 7", Refused(good, seeded));
        Assert.Contains("no 'step' among its notes",
            Refused(Repo.File("tests", "fixtures", "a_dit.safetensors"), trainer));
        foreach (var (key, value) in trainer.Net.state_dict()) Near.Equal(before[key], value, 0);
        Assert.Equal(2, trainer.Steps);
    }

    [Fact] public void A_full_disk_is_an_error_and_the_file_before_is_whole()
    {
        if (!File.Exists("/dev/full")) return;
        var path = Path.Combine(folder, "run.safetensors");
        using var trainer = Train(Net());
        Losses(trainer, 1);
        trainer.Save(path);
        var before = File.ReadAllBytes(path);
        var small = Path.Combine(folder, "small");
        Directory.CreateDirectory(small);
        using var mount = Child.Start(new ProcessStartInfo("mount",
            ["-t", "tmpfs", "-o", "size=64k", "none", small]) { RedirectStandardError = true })!;
        mount.WaitForExit();
        if (mount.ExitCode != 0) return;                        // only root may mount
        try
        {
            Assert.ThrowsAny<IOException>(() => trainer.Save(Path.Combine(small, "run.safetensors")));
            Assert.Empty(Directory.GetFiles(small));
        }
        finally { Child.Start("umount", [small])!.WaitForExit(); }
        Assert.ThrowsAny<Exception>(() => trainer.Save(Path.Combine(folder, "no folder", "run.safetensors")));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact] public void Steps_leave_nothing_behind()
    {
        using var trainer = Train(Net(), steps: 1000);
        var run = trainer.Run().GetEnumerator();
        Leaks.None(() => run.MoveNext() ? null : null);
    }

    [Fact] public void Numbers_that_make_no_sense_are_refused()
    {
        using var net = Linear(1, 1);
        string Refused(TrainingConfig config) =>
            Assert.Throws<ArgumentException>(() => new Trainer(net, config, _ => zeros(1))).Message;
        Assert.Contains("Steps: 0", Refused(new(0)));
        Assert.Contains("Rate: -1", Refused(new(1, -1)));
        Assert.Contains("Accumulate: 0", Refused(new(1, Accumulate: 0)));
        using Trainer wide = new(net, new(1), _ => net.weight!.expand(3, 1));
        Assert.Contains("expected one number, got [3, 1]",
            Assert.Throws<ArgumentException>(() => Losses(wide)).Message);
        Assert.Contains("a batch of 2000, but there are 1797",
            Assert.Throws<ArgumentException>(() => digits.Shuffled(2000)).Message);
    }

    [Fact] public void Batches_are_shuffled_anew_each_epoch_and_the_same_whenever_asked_for()
    {
        var few = digits.Pick([.. Enumerable.Range(0, 10)]);
        var batches = few.Shuffled(5, seed: 3);
        string Epoch(int e) =>
            string.Join(' ', Enumerable.Range(2 * e, 2).SelectMany(i => batches[i].Labels.data<long>().ToArray()));

        var (first, second) = (Epoch(0), Epoch(1));

        Assert.NotEqual(first, second);
        Assert.Equal(first, Epoch(0));
        Assert.Equal("0 1 2 3 4 5 6 7 8 9", string.Join(' ', first.Split(' ').Order()));
        Near.Equal(batches[0].Images, few.Images.index_select(0, batches[0].Labels), 0);    // its first ten are 0 to 9
    }

    [Fact] public void Loss_by_time_is_highest_where_the_net_has_least_to_go_by_and_repeats()
    {
        RectifiedFlow flow = new();
        Denoiser zero = (x, t) => zeros_like(x);
        var x0 = digits.Images.narrow(0, 0, 50) * 2 - 1;

        var loss = Validation.LossByTime(flow, zero, x0, 5);

        Assert.Equal(loss, Validation.LossByTime(flow, zero, x0, 5));
        // E (ε - x0)² = 1 + E x0²
        Assert.All(loss, each => Assert.Equal(1 + x0.square().mean().item<float>(), each, 0.15));
        Assert.Equal([100L, 300, 500, 700, 900], new DDPM(Schedule.Linear()).EvenTimes(5).data<long>().ToArray());
    }
}
