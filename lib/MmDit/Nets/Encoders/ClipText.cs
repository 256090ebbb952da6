using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Sizes of a CLIP text encoder; the presets are published nets.</summary>
/// <param name="Hidden">Width of a layer's MLP.</param>
/// <param name="QuickGelu">OpenAI's x · sigmoid(1.702 x) instead of x · Φ(x).</param>
/// <param name="Projection">Width of the space that text shares with images; null for none.</param>
/// <param name="Positions">The most tokens of a text, its start and end among them.</param>
public sealed record ClipTextConfig(long Width = 768, int Depth = 12, long Heads = 12, long Hidden = 3072,
    bool QuickGelu = true, long? Projection = null, long Vocabulary = 49408, long Positions = 77)
{
    /// <summary>OpenAI's ViT-L/14, first encoder of SD3, only one of SD1: 123 million parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2103.00020">Radford et al. 2021, section 2.4 and table 19</seealso>
    public static ClipTextConfig L => new();

    /// <summary>OpenCLIP's ViT-bigG/14, the second encoder of SD3: 695 million parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2212.07143">Cherti et al. 2022, table 24</seealso>
    public static ClipTextConfig G => new(1280, 32, 20, 5120, QuickGelu: false, Projection: 1280);
}

/// <summary>What a CLIP encoder tells of texts.</summary>
/// <param name="Hidden">Tokens after all layers but the last, not normed: [B, L, D]; diffusion's context.</param>
/// <param name="Last">Tokens after all layers, normed: [B, L, D].</param>
/// <param name="Pooled">Of these the first end of text: [B, D].</param>
/// <param name="Projected">The same in the space of images: [B, projection]; null without one.</param>
public readonly record struct ClipStates(Tensor Hidden, Tensor Last, Tensor Pooled, Tensor? Projected);

/// <summary>CLIP's text encoder, in which a token attends to itself and those before it: [B, L] -> [B, L, D].</summary>
/// <seealso href="https://arxiv.org/abs/2103.00020">Radford et al. 2021, section 2.4</seealso>
public sealed class ClipText(ClipTextConfig config) : Net<Tensor, ClipStates>
{
    readonly ClipTextModel text_model = new(config);
    readonly LinearLayer? text_projection =
        config.Projection is { } width ? Init.Linear(config.Width, width, false) : null;

    /// <summary>The sizes this net was built with.</summary>
    public ClipTextConfig Config { get; } = config;

    /// <summary>The layers, in order.</summary>
    public IReadOnlyList<ClipLayer> Layers => text_model.Layers;

    /// <summary>Tokens as vectors with their positions: [B, L] -> [B, L, D].</summary>
    /// <exception cref="ArgumentException">There are more tokens than positions.</exception>
    public Tensor Embed(Tensor tokens)
    {
        Shape.Require(tokens, "B L");
        return tokens.shape[1] <= Config.Positions ? text_model.call(tokens) : throw new ArgumentException(
            $"tokens: {tokens.shape[1]} of them, but the table of positions holds {Config.Positions}", nameof(tokens));
    }

    /// <summary>What hides the tokens that follow: [B, L, D] -> [L, L].</summary>
    public static Tensor Mask(Tensor x) =>
        full([x.shape[1], x.shape[1]], double.NegativeInfinity, x.dtype, x.device).triu(1);

    /// <summary>[B, L] whole numbers, the end of text the largest of them -> [B, L, D] and [B, D].</summary>
    public override ClipStates forward(Tensor tokens)
    {
        using var scope = NewDisposeScope();
        var x = Embed(tokens);                                                                  // [B, L, D]
        var mask = Mask(x);                                                                     // [L, L]
        foreach (var layer in Layers.SkipLast(1)) x = layer.call(x, mask);
        var last = text_model.Norm(Layers[^1].call(x, mask));                                   // [B, L, D]
        var pooled = last[arange(tokens.shape[0], device: x.device), tokens.argmax(1)];         // [B, D]
        return new(x.MoveToOuterDisposeScope(), last.MoveToOuterDisposeScope(),
            pooled.MoveToOuterDisposeScope(), text_projection?.call(pooled).MoveToOuterDisposeScope());
    }
}

/// <summary>Embeddings, layers and the last norm, as the checkpoints nest them: [B, L] -> [B, L, D].</summary>
sealed class ClipTextModel(ClipTextConfig config) : Net<Tensor, Tensor>
{
    readonly ClipEmbeddings embeddings = new(config);
    readonly ClipEncoder encoder = new(config);
    readonly LayerNorm final_layer_norm = Init.LayerNorm(config.Width);

    internal IReadOnlyList<ClipLayer> Layers => encoder.Layers;
    internal Tensor Norm(Tensor x) => final_layer_norm.call(x);

    /// <summary>Tokens and their positions: [B, L] -> [B, L, D].</summary>
    public override Tensor forward(Tensor tokens) => embeddings.call(tokens);

    sealed class ClipEmbeddings(ClipTextConfig config) : Net<Tensor, Tensor>
    {
        readonly Embedding token_embedding = Init.Embedding(config.Vocabulary, config.Width);
        readonly Embedding position_embedding = Init.Embedding(config.Positions, config.Width);
        public override Tensor forward(Tensor tokens) =>
            token_embedding.call(tokens) + position_embedding.weight!.narrow(0, 0, tokens.shape[1]);
    }

    sealed class ClipEncoder(ClipTextConfig config) : Net<Tensor, Tensor>
    {
        readonly ModuleList<ClipLayer> layers =
            ModuleList(Enumerable.Range(0, config.Depth).Select(_ => new ClipLayer(config)).ToArray());
        internal IReadOnlyList<ClipLayer> Layers => [.. layers];
        public override Tensor forward(Tensor x) => x;
    }
}

/// <summary>A layer of a <see cref="ClipText"/>, attention and an MLP: [B, L, D], a bias [L, L] -> [B, L, D].</summary>
public sealed class ClipLayer(ClipTextConfig config) : Net<Tensor, Tensor, Tensor>
{
    readonly LayerNorm layer_norm1 = Init.LayerNorm(config.Width), layer_norm2 = Init.LayerNorm(config.Width);
    readonly ClipAttention self_attn = new(config.Width, config.Heads);
    readonly ClipMlp mlp = new(config);

    /// <summary>[B, L, D], a bias [L, L] -> [B, L, D].</summary>
    public override Tensor forward(Tensor x, Tensor mask)
    {
        using var scope = NewDisposeScope();
        x = x + self_attn.call(layer_norm1.call(x), mask);                                      // [B, L, D]
        return (x + mlp.call(layer_norm2.call(x))).MoveToOuterDisposeScope();                   // [B, L, D]
    }

    sealed class ClipAttention(long dim, long heads) : Net<Tensor, Tensor, Tensor>
    {
        readonly LinearLayer q_proj = Init.Linear(dim, dim), k_proj = Init.Linear(dim, dim);
        readonly LinearLayer v_proj = Init.Linear(dim, dim), out_proj = Init.Linear(dim, dim);

        public override Tensor forward(Tensor x, Tensor mask)
        {
            Tensor Heads(LinearLayer part) => part.call(x).Rearrange("b l (h d) -> b h l d", ("h", heads));
            return out_proj.call(BiasedAttention.Mix(new(Heads(q_proj), Heads(k_proj), Heads(v_proj)), mask));
        }
    }

    sealed class ClipMlp(ClipTextConfig config) : Net<Tensor, Tensor>
    {
        readonly LinearLayer fc1 = Init.Linear(config.Width, config.Hidden);
        readonly LinearLayer fc2 = Init.Linear(config.Hidden, config.Width);

        public override Tensor forward(Tensor x)
        {
            var h = fc1.call(x);                                                                // [B, L, hidden]
            return fc2.call(config.QuickGelu ? h * (1.702 * h).sigmoid() : gelu(h));
        }
    }
}
