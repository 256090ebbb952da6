using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Weights;

namespace MmDit.Bench;

/// <summary>One row: the kit beside its own plain operators, and beside another PyTorch eager;
/// same weights and threads, in turns.</summary>
/// <param name="Ratio">Seconds of the kit over seconds of its plain operators, the shortest of each;
/// Low and High are quartiles of the rounds.</param>
/// <param name="TorchRatio">Seconds of the kit over seconds of PyTorch, the shortest of each.</param>
/// <param name="Peak">The part of a large product's speed that the kit's run reaches.</param>
sealed record NetRow(string Case, double Ratio, double Low, double High, double Seconds, double TorchRatio, double Peak,
    double Difference);

/// <summary>Nets of the kit beside the official nets' maths in PyTorch.</summary>
sealed class NetBench : IDisposable
{
    const int Rounds = 20;
    readonly string folder = Directory.CreateTempSubdirectory("bench").FullName;
    readonly Process python;
    double peak;

    readonly IReadOnlyList<string> only;

    NetBench(IReadOnlyList<string> only)
    {
        this.only = only;
        python = Process.Start(new ProcessStartInfo("/usr/bin/python3",
            [Path.Combine(AppContext.BaseDirectory, "nets.py"), folder, $"{get_num_threads()}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public static IEnumerable<NetRow> Run(IReadOnlyList<string> only)
    {
        using NetBench bench = new(only);
        manual_seed(0);
        DiT dit = new(DiTConfig.S2);
        foreach (var row in bench.Rows("DiT-S/2", dit, new { net = "DiT", patch = 2, depth = 12, heads = 6 },
            () => dit.call,
            [randn(4, 4, 32, 32), tensor([1f, 250f, 500f, 999f]), tensor([1L, 2L, 3L, 1000L])])) yield return row;
        var joint = MMDiTConfig.OfDepth(6);
        MMDiT mmdit = new(joint);
        foreach (var row in bench.Rows("MM-DiT", mmdit,
            new { net = "MMDiT", patch = 2, depth = 6, heads = 6, grid = joint.MaxGrid }, () => mmdit.call,
            [randn(4, 16, 32, 32), tensor([1f, 250f, 500f, 999f]), randn(4, 2048), randn(4, 64, 4096)]))
            yield return row;
        // The size of a lesson: 64 tokens of a picture and 9 of its caption.
        MMDiTConfig lesson = new(4, 128, 4, Patch: 4, Channels: 3, MaxGrid: 8, Context: 128, Pooled: 128);
        MMDiT own = new(lesson);
        foreach (var row in bench.Rows("lesson", own, new { net = "MMDiT", patch = 4, depth = 4, heads = 4, grid = 8 },
            () => own.call,
            [randn(64, 3, 32, 32), linspace(0, 1000, 64), randn(64, 128), randn(64, 9, 128)])) yield return row;
        UNetConfig small = new(3, 3, 96, [1, 2, 2], 1, new([2, 4]), Classes: 10);
        UNet unet = new(small);
        foreach (var row in bench.Rows("U-Net", unet, new
        {
            net = "UNet", width = 96, heads = 4, down = unet.Down.Count, up = 6,
            resizes = new Dictionary<string, int>
                { ["input_blocks.2"] = 0, ["input_blocks.4"] = 0, ["output_blocks.1"] = 2, ["output_blocks.3"] = 2 },
        }, () => unet.call, [randn(16, 3, 32, 32), linspace(0, 900, 16), arange(16) % 10])) yield return row;
    }

    IEnumerable<NetRow> Rows(string name, Module net, object config, Func<Delegate> call, Tensor[] inputs)
    {
        if (only.Count > 0 && !only.Contains(name)) yield break;
        Tensor Run() => (Tensor)call().DynamicInvoke([.. inputs.Cast<object>()])!;
        using (no_grad())
            foreach (var parameter in net.parameters().Where(p => p.requires_grad && p.abs().max().item<float>() == 0))
                parameter.normal_(0, 0.02);         // zeros would let both skip work, and hide a difference
        net.eval();
        var target = Forward(Run);
        var tensors = net.state_dict().Concat(inputs.Select((x, i) => KeyValuePair.Create($"input.{i}", x)))
            .ToDictionary();
        tensors["target"] = randn_like(target);
        var key = name.Replace("/", "");
        Safetensors.Save(Path.Combine(folder, key + ".safetensors"), tensors);
        File.WriteAllText(Path.Combine(folder, key + ".json"), JsonSerializer.Serialize(config));
        Ask($"{key} output");
        var official = tensor(System.Runtime.InteropServices.MemoryMarshal
            .Cast<byte, float>(File.ReadAllBytes(Path.Combine(folder, key + ".bin"))).ToArray()).view(target.shape);
        var difference = ((official - target).abs().max() / target.abs().max()).item<float>();

        long work;
        using (no_grad()) work = 2 * Cost.Of(net, () => Run().Dispose()).Sum(c => c.MultiplyAdds);
        var parameters = net.parameters().Where(p => p.requires_grad).ToArray();
        using var adam = optim.AdamW(parameters, 1e-4, weight_decay: 0);
        void Train()
        {
            using var scope = NewDisposeScope();
            net.zero_grad();                            // to none, as the PyTorch side does
            mse_loss(Run(), tensors["target"]).backward();
            adam.step();
        }
        yield return Compare($"{name}, forward", key + " forward", () => Forward(Run).Dispose(), work, difference);
        yield return Compare($"{name}, training step", key + " train", Train, 3 * work, difference);
    }

    static Tensor Forward(Func<Tensor> run)
    {
        using var off = no_grad();
        return run();
    }

    NetRow Compare(string name, string job, Action action, double work, double difference)
    {
        double Kit(int times)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++) action();
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        double Plain(int times)
        {
            Ops.Plain = true;
            try { return Kit(times); }
            finally { Ops.Plain = false; }
        }
        double Torch(int times) => double.Parse(Ask($"{job} {times}"), CultureInfo.InvariantCulture);
        Kit(2);
        Plain(1);
        Torch(2);
        Product();
        var count = Math.Max(1, (int)(0.25 / Kit(1)));
        // In turns, so that what slows the machine slows both, and each first as often as the other.
        var rounds = Enumerable.Range(0, Rounds).Select(round =>
        {
            peak = Math.Max(peak, Product());
            var before = round % 2 == 0 ? 0 : Plain(count);
            var kit = Kit(count);
            return (Kit: kit / count, Plain: (before > 0 ? before : Plain(count)) / count, Torch: Torch(count) / count);
        }).ToArray();
        // What disturbs a run makes it longer, so the shortest are compared; the quartiles are of all rounds.
        var (kit, plain, torch) = (rounds.Min(r => r.Kit), rounds.Min(r => r.Plain), rounds.Min(r => r.Torch));
        double[] ratios = [.. rounds.Select(r => r.Kit / r.Plain).Order()];
        return new(name, kit / plain, ratios[Rounds / 4], ratios[Rounds * 3 / 4], kit, kit / torch,
            work / kit / peak, difference);
    }

    string Ask(string job)
    {
        python.StandardInput.WriteLine(job);
        return python.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"PyTorch ended at '{job}': is python3-torch installed?");
    }

    // FLOP/s of a product of 2048 x 2048 in float32, as the nets multiply; the best of all rounds is the peak.
    static double Product()
    {
        using Tensor a = randn(2048, 2048), b = randn(2048, 2048);
        var start = Stopwatch.GetTimestamp();
        Ops.Linear(a, b, null).Dispose();
        return 2 * Math.Pow(2048, 3) / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose()
    {
        python.StandardInput.Close();
        python.WaitForExit();
        python.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
