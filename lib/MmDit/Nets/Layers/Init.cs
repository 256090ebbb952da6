namespace MmDit.Nets.Layers;

/// <summary>Layers as the published nets start them; biases start at zero.</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, and initialize_weights of its code</seealso>
static class Init
{
    /// <summary>[.., inputs] -> [.., outputs], weights uniform by Glorot's rule.</summary>
    public static Linear Xavier(long inputs, long outputs, bool bias = true) =>
        Start(Linear(inputs, outputs, bias), weight => init.xavier_uniform_(weight));

    /// <summary>[.., inputs] -> [.., outputs], weights normal with a standard deviation of 0.02.</summary>
    public static Linear Normal(long inputs, long outputs) =>
        Start(Linear(inputs, outputs), weight => init.normal_(weight, 0, 0.02));

    /// <summary>[.., inputs] -> [.., outputs], all zero: what follows it starts without effect.</summary>
    public static Linear Zero(long inputs, long outputs) => Start(Linear(inputs, outputs), weight => init.zeros_(weight));

    /// <summary>The part itself, every linear layer and convolution in it now as <see cref="Normal(long, long)"/> starts them.</summary>
    public static T Normal<T>(T part) where T : Module
    {
        foreach (var (name, parameter) in part.named_parameters())
            if (name.EndsWith("bias", StringComparison.Ordinal)) init.zeros_(parameter);
            else if (parameter.dim() > 1) init.normal_(parameter, 0, 0.02);
        return part;
    }

    /// <summary>A norm over the width without weights of its own: [.., D] -> [.., D].</summary>
    public static LayerNorm PlainNorm(long dim) => LayerNorm(dim, eps: 1e-6, elementwise_affine: false);

    static Linear Start(Linear layer, Func<Tensor, Tensor> start)
    {
        start(layer.weight!);
        if (layer.bias is { } bias) init.zeros_(bias);
        return layer;
    }
}
