using static MmDit.Tests.Nets.Naive.NaiveNet;

namespace MmDit.Tests.Nets.Naive;

/// <summary>Every block as loops: tokens [token][value] and a condition [value] -> tokens.</summary>
static class NaiveBlocks
{
    public static double[][] DiT(NaiveNet net, double[][] x, double[] c, int heads)
    {
        var p = net.AdaLN("adaLN_modulation", c, 6);
        var mixed = net.SelfAttention("attn", [.. x.Select(v => Modulate(Norm(v), p[0], p[1]))], heads);
        x = [.. x.Zip(mixed, (v, m) => Add(v, m, p[2]))];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Modulate(Norm(v), p[3], p[4])), p[5]))];
    }

    public static double[][] AdaLN(NaiveNet net, double[][] x, double[] c, int heads)
    {
        var p = net.AdaLN("adaLN_modulation", c, 4);
        var mixed = net.SelfAttention("attn", [.. x.Select(v => Modulate(Norm(v), p[0], p[1]))], heads);
        x = [.. x.Zip(mixed, (v, m) => Add(v, m))];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Modulate(Norm(v), p[2], p[3]))))];
    }

    public static double[][] InContext(NaiveNet net, double[][] x, int heads)
    {
        var mixed = net.SelfAttention("attn", [.. x.Select(v => Affine(net, "norm1", v))], heads);
        x = [.. x.Zip(mixed, (v, m) => Add(v, m))];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Affine(net, "norm2", v))))];
    }

    public static double[][] CrossAttention(NaiveNet net, double[][] x, double[][] c, int heads)
    {
        var mixed = net.SelfAttention("attn", [.. x.Select(v => Affine(net, "norm1", v))], heads);
        x = [.. x.Zip(mixed, (v, m) => Add(v, m))];
        mixed = net.CrossAttention("cross", [.. x.Select(v => Affine(net, "norm2", v))], c, heads);
        x = [.. x.Zip(mixed, (v, m) => Add(v, m))];
        return [.. x.Select(v => Add(v, net.Mlp("mlp", Affine(net, "norm3", v))))];
    }

    /// <summary>Text and image; the text of a last block stays, a dual block's image also asks itself.</summary>
    public static (double[][] Text, double[][] Image) Joint(NaiveNet net, double[][] text, double[][] image, double[] c,
        int heads, bool dual, bool last)
    {
        var t = net.AdaLN("context_block.adaLN_modulation", c, last ? 2 : 6);
        var i = net.AdaLN("x_block.adaLN_modulation", c, dual ? 9 : 6);
        var qkv = net.Project("context_block.attn", [.. text.Select(v => Modulate(Norm(v), t[0], t[1]))], heads)
            .Concat(net.Project("x_block.attn", [.. image.Select(v => Modulate(Norm(v), i[0], i[1]))], heads))
            .ToArray();
        var mixed = Attend(qkv);
        var own = dual
            ? net.SelfAttention("x_block.attn2", [.. image.Select(v => Modulate(Norm(v), i[6], i[7]))], heads) : null;
        image = [.. image.Select((v, n) =>
        {
            v = Add(v, net.Linear("x_block.attn.proj", mixed[text.Length + n]), i[2]);
            if (own is not null) v = Add(v, own[n], i[8]);
            return Add(v, net.Mlp("x_block.mlp", Modulate(Norm(v), i[3], i[4])), i[5]);
        })];
        if (last) return (text, image);
        text = [.. text.Select((v, n) =>
        {
            v = Add(v, net.Linear("context_block.attn.proj", mixed[n]), t[2]);
            return Add(v, net.Mlp("context_block.mlp", Modulate(Norm(v), t[3], t[4])), t[5]);
        })];
        return (text, image);
    }

    /// <summary>The variant with cross-attention: itself, the other, then the MLP.</summary>
    public static (double[][] Text, double[][] Image) Cross(NaiveNet net, double[][] text, double[][] image,
        double[] c, int heads)
    {
        double[][] Own(string key, double[][] x)
        {
            var p = net.AdaLN(key + ".adaLN_modulation", c, 9);
            var mixed = net.SelfAttention(key + ".attn", [.. x.Select(v => Modulate(Norm(v), p[0], p[1]))], heads);
            return [.. x.Zip(mixed, (v, m) => Add(v, m, p[2]))];
        }
        double[][] Other(string key, double[][] x, double[][] other)
        {
            var p = net.AdaLN(key + ".adaLN_modulation", c, 9);
            var mixed = net.CrossAttention(key + ".cross", [.. x.Select(v => Modulate(Norm(v), p[6], p[7]))],
                other, heads);
            x = [.. x.Zip(mixed, (v, m) => Add(v, m, p[8]))];
            return [.. x.Select(v => Add(v, net.Mlp(key + ".mlp", Modulate(Norm(v), p[3], p[4])), p[5]))];
        }
        (text, image) = (Own("text", text), Own("image", image));
        return (Other("text", text, image), Other("image", image, text));
    }

    /// <summary>One sequence, attention and MLP side by side; angles [token][pair].</summary>
    public static double[][] Single(NaiveNet net, double[][] x, double[] c, double[][] angles, int heads)
    {
        var (D, d) = (x[0].Length, x[0].Length / heads);
        var m = net.Linear("modulation.lin", [.. c.Select(Silu)]);
        var inner = x.Select(v => net.Linear("linear1", Modulate(Norm(v), m[..D], m[D..(2 * D)]))).ToArray();
        double[] Turn(string key, double[] q, double[] angle)
        {
            var (scale, size) = (net.Vector(key), Math.Sqrt(q.Select(v => v * v).Average() + 1e-6));
            q = [.. q.Select((v, i) => v / size * scale[i])];
            return [.. q.Select((v, i) => i % 2 == 0
                ? (v * Math.Cos(angle[i / 2])) - (q[i + 1] * Math.Sin(angle[i / 2]))
                : (q[i - 1] * Math.Sin(angle[i / 2])) + (v * Math.Cos(angle[i / 2])))];
        }
        var qkv = inner.Select((v, n) => (
            v[..D].Chunk(d).Select(q => Turn("norm.query_norm.scale", q, angles[n])).ToArray(),
            v[D..(2 * D)].Chunk(d).Select(k => Turn("norm.key_norm.scale", k, angles[n])).ToArray(),
            v[(2 * D)..(3 * D)].Chunk(d).ToArray())).ToArray();
        var mixed = Attend(qkv);
        return [.. x.Select(
            (v, n) => Add(v, net.Linear("linear2", [.. mixed[n], .. inner[n][(3 * D)..].Select(Gelu)]), m[(2 * D)..]))];
    }

    static double[] Affine(NaiveNet net, string key, double[] x)
    {
        var (weight, bias) = (net.Vector(key + ".weight"), net.Vector(key + ".bias"));
        return [.. Norm(x).Select((v, i) => (v * weight[i]) + bias[i])];
    }
}
