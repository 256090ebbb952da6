using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using MmDit.Nets.Layers;
using MmDit.Show;
using MmDit.Course.Views;

namespace MmDit.Interactive;

/// <summary><c>#!attention</c>: what the nets of the cell attend to before its first await, as heat maps.</summary>
static class AttentionMagic
{
    const string Name = "#!attention";
    const int Most = 16, InARow = 4;

    public static void AddTo(Kernel kernel)
    {
        var wanted = false;
        kernel.AddDirective(new(Name, "shows the attention maps of the nets that the cell calls"), (_, _) =>
        {
            wanted = true;
            return Task.CompletedTask;
        });
        // The line is a command of its own; the code that it is about comes next.
        kernel.AddMiddleware(async (command, context, next) =>
        {
            using var recorder = wanted && command is SubmitCode ? new AttentionRecorder() : null;
            wanted &= recorder is null;
            await next(command, context);
            if (recorder is not null) Show(recorder.Maps, context);
        }, Name);
    }

    static void Show(IReadOnlyList<Tensor> maps, KernelInvocationContext context)
    {
        foreach (var row in maps.Take(Most).Select(Picture).Chunk(InARow)) context.Display(Figure.Row(row));
        if (maps.Count == 0) Console.WriteLine($"{Name}: nothing attends to anything here, or only after an await.");
        if (maps.Count > Most) Console.WriteLine($"{Name}: the first {Most} of {maps.Count} maps.");
    }

    /// <summary>The mean over the heads of the first sample: [B, h, N, S].</summary>
    static Figure Picture(Tensor map, int number)
    {
        using var scope = NewDisposeScope();
        return Figure.Heatmap(map[0].mean(dimensions: [0]).Values(), (int)map.shape[2], (int)map.shape[3])
            .Title($"attention {number}, {map.shape[1]} heads").XLabel("key").YLabel("query");
    }
}
