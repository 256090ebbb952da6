using System.Numerics;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract unsafe partial class Moments
{
    // Elements that one thread takes at a time.
    const long Share = 1 << 16;

    // Rest: what a beta leaves of 1, rounded once; the difference of floats would be off in its fifth digit.
    readonly record struct Step(
        float Beta1, float Rest1, float Beta2, float Rest2, float Eps, float Sign, float Shrink, float Pull);

    // A run of a parameter's elements: p, g, m, v, and the two numbers that depend on its own count of steps.
    readonly record struct Run(nint P, nint G, nint M, nint V, int Count, float Deviation, float Rate);

    // Float32 in one run of the CPU's memory; all else takes a pass for each operator.
    static bool InOneRun(Tensor[] tensors) => Array.TrueForAll(tensors, t =>
        t.Facts() is { Dtype: (int)ScalarType.Float32, DeviceType: (int)DeviceType.CPU, Layout: 0 } f
        && f is { IsContiguous: not 0, IsLazy: 0 });

    static nint At(Tensor t) => (nint)t.Facts().Data;

    // The whole step in one pass over memory.
    static void OnePass(Step step, Tensor[] parameters, Tensor[] grads, Tensor[] m, Tensor[] v,
        double[] deviations, double[] rates)
    {
        List<Run> runs = [];
        for (var i = 0; i < parameters.Length; i++)
        {
            var (p, g, a, b) = (At(parameters[i]), At(grads[i]), At(m[i]), At(v[i]));
            for (long from = 0, count = parameters[i].numel(); from < count; from += Share)
            {
                var at = (nint)(from * sizeof(float));
                var length = (int)Math.Min(Share, count - from);
                runs.Add(new(p + at, g + at, a + at, b + at, length, (float)deviations[i], (float)rates[i]));
            }
        }
        ParallelOptions threads = new() { MaxDegreeOfParallelism = get_num_threads() };
        Parallel.For(0, runs.Count, threads, i => Take(step, runs[i]));
        GC.KeepAlive(grads);                                            // the loop sees addresses alone
        // libtorch learns that the parameters have changed, so that a graph made before says so.
        aten._foreach_zero_([.. parameters.Select(p => p.view(-1).narrow(0, 0, 0))]);
    }

    static void Take(Step step, Run run)
    {
        float* p = (float*)run.P, g = (float*)run.G, m = (float*)run.M, v = (float*)run.V;
        var i = 0;
        for (; i <= run.Count - Vector<float>.Count; i += Vector<float>.Count)
        {
            var (now, slope) = (Vector.Load(p + i) * step.Shrink, Vector.Load(g + i) * step.Sign);
            slope += now * step.Pull;
            var mean = Vector.Load(m + i) * step.Beta1 + slope * step.Rest1;
            var square = Vector.Load(v + i) * step.Beta2 + slope * slope * step.Rest2;
            var size = Vector.SquareRoot(square) / new Vector<float>(run.Deviation) + new Vector<float>(step.Eps);
            Vector.Store(mean, m + i);
            Vector.Store(square, v + i);
            Vector.Store(now + mean / size * run.Rate, p + i);
        }
        for (; i < run.Count; i++)
        {
            var (now, slope) = (p[i] * step.Shrink, g[i] * step.Sign);
            slope += now * step.Pull;
            m[i] = m[i] * step.Beta1 + slope * step.Rest1;
            v[i] = v[i] * step.Beta2 + slope * slope * step.Rest2;
            p[i] = now + m[i] / (MathF.Sqrt(v[i]) / run.Deviation + step.Eps) * run.Rate;
        }
    }
}
