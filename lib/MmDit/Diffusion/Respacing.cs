using System.Globalization;

namespace MmDit.Diffusion;

/// <summary>Which of the steps a net was trained on are taken when it samples.</summary>
/// <seealso href="https://arxiv.org/abs/2102.09672">Nichol and Dhariwal 2021, section 4</seealso>
public static class Respacing
{
    /// <summary>The steps that a text names, rising: "" all, "250" so many evenly, "ddim50" by a whole stride from 0,
    /// "10,15,20" so many in each third of the steps.</summary>
    /// <exception cref="ArgumentException">The text is none of these, or wants more steps than there are.</exception>
    public static int[] Steps(string text, int steps)
    {
        if (text.Length == 0) return [.. Enumerable.Range(0, steps)];
        if (text.StartsWith("ddim", StringComparison.Ordinal)) return ByStride(Number(text[4..], text), steps);
        int[] counts = [.. text.Split(',').Select(part => Number(part, text))];
        List<int> kept = [];
        for (var (section, start) = (0, 0); section < counts.Length; section++)
        {
            var size = steps / counts.Length + (section < steps % counts.Length ? 1 : 0);
            kept.AddRange(Evenly(counts[section], size).Select(i => start + i));
            start += size;
        }
        return [.. kept.Distinct()];
    }

    static int[] ByStride(int count, int steps)
    {
        for (var stride = 1; stride <= steps; stride++)
            if ((steps + stride - 1) / stride == count) return [.. Enumerable.Range(0, count).Select(i => i * stride)];
        throw new ArgumentException($"respacing 'ddim{count}': no whole stride takes {count} of {steps} steps");
    }

    // The first and the last of the section are among them; a place is summed up, as rounding of halves depends on it.
    static IEnumerable<int> Evenly(int count, int size)
    {
        if (count > size) throw new ArgumentException($"respacing: a section of {size} steps cannot give {count}");
        var stride = count > 1 ? (size - 1.0) / (count - 1) : 1;
        for (var (i, place) = (0, 0.0); i < count; i++, place += stride)
            yield return (int)Math.Round(place, MidpointRounding.ToEven);
    }

    static int Number(string part, string text) =>
        int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
            : throw new ArgumentException($"respacing '{text}': '{part}' is no number of steps; write " +
                "\"250\", \"ddim50\" or \"10,15,20\"");
}
