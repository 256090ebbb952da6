using System.Text;
using MmDit.Show;

namespace MmDit.Course.Views;

/// <summary>The joint attentions of a run to be clicked through: a word and the patches that read it, a patch and what
/// it reads; four quadrants, every block, head and step.</summary>
/// <remarks>Mouse, touch or keys. A weight w travels as 255 √w in eight bits, so what is shown is within
/// √w / 255 + 1 / 255² of it.</remarks>
public sealed class JointAttentionExplorer : Widget
{
    const int Width = 720, Margin = 16, Side = 176, Small = 88, Least = 104;

    readonly string[] words;
    readonly string title;
    readonly (int Rows, int Columns) grid;
    readonly (int Blocks, int Heads) depth;
    readonly JointMoment[] moments;
    readonly Pixels[] pictures, heat;
    readonly int start;

    /// <summary>What is on a tape, at so many of its steps, evenly chosen, the first and the last among them.</summary>
    /// <param name="tape">A run that was recorded.</param>
    /// <param name="steps">1 at least; all where there are fewer.</param>
    /// <param name="title">A heading, the caption for instance.</param>
    /// <param name="min">The value that is black.</param>
    /// <param name="max">The value that is white.</param>
    public JointAttentionExplorer(JointTape tape, int steps = 8, string title = "", double min = -1, double max = 1)
    {
        ArgumentNullException.ThrowIfNull(tape);
        if (steps < 1) throw new ArgumentException($"steps: {steps}, but one at least is shown", nameof(steps));
        (words, this.title, grid) = ([.. tape.Words], title, tape.Grid);
        var count = Math.Min(steps, tape.Moments.Count);
        moments = [.. Enumerable.Range(0, count).Select(i =>
            tape.Moments[count == 1 ? 0 : (int)Math.Round(i * (tape.Moments.Count - 1.0) / (count - 1))])];
        depth = ((int)moments[0].Maps.shape[0], (int)moments[0].Maps.shape[1]);
        pictures = [.. moments.Select(m => m.Clean.Picture(min, max))];
        heat = [.. WordHeat.Maps(tape)];
        start = Sharpest(tape);
        (Weights, Alike, Entropy) = (Levels(m => m.Maps), Levels(m => m.Alike(words.Length)), Bits());
    }

    byte[] Weights { get; }
    byte[] Alike { get; }
    double[] Entropy { get; }

    byte[] Levels(Func<JointMoment, Tensor> maps)
    {
        using var scope = NewDisposeScope();
        return [.. moments.SelectMany(m => (maps(m).clamp(0, 1).sqrt() * 255).round().to(ScalarType.Byte).cpu()
            .contiguous().data<byte>().ToArray())];
    }

    // The word to begin with: of all the one whose map stands out most.
    static int Sharpest(JointTape tape)
    {
        using var scope = NewDisposeScope();
        var heat = tape.Heat();                                                                 // [L, N]
        return (int)(heat.amax([1]) / heat.mean([1])).argmax().item<long>();
    }

    // How spread a row's weights are, the mean over the words' rows and over the patches': [steps, blocks, h, 2].
    double[] Bits()
    {
        using var scope = NewDisposeScope();
        return [.. moments.SelectMany(m =>
        {
            var bits = -(m.Maps * (m.Maps + 1e-20).log2()).sum(-1);                             // [blocks, h, S]
            return stack([bits[.., .., ..words.Length].mean([2]), bits[.., .., words.Length..].mean([2])], 2).Values()
                .Select(b => Math.Round(b, 2));
        })];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(title == "" ? "Joint attention" : title)}: {words.Length} words "
        + $"({string.Join(' ', words)}) and {grid.Rows} x {grid.Columns} patches in one attention; {moments.Length} "
        + $"steps from t = {moments[0].T:0.00} to {moments[^1].T:0.00}, {depth.Blocks} blocks, {depth.Heads} heads";

    /// <inheritdoc/>
    protected override string StillSvg
    {
        get
        {
            var across = (Width - Side - (2 * Margin)) / Least;
            var top = title == "" ? 34 : 58;
            var lines = (heat.Length + across - 1) / across;
            var height = Math.Max(top + Side + 44, top + (lines * (Small + 26)) + 24);
            StringBuilder svg = new(Svg.Open(Width, height, ToString()));
            svg.Append(Svg.Title(title, Width)).Append(Quiet("the picture", Margin, top - 8))
                .Append(Quiet("how much its patches read each word, over the whole run", Margin + Side + 16, top - 8))
                .Append(Svg.Image(pictures[^1], new(Margin, top, Side, Side)));
            foreach (var (i, map) in heat.Index())
            {
                var (x, y) = (Margin + Side + 16 + (i % across * Least), top + (i / across * (Small + 26)));
                svg.Append(Svg.Image(map, new(x, y, Small, Small)))
                    .Append(Svg.Words(Svg.Fit(words[i], Stage.LabelSize, Least - 8), x, y + Small + 16,
                        Stage.LabelSize, Palette.Ink));
            }
            return svg.Append(Quiet("Where scripts run, this can be clicked.", Margin, height - 14)).Append(Svg.Close)
                .ToString();

            static string Quiet(string text, double x, double y) =>
                Svg.Words(text, x, y, Stage.TickSize, Palette.Quiet);
        }
    }

    /// <inheritdoc/>
    protected override object Data => new
    {
        title,
        words,
        start,
        rows = grid.Rows,
        columns = grid.Columns,
        blocks = depth.Blocks,
        heads = depth.Heads,
        times = moments.Select(m => Math.Round(m.T, 3)),
        height = pictures[0].Height,
        width = pictures[0].Width,
        channels = pictures[0].Channels,
        pictures = Pack([.. pictures.SelectMany(p => p.Data.ToArray())]),
        weights = Pack(Weights),
        alike = Pack(Alike),
        entropy = Entropy,
        colours = Pack(Colormap.Sequential.Table()),
    };

    /// <inheritdoc/>
    protected override string Script => Page.Source("joint-attention.js");
}
