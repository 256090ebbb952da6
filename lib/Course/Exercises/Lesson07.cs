using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

/// <summary>A batch with noise in it: what the net sees and what it should say, [B, ...] each.</summary>
public readonly record struct NoisyBatch(Tensor X, Tensor Velocity);

/// <summary>The exercises of lesson 07: what it takes to train a diffusion transformer.</summary>
public static partial class Lesson07
{
    /// <summary>Pictures on their way to noise, and their velocity: [B, ...], [B, ...], times [B] -> [B, ...]
    /// twice.</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, NoisyBatch>> AddNoise { get; } = new(
        "07.1", "noise and velocity", Noised, f => Both(f, 4, 2, 3, 4),
        hints:
        [
            "At t = 0 x is the picture, at t = 1 the noise. How fast does x change in between, and in which direction?",
            "t is [B], the pictures [B, C, H, W]: t.view(-1, 1, 1, 1) is [B, 1, 1, 1] and stretches over each " +
            "picture. x is the mix (1 - t) x0 + t ε, the velocity its slope in t.",
            "AddNoise(x0, noise, t):\n    t = t as [B, 1, 1, 1]\n    x = (1 - t) * x0 + t * noise\n" +
            "    velocity = noise - x0\n    return both",
        ],
        checks:
        [
            new("at t = 0 there is no noise", f => Compare.Fault(Batch(1), f(Batch(1), Batch(2), zeros(3)).X)),
            new("at t = 1 there is nothing else", f => Compare.Fault(Batch(2), f(Batch(1), Batch(2), ones(3)).X)),
            new("each picture has its own time",
                f => Compare.Fault(Right(3, 2, 4, 5).X, f(Batch(1), Batch(2), Times(3)).X)),
            new("walking on with the velocity until t = 1 leads to the noise", f => f(Batch(1), Batch(2), full(3, 0.25))
                is var (x, v) ? Compare.Fault(Batch(2), x + 0.75 * v) : null),
            new("the velocity is the same all the way", f => Compare.Fault(
                Right(3, 2, 4, 5).Velocity, f(Batch(1), Batch(2), Times(3)).Velocity)),
            new("as many pictures as columns are not mixed up",
                f => Compare.Fault(Both(Noised, 4, 1, 4, 4), Both(f, 4, 1, 4, 4))),
            new("one picture alone", f => Compare.Fault(Both(Noised, 1, 3, 2, 6), Both(f, 1, 3, 2, 6))),
            new("the pictures are left as they were",
                f => { var x = Batch(1); f(x, Batch(2), Times(3)); return Compare.Fault(Batch(1), x); }),
        ],
        mistakes:
        [
            new("the velocity points from the noise to the picture", (x, n, t) => new(Noised(x, n, t).X, x - n)),
            new("t and 1 - t are swapped", (x, n, t) => new(Noised(x, n, 1 - t).X, n - x)),
            new("everything runs backwards: t and 1 - t are swapped, and so is the velocity",
                (x, n, t) => new(Noised(x, n, 1 - t).X, x - n)),
            new("the first picture's time is used for all", (x, n, t) => Noised(x, n, t[0].expand(x.shape[0]))),
            new("the mean of the times is used for all", (x, n, t) => Noised(x, n, t.mean().expand(x.shape[0]))),
            new("the times are laid along the columns, not the batch", (x, n, t) => new((1 - t) * x + t * n, n - x)),
            new("the velocity is the noise alone", (x, n, t) => new(Noised(x, n, t).X, n)),
            new("the velocity is taken from the noisy picture",
                (x, n, t) => Noised(x, n, t).X is var y ? new(y, n - y) : default),
            new("the picture keeps all its light: the noise is only added", (x, n, t) => new(x + Fit(t, x) * n, n - x)),
            new("the shares are roots, as in DDPM",
                (x, n, t) => new((1 - Fit(t, x)).sqrt() * x + Fit(t, x).sqrt() * n, n - x)),
        ]);

    /// <summary>The mean squared error of what a net says: net, pictures and noise [B, ...], times [B] -> one
    /// number.</summary>
    public static Exercise<Func<Denoiser, Tensor, Tensor, Tensor, Tensor>> Loss { get; } = new(
        "07.2", "the loss of a batch", (net, x0, noise, t) => LossOf(Noised)(net, x0, noise, t),
        f => stack([f(Wavy, Batch(1), Batch(2), Times(3)), f(Silent, Batch(1), Batch(2), Times(3))]),
        hints:
        [
            "What does the net get to see, what should it say, and how far is what it says from that?",
            "addNoise(x0, noise, t) gives X and Velocity. Call net(X, 1000 * t): the net knows times as numbers " +
            "up to 1000. Then the mean, over all values, of the squared difference to the velocity.",
            "Loss(net, x0, noise, t):\n    X, Velocity = addNoise(x0, noise, t)\n    said = net(X, 1000 * t)\n" +
            "    return mean of (said - Velocity)²",
        ],
        checks:
        [
            new("one number",
                f => f(Silent, Batch(1), Batch(2), Times(3)).shape is [] ? null
                    : "expected a tensor without dimensions, " +
                        $"got [{string.Join(", ", f(Silent, Batch(1), Batch(2), Times(3)).shape)}]"),
            new("a net that says the velocity has a loss of zero",
                f => Compare.Fault(tensor(0f), f((_, _) => Batch(2) - Batch(1), Batch(1), Batch(2), Times(3)))),
            new("a net that says zero has the mean square of the velocity", f => Fault(f, Silent, 3, 2, 4, 5)),
            new("the net sees the noisy pictures", f => Fault(f, (x, _) => x, 3, 2, 4, 5)),
            new("the net is given 1000 t, one for each picture",
                f => Fault(f, (x, t) => Fit(t / 500, x).expand_as(x), 3, 2, 4, 5)),
            new("a batch of any size", f => Fault(f, Wavy, 1, 1, 8, 8) ?? Fault(f, Wavy, 5, 3, 2, 6)),
            new("its gradient reaches the net", Slope),
        ],
        mistakes:
        [
            new("the squares are added up, not averaged", (net, x, n, t) => LossOf(Noised)(net, x, n, t) * x.numel()),
            new("the squares are added up over each picture, and averaged over the batch",
                (net, x, n, t) => LossOf(Noised)(net, x, n, t) * (x.numel() / x.shape[0])),
            new("the differences are not squared",
                (net, x, n, t) => (net(Noised(x, n, t).X, 1000 * t) - n + x).abs().mean()),
            new("the root is taken", (net, x, n, t) => LossOf(Noised)(net, x, n, t).sqrt()),
            new("the net should say the noise", (net, x, n, t) => mse_loss(net(Noised(x, n, t).X, 1000 * t), n)),
            new("the net should say the picture", (net, x, n, t) => mse_loss(net(Noised(x, n, t).X, 1000 * t), x)),
            new("the target has the wrong sign", (net, x, n, t) => mse_loss(net(Noised(x, n, t).X, 1000 * t), x - n)),
            new("the net is given t instead of 1000 t", (net, x, n, t) => mse_loss(net(Noised(x, n, t).X, t), n - x)),
            new("the net sees the pictures without noise", (net, x, n, t) => mse_loss(net(x, 1000 * t), n - x)),
            new("the net sees the noise alone", (net, x, n, t) => mse_loss(net(n, 1000 * t), n - x)),
        ]);

    /// <summary>One step of an optimizer downhill: what computes the loss -> the loss before the step.</summary>
    public static Exercise<Func<optim.Optimizer, Func<Tensor>, double>> TrainStep { get; } = new(
        "07.3", "one step of training", Down, f => Walk(f).Path,
        hints:
        [
            "A step needs gradients of this loss alone. When are the old ones thrown away, " +
            "when are the new ones made, when are they used?",
            "zero_grad() throws gradients away, loss.backward() makes them, optimizer.step() uses them. " +
            "item<float>() is the number in a tensor.",
            "TrainStep(optimizer, loss):\n    optimizer.zero_grad()\n    value = loss()\n    value.backward()\n" +
            "    optimizer.step()\n    return value as a number",
        ],
        checks:
        [
            new("one step goes downhill",
                f => Walk(f, 1).Path[1, 0].item<double>() is var w && w > 0 ? null
                    : $"the weight started at 0 and should grow, but is {w:g3}"),
            new("the step is as long as the gradient says",
                f => Compare.Fault(Walk(Down, 1).Path[1], Walk(f, 1).Path[1])),
            new("the next steps start from gradients of zero", f => Compare.Fault(Walk(Down).Path[1], Walk(f).Path[1])),
            new("the loss is the one before the step", f => Compare.Fault(Walk(Down).Path[0], Walk(f).Path[0])),
            new("the loss is computed once a step",
                f => Walk(f).Calls is var n && n == 3 ? null : $"three steps computed it {n} times"),
        ],
        mistakes:
        [
            new("old gradients are not thrown away", (o, loss) => Turn(o, loss, "lbs")),
            new("the optimizer steps before there are new gradients", (o, loss) => Turn(o, loss, "slzb")),
            new("the optimizer steps first, and gradients pile up", (o, loss) => Turn(o, loss, "slb")),
            new("the optimizer finds no gradients: they are thrown away before its step, or never made",
                (o, loss) => Turn(o, loss, "lbzs")),
            new("the optimizer never steps", (o, loss) => Turn(o, loss, "zlb")),
            new("the optimizer steps twice", (o, loss) => Turn(o, loss, "zlbss")),
            new("the loss is computed again after the step",
                (o, loss) => { Turn(o, loss, "zlbs"); return loss().item<float>(); }),
        ]);

    /// <summary>A running average of weights: the average so far, the weights now,
    /// how much stays -> the next average.</summary>
    public static Exercise<Func<Tensor, Tensor, double, Tensor>> Average { get; } = new(
        "07.4", "the average of the weights", Averaged, f => Follow(f, 0.9),
        hints:
        [
            "With a decay of 0.99, how much of the new average is old, and how much comes from the weights of now?",
            "decay times the average and (1 - decay) times the weights. detach() gives the same numbers without how " +
            "they came about: without it each average would hold on to all before it.",
            "Average(average, weights, decay):\n    return decay * average + (1 - decay) * weights.detach()",
        ],
        checks:
        [
            new("a decay of 0 gives the weights", f => Compare.Fault(Weights(2), f(Weights(1), Weights(2), 0))),
            new("a decay of 1 keeps the average", f => Compare.Fault(Weights(1), f(Weights(1), Weights(2), 1))),
            new("one step of the way",
                f => Compare.Fault(Averaged(Weights(1), Weights(2), 0.9), f(Weights(1), Weights(2), 0.9))),
            new("many steps follow the weights", f => Compare.Fault(Follow(Averaged, 0.7), Follow(f, 0.7))),
            new("the average does not remember how it came about", f =>
                f(Weights(1), Weights(2).requires_grad_(), 0.9).requires_grad
                    ? "it requires a gradient: it keeps all that was computed before" : null),
            new("the weights are left as they were",
                f => { var w = Weights(2); f(Weights(1), w, 0.9); return Compare.Fault(Weights(2), w); }),
        ],
        mistakes:
        [
            new("decay and 1 - decay are swapped", (a, w, d) => Averaged(a, w, 1 - d)),
            new("the weights are taken as they are", (_, w, _) => w.detach().clone()),
            new("the average never moves", (a, _, _) => a.clone()),
            new("both count half, whatever the decay", (a, w, _) => (a + w.detach()) / 2),
            new("the weights are added in full", (a, w, d) => d * a + w.detach()),
            new("the old average is not scaled down", (a, w, d) => a + (1 - d) * w.detach()),
            new("the average moves away from the weights", (a, w, d) => a - (1 - d) * (w.detach() - a)),
        ]);

    /// <summary>Some labels replaced by "none": labels [B], random numbers from 0 to 1 [B], the part to hide, the label
    /// that means none -> [B].</summary>
    public static Exercise<Func<Tensor, Tensor, double, long, Tensor>> HideLabels { get; } = new(
        "07.5", "hide some labels", Hidden, f =>
        {
            var y = Labels();
            return stack([f(y, Draws(), 0.4, 7), y]);
        },
        hints:
        [
            "Each picture has a random number of its own, even from 0 to 1. How often is it smaller than 0.1?",
            "draws < rate is a mask [B]; where(mask, a, b) takes a where it is true and b elsewhere, " +
            "and a may be a number.",
            "HideLabels(labels, draws, rate, none):\n    return where(draws < rate, none, labels)",
        ],
        checks:
        [
            new("a rate of 0 hides nothing", f => Compare.Fault(Labels(), f(Labels(), Draws(), 0, 7))),
            new("a rate of 1 hides everything", f => Compare.Fault(full_like(Labels(), 7), f(Labels(), Draws(), 1, 7))),
            new("each label by its own random number",
                f => Compare.Fault(Hidden(Labels(), Draws(), 0.4, 7), f(Labels(), Draws(), 0.4, 7))),
            new("about one in ten of 10,000", f =>
            {
                var part = f(zeros(10_000, int64), Many(), 0.1, 1).to(float64).mean().item<double>();
                return part is > 0.09 and < 0.11 ? null : $"{part:p1} are hidden";
            }),
            new("labels stay whole numbers",
                f => f(Labels(), Draws(), 0.4, 7).dtype == int64 ? null
                    : $"their type is {f(Labels(), Draws(), 0.4, 7).dtype}"),
            new("the labels that came in are left as they were",
                f => { var y = Labels(); f(y, Draws(), 0.4, 7); return Compare.Fault(Labels(), y); }),
        ],
        mistakes:
        [
            new("the first random number decides for the whole batch",
                (y, u, rate, none) => Hidden(y, u[0].expand_as(u), rate, none)),
            new("the labels that should stay are hidden", (y, u, rate, none) => where(u < rate, y, none)),
            new("\"none\" is the last class", (y, u, rate, none) => Hidden(y, u, rate, none - 1)),
            new("\"none\" is class 0", (y, u, rate, none) => Hidden(y, u, rate, 0)),
            new("\"none\" is -1", (y, u, rate, none) => Hidden(y, u, rate, -1)),
            new("the labels that came in are changed", (y, u, rate, none) => y.masked_fill_(u < rate, none)),
            new("nothing is hidden", (y, _, _, _) => y.clone()),
            new("the first labels of a batch are hidden, as many as the rate says",
                (y, u, rate, none) => Hidden(y, arange(y.shape[0]) / (double)y.shape[0], rate, none)),
        ]);

    /// <summary>Guidance: what the net says with a label, and without, [B, ...] each,
    /// and how far to go -> [B, ...].</summary>
    public static Exercise<Func<Tensor, Tensor, double, Tensor>> Guide { get; } = new(
        "07.6", "guidance", (with, without, w) => without + w * (with - without), f => f(Batch(1), Batch(2), 3),
        hints:
        [
            "With w = 0 the label should not count, with w = 1 it should count as the net says. " +
            "Which line goes through both, and where is it at 3?",
            "Start at the answer without, and go w times the way to the answer with the label.",
            "Guide(with, without, w):\n    return without + w * (with - without)",
        ],
        checks:
        [
            new("w = 0 is the answer without the label", f => Compare.Fault(Batch(2), f(Batch(1), Batch(2), 0))),
            new("w = 1 is the answer with it", f => Compare.Fault(Batch(1), f(Batch(1), Batch(2), 1))),
            new("w = 3 goes three times as far",
                f => Compare.Fault(Batch(2) + 3 * (Batch(1) - Batch(2)), f(Batch(1), Batch(2), 3))),
            new("where both agree it changes nothing", f => Compare.Fault(Batch(1), f(Batch(1), Batch(1), 5))),
            new("the answers are left as they were",
                f => { var (a, b) = (Batch(1), Batch(2)); f(a, b, 3);
                    return Compare.Fault(Batch(1), a) ?? Compare.Fault(Batch(2), b); }),
        ],
        mistakes:
        [
            new("the way leads away from the label: its sign is wrong", (c, u, w) => u - w * (c - u)),
            new("with and without are swapped", (c, u, w) => c + w * (u - c)),
            new("the way starts at the answer with the label, one step too far", (c, u, w) => c + w * (c - u)),
            new("the answers are mixed with shares that do not add up to one", (c, u, w) => u + w * c),
            new("the answer without the label is not taken away", (c, u, w) => w * c),
            new("only the difference is returned", (c, u, w) => w * (c - u)),
            new("guidance stops at the answer with the label", (c, u, w) => u + Math.Min(w, 1) * (c - u)),
        ]);
}
