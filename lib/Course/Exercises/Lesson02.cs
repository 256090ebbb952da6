using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

/// <summary>The exercises of lesson 02: a flow in the plane, learnt and followed.</summary>
public static partial class Lesson02
{
    /// <summary>How far a net is from the velocities of straight ways: the net, points and noise [B, D], times [B] ->
    /// one number.</summary>
    /// <seealso href="https://arxiv.org/abs/2209.03003">Liu et al. 2022, equation 1</seealso>
    public static Exercise<Func<Denoiser, Tensor, Tensor, Tensor, Tensor>> Loss { get; } = new(
        "02.1", "the loss of a flow", LossOf, Seen,
        hints:
        [
            "Where is a point at time t, on its straight way from the data (t = 0) to the noise (t = 1)? How fast, " +
            "and in which direction, does it move there?",
            "x = (1 - t) x0 + t ε, and its velocity is ε - x0. t is [B], the points are [B, 2]: t.view(-1, 1) is " +
            "[B, 1]. Ask net(x, t), and take the mean of the squared differences.",
            "Loss(net, x0, noise, t):\n    part = t as [B, 1]\n    x = (1 - part) * x0 + part * noise\n" +
            "    said = net(x, t)\n    return mean of (said - (noise - x0))²",
        ],
        checks:
        [
            new("one number", f => f(Silent, Random(1, 5, 2), Random(2, 5, 2), Times(5)).shape is var shape
                && shape.Length == 0 ? null
                    : $"expected a tensor without dimensions, got [{string.Join(", ", shape)}]"),
            new("a net that says the velocity has a loss of zero", f => Compare.Fault(tensor(0f),
                f((_, _) => Random(2, 5, 2) - Random(1, 5, 2), Random(1, 5, 2), Random(2, 5, 2), Times(5)))),
            new("a net that says zero has the mean square of the velocity", f => Fault(f, Silent, 5, 2)),
            new("the net sees points on the straight way", f => Fault(f, (x, _) => x, 5, 2)),
            new("it is given the time of each point", f => Fault(f, (x, t) => Fit(t).expand_as(x), 5, 2)),
            new("as many points as coordinates are not mixed up", f => Fault(f, Wavy, 2, 2)),
            new("any number of points, in any space", f => Fault(f, Wavy, 1, 2) ?? Fault(f, Wavy, 6, 3)),
            new("its gradient reaches the net", Slope),
            new("points and noise are left as they were", f =>
            {
                var (x0, noise, t) = (Random(1, 5, 2), Random(2, 5, 2), Times(5));
                f(Wavy, x0, noise, t);
                return Compare.Fault(Random(1, 5, 2), x0) ?? Compare.Fault(Random(2, 5, 2), noise)
                    ?? Compare.Fault(Times(5), t);
            }),
        ],
        mistakes:
        [
            new("the target has the wrong sign", (net, x, n, t) => mse_loss(net(Mixed(x, n, t), t), x - n)),
            new("t and 1 - t are swapped: at t = 0 there is noise",
                (net, x, n, t) => mse_loss(net(Mixed(n, x, t), t), n - x)),
            new("everything runs backwards: t = 0 is the noise, and the velocity leads from it to the data",
                (net, x, n, t) => mse_loss(net(Mixed(n, x, t), t), x - n)),
            new("the net should say the noise", (net, x, n, t) => mse_loss(net(Mixed(x, n, t), t), n)),
            new("the net should say the data", (net, x, n, t) => mse_loss(net(Mixed(x, n, t), t), x)),
            new("the net sees the data without noise", (net, x, n, t) => mse_loss(net(x, t), n - x)),
            new("the net sees the noise alone", (net, x, n, t) => mse_loss(net(n, t), n - x)),
            new("the noise is only added, and the data do not shrink",
                (net, x, n, t) => mse_loss(net(x + Fit(t) * n, t), n - x)),
            new("the shares are roots, as in lesson 01",
                (net, x, n, t) => mse_loss(net((1 - Fit(t)).sqrt() * x + Fit(t).sqrt() * n, t), n - x)),
            new("the first point's time is used for all", (net, x, n, t) => LossOf(net, x, n, t[0].expand(t.shape))),
            new("the times are laid along the coordinates, not the points: they need the shape [B, 1]",
                (net, x, n, t) => mse_loss(net((1 - t) * x + t * n, t), n - x)),
            new("one noise is used for the whole batch", (net, x, n, t) => LossOf(net, x, n[..1].expand_as(n), t)),
            new("the net is given 1 - t", (net, x, n, t) => mse_loss(net(Mixed(x, n, t), 1 - t), n - x)),
            new("the net is given 1000 t", (net, x, n, t) => mse_loss(net(Mixed(x, n, t), 1000 * t), n - x)),
            new("the squares are added up, not averaged", (net, x, n, t) => LossOf(net, x, n, t) * x.numel()),
            new("the squares are added up over the coordinates, and averaged over the points",
                (net, x, n, t) => LossOf(net, x, n, t) * x.shape[1]),
            new("the differences are not squared", (net, x, n, t) => (net(Mixed(x, n, t), t) - n + x).abs().mean()),
            new("the root is taken", (net, x, n, t) => LossOf(net, x, n, t).sqrt()),
        ]);

    /// <summary>The mean of all velocities that may lead through a point, where the data are one round heap: x [B, D],
    /// times [B], the heap's mean [D] and deviation -> [B, D].</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, double, Tensor>> Field { get; } = new(
        "02.2", "the best answer for one heap", Exact, Seen,
        hints:
        [
            "x has come to lie off (1 - t) m. Data and noise did that together. Which of the two did more, at t = 0.1?",
            "All in all the variance is V = (1 - t)² s² + t². Of off = x - (1 - t) m the noise ε is t / V · off on " +
            "average, and the data x0 are m + (1 - t) s² / V · off.",
            "Field(x, t, mean, deviation):\n    t = t as [B, 1]\n    V = (1 - t)² * deviation² + t²\n" +
            "    off = x - (1 - t) * mean\n    noise = t / V * off\n" +
            "    clean = mean + (1 - t) * deviation² / V * off\n    return noise - clean",
        ],
        checks:
        [
            new("in pure noise, t = 1, it is x - m", f => Compare.Fault(Random(1, 5, 2) - Random(2, 2),
                f(Random(1, 5, 2), ones(5), Random(2, 2), 0.5))),
            new("in the data, t = 0, it is -x", f => Compare.Fault(-Random(1, 5, 2),
                f(Random(1, 5, 2), zeros(5), Random(2, 2), 0.5))),
            new("a heap without width is left straight: (x - m) / t", f => Compare.Fault(
                (Random(1, 5, 2) - Random(2, 2)) / Fit(Times(5)), f(Random(1, 5, 2), Times(5), Random(2, 2), 0))),
            new("each point has its own time", f => Like(f, 5, 2, 0.5)),
            new("as many points as coordinates are not mixed up", f => Like(f, 2, 2, 0.7)),
            new("wide heaps, in any space", f => Like(f, 1, 2, 3) ?? Like(f, 6, 3, 1.5)),
            new("the points are left as they were", f =>
            {
                var (x, t) = (Random(1, 5, 2), Times(5));
                f(x, t, Random(2, 2), 0.5);
                return Compare.Fault(Random(1, 5, 2), x) ?? Compare.Fault(Times(5), t);
            }),
        ],
        mistakes:
        [
            new("its sign is wrong: it leads to the data", (x, t, m, s) => -Exact(x, t, m, s)),
            new("t and 1 - t are swapped", (x, t, m, s) => Exact(x, 1 - t, m, s)),
            new("the deviation is not squared", (x, t, m, s) => Exact(x, t, m, Math.Sqrt(s))),
            new("x is compared with the heap's mean itself, which has moved to (1 - t) m by now",
                (x, t, m, s) => Exact(x, t, m, s, (_, _) => m)),
            new("the data's mean is left out", (x, t, m, s) => Exact(x, t, m, s) + m),
            new("only the noise is returned", (x, t, m, s) => Exact(x, t, m, s) + Clean(x, t, m, s)),
            new("only the data are returned", (x, t, m, s) => Clean(x, t, m, s)),
            new("noise and data are added up, not subtracted",
                (x, t, m, s) => Exact(x, t, m, s) + 2 * Clean(x, t, m, s)),
            new("the heap is taken for one of deviation 1", (x, t, m, _) => Exact(x, t, m, 1)),
            new("the heap is taken for a point", (x, t, m, _) => Exact(x, t, m, 0)),
            new("the first point's time is used for all", (x, t, m, s) => Exact(x, t[0].expand(t.shape), m, s)),
            new("the times are laid along the coordinates, not the points: they need the shape [B, 1]",
                (x, t, m, s) => Across(x, t, m, s)),
        ]);

    /// <summary>Euler's way from noise to data: the net, x at t = 1 [B, D], how many steps, N -> x at every time,
    /// [N + 1, B, D].</summary>
    public static Exercise<Func<Denoiser, Tensor, int, Tensor>> Euler { get; } = new(
        "02.3", "the way of Euler", Walked, Seen,
        hints:
        [
            "The velocity leads from the data to the noise. Where was the point a short time earlier?",
            "N steps of the length 1.0 / N. The i-th begins at t = 1 - i / N: ask the net there, with " +
            "full(x.shape[0], t), then x - v / N. stack(list) makes one tensor of the list. 1 / 4 is 0 in C#.",
            "Euler(net, x, steps):\n    way = [x]\n    for i = 0, 1, ..., steps - 1:\n" +
            "        t = 1 - (double)i / steps\n        v = net(x, t for each point)\n        x = x - v / steps\n" +
            "        add x to way\n    return stack(way)",
        ],
        checks:
        [
            new("N steps are N + 1 stops", f => f(Wavy, Random(1, 5, 2), 4).shape is var shape
                && shape.SequenceEqual([5L, 5, 2]) ? null
                    : $"4 steps of 5 points in the plane: expected [5, 5, 2], got [{string.Join(", ", shape)}]"),
            new("the first is x", f => Compare.Fault(Random(1, 5, 2), f(Wavy, Random(1, 5, 2), 4)[0])),
            new("a velocity that never changes is followed back",
                f => Compare.Fault(Random(1, 5, 2) - Random(2, 5, 2),
                    f((_, _) => Random(2, 5, 2), Random(1, 5, 2), 8)[^1])),
            new("the net is asked where a step begins", f => AsksAt(f, 1, 0.75, 0.5, 0.25)),
            new("and at the point where it has come to",
                f => Compare.Fault(Walked((x, _) => x, Random(1, 5, 2), 4), f((x, _) => x, Random(1, 5, 2), 4))),
            new("who knows one single point leads to it", f => Compare.Fault(ones(5, 2),
                f((x, t) => (x - 1) / Fit(t), Random(1, 5, 2), 6)[^1], 1e-4)),
            new("one step, and seven", f => Compare.Fault(Walked(Wavy, Random(1, 5, 2), 1), f(Wavy, Random(1, 5, 2), 1))
                ?? Compare.Fault(Walked(Wavy, Random(1, 5, 2), 7), f(Wavy, Random(1, 5, 2), 7))),
            new("the points that came in are left as they were",
                f => { var x = Random(1, 5, 2); f(Wavy, x, 4); return Compare.Fault(Random(1, 5, 2), x); }),
        ],
        mistakes:
        [
            new("the velocity is followed, not followed back: the sign is wrong",
                (net, x, n) => Walked((x, t) => -net(x, t), x, n)),
            new("t runs from 0 to 1", (net, x, n) => Walked(net, x, n, i => (double)i / n)),
            new("t runs from 0 to 1, and the velocity is followed",
                (net, x, n) => Walked((x, t) => -net(x, t), x, n, i => (double)i / n)),
            new("the net is asked where a step ends: t is one step too small",
                (net, x, n) => Walked(net, x, n, i => 1 - (double)(i + 1) / n)),
            new("the net is asked at t = 1 all the way (where i and steps are whole numbers, i / steps is 0)",
                (net, x, n) => Walked(net, x, n, _ => 1)),
            new("each step takes the whole velocity, not its N-th part",
                (net, x, n) => Walked(net, x, n, i => 1 - (double)i / n, 1)),
            new("nothing moves: 1 / steps is a division of whole numbers, and 0",
                (net, x, n) => Walked(net, x, n, i => 1 - i / n, 0)),
            new("the first look is used for all steps",
                (net, x, n) => Walked((_, _) => net(x, ones(x.shape[0])), x, n)),
            new("only the end is returned, not the way", (net, x, n) => Walked(net, x, n)[^1]),
            new("the way begins after the first step: x itself is missing", (net, x, n) => Walked(net, x, n)[1..]),
            new("the last step is missing", (net, x, n) => Walked(net, x, n)[..n]),
            new("the way runs backwards", (net, x, n) => Walked(net, x, n).flip(0)),
            new("x is changed in place, so that all stops are one and the same tensor",
                (net, x, n) => x.copy_(Walked(net, x, n)[^1]).unsqueeze(0).expand(n + 1, x.shape[0], x.shape[1])),
        ]);

    static Tensor Clean(Tensor x, Tensor t, Tensor mean, double deviation)
    {
        var variance = (1 - Fit(t)).square() * deviation * deviation + Fit(t).square();         // [B, 1]
        return mean + (1 - Fit(t)) * deviation * deviation / variance * (x - (1 - Fit(t)) * mean);
    }

    static Tensor Across(Tensor x, Tensor t, Tensor mean, double deviation)
    {
        var variance = (1 - t).square() * deviation * deviation + t.square();                   // [B], as if [D]
        var off = x - (1 - t) * mean;
        return t / variance * off - (mean + (1 - t) * deviation * deviation / variance * off);
    }
}
