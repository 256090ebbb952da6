using System.Collections.Concurrent;

namespace MmDit.Nets.Layers;

/// <summary>Reshapes that say what they mean: "b c (h p) (w q) -> b (h w) (p q c)".</summary>
/// <seealso href="https://openreview.net/forum?id=oapKSVM2bcj">Rogozhnikov 2022, einops notation</seealso>
public static class Rearranging
{
    static readonly ConcurrentDictionary<string, Pattern> patterns = new();

    /// <summary>The same numbers in another order and shape; axes in brackets are one dimension, their sizes given
    /// unless they follow.</summary>
    /// <exception cref="ArgumentException">The pattern does not fit the tensor.</exception>
    public static Tensor Rearrange(this Tensor tensor, string pattern,
        params ReadOnlySpan<(string Axis, long Size)> sizes)
    {
        var parsed = patterns.GetOrAdd(pattern, Pattern.Parse);
        var shape = tensor.shape;
        var axes = parsed.Sizes(shape, sizes);
        // The steps in between are views; only the last may copy.
        using var split = tensor.reshape([.. parsed.Left.SelectMany(group => group).Select(axis => axes[axis])]);
        using var moved = split.permute(parsed.Order);
        return moved.reshape([.. parsed.Right.Select(group => group.Aggregate(1L, (size, axis) => size * axes[axis]))]);
    }

    sealed record Pattern(string Text, string[][] Left, string[][] Right, long[] Order)
    {
        public static Pattern Parse(string text)
        {
            if (text.Split("->") is not [var from, var to])
                throw new ArgumentException($"a pattern reads 'from -> to', got '{text}'");
            var (left, right) = (Groups(from), Groups(to));
            string[] source = [.. left.SelectMany(g => g)], target = [.. right.SelectMany(g => g)];
            if (source.Distinct().Count() != source.Length || !source.Order().SequenceEqual(target.Order()))
                throw new ArgumentException($"both sides of '{text}' name the same axes, each once");
            return new(text, left, right, [.. target.Select(axis => (long)Array.IndexOf(source, axis))]);
        }

        static string[][] Groups(string side)
        {
            List<string[]> groups = [];
            List<string>? open = null;
            foreach (var word in side.Replace("(", " ( ").Replace(")", " ) ")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries))
                switch (word)
                {
                    case "(" when open is null: open = []; break;
                    case ")" when open is not null: groups.Add([.. open]); open = null; break;
                    case "(" or ")": throw new ArgumentException($"brackets do not pair in '{side.Trim()}'");
                    default: if (open is null) groups.Add([word]); else open.Add(word); break;
                }
            return open is null ? [.. groups] : throw new ArgumentException($"brackets do not pair in '{side.Trim()}'");
        }

        public Dictionary<string, long> Sizes(long[] shape, ReadOnlySpan<(string Axis, long Size)> given)
        {
            if (shape.Length != Left.Length)
                throw new ArgumentException(
                    $"'{Text}' starts from {Left.Length} dimensions, the tensor is [{string.Join(", ", shape)}]");
            Dictionary<string, long> sizes = [];
            foreach (var (axis, size) in given) sizes[axis] = size;
            for (var i = 0; i < shape.Length; i++)
            {
                var unknown = Left[i].Where(axis => !sizes.ContainsKey(axis)).ToArray();
                var known = Left[i].Where(sizes.ContainsKey).Aggregate(1L, (size, axis) => size * sizes[axis]);
                if (unknown.Length > 1)
                    throw new ArgumentException($"'{Text}': name the size of {string.Join(" or ", unknown)}");
                if (known == 0 || shape[i] % known != 0 || (unknown.Length == 0 && shape[i] != known))
                    throw new ArgumentException(
                        $"'{Text}': dimension {i} is {shape[i]}, which ({string.Join(" ", Left[i])}) " +
                        $"with {string.Join(", ", Left[i].Where(sizes.ContainsKey).Select(a => $"{a}={sizes[a]}"))} " +
                        "does not divide");
                if (unknown is [var axis]) sizes[axis] = shape[i] / known;
            }
            return sizes;
        }
    }
}
