namespace MmDit.Nets.Layers;

/// <summary>Layers as the published nets start them; biases start at zero.</summary>
/// <seealso href="https://arxiv.org/abs/2212.09748">Peebles and Xie 2022, section 3.2, and initialize_weights of its
/// code</seealso>
static class Init
{
    [ThreadStatic] static Device? device;

    /// <summary>What is built on this thread has shapes alone, without memory.</summary>
    // torch's own default device is the process's: nets that other threads build meanwhile would be without memory.
    public static T Weightless<T>(Func<T> build)
    {
        var before = device;
        device = META;
        try { return build(); }
        finally { device = before; }
    }

    /// <summary>A value that training changes, or that is stored beside those: any shape -> the same.</summary>
    public static Parameter Parameter(Tensor value, bool requires_grad = true) =>
        new(device is null ? value : value.to(device), requires_grad);

    /// <summary>Memory as it was, to be filled: sizes -> a tensor of them.</summary>
    public static Tensor Empty(params long[] sizes) => empty(sizes, device: device);

    /// <summary>Uniform on both sides of zero: a bound, sizes -> a tensor of them.</summary>
    public static Tensor Within(double bound, params long[] sizes) => init.uniform_(Empty(sizes), -bound, bound);

    /// <summary>Weights as PyTorch's layers start them: [outputs, inputs, ..] -> the same.</summary>
    public static Tensor Kaiming(params long[] sizes) => init.kaiming_uniform_(Empty(sizes), Math.Sqrt(5));

    /// <summary>[.., inputs] -> [.., outputs], as PyTorch starts it.</summary>
    public static LinearLayer Linear(long inputs, long outputs, bool bias = true) => new(inputs, outputs, bias);

    /// <summary>Numbers to rows of a table, normal with a deviation of one: [..] -> [.., D].</summary>
    public static Embedding Embedding(long rows, long dim) => nn.Embedding(rows, dim, device: device);

    /// <summary>A norm over the width, its weights one and its biases zero: [.., D] -> [.., D].</summary>
    public static LayerNorm LayerNorm(long dim, double eps = 1e-5) => nn.LayerNorm(dim, eps, device: device);

    /// <summary>A norm over groups of channels, its weights one and its biases zero: [B, C, H, W] ->
    /// [B, C, H, W].</summary>
    /// <remarks>TorchSharp 0.107 leaves both as the memory was.</remarks>
    public static GroupNorm GroupNorm(long groups, long channels, double eps = 1e-5)
    {
        var norm = nn.GroupNorm(groups, channels, eps, device: device);
        init.ones_(norm.weight!);
        init.zeros_(norm.bias!);
        return norm;
    }

    /// <summary>[.., inputs] -> [.., outputs], weights uniform by Glorot's rule.</summary>
    public static LinearLayer Xavier(long inputs, long outputs, bool bias = true) =>
        Start(Linear(inputs, outputs, bias), weight => init.xavier_uniform_(weight));

    /// <summary>[.., inputs] -> [.., outputs], weights normal with a standard deviation of 0.02.</summary>
    public static LinearLayer Normal(long inputs, long outputs) =>
        Start(Linear(inputs, outputs), weight => init.normal_(weight, 0, 0.02));

    /// <summary>[.., inputs] -> [.., outputs], all zero: what follows it starts without effect.</summary>
    public static LinearLayer Zero(long inputs, long outputs) =>
        Start(Linear(inputs, outputs), weight => init.zeros_(weight));

    /// <summary>The part itself, every linear layer and convolution in it now as <see cref="Normal(long, long)"/>
    /// starts them.</summary>
    public static T Normal<T>(T part) where T : Module
    {
        foreach (var (name, parameter) in part.named_parameters())
            if (name.EndsWith("bias", StringComparison.Ordinal)) init.zeros_(parameter);
            else if (parameter.dim() > 1) init.normal_(parameter, 0, 0.02);
        return part;
    }

    /// <summary>A norm over the width without weights of its own: [.., D] -> [.., D].</summary>
    public static LayerNorm PlainNorm(long dim) => nn.LayerNorm(dim, eps: 1e-6, elementwise_affine: false);

    static LinearLayer Start(LinearLayer layer, Func<Tensor, Tensor> start)
    {
        start(layer.Weight);
        if (layer.Bias is { } bias) init.zeros_(bias);
        return layer;
    }
}
