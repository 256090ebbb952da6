namespace MmDit.Nets.Layers;

/// <summary>Keeps the weights of every attention that runs on this thread while it is open, in the order of
/// running.</summary>
/// <example><c>using var recorder = new AttentionRecorder(); model.call(x, t, y); recorder.Maps[block]</c></example>
public sealed class AttentionRecorder : IDisposable
{
    [ThreadStatic] static AttentionRecorder? open;
    readonly AttentionRecorder? outer = Open;
    readonly List<Tensor> maps = [];
    volatile bool closed;

    /// <summary>Opens a recorder; one that was open before waits until this one is disposed.</summary>
    public AttentionRecorder() => open = this;

    // Disposed by another thread, as after an await, a recorder is left here to be passed over.
    static AttentionRecorder? Open
    {
        get
        {
            while (open is { closed: true }) open = open.outer;
            return open;
        }
    }

    /// <summary>One tensor an attention: [B, h, N, S], each row of S weights sums to one.</summary>
    public IReadOnlyList<Tensor> Maps => maps;

    internal static bool IsOpen => Open is not null;

    internal static void Keep(Tensor weights) => open!.maps.Add(weights.detach().clone().DetachFromDisposeScope());

    /// <summary>Stops recording and frees the weights.</summary>
    public void Dispose()
    {
        closed = true;
        foreach (var map in maps) map.Dispose();
        maps.Clear();
    }
}
