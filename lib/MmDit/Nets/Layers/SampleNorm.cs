using System.Numerics;

namespace MmDit.Nets.Layers;

/// <summary>The group norm of one sample, [N, C], on one thread: its numbers stay in the cache from pass to
/// pass.</summary>
/// <param name="x">[N, C].</param>
/// <param name="factor">What a normed channel is multiplied by: [C].</param>
/// <param name="offset">What is added then: [C].</param>
/// <param name="silu">Whether SiLU follows.</param>
unsafe readonly struct SampleNorm(float* x, float* factor, float* offset, int cells, int channels, int groups,
    double eps, bool silu)
{
    const int Rows = 64;        // summed in float32 before they are added in float64

    static int Width => Vector<float>.Count;

    /// <summary>The result: [N, C].</summary>
    internal void Forward(float* result)
    {
        float[] slope = new float[channels], start = new float[channels];
        var (mean, root) = Moments();
        Line(mean, root, slope, start);
        fixed (float* a = slope, b = start)
            for (var row = 0; row < cells; row++)
                for (var c = 0; c < channels; c += Width)
                {
                    var z = Vector.Load(x + row * channels + c) * Vector.Load(a + c) + Vector.Load(b + c);
                    (silu ? z * Lanes.Sigmoid(z) : z).Store(result + row * channels + c);
                }
    }

    /// <summary>From the gradient of the result, [N, C], those of x, [N, C], and of factor and offset, [C].</summary>
    internal void Backward(float* gradient, float* toX, float* toFactor, float* toOffset)
    {
        float[] slope = new float[channels], start = new float[channels], each = new float[channels],
            all = new float[channels];
        var (mean, root) = Moments();
        Line(mean, root, slope, start);
        fixed (float* a = slope, b = start, p = each, q = all)
        {
            for (var row = 0; row < cells; row++)
                for (var c = 0; c < channels; c += Width)
                {
                    var at = row * channels + c;
                    var g = Vector.Load(gradient + at);
                    if (silu)
                    {
                        var z = Vector.Load(x + at) * Vector.Load(a + c) + Vector.Load(b + c);
                        var s = Lanes.Sigmoid(z);
                        g *= s * (Vector<float>.One + z * (Vector<float>.One - s));
                    }
                    g.Store(toX + at);
                }
            // With n the normed cells, g their gradient, that of x is (g - mean g - n mean(g n)) / deviation, by group.
            var (sums, products) = Sums(toX);
            for (var group = 0; group < groups; group++)
            {
                double ofSums = 0, ofProducts = 0;
                foreach (var c in Channels(group))
                {
                    products[c] = (products[c] + (x[c] - mean[group]) * sums[c]) * root[group];
                    (toFactor[c], toOffset[c]) = ((float)products[c], (float)sums[c]);
                    (ofSums, ofProducts) = (ofSums + sums[c] * factor[c], ofProducts + products[c] * factor[c]);
                }
                double count = (double)cells * channels / groups,
                    tilt = -root[group] * root[group] * ofProducts / count;
                foreach (var c in Channels(group))
                    (each[c], all[c]) = ((float)tilt, (float)(-root[group] * ofSums / count - tilt * mean[group]));
            }
            for (var row = 0; row < cells; row++)
                for (var c = 0; c < channels; c += Width)
                {
                    var at = row * channels + c;
                    (Vector.Load(toX + at) * Vector.Load(a + c) + Vector.Load(x + at) * Vector.Load(p + c)
                        + Vector.Load(q + c)).Store(toX + at);
                }
        }
    }

    IEnumerable<int> Channels(int group) => Enumerable.Range(group * channels / groups, channels / groups);

    // Mean and one over the deviation of each group.
    (double[] Mean, double[] Root) Moments()
    {
        var (sums, squares) = Sums(null);
        double[] mean = new double[groups], root = new double[groups];
        var count = (double)cells * channels / groups;
        for (var group = 0; group < groups; group++)
        {
            double sum = 0, square = 0;
            foreach (var c in Channels(group)) sum += sums[c] + (double)cells * x[c];
            mean[group] = sum / count;
            foreach (var c in Channels(group))
            {
                var far = x[c] - mean[group];
                square += squares[c] + 2 * far * sums[c] + cells * far * far;
            }
            root[group] = 1 / Math.Sqrt(square / count + eps);
        }
        return (mean, root);
    }

    // The norm as a line for each channel, slope x + start.
    void Line(double[] mean, double[] root, float[] slope, float[] start)
    {
        for (var c = 0; c < channels; c++)
        {
            var group = c / (channels / groups);
            slope[c] = (float)(root[group] * factor[c]);
            start[c] = (float)(offset[c] - mean[group] * root[group] * factor[c]);
        }
    }

    // For each channel the sums of u and of u d, where d is x less its value in the first cell, and u is d by default.
    (double[] Sums, double[] Products) Sums(float* u)
    {
        double[] sums = new double[channels], products = new double[channels];
        for (var first = 0; first < cells; first += Rows)
            for (var c = 0; c < channels; c += Width)
            {
                Vector<float> sum = default, product = default, start = Vector.Load(x + c);
                for (var at = first * channels + c; at < Math.Min(first + Rows, cells) * channels; at += channels)
                {
                    var d = Vector.Load(x + at) - start;
                    var value = u is null ? d : Vector.Load(u + at);
                    (sum, product) = (sum + value, product + value * d);
                }
                for (var i = 0; i < Width; i++)
                    (sums[c + i], products[c + i]) = (sums[c + i] + sum[i], products[c + i] + product[i]);
            }
        return (sums, products);
    }
}
