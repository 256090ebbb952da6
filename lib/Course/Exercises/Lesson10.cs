using MmDit.Nets.Layers;

namespace MmDit.Course.Exercises;

using Attending = Func<Qkv, Qkv, (Tensor Text, Tensor Image)>;
using Joining = Func<Tensor, Tensor, Tensor, StreamParts, StreamParts, (Tensor Text, Tensor Image)>;

/// <summary>The exercises of lesson 10: text and image in one attention.</summary>
public static partial class Lesson10
{
    /// <summary>Queries, keys and values of one stream, queries and keys normed in each head: [B, n, D], its weights, h
    /// -> three of [B, h, n, d].</summary>
    public static Exercise<Func<Tensor, QkvWeights, long, Qkv>> Project { get; } = new(
        "10.1", "queries, keys and values of a stream", Projected(), f => Flat(f(Tokens(2, 3, 8, 1), Weights(8, 2), 4)),
        hints:
        [
            "One matrix gives 3 D numbers for a token. Which of them are its query, and which of those belong to the " +
                "first head? How many numbers does one root mean square look at?",
            "linear(x, w.Weight, w.Bias) is [B, n, 3D]. Rearrange(\"b n (k h d) -> k b h n d\", (\"k\", 3), " +
                "(\"h\", heads)) and unbind(0) take it apart. RMSNorm over the last axis, d numbers: x divided by " +
                "the root of the mean of its squares plus 1e-6, then times the gain. The values stay as they are.",
            "Project(x, w, heads):\n    q, k, v = linear(x, w.Weight, w.Bias) as [3, B, h, n, d]\n    " +
                "norm(y, gain) = y / sqrt(mean of y² over the last axis + 1e-6) * gain\n    " +
                "return (norm(q, w.QueryGain), norm(k, w.KeyGain), v)",
        ],
        checks:
        [
            new("three of [B, h, n, d]", f => f(Tokens(2, 3, 8, 1), Weights(8, 2), 4) is var (q, k, v)
                && new[] { q, k, v }.FirstOrDefault(t => !t.shape.SequenceEqual([2L, 4, 3, 2])) is { } other
                ? $"for [2, 3, 8] and 4 heads expected [2, 4, 3, 2], got [{string.Join(", ", other.shape)}]" : null),
            new("the values", f => Compare.Fault(Projected()(Tokens(2, 3, 8, 1), Weights(8, 2), 4).Values,
                f(Tokens(2, 3, 8, 1), Weights(8, 2), 4).Values)),
            new("with gains of one, every query has length √d", f => Lengths(f, w => w.Queries)),
            new("and so has every key", f => Lengths(f, w => w.Keys)),
            new("each head has the norm of its own numbers, times the gains", f => Same(f, 2, 3, 8, 4)),
            new("one head", f => Same(f, 1, 5, 6, 1)),
            new("as many heads as tokens, and samples", f => Same(f, 3, 3, 12, 3)),
            new("the size of Stable Diffusion 3's heads", f => Same(f, 1, 2, 128, 2)),
        ],
        mistakes:
        [
            new("queries and keys are not normed", Projected(norm: (x, gain) => x)),
            new("they are not normed, but multiplied by their gains", Projected(norm: (x, gain) => x * gain)),
            new("the norm runs over the whole width D, all heads together, instead of each head",
                Projected(norm: (x, gain) => x * (x.square().mean([1, 3], keepdim: true) + 1e-6).rsqrt() * gain)),
            new("the norm runs over the tokens instead of the numbers of a head",
                Projected(norm: (x, gain) => x * (x.square().mean([2], keepdim: true) + 1e-6).rsqrt() * gain)),
            new("the mean is taken off first: that is LayerNorm", Projected(norm: (x, gain) =>
                layer_norm(x, [x.shape[3]], eps: 1e-6) * gain)),
            new("each head is divided by its length, not by its root mean square: √d is missing",
                Projected(norm: (x, gain) => x * (x.square().sum(-1, keepdim: true) + 1e-6).rsqrt() * gain)),
            new("the root is missing: each head is divided by the mean of its squares", Projected(norm: (x, gain) =>
                x / (x.square().mean([-1], keepdim: true) + 1e-6) * gain)),
            new("the gains are forgotten", Projected(norm: (x, gain) => Normed(x, ones_like(gain)))),
            new("the gains of queries and keys are swapped", (x, w, heads) => Projected()(x,
                w with { QueryGain = w.KeyGain, KeyGain = w.QueryGain }, heads)),
            new("the keys are not normed", (x, w, heads) => Projected()(x, w, heads) with
                { Keys = Projected(norm: (x, gain) => x)(x, w, heads).Keys }),
            new("the queries are not normed", (x, w, heads) => Projected()(x, w, heads) with
                { Queries = Projected(norm: (x, gain) => x)(x, w, heads).Queries }),
            new("the values are normed too", (x, w, heads) => Projected()(x, w, heads) is var all ? all with
                { Values = Normed(all.Values, ones(1)) } : default),
            new("queries and keys are swapped", (x, w, heads) => Projected()(x, w, heads) is var (q, k, v)
                ? new(k, q, v) : default),
            new("the 3D numbers are read as heads first, and query, key and value within each",
                Projected("b n (h k d) -> k b h n d")),
            new("a head takes every h-th number instead of d in a row", Projected("b n (k d h) -> k b h n d")),
            new("the numbers are reshaped to [B, h, n, d] at once: view to [B, n, h, d], then transpose",
                (x, w, heads) =>
                {
                    Tensor Part(int k) => linear(x, w.Weight, w.Bias).chunk(3, -1)[k]
                        .reshape(x.shape[0], heads, x.shape[1], -1);
                    return new(Normed(Part(0), w.QueryGain), Normed(Part(1), w.KeyGain), Part(2));
                }),
            new("the bias is forgotten", (x, w, heads) => Projected()(x, w with { Bias = zeros_like(w.Bias) }, heads)),
        ]);

    /// <summary>One attention over the words and the patches together: queries, keys and values of both, [B, h, L, d]
    /// and [B, h, N, d] three times -> [B, L, D], [B, N, D].</summary>
    public static Exercise<Attending> Attend { get; } = new(
        "10.2", "joint attention", Attended(), f => Flat(f(Qkvs(2, 3, 4, 2, 1), Qkvs(2, 5, 4, 2, 2))),
        hints:
        [
            "If the words stood in the sequence of the patches from the start, what would attention do with them?",
            "cat([text.Queries, image.Queries], 2) is [B, h, L + N, d]; the same for keys and values, text first. " +
                "Then softmax(q kᵀ / √d) v over the last axis. Rearrange(\"b h n d -> b n (h d)\") puts the " +
                "heads side by side, and the first L rows are the text's.",
            "Attend(text, image):\n    q, k, v = text's and image's, one after the other along the tokens\n    " +
                "mixed = softmax(q kᵀ / sqrt(d), over the keys) v\n    heads of mixed side by side: [B, L + N, D]\n" +
                "    return (the first L rows, the other N)",
        ],
        checks:
        [
            new("as many words and patches come out as went in", f => f(Qkvs(2, 3, 4, 2, 1), Qkvs(2, 5, 4, 2, 2)) is
                var (text, image) && text.shape is [2, 3, 8] && image.shape is [2, 5, 8] ? null
                    : "for 3 words and 5 patches of 4 heads of 2 expected [2, 3, 8] and [2, 5, 8], got "
                        + $"[{string.Join(", ", text.shape)}] and [{string.Join(", ", image.shape)}]"),
            new("equal keys: everyone gets the mean of all values", f =>
            {
                var (text, image) = (Qkvs(1, 2, 1, 4, 1), Qkvs(1, 6, 1, 4, 2));
                var mean = cat([text.Values, image.Values], 2).mean([2]);                       // [1, 1, d]
                return Compare.Fault(mean.expand(1, 2, 4), f(text with { Keys = zeros_like(text.Keys) },
                    image with { Keys = zeros_like(image.Keys) }).Text);
            }),
            new("the words' rows", f => Compare.Fault(Attended()(Qkvs(2, 3, 4, 2, 1), Qkvs(2, 5, 4, 2, 2)).Text,
                f(Qkvs(2, 3, 4, 2, 1), Qkvs(2, 5, 4, 2, 2)).Text)),
            new("the patches' rows", f => Compare.Fault(Attended()(Qkvs(2, 3, 4, 2, 1), Qkvs(2, 5, 4, 2, 2)).Image,
                f(Qkvs(2, 3, 4, 2, 1), Qkvs(2, 5, 4, 2, 2)).Image)),
            new("a patch changes when a word's value does", f => Moved(f, word: true)),
            new("a word changes when a patch's value does", f => Moved(f, word: false)),
            new("as many words as patches and heads", f => Both(f, 3, 3, 3)),
            new("more words than patches", f => Both(f, 7, 2, 1)),
            new("heads of 64 numbers", f => Both(f, 2, 4, 2, d: 64)),
        ],
        mistakes:
        [
            new("softmax runs over the queries instead of the keys", Attended(axis: -2)),
            new("softmax runs over the heads", Attended(axis: 1)),
            new("there is no softmax: the products are used as weights", Attended(axis: null)),
            new("the products are not divided by √d", Attended(scale: (d, h) => 1)),
            new("the products are divided by d instead of its root", Attended(scale: (d, h) => d)),
            new("the products are divided by √D, the root of the whole width, instead of √d, that of a head",
                Attended(scale: (d, h) => Math.Sqrt(d * h))),
            new("the result is split in the wrong place: the first N rows are taken for the text", Split((all, L, N) =>
                (all[.., ..N], all[.., N..]))),
            new("the image's tokens come first in the sequence, but the first rows are taken for the text",
                (text, image) => Split((all, N, L) => (all[.., ..L], all[.., L..]))(image, text)),
            new("text and image are swapped in what is returned", (text, image) => Attended()(text, image) is var (t, i)
                ? (i, t) : default),
            new("text and image attend each to itself alone", (text, image) => (text.Attend(), image.Attend())),
            new("text and image attend each to the other alone: that is cross-attention, both ways", (text, image) =>
                ((image with { Queries = text.Queries }).Attend(), (text with { Queries = image.Queries }).Attend())),
            new("the text does not read the image", (text, image) => (text.Attend(), Attended()(text, image).Image)),
            new("the image does not read the text", (text, image) => (Attended()(text, image).Text, image.Attend())),
            new("the values are joined in another order than the keys", (text, image) =>
                Attended(values: (a, b) => cat([b, a], 2))(text, image)),
            new("the heads are laid side by side without bringing the tokens before them", (text, image) =>
                Split(null, mixed => mixed.reshape(mixed.shape[0], mixed.shape[2], -1))(text, image)),
        ]);

    /// <summary>A joint block: [B, L, D], [B, N, D], [B, D], the parts of both streams -> the first two.</summary>
    public static Exercise<Joining> Block { get; } = new(
        "10.3", "the joint block", Joined(), f => Flat(f(Tokens(2, 3, 8, 1), Tokens(2, 5, 8, 2), Tokens(2, 1, 8, 3)[..,
            0], Parts(8, 4), Parts(8, 5))),
        hints:
        [
            "The block of lesson 06 had one stream. Which of its steps have weights, and so exist twice here? Which " +
                "has none, and so can be done once for both?",
            "For each stream: p = AdaLN(c), then Project(Norm(x) * (1 + p[1]) + p[0]). One call of attend for both. " +
                "Then, for each stream again: x + p[2] * Finish(its part of the result), and the MLP's branch with " +
                "p[3], p[4] and p[5].",
            "Block(text, image, c, t, i):\n    for each stream: p = AdaLN(c); qkv = Project(Norm(x) * (1 + p[1]) + " +
                "p[0])\n    mixedText, mixedImage = attend(text's qkv, image's qkv)\n    for each stream:\n" +
                "        x = x + p[2] * Finish(mixed)\n        x = x + p[5] * Mlp(Norm(x) * (1 + p[4]) + p[3])\n" +
                "    return (text, image)",
        ],
        checks:
        [
            new("with gates of zero it is the identity", f => BlockFault(f, Only(), exact: true)),
            new("the attention's branches alone", f => BlockFault(f, Only(0, 1, 2))),
            new("the MLPs' branches alone", f => BlockFault(f, Only(3, 4, 5))),
            new("both, in their order", f => BlockFault(f, p => p)),
            new("each stream has weights of its own", f => f(Tokens(2, 3, 8, 1), Tokens(2, 3, 8, 1), Tokens(2, 1, 8,
                3)[.., 0], Parts(8, 4), Parts(8, 5)) is var (text, image) && text.allclose(image)
                ? "the same tokens in both streams come out the same" : null),
            new("one word, many patches", f => BlockFault(f, p => p, 1, 9)),
        ],
        mistakes:
        [
            new("the text's projection to queries, keys and values is used for both streams", (text, image, c, t, i) =>
                Joined()(text, image, c, t, i with { Project = t.Project })),
            new("the image's projection to queries, keys and values is used for both streams", (text, image, c, t, i) =>
                Joined()(text, image, c, t with { Project = i.Project }, i)),
            new("the text's shift, scale and gate are used for both streams", (text, image, c, t, i) =>
                Joined()(text, image, c, t, i with { AdaLN = t.AdaLN })),
            new("the text's projection behind the attention is used for both streams", (text, image, c, t, i) =>
                Joined()(text, image, c, t, i with { Finish = t.Finish })),
            new("the text's MLP is used for both streams", (text, image, c, t, i) =>
                Joined()(text, image, c, t, i with { Mlp = t.Mlp })),
            new("one set of weights, the text's, is used for both streams", (text, image, c, t, i) =>
                Joined()(text, image, c, t, t)),
            new("the gates are forgotten", Changed(a => [a[0], a[1], ones_like(a[2]), a[3], a[4], ones_like(a[5])])),
            new("the attention's gate is forgotten", Changed(a => [a[0], a[1], ones_like(a[2]), a[3], a[4], a[5]])),
            new("the MLP's gate is forgotten", Changed(a => [a[0], a[1], a[2], a[3], a[4], ones_like(a[5])])),
            new("the parts are read as scale, shift, gate", Changed(a => [a[1], a[0], a[2], a[4], a[3], a[5]])),
            new("the MLP's parts come first", Changed(a => [.. a[3..], .. a[..3]])),
            new("the scale is taken as it is, without the 1",
                Changed(a => [a[0], a[1] - 1, a[2], a[3], a[4] - 1, a[5]])),
            new("the tokens are not normed", (text, image, c, t, i) => Joined()(text, image, c,
                t with { Norm = x => x }, i with { Norm = x => x })),
            new("each stream attends to itself alone", Joined((text, image) => (text.Attend(), image.Attend()))),
            new("the projection behind the attention is forgotten", (text, image, c, t, i) => Joined()(text, image, c,
                t with { Finish = x => x }, i with { Finish = x => x })),
            new("the MLPs read the tokens that came in", Joined(late: true)),
            new("nothing is added to the tokens: the branches replace them", Joined(adds: false)),
            new("the MLPs are forgotten", (text, image, c, t, i) => Joined()(text, image, c,
                t with { Mlp = x => zeros_like(x) }, i with { Mlp = x => zeros_like(x) })),
            new("the text is returned as it came in", (text, image, c, t, i) =>
                (text, Joined()(text, image, c, t, i).Image)),
        ]);
}
