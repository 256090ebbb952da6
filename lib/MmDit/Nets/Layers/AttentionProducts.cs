namespace MmDit.Nets.Layers;

/// <summary>The multiply-adds of attention's two products, which no layer with weights shows.</summary>
static class AttentionProducts
{
    [ThreadStatic] static Action<long>? count;

    /// <summary>Hands on the multiply-adds of every attention on this thread, until disposed.</summary>
    internal static IDisposable Count(Action<long> add)
    {
        count = add;
        return new Counting();
    }

    /// <summary>An attention that runs: [B, h, N, d], [B, h, S, d].</summary>
    internal static void Add(Tensor queries, Tensor keys) => count?.Invoke(2 * queries.numel() * keys.shape[2]);

    sealed class Counting : IDisposable { public void Dispose() => count = null; }
}
