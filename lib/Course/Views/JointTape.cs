using MmDit.Diffusion;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course.Views;

/// <summary>One call of a net: how noisy its picture was, and what its joint attentions did.</summary>
/// <param name="T">The part of noise, from 1 to 0.</param>
/// <param name="Clean">The picture that the net sees in the noise, [C, H, W].</param>
/// <param name="Maps">The weights, a row for each token that reads, [blocks, h, S, S].</param>
/// <param name="Outputs">What comes out of the attention before its projection, [blocks, h, S, d].</param>
public sealed record JointMoment(double T, Tensor Clean, Tensor Maps, Tensor Outputs)
{
    /// <summary>How a patch's output divides among those of the words, a softmax of their products; behind the heads
    /// all of them together: [blocks, h + 1, L, N].</summary>
    /// <seealso href="https://arxiv.org/abs/2502.04320">Helbling et al. 2025, ConceptAttention; here the
    /// words of the text are its concepts</seealso>
    public Tensor Alike(int words)
    {
        using var scope = NewDisposeScope();
        var (text, image) = (Outputs.narrow(2, 0, words), Outputs.narrow(2, words, Outputs.shape[2] - words));
        var products = text.matmul(image.transpose(2, 3));                                      // [blocks, h, L, N]
        return cat([products, products.sum(1, keepdim: true)], 1).softmax(2).MoveToOuterDisposeScope();
    }
}

/// <summary>Keeps what the joint attentions of a net do in a run of a sampler, for one sample of the batch.</summary>
/// <example><c>using JointTape tape = new(net, words); Samplers.Euler(tape.Of(denoiser), levels, noise).Final();
/// </c></example>
public sealed class JointTape(MMDiT net, IEnumerable<string> words, int sample = 0) : IDisposable
{
    readonly List<JointMoment> moments = [];

    /// <summary>The names of the text's tokens, in their order.</summary>
    public IReadOnlyList<string> Words { get; } = [.. words];

    /// <summary>What was kept: a moment for each call.</summary>
    public IReadOnlyList<JointMoment> Moments => moments;

    /// <summary>Rows and columns of patches.</summary>
    public (int Rows, int Columns) Grid => moments is [{ Clean: var picture }, ..]
        ? ((int)(picture.shape[1] / net.Config.Patch), (int)(picture.shape[2] / net.Config.Patch))
        : throw new InvalidOperationException("nothing is on the tape: sample with tape.Of(denoiser) first");

    /// <summary>The same denoiser, whose calls are kept: one that calls the net once, with the words.</summary>
    public Denoiser Of(Denoiser denoiser) => (x, t) =>
    {
        using var scope = NewDisposeScope();
        using AttentionRecorder recorder = new();
        Dictionary<(int Block, bool Text), Tensor> values = [];
        var hooks = net.Blocks.Index().SelectMany(block => (Action[])[
            Keep(block.Item.Text, (block.Index, true)), Keep(block.Item.Image, (block.Index, false))]).ToArray();
        Tensor v;
        try { v = denoiser(x, t); }
        finally { foreach (var takeAway in hooks) takeAway(); }

        var joint = recorder.Maps.Where(map => map.shape[2] == Tokens(x)).ToArray();
        if (joint.Length != net.Config.Depth) throw Other(x, recorder.Maps);
        var maps = stack([.. joint.Select(map => map[sample])]);                                // [blocks, h, S, S]
        var both = net.Blocks.Select((_, i) => cat([values[(i, true)], values[(i, false)]], 1));        // [h, S, d]
        using var part = t[sample].to(float64) / 1000;
        var clean = x[sample] - part.item<double>() * v[sample];                                // [C, H, W]
        moments.Add(new(part.item<double>(), clean.detach().DetachFromDisposeScope(), maps.DetachFromDisposeScope(),
            maps.matmul(stack([.. both])).DetachFromDisposeScope()));
        return v.MoveToOuterDisposeScope();

        // The values, the last third of what the projection gives: [B, n, 3D] -> [h, n, d].
        Action Keep(TokenStream stream, (int, bool) key) =>
            stream.Attention.Part<nn.Module<Tensor, Tensor>>("qkv").register_forward_hook((_, _, qkv) =>
            {
                values[key] = qkv[sample].detach().Rearrange("n (k h d) -> k h n d", ("k", 3),
                    ("h", net.Config.Heads))[2].clone().DetachFromDisposeScope();
                return qkv;
            }).remove;
    };

    /// <summary>How much each patch reads each word: the mean over steps, blocks and heads, [L, N].</summary>
    /// <seealso href="https://arxiv.org/abs/2210.04885">Tang et al. 2023, DAAM</seealso>
    public Tensor Heat()
    {
        using var scope = NewDisposeScope();
        var (L, N) = (Words.Count, Grid.Rows * Grid.Columns);
        return stack([.. moments.Select(m => m.Maps.narrow(2, L, N).narrow(3, 0, L).mean([0, 1]))]).mean([0])
            .transpose(0, 1).contiguous().MoveToOuterDisposeScope();
    }

    long Tokens(Tensor x) => Words.Count + x.shape[2] / net.Config.Patch * (x.shape[3] / net.Config.Patch);

    InvalidOperationException Other(Tensor x, IReadOnlyList<Tensor> maps) => maps.Count == 0
        ? new("the denoiser did not call the net of this tape: give it one that does")
        : new($"{Words.Count} words are named, but the text has {maps[^1].shape[2] - (Tokens(x) - Words.Count)} tokens "
            + "(or the net was called more than once): name every token, and record the call with the words alone");

    /// <summary>Frees what was kept.</summary>
    public void Dispose()
    {
        foreach (var (_, clean, maps, outputs) in moments)
        {
            clean.Dispose();
            maps.Dispose();
            outputs.Dispose();
        }
        moments.Clear();
    }
}
