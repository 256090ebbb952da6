namespace MmDit.Course.Exercises;

using Drawing = Func<Module<Tensor, Tensor, Tensor, Tensor>, Tensor, Generator, int, Device, Tensor>;
using Guiding = Func<Func<Tensor, Tensor, Tensor, Tensor>, Tensor, Tensor, Tensor, long, double, Tensor>;

/// <summary>The exercises of lesson 16: sampling wherever there is room, in batches, in half the bits.</summary>
public static partial class Lesson16
{
    /// <summary>Digits from noise by even Euler steps, all on one device: a net of (x, 1000 t, labels), labels [B], the
    /// generator of the noise, on the CPU, how many steps, the device -> [B, 1, 8, 8] there.</summary>
    public static Exercise<Drawing> Draw { get; } = new(
        "16.1", "a sampler for any device", Drawn(), Trace,
        hints:
        [
            "Four things meet in a call of the net: its weights, x, the times, the labels. Where is each of them " +
                "before you do anything, and who brings it to the device?",
            "net.to(device) moves a net, labels.to(device) gives moved labels. Draw with randn([B, 1, 8, 8], " +
                "generator: random), then .to(device). " +
            "full([B], value, device: device) makes times where they are needed. A step is x - net.call(x, t, y) / " +
                "steps, and no_grad() stands before them all.",
            "Draw(net, labels, random, steps, device):\n    net to the device, y = labels on the device\n    x = " +
                "noise [B, 1, 8, 8] from random, then on the device\n" +
            "    without gradients, for i = 0 .. steps - 1:\n        t = B times 1000 * (1 - i / steps), on the " +
                "device\n        x = x - net(x, t, y) / steps\n    return x",
        ],
        checks:
        [
            new("the net is called once a step", f => Run(f, CPU, 4).Calls is var n && n.Count == 4 ? null
                : $"four steps called it {n.Count} times"),
            new("it is given 1000 t, from noise towards the picture", f =>
                Compare.Fault(tensor(new[] { 1000f, 750, 500, 250 }), Run(f, CPU, 4).Times)),
            new("one time for each picture", f => Run(f, CPU, 2).Calls.FirstOrDefault(c => c.Shape != "3")
                is { } other ? $"expected t of [3], got [{other.Shape}]" : null),
            new("on the CPU it draws what it should", f => Compare.Fault(Run(Drawn(), CPU, 5).X, Run(f, CPU, 5).X)),
            new("no step remembers how it came about", f => Run(f, CPU, 2).X.requires_grad
                ? "the result requires a gradient: all that was computed is kept for backward()" : null),
            new("the noise is drawn on the CPU, from the generator given", f => Run(f, META, 2).Drew ? null
                : "on another device the generator was not used: no noise of its seed would be drawn there"),
            new("on another device, all that the net sees is there", Strays),
            new("what it returns is there, too", f => Run(f, META, 2).X.device_type is var d && d == DeviceType.META
                ? null : $"it was asked to draw on meta, and its result is on {d}"),
        ],
        mistakes:
        [
            new("the times stay on the CPU", Drawn(times: false)),
            new("the labels stay on the CPU", Drawn(labels: false)),
            new("the noise stays on the CPU", Drawn(noise: (shape, random, _) => randn(shape, generator: random))),
            new("the net is not moved", Drawn(moves: false)),
            new("the noise is drawn on the device, where the same seed gives other numbers", Drawn(noise:
                (shape, random, device) => device.type == DeviceType.CPU ? randn(shape, generator: random)
                    : randn(shape, device: device))),
            new("the noise is drawn from elsewhere, not from the generator given", Drawn(noise: (shape, _, device) =>
                randn(shape, generator: new Generator(77)).to(device))),
            new("gradients are recorded", Drawn(quiet: false)),
            new("the net is given t instead of 1000 t", Drawn(time: (i, n) => 1 - i / n)),
            new("the times run from the picture to the noise", Drawn(time: (i, n) => 1000 * i / n)),
            new("each step has the time of its end", Drawn(time: (i, n) => 1000 * (1 - (i + 1) / n))),
            new("the steps lead away from the picture: their sign is wrong", Drawn(stride: n => -1 / n)),
            new("each step goes the whole way: it is not divided by the number of steps", Drawn(stride: _ => 1)),
            new("one time is given for all pictures, without a batch", Drawn(single: true)),
        ]);

    /// <summary>Guidance in one call of the net: net of (x, t, labels), x [B, ...], t and labels [B], the label that
    /// means none, how far to go -> [B, ...].</summary>
    public static Exercise<Guiding> Together { get; } = new(
        "16.2", "guidance in one call", Guided, f => Calling(f) is var (v, seen) ? cat([v.flatten(), seen]) : null!,
        hints:
        [
            "The net answers every row of a batch by itself. How many rows does it need to answer with and without " +
                "the label?",
            "cat([x, x]) is [2B, ...]; the times twice, the labels once as they are and once full_like(labels, " +
                "none). chunk(2) takes the answer apart. Then without + w (with - without), as in lesson 07.",
            "Together(net, x, t, labels, none, w):\n    both = net(x twice, t twice, labels then none)\n    with, " +
                "without = both in two halves\n    return without + w * (with - without)",
        ],
        checks:
        [
            new("the net is called once", f => Calling(f).Seen is var seen && seen[0].item<float>() == 1 ? null
                : $"it was called {seen[0].item<float>():0} times"),
            new("w = 1 is the answer with the label", f => Compare.Fault(Answer(X(), T(), Y()), f(Answer, X(), T(),
                Y(), 10, 1))),
            new("w = 0 is the answer without", f => Compare.Fault(Answer(X(), T(), full_like(Y(), 10)), f(Answer, X(),
                T(), Y(), 10, 0))),
            new("w = 3 goes three times as far", f => Compare.Fault(Guided(Answer, X(), T(), Y(), 10, 3), f(Answer,
                X(), T(), Y(), 10, 3))),
            new("another label may mean none", f => Compare.Fault(Guided(Answer, X(), T(), Y(), 4, 2), f(Answer, X(),
                T(), Y(), 4, 2))),
            new("one picture alone", f => Compare.Fault(Guided(Answer, X()[..1], T()[..1], Y()[..1], 10, 2), f(Answer,
                X()[..1], T()[..1], Y()[..1], 10, 2))),
            new("on another device, nothing is made on the CPU", f =>
            {
                var seen = DeviceType.CPU;
                f((x, t, y) => { seen = y.device_type; return x; }, X().to(META), T().to(META), Y().to(META), 10, 2);
                return seen == DeviceType.META ? null : $"the labels were given on meta, the net sees them on {seen}";
            }),
        ],
        mistakes:
        [
            new("the net is called twice", (net, x, t, y, none, w) => net(x, t, full_like(y, none)) is var u ? u +
                w * (net(x, t, y) - u) : null!),
            new("with and without are swapped", (net, x, t, y, none, w) => Guided(net, x, t, y, none, 1 - w)),
            new("the way starts at the answer with the label, one step too far", (net, x, t, y, none, w) =>
                Guided(net, x, t, y, none, w + 1)),
            new("the way leads away from the label: its sign is wrong", (net, x, t, y, none, w) => Guided(net, x, t,
                y, none, -w)),
            new("only the difference is returned", (net, x, t, y, none, w) => Guided(net, x, t, y, none, w) - net(x,
                t, full_like(y, none))),
            new("the labels are given twice, none is missing", (net, x, t, y, none, w) => net(cat([x, x]),
                cat([t, t]), cat([y, y]))[..(int)x.shape[0]]),
            new("\"none\" is class 0", (net, x, t, y, none, w) => Guided(net, x, t, y, 0, w)),
            new("the halves are taken apart row by row, as if they alternated", (net, x, t, y, none, w) =>
                net(cat([x, x]), cat([t, t]), cat([y, full_like(y, none)]))
                    .view([x.shape[0], 2, .. x.shape[1..]]).unbind(1) is [var c, var u] ? u + w * (c - u) : null!),
            new("the answers are added up, not guided", (net, x, t, y, none, w) => net(cat([x, x]), cat([t, t]),
                cat([y, full_like(y, none)])).chunk(2) is [var c, var u] ? u + w * c : null!),
        ]);

    /// <summary>The arithmetic intensity of a product [rows, inputs] x [inputs, outputs] without gains from caches:
    /// operations
    /// for each byte that is read or written.</summary>
    public static Exercise<Func<long, long, long, int, double>> Intensity { get; } = new(
        "16.3", "operations for each byte", (m, k, n, bytes) => Flops(m, k, n) / (bytes * Values(m, k, n)),
        f => tensor(new[] { f(4096, 384, 1536, 4), f(1, 384, 2304, 4), f(256, 64, 32, 2) }),
        hints:
        [
            "How many multiplications make one number of the result, and how many additions? Which three tables " +
                "must be read or written?",
            "Each of rows x outputs results takes inputs multiplications and as many additions: 2 · rows · inputs " +
                "· outputs operations. Three tables move: rows x inputs, inputs x outputs, rows x outputs.",
            "Intensity(rows, inputs, outputs, bytes):\n    operations = 2 * rows * inputs * outputs\n    values = " +
                "rows * inputs + inputs * outputs + rows * outputs\n    return operations / (bytes * values)",
        ],
        checks:
        [
            new("a product of one by one: two operations, three values", f => Number(2.0 / 12, f(1, 1, 1, 4))),
            new("one row: half an operation for each byte, nearly", f => Number(0.4995, f(1, 4096, 4096, 4), 1e-3)),
            new("a square of 1024", f => Number(1024.0 / 6, f(1024, 1024, 1024, 4))),
            new("half the bytes, twice the intensity", f => Number(2 * f(256, 384, 1536, 4), f(256, 384, 1536, 2))),
            new("the MLP of a DiT-S/2, 16 pictures", f => Number(Flops(4096, 384, 1536) / (4.0 * Values(4096, 384,
                1536)), f(4096, 384, 1536, 4))),
            new("queries and keys of one head", f => Number(Flops(256, 64, 256) / (4.0 * Values(256, 64, 256)), f(256,
                64, 256, 4))),
        ],
        mistakes:
        [
            new("additions are not counted: the 2 is missing", (m, k, n, bytes) =>
                (double)(m * k * n) / (bytes * Values(m, k, n))),
            new("the weights are not read", (m, k, n, bytes) => Flops(m, k, n) / (bytes * (double)(m * k + m * n))),
            new("the result is not written", (m, k, n, bytes) => Flops(m, k, n) / (bytes * (double)(m * k + k * n))),
            new("the input is not read", (m, k, n, bytes) => Flops(m, k, n) / (bytes * (double)(k * n + m * n))),
            new("values are counted instead of bytes", (m, k, n, _) => Flops(m, k, n) / Values(m, k, n)),
            new("every value has four bytes, whatever its type", (m, k, n, _) => Flops(m, k, n) / (4 * Values(m, k,
                n))),
            new("bytes are divided by operations", (m, k, n, bytes) => bytes * Values(m, k, n) / Flops(m, k, n)),
            new("every product reads its own row and column: nothing is used twice", (_, k, _, bytes) =>
                2.0 * k / (bytes * (2 * k + 1))),
        ]);
}
