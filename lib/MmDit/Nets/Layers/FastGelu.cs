using System.Numerics;
using MmDit.Libtorch;

namespace MmDit.Nets.Layers;

/// <summary>GELU by tanh as x σ(2u), u = √(2/π) (x + 0.044715 x³): one exponential a number, in one pass; any shape ->
/// the same.</summary>
/// <remarks>Without gradients alone: in training the way through a function of our own takes what it saves.</remarks>
/// <seealso href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel 2016, section 2</seealso>
static unsafe class FastGelu
{
    const float Slope = 1.5957691216f, Cubic = 0.044715f * Slope;           // 2u = Slope x + Cubic x³
    const long Least = 1 << 14;

    /// <summary>Whether it may take the place of libtorch's: much float32 in one piece on the CPU, and no
    /// gradients.</summary>
    internal static bool Takes(Tensor x) => !(is_grad_enabled() && x.requires_grad)
        && x.dtype == float32 && x.device_type == DeviceType.CPU && x.numel() >= Least && x.is_contiguous();

    internal static Tensor Of(Tensor x)
    {
        var result = empty_like(x);
        float* from = x.Floats(), to = result.Floats();
        Team.Run(x.numel(), Least, (first, end) =>
        {
            var width = Vector<float>.Count;
            for (; first <= end - width; first += width) At(Vector.Load(from + first)).Store(to + first);
            for (; first < end; first++) to[first] = At(new(from[first]))[0];
        });
        return result;
    }

    static Vector<float> At(Vector<float> x) => x * Lanes.Sigmoid(x * (new Vector<float>(Slope) + x * x * Cubic));
}
