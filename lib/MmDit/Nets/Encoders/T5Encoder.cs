using MmDit.Nets.Layers;
using TorchSharp.Utils;

namespace MmDit.Nets;

/// <summary>Sizes of a T5 encoder, version 1.1; the presets are published nets.</summary>
/// <param name="Hidden">Width of a layer's MLP.</param>
/// <param name="HeadWidth">Values of a head, d; all heads together need not be as wide as the tokens.</param>
/// <param name="Buckets">Distances with a value of their own, those to the left and those to the right
/// together.</param>
/// <param name="MaxDistance">From here on all distances are one.</param>
public sealed record T5Config(long Width = 4096, int Depth = 24, long Heads = 64, long Hidden = 10240,
    long Vocabulary = 32128, long HeadWidth = 64, long Buckets = 32, long MaxDistance = 128)
{
    /// <summary>T5 v1.1 XXL, the third encoder of SD3: 4.8 billions of parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/1910.10683">Raffel et al. 2020, section 3.7; v1.1: its code</seealso>
    public static T5Config XXL => new();

    /// <summary>mT5 XL, one of Hunyuan-DiT's two encoders: 1.7 billions of parameters.</summary>
    /// <seealso href="https://arxiv.org/abs/2010.11934">Xue et al. 2021, section 3.2</seealso>
    public static T5Config MultilingualXL => new(2048, 24, 32, 5120, Vocabulary: 250112);
}

/// <summary>T5's encoder, version 1.1: [B, L] -> [B, L, D].</summary>
/// <seealso href="https://arxiv.org/abs/1910.10683">Raffel et al. 2020, section 2.1</seealso>
public sealed class T5Encoder(T5Config config) : Net<Tensor, Tensor>
{
    readonly T5Stack encoder = new(config);

    /// <summary>The sizes this net was built with.</summary>
    public T5Config Config { get; } = config;

    /// <summary>The blocks, in order.</summary>
    public IReadOnlyList<T5Block> Blocks => encoder.Blocks;

    /// <summary>Tokens as vectors: [B, L] -> [B, L, D].</summary>
    public Tensor Embed(Tensor tokens)
    {
        Shape.Require(tokens, "B L");
        return encoder.Embed(tokens);
    }

    /// <summary>What a distance adds to a product of tokens, the same in every block: L -> [1, h, L, L].</summary>
    public Tensor Distances(long tokens) => Blocks[0].Distances(tokens);

    /// <summary>[B, L] whole numbers -> [B, L, D]; padding is read like any token.</summary>
    public override Tensor forward(Tensor tokens)
    {
        using var scope = NewDisposeScope();
        var x = Embed(tokens);                                                                  // [B, L, D]
        var bias = Distances(tokens.shape[1]);                                                  // [1, h, L, L]
        foreach (var block in Blocks) x = block.call(x, bias);
        return encoder.Norm(x).MoveToOuterDisposeScope();                                       // [B, L, D]
    }

    sealed class T5Stack(T5Config config) : Net<Tensor, Tensor>
    {
        readonly Embedding embed_tokens = Init.Embedding(config.Vocabulary, config.Width);
        readonly ModuleList<T5Block> block =
            ModuleList(Enumerable.Range(0, config.Depth).Select(i => new T5Block(config, first: i == 0)).ToArray());
        readonly RMSNorm final_layer_norm = new(config.Width);

        internal IReadOnlyList<T5Block> Blocks => [.. block];
        internal Tensor Embed(Tensor tokens) => embed_tokens.call(tokens);
        internal Tensor Norm(Tensor x) => final_layer_norm.call(x);
        public override Tensor forward(Tensor tokens) => Embed(tokens);
    }
}

/// <summary>A block of a <see cref="T5Encoder"/>, attention and gated MLP: [B, L, D], [1, h, L, L] ->
/// [B, L, D].</summary>
/// <param name="first">The block that keeps the table of distances for all.</param>
public sealed class T5Block(T5Config config, bool first) : Net<Tensor, Tensor, Tensor>
{
    readonly T5Layers layer = new(config, first);

    /// <summary>The table's values for every pair of positions: L -> [1, h, L, L].</summary>
    internal Tensor Distances(long tokens) => layer.Distances(tokens);

    /// <summary>[B, L, D], [1, h, L, L] -> [B, L, D].</summary>
    public override Tensor forward(Tensor x, Tensor bias) => layer.call(x, bias);

    sealed class T5Layers(T5Config config, bool first) : Net<Tensor, Tensor, Tensor>
    {
        [ComponentName(Name = "0")] readonly T5AttentionLayer attention = new(config, first);
        [ComponentName(Name = "1")] readonly T5MlpLayer mlp = new(config);

        internal Tensor Distances(long tokens) => attention.Distances(tokens);

        public override Tensor forward(Tensor x, Tensor bias)
        {
            using var scope = NewDisposeScope();
            x = x + attention.call(x, bias);                                                    // [B, L, D]
            return (x + mlp.call(x)).MoveToOuterDisposeScope();                                 // [B, L, D]
        }
    }

    sealed class T5AttentionLayer(T5Config config, bool first) : Net<Tensor, Tensor, Tensor>
    {
        readonly T5Attention SelfAttention = new(config, first);
        readonly RMSNorm layer_norm = new(config.Width);

        internal Tensor Distances(long tokens) => SelfAttention.Distances(tokens);
        public override Tensor forward(Tensor x, Tensor bias) => SelfAttention.call(layer_norm.call(x), bias);
    }

    sealed class T5MlpLayer(T5Config config) : Net<Tensor, Tensor>
    {
        readonly T5Mlp DenseReluDense = new(config);
        readonly RMSNorm layer_norm = new(config.Width);
        public override Tensor forward(Tensor x) => DenseReluDense.call(layer_norm.call(x));
    }

    sealed class T5Mlp(T5Config config) : Net<Tensor, Tensor>
    {
        readonly LinearLayer wi_0 = Init.Linear(config.Width, config.Hidden, false);
        readonly LinearLayer wi_1 = Init.Linear(config.Width, config.Hidden, false);
        readonly LinearLayer wo = Init.Linear(config.Hidden, config.Width, false);
        public override Tensor forward(Tensor x) => wo.call(Ops.TanhGelu(wi_0.call(x)) * wi_1.call(x));
    }
}

/// <summary>T5's attention, whose products are not scaled: [B, L, D], [1, h, L, L] -> [B, L, D].</summary>
/// <param name="first">Whether the table of distances is here.</param>
/// <seealso href="https://arxiv.org/abs/1910.10683">Raffel et al. 2020, section 2.1, position embeddings</seealso>
public sealed class T5Attention(T5Config config, bool first) : Net<Tensor, Tensor, Tensor>
{
    readonly LinearLayer q = Init.Linear(config.Width, config.Heads * config.HeadWidth, false);
    readonly LinearLayer k = Init.Linear(config.Width, config.Heads * config.HeadWidth, false);
    readonly LinearLayer v = Init.Linear(config.Width, config.Heads * config.HeadWidth, false);
    readonly LinearLayer o = Init.Linear(config.Heads * config.HeadWidth, config.Width, false);
    readonly Embedding? relative_attention_bias = first ? Init.Embedding(config.Buckets, config.Heads) : null;

    /// <summary>The table's values for every pair of positions: L -> [1, h, L, L], a row for each query, a column for
    /// each key.</summary>
    public Tensor Distances(long tokens)
    {
        using var scope = NewDisposeScope();
        var place = arange(tokens, device: relative_attention_bias!.weight!.device);            // [L]
        var bucket = Bucket(place.unsqueeze(0) - place.unsqueeze(1), config.Buckets, config.MaxDistance);
        return relative_attention_bias.call(bucket)                                             // [L, L, h]
            .Rearrange("q k (b h) -> b h q k", ("b", 1)).MoveToOuterDisposeScope();
    }

    /// <summary>Distances' buckets, half of them to the right; half of a side are exact, the others ever
    /// wider.</summary>
    public static Tensor Bucket(Tensor distance, long buckets, long maxDistance)
    {
        using var scope = NewDisposeScope();
        var (side, exact) = (buckets / 2, buckets / 4);
        var far = distance.abs();                                                               // [L, L]
        // In float32 as the published encoder counts, for its roundings decide at the edges of buckets.
        var wide = (far.to(float32) / exact).log() / Math.Log((double)maxDistance / exact) * (side - exact);
        var bucket = where(far < exact, far, (wide.to(int64) + exact).clamp(max: side - 1));
        return (bucket + (distance > 0).to(int64) * side).MoveToOuterDisposeScope();
    }

    /// <summary>[B, L, D], [1, h, L, L] -> [B, L, D].</summary>
    public override Tensor forward(Tensor x, Tensor bias)
    {
        Tensor Heads(LinearLayer part) => part.call(x).Rearrange("b l (h d) -> b h l d", ("h", config.Heads));
        return o.call(BiasedAttention.Mix(new(Heads(q), Heads(k), Heads(v)), bias, scale: 1));
    }
}
