// 16.1
Tensor Draw(nn.Module<Tensor, Tensor, Tensor, Tensor> net, Tensor labels,
    Generator random, int steps, Device device)
{
    using var off = no_grad();
    net.to(device);
    var (count, y) = (labels.shape[0], labels.to(device));      // [B]
    var x = randn([count, 1, 8, 8], generator: random).to(device);
    for (var i = 0; i < steps; i++)
    {
        using var scope = NewDisposeScope();
        var t = full(count, 1000 * (1 - (float)i / steps), device: device);
        x = (x - net.call(x, t, y) / steps).MoveToOuterDisposeScope();
    }
    return x;                                                   // [B, 1, 8, 8]
}

// 16.2
Tensor Together(Func<Tensor, Tensor, Tensor, Tensor> net, Tensor x, Tensor t,
    Tensor labels, long none, double w)
{
    var both = net(cat([x, x]), cat([t, t]),
        cat([labels, full_like(labels, none)])).chunk(2);       // [B, C, H, W] each
    return both[1] + w * (both[0] - both[1]);
}

// 16.3
double Intensity(long rows, long inputs, long outputs, int bytes) =>
    2.0 * rows * inputs * outputs
    / (bytes * (rows * inputs + inputs * outputs + rows * outputs));

// 16.4
void Halve(DiT net)
{
    foreach (var (key, part) in net.named_modules())
        if (part is LinearLayer layer && key.StartsWith("blocks."))
        {
            layer.to(bfloat16);
            layer.register_forward_pre_hook((_, x) => x.to(bfloat16));
            layer.register_forward_hook((_, x, y) => y.to(float32));
        }
}

// 16.5
Dictionary<string, string> ReadHeader(byte[] file)
{
    var length = (int)BitConverter.ToInt64(file);
    using var json = System.Text.Json.JsonDocument.Parse(file.AsMemory(8, length));
    return json.RootElement.EnumerateObject()
        .Where(entry => entry.Name != "__metadata__")
        .ToDictionary(entry => entry.Name, entry => entry.Value is var tensor
            ? $"{tensor.GetProperty("dtype").GetString()} "
                + $"[{string.Join(", ", tensor.GetProperty("shape").EnumerateArray())}]"
            : "");
}
