using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

/// <summary>The exercises of lesson 08: one step of four samplers.</summary>
public static partial class Lesson08
{
    /// <summary>DDIM's step of a flow: x and the net's velocity [B, ...], the level x has, the level to go to -> the
    /// next x, [B, ...].</summary>
    public static Exercise<Func<Tensor, Tensor, Level, Level, Tensor>> Ddim { get; } = new(
        "08.1", "the step of DDIM", Ddimmed, f => f(X, V, At(0.7), At(0.45)),
        hints:
        [
            "x is a mix of a picture and noise, and v is noise minus picture. Two equations: which picture, and " +
            "which noise?",
            "With x = α x0 + σ ε, v = ε - x0 and α + σ = 1, x - σ v leaves only the picture and x + α v only the " +
            "noise, with now's α and σ. Then mix the two again, with next's.",
            "Ddim(x, v, now, next):\n    clean = x - now.Sigma * v\n    noise = x + now.Alpha * v\n" +
            "    return next.Alpha * clean + next.Sigma * noise",
        ],
        checks:
        [
            new("a step to the level it has already changes nothing", f => Compare.Fault(X, f(X, V, At(0.7), At(0.7)))),
            new("a net that is right is led to the picture in one step",
                f => Compare.Fault(Clean, f(Mixed(0.7), Noise - Clean, At(0.7), At(0)))),
            new("and to the same picture with less noise",
                f => Compare.Fault(Mixed(0.2), f(Mixed(0.7), Noise - Clean, At(0.7), At(0.2)))),
            new("from noise alone", f => Compare.Fault(Mixed(0.9), f(Noise, Noise - Clean, At(1), At(0.9)))),
            new("whatever the net says",
                f => Compare.Fault(Ddimmed(X, V, At(0.6), At(0.5)), f(X, V, At(0.6), At(0.5)))),
            new("the other way too, towards the noise",
                f => Compare.Fault(Mixed(0.8), f(Mixed(0.3), Noise - Clean, At(0.3), At(0.8)))),
            new("x is left as it was", f => { var x = X; f(x, V, At(0.7), At(0.45)); return Compare.Fault(X, x); }),
        ],
        mistakes:
        [
            new("picture and noise change places when they are mixed again",
                (x, v, t, s) => s.Sigma * (x - t.Sigma * v) + s.Alpha * (x + t.Alpha * v)),
            new("the picture is read with the wrong sign",
                (x, v, t, s) => s.Alpha * (x + t.Sigma * v) + s.Sigma * (x + t.Alpha * v)),
            new("the noise is read with the wrong sign",
                (x, v, t, s) => s.Alpha * (x - t.Sigma * v) + s.Sigma * (x - t.Alpha * v)),
            new("α and σ change places when x is read",
                (x, v, t, s) => s.Alpha * (x - t.Alpha * v) + s.Sigma * (x + t.Sigma * v)),
            new("x is read and mixed with one and the same level, so that nothing moves", (x, _, _, _) => x.clone()),
            new("x is read with the next level and mixed with its own",
                (x, v, t, s) => t.Alpha * (x - s.Sigma * v) + t.Sigma * (x + s.Alpha * v)),
            new("the step goes all the way to the picture, whatever the next level", (x, v, t, _) => x - t.Sigma * v),
            new("the whole velocity is taken, however short the step", (x, v, _, _) => x - v),
            new("the velocity is taken for the noise",
                (x, v, t, s) => s.Alpha * ((x - t.Sigma * v) / t.Alpha) + s.Sigma * v),
            new("the velocity is taken for the picture",
                (x, v, t, s) => s.Alpha * v + s.Sigma * ((x - t.Alpha * v) / t.Sigma)),
            new("x itself is mixed in, not its noise", (x, v, t, s) => s.Alpha * (x - t.Sigma * v) + s.Sigma * x),
            new("the velocity is mixed in, not the noise", (x, v, t, s) => s.Alpha * (x - t.Sigma * v) + s.Sigma * v),
        ]);

    /// <summary>DDIM's step with some new noise: x0 and ε as the net sees them [B, ...], both levels, how much of
    /// DDPM's noise is new, fresh noise [B, ...] -> the next x, [B, ...].</summary>
    public static Exercise<Func<Tensor, Tensor, Level, Level, double, Tensor, Tensor>> Renew { get; } = new(
        "08.2", "new noise for old", Renewed, f => f(Clean, Noise, At(0.7), At(0.45), 0.5, Fresh),
        hints:
        [
            "The next level has a deviation of σ(next) in all. If new noise brings a deviation s, how much may the " +
            "old bring? (Variances of independent noises add up.)",
            "s is eta times what DDPM takes. The old noise keeps √(σ² - s²) with the σ of next, the fresh one gets " +
            "s. Math.Sqrt takes the roots.",
            "Renew(clean, noise, now, next, eta, fresh):\n    kept = now.Alpha / next.Alpha\n" +
            "    s = eta * next.Sigma / now.Sigma * Math.Sqrt(now.Sigma² - (kept * next.Sigma)²)\n" +
            "    return next.Alpha * clean + Math.Sqrt(next.Sigma² - s²) * noise + s * fresh",
        ],
        checks:
        [
            new("eta = 0 is DDIM",
                f => Compare.Fault(0.55 * Clean + 0.45 * Noise, f(Clean, Noise, At(0.7), At(0.45), 0, Fresh))),
            new("the noise is as large as the next level says, whatever eta",
                f => Deviations(f, (0.3, 0.7, 0.45), (1, 0.7, 0.45), (0.8, 0.95, 0.9), (1, 0.3, 0.1))),
            new("eta = 1 is a step of DDPM",
                f => Compare.Fault(Ancestral(0.7, 0.45), f(Clean, Noise, At(0.7), At(0.45), 1, Fresh))),
            new("and so are other steps, the first of all among them",
                f => Compare.Fault(Ancestral(0.3, 0.2), f(Clean, Noise, At(0.3), At(0.2), 1, Fresh))
                ?? Compare.Fault(Ancestral(1, 0.8), f(Clean, Noise, At(1), At(0.8), 1, Fresh))),
            new("between the two",
                f => Compare.Fault(Renewed(Clean, Noise, At(0.6), At(0.4), 0.5, Fresh), f(Clean, Noise, At(0.6),
                    At(0.4), 0.5, Fresh))),
            new("the last step adds nothing to the picture",
                f => Compare.Fault(Clean, f(Clean, Noise, At(0.2), At(0), 1, Fresh))),
            new("picture and noises are left as they were",
                f => { var (c, n, e) = (Clean, Noise, Fresh); f(c, n, At(0.7), At(0.45), 0.5,
                    e); return Compare.Fault(Clean, c) ?? Compare.Fault(Noise, n) ?? Compare.Fault(Fresh, e); }),
        ],
        mistakes:
        [
            new("the old noise stays as large as before, so there is too much in all",
                (c, n, t, s, eta, e) => s.Alpha * c + s.Sigma * n + Spread(t, s, eta) * e),
            new("deviations are subtracted, not variances",
                (c, n, t, s, eta, e) => s.Alpha * c + (s.Sigma - Spread(t, s, eta)) * n + Spread(t, s, eta) * e),
            new("old and new noise change places", (c, n, t, s, eta, e) => Renewed(c, e, t, s, eta, n)),
            new("eta makes the new noise smaller, but not the old one larger",
                (c, n, t, s, eta, e) => s.Alpha * c + Rest(s, Spread(t, s, 1)) * n + Spread(t, s, eta) * e),
            new("eta is left out: it is DDPM at once", (c, n, t, s, _, e) => Renewed(c, n, t, s, 1, e)),
            new("eta is squared", (c, n, t, s, eta, e) => Renewed(c, n, t, s, eta * eta, e)),
            new("the variance is taken for the deviation: a root is missing",
                (c, n, t, s, eta, e) => Spread(t, s, 1) * Spread(t, s, 1) * eta is var d
                    ? s.Alpha * c + Rest(s, d) * n + d * e : c),
            new("all noise is new, whatever eta", (c, _, _, s, _, e) => s.Alpha * c + s.Sigma * e),
            new("the new noise is lost", (c, n, t, s, eta, _) => s.Alpha * c + Rest(s, Spread(t, s, eta)) * n),
            new("the picture gets the share it had before the step",
                (c, n, t, s, eta, e) => Renewed(c, n, t, s, eta, e) + (t.Alpha - s.Alpha) * c),
            new("the factor σ(next)/σ(now) is left out",
                (c, n, t, s, eta, e) => Spread(t, s, eta) * t.Sigma / s.Sigma is var d
                    ? s.Alpha * c + Rest(s, d) * n + d * e : c),
            new("the factor α(now)/α(next) is left out",
                (c, n, t, s, eta,
                    e) => eta * s.Sigma / t.Sigma * Math.Sqrt(t.Sigma * t.Sigma - s.Sigma * s.Sigma) is var d
                    ? s.Alpha * c + Rest(s, d) * n + d * e : c),
        ]);

    /// <summary>Heun's step: the net, x [B, ...], the level it has, the level to go to -> the next x,
    /// [B, ...].</summary>
    public static Exercise<Func<VelocityAt, Tensor, Level, Level, Tensor>> Heun { get; } = new(
        "08.3", "the step of Heun", Heuned, f => stack([f(Curved, X, At(0.7), At(0.45)), f(Curved, X, At(0.2), At(0))]),
        hints:
        [
            "After a step of Euler you are where the net would say something else. Which velocity is fair to the " +
            "whole step?",
            "Take Euler's step, x + (next.Sigma - now.Sigma) v; ask the net there, at level next; take the step " +
            "again from x with the mean of both answers. If next.Sigma is 0, Euler's step is all.",
            "Heun(net, x, now, next):\n    step = next.Sigma - now.Sigma\n    v = net(x, now)\n" +
            "    if next.Sigma == 0: return x + step * v\n    w = net(x + step * v, next)\n" +
            "    return x + step * (v + w) / 2",
        ],
        checks:
        [
            new("a velocity that never changes is followed",
                f => Compare.Fault(X - 0.25 * V, f((_, _) => V, X, At(0.7), At(0.45)))),
            new("it looks twice", f => Looks(f, 0.45) is var n && n == 2 ? null : $"it asked the net {n} times"),
            new("it looks once where the step ends without noise",
                f => Looks(f, 0) is var n && n == 1 ? null : $"it asked the net {n} times"),
            new("where the velocity depends on x", f => Same(f, (x, _) => x.sin(), 0.7, 0.45)),
            new("where the velocity depends on the level",
                f => Same(f, (x, at) => at.Sigma * at.Sigma * ones_like(x), 0.7, 0.45)),
            new("a velocity that grows evenly is followed exactly",
                f => Compare.Fault(X + (0.3 * 0.3 - 0.8 * 0.8) / 2, f((x, at) => at.Sigma * ones_like(x), X, At(0.8),
                    At(0.3)))),
            new("all of it, and the last step",
                f => Same(f, Curved, 0.6, 0.5) ?? Same(f, Curved, 0.2, 0)),
            new("x is left as it was",
                f => { var x = X; f(Curved, x, At(0.7), At(0.45)); return Compare.Fault(X, x); }),
        ],
        mistakes:
        [
            new("the first look alone counts: Euler's step", (net, x, t, s) => Euler(net(x, t), x, t, s)),
            new("the second look alone counts", (net, x, t, s) => Euler(net(Euler(net(x, t), x, t, s), s), x, t, s)),
            new("both velocities are added, not averaged: that is two steps",
                (net, x, t, s) => net(x, t) is var v ? Euler(v + net(Euler(v, x, t, s), s), x, t, s) : x),
            new("the second look is at x, not where Euler's step leads",
                (net, x, t, s) => Euler((net(x, t) + net(x, s)) / 2, x, t, s)),
            new("the second look is at the level of now",
                (net, x, t, s) => net(x, t) is var v ? Euler((v + net(Euler(v, x, t, s), t)) / 2, x, t, s) : x),
            new("the mean of both is added to Euler's step, not to x",
                (net, x, t, s) => net(x, t) is var v && Euler(v, x, t, s) is var y
                    ? Euler((v + net(y, s)) / 2, y, t, s) : x),
            new("the second look is halfway: the midpoint method, which is another",
                (net, x, t, s) => Euler(net(Euler(net(x, t), x, t, Half(t, s)), Half(t, s)), x, t, s)),
            new("the step goes towards the noise", (net, x, t, s) => 2 * x - Heuned(net, x, t, s)),
            new("the change of the velocity is subtracted instead of added",
                (net, x, t, s) => net(x, t) is var v ? Euler(v - (net(Euler(v, x, t, s), s) - v) / 2, x, t, s) : x),
            new("it looks twice where no noise is left, too",
                (net, x, t, s) => net(x, t) is var v ? Euler((v + net(Euler(v, x, t, s), s)) / 2, x, t, s) : x),
        ]);

    /// <summary>The step of DPM-Solver++(2M): x, the picture the net sees in it, the one it saw a step before,
    /// [B, ...] each, the level before, the level x has, the level to go to -> the next x, [B, ...].</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, Level, Level, Level, Tensor>> TwoM { get; } = new(
        "08.4", "the step of DPM-Solver++(2M)", Second, f => f(X, Clean, Noise, At(0.8), At(0.7), At(0.45)),
        hints:
        [
            "One step ago the net saw another picture than now. If it goes on changing like that, which picture is " +
            "seen halfway through the step?",
            "h is the length of this step in λ, h0 that of the step before. Then the picture changed by clean - " +
            "before; halfway through this step it will have changed by h / h0 / 2 of that. The rest is " +
            "the formula, with Math.Exp(-h).",
            "TwoM(x, clean, before, last, now, next):\n    h = next.Lambda - now.Lambda\n" +
            "    h0 = now.Lambda - last.Lambda\n    halfway = clean + h / h0 / 2 * (clean - before)\n" +
            "    return next.Sigma / now.Sigma * x + next.Alpha * (1 - Math.Exp(-h)) * halfway",
        ],
        checks:
        [
            new("a picture that did not change: it is DDIM",
                f => Compare.Fault(Seen(X, Clean, 0.7, 0.45), f(X, Clean, Clean, At(0.8), At(0.7), At(0.45)))),
            new("a step as long as the one before: half the change is added", f => Compare.Fault(
                Seen(X, 1.5 * Clean - 0.5 * Noise, 0.7, 0.45),
                f(X, Clean, Noise, Mirror(0.7, 0.45), At(0.7), At(0.45)))),
            new("a longer step goes further", f => Like(f, 0.8, 0.7, 0.45)),
            new("a shorter one less far", f => Like(f, 0.9, 0.5, 0.45)),
            new("after noise alone it is DDIM",
                f => Compare.Fault(Seen(X, Clean, 0.9, 0.8), f(X, Clean, Noise, At(1), At(0.9), At(0.8)))),
            new("x and both pictures are left as they were",
                f => { var (x, c, b) = (X, Clean, Noise); f(x, c, b, At(0.8), At(0.7),
                    At(0.45)); return Compare.Fault(X, x) ?? Compare.Fault(Clean, c) ?? Compare.Fault(Noise, b); }),
        ],
        mistakes:
        [
            new("the change is taken backwards: before - clean",
                (x, c, b, r, t, s) => Second(x, c, 2 * c - b, r, t, s)),
            new("h and the length before change places in the quotient",
                (x, c, b, r, t, s) => Bent(x, c, b, Length(r, t) / Length(t, s) / 2, t, s)),
            new("the whole change is added, not half of it",
                (x, c, b, r, t, s) => Bent(x, c, b, Length(t, s) / Length(r, t), t, s)),
            new("the step before is taken to be as long as this one", (x, c, b, _, t, s) => Bent(x, c, b, 0.5, t, s)),
            new("the picture of before is not used: it is DDIM", (x, c, b, _, t, s) => Bent(x, c, b, 0, t, s)),
            new("steps are measured in σ instead of λ",
                (x, c, b, r, t, s) => Bent(x, c, b, (s.Sigma - t.Sigma) / (t.Sigma - r.Sigma) / 2, t, s)),
            new("clean and before change places", (x, c, b, r, t, s) => Second(x, b, c, r, t, s)),
            new("both pictures are averaged", (x, c, b, _, t, s) => Bent(x, c, b, -0.5, t, s)),
            new("x is not scaled by σ(next)/σ(now)",
                (x, c, b, r, t, s) => Second(x, c, b, r, t, s) + (1 - s.Sigma / t.Sigma) * x),
            new("x is scaled by α(next)/α(now), as where ε is kept",
                (x, c, b, r, t, s) => Second(x, c, b, r, t, s) + (s.Alpha / t.Alpha - s.Sigma / t.Sigma) * x),
            new("the picture gets now's α",
                (x, c, b, r, t, s) => s.Sigma / t.Sigma * x + t.Alpha / s.Alpha * (Second(x, c, b, r, t,
                    s) - s.Sigma / t.Sigma * x)),
            new("h has the wrong sign in the exponential",
                (x, c, b, r, t, s) => s.Sigma / t.Sigma * x + s.Alpha * (1 - Math.Exp(Length(t, s))) * (c + Length(t,
                    s) / Length(r, t) / 2 * (c - b))),
            new("the picture is subtracted",
                (x, c, b, r, t, s) => 2 * (s.Sigma / t.Sigma) * x - Second(x, c, b, r, t, s)),
        ]);
}
