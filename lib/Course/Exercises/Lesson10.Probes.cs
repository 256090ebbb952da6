using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course.Exercises;

/// <summary>What makes a stream's queries, keys and values: the matrix [3D, D] and bias [3D], the gains of the norms of
/// a head's queries and keys, [d] each.</summary>
public sealed record QkvWeights(Tensor Weight, Tensor Bias, Tensor QueryGain, Tensor KeyGain)
{
    /// <summary>Those of a net's stream.</summary>
    /// <exception cref="ArgumentException">Its queries and keys are not normed.</exception>
    public static QkvWeights Of(TokenStream stream) => stream.Attention.Part<Module>("qkv") is var layer
        ? new(layer.get_parameter("weight")!, layer.get_parameter("bias")!, Gain(stream, "ln_q"), Gain(stream, "ln_k"))
            : null!;

    static Parameter Gain(TokenStream stream, string norm) =>
        stream.Attention.Part<RMSNorm>(norm).get_parameter("weight")!;
}

/// <summary>What a stream of a joint block is made of.</summary>
/// <param name="Norm">To mean 0 and deviation 1, without weights: [B, n, D] -> [B, n, D].</param>
/// <param name="AdaLN">[B, D] -> shift, scale, gate for the attention, then shift, scale, gate for the MLP,
/// each [B, 1, D].</param>
/// <param name="Project">[B, n, D] -> queries, keys and values, [B, h, n, d] each.</param>
/// <param name="Finish">The projection behind the attention, [B, n, D] -> [B, n, D].</param>
/// <param name="Mlp">[B, n, D] -> [B, n, D].</param>
public sealed record StreamParts(Func<Tensor, Tensor> Norm, Func<Tensor, Tensor[]> AdaLN, Func<Tensor, Qkv> Project,
    Func<Tensor, Tensor> Finish, Func<Tensor, Tensor> Mlp)
{
    /// <summary>Those of a net's stream; one that ends here has gates of zero.</summary>
    /// <param name="project">Makes queries, keys and values of tokens and the stream's weights.</param>
    public static StreamParts Of(TokenStream stream, Func<Tensor, QkvWeights, Qkv> project)
    {
        var (weights, last) = (QkvWeights.Of(stream), stream is PreOnlyStream);
        var adaLN = stream.Part<AdaLN>("adaLN_modulation");
        return new(x => layer_norm(x, [x.shape[^1]], eps: 1e-6),
            c => last && adaLN.call(c) is [var shift, var scale] && zeros_like(shift) is var o
                ? [shift, scale, o, o, o, o] : adaLN.call(c),
            x => project(x, weights), last ? x => x : stream.Attention.Finish,
            last ? x => x : stream.Part<Mlp>("mlp").call);
    }
}

// What is right, and what the answers are tried on.
public static partial class Lesson10
{
    static Tensor Normed(Tensor x, Tensor gain) => x * (x.square().mean([-1], keepdim: true) + 1e-6).rsqrt() * gain;

    // A right answer, or one with another norm or another way to take the numbers apart.
    static Func<Tensor, QkvWeights, long, Qkv> Projected(string order = "b n (k h d) -> k b h n d",
        Func<Tensor, Tensor, Tensor>? norm = null) => (x, w, heads) =>
    {
        var parts = linear(x, w.Weight, w.Bias).Rearrange(order, ("k", 3), ("h", heads)).unbind(0);
        return new((norm ?? Normed)(parts[0], w.QueryGain), (norm ?? Normed)(parts[1], w.KeyGain), parts[2]);
    };

    static Func<Qkv, Qkv, (Tensor Text, Tensor Image)> Attended(Func<double, double, double>? scale = null,
        int? axis = -1, Func<Tensor, Tensor, Tensor>? values = null) => (text, image) =>
    {
        var both = text.Then(image);
        var (h, d) = (both.Queries.shape[1], both.Queries.shape[3]);
        var products = both.Queries.matmul(both.Keys.transpose(2, 3)) / (scale?.Invoke(d, h) ?? Math.Sqrt(d));
        var weights = axis is { } a ? products.softmax(a) : products;                           // [B, h, S, S]
        var mixed = weights.matmul(values?.Invoke(text.Values, image.Values) ?? both.Values)
            .Rearrange("b h n d -> b n (h d)");                                                 // [B, S, D]
        var (L, N) = (text.Queries.shape[2], image.Queries.shape[2]);
        return (mixed.narrow(1, 0, L), mixed.narrow(1, L, N));
    };

    // The right weights, another way to lay out the heads or to split the rows: [B, L + N, D], L, N -> two.
    static Func<Qkv, Qkv, (Tensor Text, Tensor Image)> Split(Func<Tensor, int, int, (Tensor, Tensor)>? split,
        Func<Tensor, Tensor>? merge = null) => (text, image) =>
    {
        var both = text.Then(image);
        var mixed = SoftmaxAttention.Mix(both.Queries, both.Keys, both.Values);                 // [B, h, S, d]
        var (L, N) = ((int)text.Queries.shape[2], (int)image.Queries.shape[2]);
        return (split ?? ((all, L, N) => (all[.., ..L], all[.., L..])))(
            merge?.Invoke(mixed) ?? mixed.Rearrange("b h n d -> b n (h d)"), L, N);
    };

    // A right block, or with one thing otherwise the wrong ones.
    static Func<Tensor, Tensor, Tensor, StreamParts, StreamParts, (Tensor Text, Tensor Image)> Joined(
        Func<Qkv, Qkv, (Tensor Text, Tensor Image)>? attend = null, bool adds = true, bool late = false) =>
        (text, image, c, t, i) =>
    {
        var (p, q) = (t.AdaLN(c), i.AdaLN(c));
        Qkv Before(Tensor x, StreamParts parts, Tensor[] a) => parts.Project(parts.Norm(x) * (1 + a[1]) + a[0]);
        Tensor After(Tensor x, Tensor mixed, StreamParts parts, Tensor[] a)
        {
            var y = (adds ? x : 0 * x) + a[2] * parts.Finish(mixed);
            return (adds ? y : 0 * y) + a[5] * parts.Mlp(parts.Norm(late ? x : y) * (1 + a[4]) + a[3]);
        }
        var (words, patches) = (attend ?? Attended())(Before(text, t, p), Before(image, i, q));
        return (After(text, words, t, p), After(image, patches, i, q));
    };

    // The right block with other parts from the condition, in both streams.
    static Func<Tensor, Tensor, Tensor, StreamParts, StreamParts, (Tensor Text, Tensor Image)> Changed(
        Func<Tensor[], Tensor[]> change) => (text, image, c, t, i) => Joined()(text, image, c,
            t with { AdaLN = c => change(t.AdaLN(c)) }, i with { AdaLN = c => change(i.AdaLN(c)) });

    static Tensor Tokens(long b, long n, long d, int seed) => randn(b, n, d, generator: new Generator((ulong)seed));

    static QkvWeights Weights(long width, int seed, long heads = 4, bool plain = false)
    {
        var random = new Generator((ulong)seed);
        var d = width / heads;
        return new(randn(3 * width, width, generator: random), randn(3 * width, generator: random),
            plain ? ones(d) : 1 + rand(d, generator: random), plain ? ones(d) : 2 + rand(d, generator: random));
    }

    static string? Same(Func<Tensor, QkvWeights, long, Qkv> f, long b, long n, long width, long heads)
    {
        var (x, w) = (Tokens(b, n, width, 3), Weights(width, 4, heads));
        return Compare.Fault(Flat(Projected()(x, w, heads)), Flat(f(x, w, heads)));
    }

    static string? Lengths(Func<Tensor, QkvWeights, long, Qkv> f, Func<Qkv, Tensor> which)
    {
        var lengths = which(f(Tokens(2, 3, 16, 1), Weights(16, 2, plain: true), 4)).square().sum(-1).sqrt();
        return Compare.Fault(full_like(lengths, 2), lengths, 1e-4);
    }

    static Qkv Qkvs(long b, long n, long heads, long d, int seed)
    {
        var random = new Generator((ulong)seed);
        Tensor Some() => randn([b, heads, n, d], generator: random);
        return new(Some(), Some(), Some());
    }

    static string? Both(Func<Qkv, Qkv, (Tensor Text, Tensor Image)> f, long L, long N, long heads, long d = 4)
    {
        var (text, image) = (Qkvs(2, L, heads, d, 5), Qkvs(2, N, heads, d, 6));
        var (right, given) = (Attended()(text, image), f(text, image));
        return Compare.Fault(right.Text, given.Text) ?? Compare.Fault(right.Image, given.Image);
    }

    static string? Moved(Func<Qkv, Qkv, (Tensor Text, Tensor Image)> f, bool word)
    {
        var (text, image) = (Qkvs(1, 3, 2, 4, 1), Qkvs(1, 5, 2, 4, 2));
        var before = f(text, image);
        var after = word ? f(text with { Values = text.Values + 1 }, image)
            : f(text, image with { Values = image.Values + 1 });
        return (word ? before.Image.allclose(after.Image) : before.Text.allclose(after.Text))
            ? word ? "patches stay the same whatever the words' values are"
                : "words stay the same whatever the patches' values are" : null;
    }

    // A stream of random matrices; the MLP bends.
    static StreamParts Parts(long width, int seed)
    {
        var random = new Generator((ulong)seed);
        Tensor finish = randn(width, width, generator: random), bend = randn(width, width, generator: random) / 2,
            read = randn(width, 6 * width, generator: random) / 2;
        var weights = Weights(width, seed + 10);
        return new(x => layer_norm(x, [width], eps: 1e-6), c => c.matmul(read).unsqueeze(1).chunk(6, -1),
            x => Projected()(x, weights, 4), x => x.matmul(finish), x => x.matmul(bend).tanh());
    }

    // The same stream whose parts from the condition are all zero but these.
    static Func<StreamParts, StreamParts> Only(params int[] kept) => parts => parts with
        { AdaLN = c => [.. parts.AdaLN(c).Select((p, i) => kept.Contains(i) ? p : zeros_like(p))] };

    static string? BlockFault(Func<Tensor, Tensor, Tensor, StreamParts, StreamParts, (Tensor Text, Tensor Image)> f,
        Func<StreamParts, StreamParts> change, long L = 3, long N = 5, bool exact = false)
    {
        var (text, image, c) = (Tokens(2, L, 8, 1), Tokens(2, N, 8, 2), Tokens(2, 1, 8, 3)[.., 0]);
        var (t, i) = (change(Parts(8, 4)), change(Parts(8, 5)));
        var (right, given) = (exact ? (text, image) : Joined()(text, image, c, t, i), f(text, image, c, t, i));
        return Say("the text", Compare.Fault(right.Item1, given.Text)) ??
            Say("the image", Compare.Fault(right.Item2, given.Image));

        static string? Say(string which, string? fault) => fault is null ? null : $"{which}: {fault}";
    }

    // Everything by which the answers can be told apart, as numbers.
    static Tensor Flat(Qkv all) => cat([all.Queries.flatten(), all.Keys.flatten(), all.Values.flatten()]);

    static Tensor Flat((Tensor Text, Tensor Image) both) =>
        cat([both.Text.flatten(), both.Image.flatten(), tensor(new[] { (float)both.Text.shape[1] })]);
}
