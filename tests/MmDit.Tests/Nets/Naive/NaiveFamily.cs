using static MmDit.Tests.Nets.Naive.NaiveNet;

namespace MmDit.Tests.Nets.Naive;

/// <summary>Blocks of the DiT's relatives as loops: tokens [token][value] and a condition [value] -> tokens.</summary>
static class NaiveFamily
{
    /// <summary>Each query takes the mean of the values, weighted by the softmax of products and bias:
    /// [token][head][value] -> [token][value].</summary>
    public static double[][] Mix(double[][][] q, double[][][] k, double[][][] v,
        Func<int, int, int, double>? bias = null) => [.. q.Select((asking, i) =>
    {
        List<double> mixed = [];
        for (var h = 0; h < asking.Length; h++)
        {
            var logits =
                k.Select((key, j) => key[h].Zip(asking[h], (a, b) => a * b).Sum() / Math.Sqrt(asking[h].Length)
                    + (bias?.Invoke(h, i, j) ?? 0)).ToArray();
            var weights = logits.Select(l => Math.Exp(l - logits.Max())).ToArray();
            for (var d = 0; d < v[0][h].Length; d++)
                mixed.Add(v.Select((value, j) => weights[j] / weights.Sum() * value[h][d]).Sum());
        }
        return mixed.ToArray();
    })];

    /// <summary>One part of several side by side, by heads: [token][parts · values] -> [token][head][value].</summary>
    public static double[][][] Heads(double[][] tokens, int part, int parts, int heads) => [.. tokens.Select(x =>
        x.Chunk(x.Length / parts).ElementAt(part).Chunk(x.Length / parts / heads).ToArray())];

    public static double[][] DiffiT(NaiveNet net, double[][] x, double[] c, int heads, int side)
    {
        var time = net.Linear("attn.qkv_temb", c);
        var qkv = x.Select(v => Add(net.Linear("attn.qkv", Norm(v)), time)).ToArray();
        var table = net.Vector("attn.relative_position_bias_table");
        double Bias(int h, int i, int j) =>
            table[(((((i / side) - (j / side) + side - 1) * ((2 * side) - 1)) + (i % side) - (j % side) + side - 1)
                * heads) + h];
        var mixed = Mix(Heads(qkv, 0, 3, heads), Heads(qkv, 1, 3, heads), Heads(qkv, 2, 3, heads), Bias);
        x = [.. x.Zip(mixed, (v, m) => Add(v, net.Linear("attn.proj", m)))];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Norm(v))))];
    }

    public static double[] Experts(NaiveNet net, string key, double[] x, int chosen)
    {
        var logits = net.Linear(key + ".gate", x);
        var chances = logits.Select(l => Math.Exp(l) / logits.Sum(Math.Exp)).ToArray();
        var result = new double[x.Length];
        foreach (var e in Enumerable.Range(0, chances.Length).OrderByDescending(e => chances[e]).Take(chosen))
            result = [.. result.Zip(net.Mlp($"{key}.experts.{e}", x), (sum, said) => sum + (chances[e] * said))];
        return result;
    }

    public static double[][] Mixture(NaiveNet net, double[][] x, double[] c, int heads, int chosen)
    {
        var p = net.AdaLN("adaLN_modulation", c, 6);
        var mixed = net.SelfAttention("attn", [.. x.Select(v => Modulate(Norm(v), p[0], p[1]))], heads);
        x = [.. x.Zip(mixed, (v, m) => Add(v, m, p[2]))];
        return [.. x.Select(v => Add(v, Experts(net, "mlp", Modulate(Norm(v), p[3], p[4]), chosen), p[5]))];
    }

    public static double[][] Hunyuan(NaiveNet net, double[][] x, double[] c, double[][] text, double[][]? seen,
        double[][] angles, int heads)
    {
        if (seen is not null)
            x = [.. x.Select((v, n) => net.Linear("skip_linear", Affine(net, "skip_norm", [.. v, .. seen[n]])))];
        var shift = net.Linear("default_modulation.1", [.. c.Select(Silu)]);
        double[][][] Rotated(string norm, double[][][] tokens, bool turn = true) =>
            [.. tokens.Select((token, n) =>
                token.Select(v => Affine(net, norm, v)).Select(v => turn ? Turn(v, angles[n]) : v).ToArray())];

        var own = x.Select(v => net.Linear("attn1.Wqkv", Add(Affine(net, "norm1", v), shift))).ToArray();
        var mixed = Mix(Rotated("attn1.q_norm", Heads(own, 0, 3, heads)),
            Rotated("attn1.k_norm", Heads(own, 1, 3, heads)), Heads(own, 2, 3, heads));
        x = [.. x.Zip(mixed, (v, m) => Add(v, net.Linear("attn1.out_proj", m)))];

        var asking = x.Select(v => net.Linear("attn2.q_proj", Affine(net, "norm3", v))).ToArray();
        var qkv = text.Select(v => net.Linear("attn2.kv_proj", v)).ToArray();
        mixed = Mix(Rotated("attn2.q_norm", Heads(asking, 0, 1, heads)),
            Rotated("attn2.k_norm", Heads(qkv, 0, 2, heads), false), Heads(qkv, 1, 2, heads));
        x = [.. x.Zip(mixed, (v, m) => Add(v, net.Linear("attn2.out_proj", m)))];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Affine(net, "norm2", v))))];
    }

    public static double[][] Flag(NaiveNet net, double[][] x, double[] c, double[][] text, bool[] mask,
        double[][] angles, int heads)
    {
        var p = net.AdaLN("adaLN_modulation", c, 6);
        double[][] Made(string projection, string? norm, double[][] tokens) =>
            [.. tokens.Select(v => net.Linear("attention." + projection, v))
                .Select(v => norm is null ? v : Affine(net, "attention." + norm, v, 1e-5))];
        double[][][] Rotated(double[][] tokens) =>
            [.. Heads(tokens, 0, 1, heads).Select((token, n) => token.Select(v => Turn(v, angles[n])).ToArray())];
        var normed = x.Select(v => Modulate(Rms(net, "attention_norm", v), p[0], p[1])).ToArray();
        var read = text.Select(v => Rms(net, "attention_y_norm", v)).ToArray();
        var q = Rotated(Made("wq", "q_norm", normed));
        var own = Mix(q, Rotated(Made("wk", "k_norm", normed)), Heads(Made("wv", null, normed), 0, 1, heads));
        var answer = Mix(q, Heads(Made("wk_y", "ky_norm", read), 0, 1, heads),
            Heads(Made("wv_y", null, read), 0, 1, heads), (_, _, j) => mask[j] ? 0 : double.NegativeInfinity);
        var gate = net.Vector("attention.gate");
        var d = x[0].Length / heads;
        x =
            [
                .. x.Select((v, n) => Add(v, net.Linear("attention.wo",
                    [.. own[n].Select((o, i) => o + (answer[n][i] * Math.Tanh(gate[i / d])))]), p[2]))];
        return [.. x.Select(v =>
        {
            var inner = Modulate(Rms(net, "ffn_norm", v), p[3], p[4]);
            var gated = net.Linear("feed_forward.w1", inner)
                .Zip(net.Linear("feed_forward.w3", inner), (a, b) => Silu(a) * b);
            return Add(v, net.Linear("feed_forward.w2", [.. gated]), p[5]);
        })];
    }

    /// <summary>Tokens of all frames, frame by frame.</summary>
    public static double[][] SpaceTime(NaiveNet net, double[][] x, double[] c, int frames, int heads)
    {
        var p = net.AdaLN("adaLN_modulation", c, 9);
        var cells = x.Length / frames;
        x = [.. x.Chunk(cells).SelectMany(frame => frame.Zip(
            net.SelfAttention("attn", [.. frame.Select(v => Modulate(Norm(v), p[0], p[1]))], heads),
            (v, m) => Add(v, m, p[2])))];
        var lines = Enumerable.Range(0, cells)
            .Select(n => Enumerable.Range(0, frames).Select(f => x[(f * cells) + n]).ToArray())
            .Select(
                line => line.Zip(net.SelfAttention("attn_temp", [.. line.Select(v => Modulate(Norm(v), p[6], p[7]))],
                    heads), (v, m) => Add(v, m, p[8])).ToArray()).ToArray();
        x = [.. x.Select((_, at) => lines[at % cells][at / cells])];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Modulate(Norm(v), p[3], p[4])), p[5]))];
    }

    /// <summary>Text, image and audio one after the other; the text of a last block stays.</summary>
    public static double[][] ThreeStreams(NaiveNet net, double[][] text, double[][] image, double[][] audio, double[] c,
        int heads, bool last)
    {
        (string Key, double[][] Tokens, double[][] Parts)[] streams =
            [("context_block", text, net.AdaLN("context_block.adaLN_modulation", c, last ? 2 : 6)),
            ("x_block", image, net.AdaLN("x_block.adaLN_modulation", c, 6)),
            ("audio_block", audio, net.AdaLN("audio_block.adaLN_modulation", c, 6))];
        var mixed = new Queue<double[]>(Attend([.. streams.SelectMany(s =>
            net.Project(s.Key + ".attn",
                [.. s.Tokens.Select(v => Modulate(Norm(v), s.Parts[0], s.Parts[1]))], heads))]));
        return [.. streams.SelectMany(s => s.Tokens.Select(v =>
        {
            var answer = mixed.Dequeue();
            if (s.Parts.Length == 2) return v;
            v = Add(v, net.Linear(s.Key + ".attn.proj", answer), s.Parts[2]);
            return Add(v, net.Mlp(s.Key + ".mlp", Modulate(Norm(v), s.Parts[3], s.Parts[4])), s.Parts[5]);
        }))];
    }

    /// <summary>The mean asks all tokens and itself: tokens -> one vector.</summary>
    public static double[] Pool(NaiveNet net, double[][] x, int heads)
    {
        var (positions, D) = (net.Vector("positional_embedding"), x[0].Length);
        double[] mean = [.. Enumerable.Range(0, D).Select(i => x.Average(v => v[i]))];
        double[][] all = [.. new[] { mean }.Concat(x)
            .Select((v, n) => v.Select((value, i) => value + positions[(n * D) + i]).ToArray())];
        double[][][] Made(string key, int count) =>
            Heads([.. all.Take(count).Select(v => net.Linear(key, v))], 0, 1, heads);
        return net.Linear("c_proj", Mix(Made("q_proj", 1), Made("k_proj", all.Length), Made("v_proj", all.Length))[0]);
    }

    static double[] Affine(NaiveNet net, string key, double[] x, double eps = 1e-6)
    {
        var (mean, weight, bias) = (x.Average(), net.Vector(key + ".weight"), net.Vector(key + ".bias"));
        var deviation = Math.Sqrt(x.Select(v => (v - mean) * (v - mean)).Average() + eps);
        return [.. x.Select((v, i) => ((v - mean) / deviation * weight[i]) + bias[i])];
    }

    static double[] Rms(NaiveNet net, string key, double[] x)
    {
        var (size, weight) = (Math.Sqrt(x.Select(v => v * v).Average() + 1e-5), net.Vector(key + ".weight"));
        return [.. x.Select((v, i) => v / size * weight[i])];
    }

    // Pairs of neighbours by an angle each.
    static double[] Turn(double[] x, double[] angle) => [.. x.Select((v, i) => i % 2 == 0
        ? (v * Math.Cos(angle[i / 2])) - (x[i + 1] * Math.Sin(angle[i / 2]))
        : (x[i - 1] * Math.Sin(angle[i / 2])) + (v * Math.Cos(angle[i / 2])))];

    /// <summary>A U-Net of two levels: a map [channel][cell] -> logits [class][cell].</summary>
    public static double[][] Segment(NaiveNet net, double[][] image)
    {
        double[][] Pair(string key, double[][] x) =>
            Rectify(NaiveUNet.Convolve(net, key + ".2", Rectify(NaiveUNet.Convolve(net, key + ".0", x, 3, 1)), 3, 1));
        var first = Pair("encoder.0", image);
        var deep = Pair("encoder.1", Pool(first));
        return NaiveUNet.Convolve(net, "head", Pair("decoder.0", [.. first, .. Spread(net, "up.0", deep)]), 1, 1);
    }

    static double[][] Rectify(double[][] x) => [.. x.Select(row => row.Select(v => Math.Max(0, v)).ToArray())];

    static double[][] Pool(double[][] x)
    {
        var side = (int)Math.Sqrt(x[0].Length);
        return [.. x.Select(row => Enumerable.Range(0, row.Length / 4).Select(at =>
        {
            var from = (at / (side / 2) * 2 * side) + (at % (side / 2) * 2);
            return new[] { row[from], row[from + 1], row[from + side], row[from + side + 1] }.Max();
        }).ToArray())];
    }

    // Every cell becomes four, by a matrix for each: weights are [from][to][2][2].
    static double[][] Spread(NaiveNet net, string key, double[][] x)
    {
        var (weight, bias, side) = (net.Vector(key + ".weight"), net.Vector(key + ".bias"),
            (int)Math.Sqrt(x[0].Length));
        return [.. bias.Select((b, o) => Enumerable.Range(0, 4 * side * side).Select(at =>
        {
            var (row, column) = (at / (2 * side), at % (2 * side));
            return b
                + x.Select((map, i) => weight[(((((i * bias.Length) + o) * 2) + (row % 2)) * 2) + (column % 2)]
                    * map[(row / 2 * side) + (column / 2)]).Sum();
        }).ToArray())];
    }
}
