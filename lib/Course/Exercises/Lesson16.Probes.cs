using System.Text.Json;
using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Weights;

namespace MmDit.Course.Exercises;

using Drawing = Func<Module<Tensor, Tensor, Tensor, Tensor>, Tensor, Generator, int, Device, Tensor>;

// What is right, and what the answers are tried on.
public static partial class Lesson16
{
    // A right answer, or with a part left out the wrong ones.
    static Drawing Drawn(bool moves = true, bool labels = true, bool times = true, bool quiet = true, bool single =
        false,
        Func<long[], Generator, Device, Tensor>? noise = null, Func<double, double, double>? time = null,
        Func<double, double>? stride = null) => (net, given, random, steps, device) =>
    {
        if (moves) net.to(device);
        using var off = quiet ? no_grad() : null;
        var count = given.shape[0];
        var y = labels ? given.to(device) : given;                                              // [B]
        var x = noise is null ? randn([count, 1, 8, 8], generator: random).to(device) : noise([count, 1, 8, 8],
            random, device);
        for (var i = 0; i < steps; i++)
        {
            var at = time?.Invoke(i, steps) ?? 1000 * (1 - (double)i / steps);
            var t = full(single ? [1] : [count], at, dtype: float32, device: times ? device : CPU);     // [B]
            x = x - net.call(x, t, y) * (stride?.Invoke(steps) ?? 1.0 / steps);                 // [B, C, H, W]
        }
        return x;
    };

    sealed record Called(string Shape, float Time, string Stray);

    // A net that writes down what it is given. On a device without numbers it answers wherever x is.
    sealed class Probe : Net<Tensor, Tensor, Tensor, Tensor>
    {
        readonly Parameter weight = Parameter(tensor(new[] { 0.5f }));

        public List<Called> Calls { get; } = [];

        public override Tensor forward(Tensor x, Tensor t, Tensor y)
        {
            (string Name, Tensor Value)[] all = [("its weights", weight), ("x", x), ("the times", t), ("the " +
                "labels", y)];
            var ghost = all.Any(each => each.Value.device_type == DeviceType.META);
            var stray = string.Join(" and ", all.Where(each => each.Value.device_type ==
                DeviceType.CPU).Select(each => each.Name));
            Calls.Add(new(string.Join(", ", t.shape), ghost || t.numel() == 0 ? 0 : t.flatten()[0].item<float>(),
                ghost ? stray : ""));
            return ghost ? x * 0.5 : weight * x.sin() + t.view(-1, 1, 1, 1) / 1000 - y.view(-1, 1, 1, 1) * 0.1;
        }
    }

    sealed record Outing(Tensor X, List<Called> Calls, bool Drew)
    {
        public Tensor Times => tensor(Calls.Select(c => c.Time).ToArray());
    }

    static Outing Run(Drawing f, Device device, int steps)
    {
        var (net, random) = (new Probe(), new Generator(5));
        var before = random.get_state();
        var x = f(net, tensor(new long[] { 3, 1, 4 }), random, steps, device);
        return new(x, net.Calls, !random.get_state().equal(before).all().item<bool>());
    }

    static string? Strays(Drawing f) => Run(f, META, 2).Calls.FirstOrDefault(c => c.Stray != "") is { } call
        ? $"asked to draw on meta, the net is called with {call.Stray} on the CPU" : null;

    // Everything by which the answers can be told apart, as numbers.
    static Tensor Trace(Drawing f)
    {
        var (here, there) = (Run(f, CPU, 4), Run(f, META, 2));
        bool[] facts = [here.X.requires_grad, there.Drew, there.X.device_type == DeviceType.META];
        return cat([here.X.detach().flatten(), here.Times, tensor(facts.Select(fact => fact ? 1f : 0).ToArray()),
            Codes(there.Calls.Select(c => c.Stray + c.Shape)), Codes(here.Calls.Select(c => c.Shape))]);
    }

    static Tensor Guided(Func<Tensor, Tensor, Tensor, Tensor> net, Tensor x, Tensor t, Tensor y, long none, double w)
    {
        var halves = net(cat([x, x]), cat([t, t]), cat([y, full_like(y, none)])).chunk(2);      // [B, ...] each
        return halves[1] + w * (halves[0] - halves[1]);
    }

    // Each row answers for itself.
    static Tensor Answer(Tensor x, Tensor t, Tensor y) =>
        x.sin() * (y.to(float32).view(-1, 1, 1, 1) + 1) + (t.view(-1, 1, 1, 1) / 300).cos() * y.to(float32).view(-1,
            1, 1, 1);

    static (Tensor V, Tensor Seen) Calling(Func<Func<Tensor, Tensor, Tensor, Tensor>, Tensor, Tensor, Tensor, long,
        double, Tensor> f)
    {
        List<float> rows = [];
        var v = f((x, t, y) => { rows.Add(x.shape[0]); return Answer(x, t, y); }, X(), T(), Y(), 10, 3);
        return (v, tensor(new[] { rows.Count, rows.Sum() }));
    }

    static Tensor X() => randn([3, 1, 4, 4], generator: new Generator(1));
    static Tensor T() => tensor(new[] { 900f, 500, 100 });
    static Tensor Y() => tensor(new long[] { 3, 1, 5 });

    static double Flops(long m, long k, long n) => 2.0 * m * k * n;
    static double Values(long m, long k, long n) => m * k + k * n + m * n;
    static string? Number(double right, double given, double tolerance = 1e-6) =>
        Math.Abs(given - right) <= tolerance * right ? null : $"expected {right:g4}, got {given:g4}";

    static bool Within(string key) => key.StartsWith("blocks.", StringComparison.Ordinal);
    static IEnumerable<(string Key, LinearLayer Layer)> Linears(DiT net) =>
        net.named_modules().Where(part => part.module is LinearLayer)
            .Select(part => (part.name, (LinearLayer)part.module));

    static void Halving(DiT net, Func<string, bool>? which = null, ScalarType type = ScalarType.BFloat16)
    {
        foreach (var (_, layer) in Linears(net).Where(each => (which ?? Within)(each.Key)))
        {
            layer.to(type);
            layer.register_forward_pre_hook((_, x) => x.to(type));
            layer.register_forward_hook((_, _, y) => y.to(float32));
        }
    }

    static void Blockwise(DiT net)
    {
        foreach (var block in net.Blocks)
        {
            block.to(bfloat16);
            block.register_forward_pre_hook((_, x, c) => (x.to(bfloat16), c.to(bfloat16)));
            block.register_forward_hook((_, _, _, y) => y.to(float32));
        }
    }

    sealed record HalvedNet(DiT Net, Tensor Answer, List<ScalarType> Products, List<ScalarType> Norms);

    static DiT Small()
    {
        DiT net = new(new(Patch: 2, Dim: 16, Depth: 2, Heads: 2, Size: 4, Channels: 1, Classes: 3, LabelDropout: 0,
            LearnSigma: false));
        var random = new Generator(3);
        using var off = no_grad();
        foreach (var weight in net.parameters()) weight.copy_(randn(weight.shape, generator: random) * 0.3);
        return net;
    }

    static Tensor Ask(DiT net)
    {
        using var off = no_grad();
        return net.call(randn([3, 1, 4, 4], generator: new Generator(4)), T(), tensor(new long[] { 0, 1, 2 }));
    }

    static HalvedNet Halved(Action<DiT> f)
    {
        var net = Small();
        f(net);
        List<ScalarType> products = [], norms = [];
        foreach (var (key, layer) in Linears(net))
            if (Within(key)) layer.register_forward_pre_hook((_, x) => { products.Add(x.dtype); return x; });
        foreach (var (_, part) in net.named_modules())
            if (part is LayerNorm norm) norm.register_forward_pre_hook((_, x) => { norms.Add(x.dtype); return x; });
        return new(net, Ask(net), products, norms);
    }

    static double Distance(Action<DiT> f)
    {
        var (right, given) = (Ask(Small()), Halved(f).Answer.to(float32));
        return ((given - right).norm() / right.norm()).item<float>();
    }

    static string? Wrong(Action<DiT> f, Func<string, bool> which, ScalarType type)
    {
        var net = Small();
        f(net);
        return net.named_parameters().FirstOrDefault(p => which(p.name) && p.parameter.dtype != type) is ({ } name,
            { } other)
            ? $"{name} is {other.dtype}" : null;
    }

    static Tensor Types(Action<DiT> f)
    {
        var seen = Halved(f);
        var types = seen.Net.parameters().Select(p => p.dtype).Concat(seen.Products).Concat(seen.Norms);
        return cat([seen.Answer.to(float32).flatten(), tensor(types.Select(type => (float)type).ToArray())]);
    }

    static Dictionary<string, string> Read(byte[] file, bool notes = false, string field = "shape",
        Func<IEnumerable<long>, IEnumerable<long>>? shape = null)
    {
        using var json = JsonDocument.Parse(file.AsMemory(8, (int)BitConverter.ToInt64(file)));
        Dictionary<string, string> tensors = [];
        foreach (var entry in json.RootElement.EnumerateObject())
            if (entry.Value.TryGetProperty("dtype", out var type))
            {
                var sizes = entry.Value.GetProperty(field).EnumerateArray().Select(size => size.GetInt64());
                tensors[entry.Name] = $"{type.GetString()} [{string.Join(", ", shape?.Invoke(sizes) ?? sizes)}]";
            }
            else if (notes) tensors[entry.Name] = "[]";
        return tensors;
    }

    // A small file as the kit writes it; torn off where the elements begin, if asked.
    static byte[] File(bool empty = false, bool torn = false)
    {
        var path = Path.GetTempFileName();
        try
        {
            Safetensors.Save(path, empty ? [] : new Dictionary<string, Tensor>
            {
                ["blocks.0.weight"] = ones(2, 3), ["blocks.0.bias"] = ones(3, dtype: bfloat16), ["scale"] =
                    tensor(1.0), ["numbers"] = ones(2, 1, 4, dtype: int64),
            }, new Dictionary<string, string> { ["config"] = "a net of two" });
            var bytes = System.IO.File.ReadAllBytes(path);
            return torn ? bytes[..(8 + (int)BitConverter.ToInt64(bytes))] : bytes;
        }
        finally { System.IO.File.Delete(path); }
    }

    static string Text(Dictionary<string, string> tensors) => string.Join("; ", tensors.Select(pair =>
        $"{pair.Key} {pair.Value}"));
    static string? Same(string right, string given) => right == given ? null : $"expected {right}, got {given}";
    static Tensor Letters(Dictionary<string, string> tensors) => Codes([Text(tensors)]);
    static Tensor Codes(IEnumerable<string> texts) => tensor(string.Join('\n', texts).Select(letter =>
        (float)letter).Prepend(0).ToArray());
}
