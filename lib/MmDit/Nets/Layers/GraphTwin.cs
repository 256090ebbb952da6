namespace MmDit.Nets.Layers;

/// <summary>An operator whose fast body is libtorch's own, which gives gradients by the graph it makes, but none of
/// gradients.</summary>
abstract class GraphTwin<T> : Twin<T> where T : GraphTwin<T>, new()
{
    protected override (Tensor Result, Tensor[] More) Keep(Tensor[] x, long[] sizes)
    {
        using var grad = enable_grad();
        Tensor[] inner = [.. x.Select(t => t.detach().requires_grad_(t.requires_grad))];
        var result = Fast(inner, sizes);
        return (result.detach(), [.. inner, result]);
    }

    protected override Tensor?[] Gradients(Tensor[] kept, Tensor gradient, long[] sizes) =>
        Of(kept[^1..], kept[(kept.Length / 2)..^1], gradient);
}
