using System.Text.Json;
using MmDit.Bench;

// Bench torch: the share of a net's forward outside libtorch's kernels; exit 1 where it is 1 % or more.
// Bench nets: the nets beside their plain operators and beside PyTorch eager; all of them, or those named.
MmDit.Libtorch.Natives.Load();
var json = args.Contains("--json");
void Print(object row, string line) => Console.WriteLine(json ? JsonSerializer.Serialize(row) : line);

switch (args.Where(a => a != "--json").ToArray())
{
    case ["torch"]:
        var share = Forward.Run();
        Print(new { @case = share.Case, forward_ms = share.ForwardMs, outside_us = share.OutsideUs,
            outside_part = share.Part },
            $"\n{share.Case}, batch 4 of 4 x 32 x 32: {share.ForwardMs:f1} ms, of which {share.OutsideUs:f0} " +
            $"us ({share.Part:p2}) outside libtorch's kernels");
        return share.Part < 0.01 ? 0 : 1;
    case ["nets", .. var names]:
        if (!json)
            Console.WriteLine($"{"case",-24} {"kit/plain",11} {"quartiles",15} {"kit s",8} {"kit/PyTorch",11} " +
                $"{"of peak",8} {"difference",11}");
        foreach (var row in NetBench.Run(names))
            Print(
                new
                {
                    @case = row.Case, ratio = row.Ratio, low = row.Low, high = row.High, seconds = row.Seconds,
                    pytorch_ratio = row.TorchRatio, peak_fraction = row.Peak, difference = row.Difference,
                },
                $"{row.Case,-24} {row.Ratio,11:f3} {$"{row.Low:f3} to {row.High:f3}",15} {row.Seconds,8:f3} " +
                $"{row.TorchRatio,11:f3} {row.Peak,8:p0} {row.Difference,11:0.0e-0}");
        return 0;
    default:
        Console.Error.WriteLine("usage: ./mmdit bench torch|nets [NET...] [--json]");
        return 2;
}
