using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

/// <summary>What x was mixed of, apart again: picture and noise, [B, ...] each.</summary>
public readonly record struct Unmixed(Tensor Clean, Tensor Noise);

/// <summary>The exercises of lesson 01: noise, and the three things that a net may say of it.</summary>
public static partial class Lesson01
{
    /// <summary>What is left of a picture's variance after each step: β of T steps -> ᾱ, T numbers.</summary>
    public static Exercise<Func<double[], double[]>> AlphaBar { get; } = new(
        "01.1", "what is left after each step", Left,
        f => { var (a, b) = (Some, Schedule.Linear(30)); return cat([Listed(f(a), a), Listed(f(b), b)]); },
        hints:
        [
            "A step keeps the part 1 - β of the variance. How much is left after two steps, of 0.1 and of 0.25?",
            "Of the first 0.9, of that 0.75: 0.9 · 0.75. Keep one running product, and write it down after each step.",
            "AlphaBar(betas):\n    left = 1\n    for each beta:\n        left = left * (1 - beta)\n" +
            "        add left to the list\n    return the list",
        ],
        checks:
        [
            new("as many numbers as steps",
                f => f(Some)?.Length is var n && n == 4 ? null : $"expected 4 numbers for 4 steps, got {Number(n)}"),
            new("one step keeps 1 - β", f => Equal([0.7], f([0.3]))),
            new("what two steps keep is a product", f => Equal([0.9, 0.675], f([0.1, 0.25]))),
            new("steps without noise keep everything", f => Equal([1, 1, 1], f([0, 0, 0]))),
            new("the linear schedule ends at 4.036e-5", f => EndsAt(4.036e-5, f(Schedule.Linear()))),
            new("the scaled-linear one at 4.660e-3", f => EndsAt(4.660e-3, f(Schedule.ScaledLinear()))),
            new("every number on the way", f => Equal(Left(Schedule.Linear(50)), f(Schedule.Linear(50)))),
            new("the β are left as they were", f => { var b = Some; f(b); return Equal(Some, b); }),
        ],
        mistakes:
        [
            new("the β are multiplied, not 1 - β: what is kept of nothing but noise",
                b => Left([.. b.Select(beta => 1 - beta)])),
            new("the list begins with 1 and so is one step late", b => [1, .. Left(b)[..^1]]),
            new("each step stands for itself: nothing is multiplied", b => [.. b.Select(beta => 1 - beta)]),
            new("the β are added up and taken from 1",
                b => [.. b.Select((_, i) => 1 - b.Take(i + 1).Sum())]),
            new("roots are taken: that is α, the picture's share, not ᾱ", b => [.. Left(b).Select(Math.Sqrt)]),
            new("it is 1 - ᾱ, the noise's part", b => [.. Left(b).Select(left => 1 - left)]),
            new("only the last number is returned", b => [Left(b)[^1]]),
            new("the list runs backwards", b => [.. Left(b).Reverse()]),
            new("the β that came in are overwritten", b => { Left(b).CopyTo(b, 0); return b; }),
        ]);

    /// <summary>The cosine schedule: how many steps, T -> ᾱ after each, T numbers.</summary>
    /// <seealso href="https://arxiv.org/abs/2102.09672">Nichol and Dhariwal 2021, equation 17</seealso>
    public static Exercise<Func<int, double[]>> Cosine { get; } = new(
        "01.2", "the cosine schedule", Cosined, f => cat([Listed(f(7)), Listed(f(40))]),
        hints:
        [
            "The first number is for t = 1, the last for t = T. What does the formula give at t = T?",
            "Write f as a small function of t, then the numbers f(t) / f(0) for t from 1 to T. In C# 3 / 7 is 0, " +
            "(double)3 / 7 is not. Math.Cos takes radians, Math.PI is π.",
            "Cosine(steps):\n    f(t) = Math.Cos(((double)t / steps + 0.008) / 1.008 * Math.PI / 2) squared\n" +
            "    return f(t) / f(0) for t = 1, 2, ..., steps",
        ],
        checks:
        [
            new("as many numbers as steps",
                f => f(40)?.Length is var n && n == 40 ? null : $"expected 40 numbers for 40 steps, got {Number(n)}"),
            new("the first of 1,000 steps does hardly any harm", f => Equal([Cosined(1000)[0]], f(1000)[..1])),
            new("after half of the steps about half is left", f => Equal([Cosined(1000)[499]], [f(1000)[499]])),
            new("at the end nothing is left", f => f(1000)[^1] is var last && last is > -1e-9 and < 1e-4 ? null
                : $"the last number is {last:g3}"),
            new("it falls all the way", f => f(100).Zip(f(100)[1..]).All(pair => pair.Second < pair.First) ? null
                : "a number is not smaller than the one before"),
            new("every number of 7 and of 40 steps", f => Equal(Cosined(7)[..^1], f(7)[..^1])
                ?? Equal(Cosined(40)[..^1], f(40)[..^1])),
        ],
        mistakes:
        [
            new("t begins at 0 and never reaches T", T => [1, .. Cosined(T)[..^1]]),
            new("t / T is a division of whole numbers, which drops what follows the point",
                T => Cosines(T, t => t / T, 0.008)),
            new("the cosine is not squared", T => [.. Cosined(T).Select(Math.Sqrt)]),
            new("the small shift of 0.008 is left out", T => Cosines(T, t => (double)t / T, 0)),
            new("the division by f(0) is left out",
                T => [.. Cosined(T).Select(left => left * Math.Pow(Math.Cos(0.008 / 1.008 * Math.PI / 2), 2))]),
            new("the angle goes to π, not to π/2", T => Cosines(T, t => (double)t / T, 0.008, Math.PI)),
            new("the angle is given in degrees: Math.Cos takes radians",
                T => Cosines(T, t => (double)t / T, 0.008, 90)),
            new("it is 1 - ᾱ, the noise's part", T => [.. Cosined(T).Select(left => 1 - left)]),
            new("the list runs backwards", T => [.. Cosined(T).Reverse()]),
        ]);

    /// <summary>Pictures with noise: x0 and noise [B, C, H, W], ᾱ [B] -> x, [B, C, H, W].</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, Tensor>> AddNoise { get; } = new(
        "01.3", "noise in one jump", Noised, Seen,
        hints:
        [
            "ᾱ is what is left of the variance. The picture is multiplied with a share; what does that do to its " +
            "variance?",
            "The shares are roots: ᾱ.sqrt() for the picture, (1 - ᾱ).sqrt() for the noise. ᾱ is [B]; " +
            "ᾱ.view(-1, 1, 1, 1) is [B, 1, 1, 1] and stretches over each picture.",
            "AddNoise(x0, noise, alphaBar):\n    left = alphaBar as [B, 1, 1, 1]\n" +
            "    return root of left * x0 + root of (1 - left) * noise",
        ],
        checks:
        [
            new("with ᾱ = 1 there is no noise", f => Compare.Fault(Batch(1), f(Batch(1), Batch(2), ones(3)))),
            new("with ᾱ = 0 there is nothing else", f => Compare.Fault(Batch(2), f(Batch(1), Batch(2), zeros(3)))),
            new("the variance stays 1", Spreads),
            new("each picture has its own ᾱ", f => Like(Noised, f, 3, 2, 4, 5)),
            new("as many pictures as columns are not mixed up", f => Like(Noised, f, 4, 1, 4, 4, 2)),
            new("one picture alone", f => Like(Noised, f, 1, 3, 2, 6, 3)),
            new("pictures of float32 stay so", KeepsType),
            new("picture and noise are left as they were", Untouched),
        ],
        mistakes:
        [
            new("no roots are taken", (x, n, a) => Fit(a, x) * x + (1 - Fit(a, x)) * n),
            new("the picture's root is missing", (x, n, a) => Fit(a, x) * x + Sigma(a, x) * n),
            new("the noise's root is missing", (x, n, a) => Alpha(a, x) * x + (1 - Fit(a, x)) * n),
            new("picture and noise have each other's share", (x, n, a) => Noised(n, x, a)),
            new("the noise gets 1 - √ᾱ instead of √(1 - ᾱ)", (x, n, a) => Alpha(a, x) * x + (1 - Alpha(a, x)) * n),
            new("the picture keeps all its light: the noise is only added", (x, n, a) => x + Sigma(a, x) * n),
            new("the noise is not scaled", (x, n, a) => Alpha(a, x) * x + n),
            new("the noise is taken away, not added", (x, n, a) => Noised(x, -n, a)),
            .. Usual(Noised),
        ]);

    /// <summary>The picture, from x and the noise in it: x and noise [B, C, H, W], ᾱ [B] -> x0,
    /// [B, C, H, W].</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, Tensor>> ToClean { get; } = new(
        "01.4", "from noise to picture", Clean, Seen,
        hints:
        [
            "x = α x0 + σ ε. You know x and ε. Solve it for x0.",
            "Take away what the noise has brought, σ ε; what is left is α x0. α = ᾱ.sqrt() and σ = (1 - ᾱ).sqrt(), " +
            "both as [B, 1, 1, 1].",
            "ToClean(x, noise, alphaBar):\n    left = alphaBar as [B, 1, 1, 1]\n" +
            "    return (x - root of (1 - left) * noise) / root of left",
        ],
        checks:
        [
            new("what has no noise is the picture", f => Compare.Fault(Batch(1), f(Batch(1), Batch(2), ones(3)))),
            new("there and back, to 1e-6", f => RoundTrip((x0, _, _) => x0, (x0, n, a) => f(Noised(x0, n, a), n, a))),
            new("each picture has its own ᾱ", f => Like(Clean, f, 3, 2, 4, 5)),
            new("as many pictures as columns are not mixed up", f => Like(Clean, f, 4, 1, 4, 4, 2)),
            new("one picture alone", f => Like(Clean, f, 1, 3, 2, 6, 3)),
            new("pictures of float32 stay so", KeepsType),
            new("x and noise are left as they were", Untouched),
        ],
        mistakes:
        [
            new("the division by the picture's share is left out", (x, n, a) => x - Sigma(a, x) * n),
            new("it is multiplied with the picture's share, not divided",
                (x, n, a) => (x - Sigma(a, x) * n) * Alpha(a, x)),
            new("only x is divided: brackets are missing", (x, n, a) => x / Alpha(a, x) - Sigma(a, x) * n),
            new("only the noise is divided: brackets are missing", (x, n, a) => x - Sigma(a, x) * n / Alpha(a, x)),
            new("the noise is added, not taken away", (x, n, a) => Clean(x, -n, a)),
            new("the noise is not scaled", (x, n, a) => (x - n) / Alpha(a, x)),
            new("no roots are taken", (x, n, a) => (x - (1 - Fit(a, x)) * n) / Fit(a, x)),
            new("it is divided by ᾱ, not by its root", (x, n, a) => (x - Sigma(a, x) * n) / Fit(a, x)),
            new("the noise's root is missing", (x, n, a) => (x - (1 - Fit(a, x)) * n) / Alpha(a, x)),
            new("α and σ change places", (x, n, a) => Clean(x, n, 1 - a)),
            .. Usual(Clean),
        ]);

    /// <summary>The third thing a net may say, v = α ε - σ x0: x0 and noise [B, C, H, W], ᾱ [B] -> v,
    /// [B, C, H, W].</summary>
    /// <seealso href="https://arxiv.org/abs/2202.00512">Salimans and Ho 2022, section 4</seealso>
    public static Exercise<Func<Tensor, Tensor, Tensor, Tensor>> ToV { get; } = new(
        "01.5", "the third thing to say", Across, Seen,
        hints:
        [
            "Where there is no noise, α is 1 and σ is 0. What is v there, and what is it where there is noise alone?",
            "The noise has the picture's share α, and the picture, with a minus, the noise's share σ.",
            "ToV(x0, noise, alphaBar):\n    left = alphaBar as [B, 1, 1, 1]\n" +
            "    return root of left * noise - root of (1 - left) * x0",
        ],
        checks:
        [
            new("with ᾱ = 1 it is the noise", f => Compare.Fault(Batch(2), f(Batch(1), Batch(2), ones(3)))),
            new("with ᾱ = 0 it is the picture's negative",
                f => Compare.Fault(-Batch(1), f(Batch(1), Batch(2), zeros(3)))),
            new("its variance is 1, too", Spreads),
            new("each picture has its own ᾱ", f => Like(Across, f, 3, 2, 4, 5)),
            new("as many pictures as columns are not mixed up", f => Like(Across, f, 4, 1, 4, 4, 2)),
            new("one picture alone", f => Like(Across, f, 1, 3, 2, 6, 3)),
            new("pictures of float32 stay so", KeepsType),
            new("picture and noise are left as they were", Untouched),
        ],
        mistakes:
        [
            new("its sign is wrong", (x, n, a) => -Across(x, n, a)),
            new("the minus is a plus", (x, n, a) => Across(-x, n, a)),
            new("it is x itself: picture and noise each have their own share", Noised),
            new("α and σ change places", (x, n, a) => Across(x, n, 1 - a)),
            new("the shares are left out", (x, n, _) => n - x),
            new("no roots are taken", (x, n, a) => Fit(a, x) * n - (1 - Fit(a, x)) * x),
            new("the noise's share of the picture has no root", (x, n, a) => Alpha(a, x) * n - (1 - Fit(a, x)) * x),
            .. Usual(Across),
        ]);

    /// <summary>Picture and noise, from x and v: both [B, C, H, W], ᾱ [B] -> both, [B, C, H, W] each.</summary>
    public static Exercise<Func<Tensor, Tensor, Tensor, Unmixed>> FromV { get; } = new(
        "01.6", "and back to picture and noise", Apart, f => Seen(Both(f)),
        hints:
        [
            "x = α x0 + σ ε and v = α ε - σ x0. Which sum of x and v has no ε in it?",
            "α x - σ v = α² x0 + σ² x0, and α² + σ² = 1. In the same way σ x + α v is the noise.",
            "FromV(x, v, alphaBar):\n    left = alphaBar as [B, 1, 1, 1]\n" +
            "    alpha, sigma = roots of left and 1 - left\n" +
                "    return new(alpha * x - sigma * v, sigma * x + alpha * v)",
        ],
        checks:
        [
            new("the picture, there and back, to 1e-6", f => RoundTrip((x0, _, _) => x0,
                (x0, n, a) => f(Noised(x0, n, a), Across(x0, n, a), a).Clean)),
            new("the noise, there and back, to 1e-6", f => RoundTrip((_, n, _) => n,
                (x0, n, a) => f(Noised(x0, n, a), Across(x0, n, a), a).Noise)),
            new("each picture has its own ᾱ", f => Like(Both(Apart), Both(f), 3, 2, 4, 5)),
            new("as many pictures as columns are not mixed up", f => Like(Both(Apart), Both(f), 4, 1, 4, 4, 2)),
            new("one picture alone", f => Like(Both(Apart), Both(f), 1, 3, 2, 6, 3)),
            new("pictures of float32 stay so", f => KeepsType(Both(f))),
            new("x and v are left as they were", f => Untouched(Both(f))),
        ],
        mistakes:
        [
            new("both signs are wrong", (x, v, a) => Apart(x, -v, a)),
            new("the picture's sign is wrong", (x, v, a) => new(Apart(x, -v, a).Clean, Apart(x, v, a).Noise)),
            new("the noise's sign is wrong", (x, v, a) => new(Apart(x, v, a).Clean, Apart(x, -v, a).Noise)),
            new("picture and noise change places",
                (x, v, a) => new(Apart(x, v, a).Noise, Apart(x, v, a).Clean)),
            new("α and σ change places", (x, v, a) => Apart(x, v, 1 - a)),
            new("no roots are taken", (x, v, a) => new(Fit(a, x) * x - (1 - Fit(a, x)) * v,
                (1 - Fit(a, x)) * x + Fit(a, x) * v)),
            new("v is taken for the noise", (x, v, a) => new(Clean(x, v, a), v.clone())),
            new("v is taken for ε - x0, as in a rectified flow", (x, v, a) => Alpha(a, x) + Sigma(a, x) is var sum
                ? new((x - Sigma(a, x) * v) / sum, (x + Alpha(a, x) * v) / sum) : default),
            .. Usual(Both(Apart)).Where(m => !m.Name.Contains("written over"))
                .Select(m => new Mistake<Func<Tensor, Tensor, Tensor, Unmixed>>(m.Name,
                    (x, v, a) => m.Wrong(x, v, a) is var both ? new(both[0], both[1]) : default)),
        ]);
}
