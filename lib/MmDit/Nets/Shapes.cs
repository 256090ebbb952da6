using System.Runtime.CompilerServices;

namespace MmDit.Nets;

// The letters of every shape in this library:
//   B  batch            N  image tokens = HW/P²      D  width
//   C  channels         L  text tokens               h  heads
//   H  height           S  sequence = L + N          d  D/h
//   W  width of image   P  patch                     T  steps

/// <summary>Guards at public doors: they say what came and what was expected.</summary>
public static class Shape
{
    /// <summary>Checks a tensor against letters, "B C H W"; a fixed letter has its size, a repeated one the same size
    /// everywhere.</summary>
    /// <exception cref="ArgumentException">Another number of dimensions, or another size.</exception>
    public static void Require(Tensor tensor, string letters, (string Letter, long Size)[]? sizes = null,
        [CallerArgumentExpression(nameof(tensor))] string name = "")
    {
        var names = letters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shape = tensor.shape;
        if (shape.Length != names.Length)
            throw new ArgumentException($"{name}: expected {names.Length} dimensions [{string.Join(", ", names)}], " +
                $"got [{string.Join(", ", shape)}]", name);
        var known = (sizes ?? []).ToDictionary(s => s.Letter, s => s.Size);
        for (var i = 0; i < names.Length; i++)
            if (!known.TryAdd(names[i], shape[i]) && known[names[i]] != shape[i])
                throw new ArgumentException($"{name}: expected {names[i]}={known[names[i]]}, " +
                    $"got [{string.Join(", ", shape)}] for [{string.Join(", ", names)}]", name);
    }
}
