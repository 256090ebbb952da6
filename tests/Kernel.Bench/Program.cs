using System.Text.Json;
using MmDit.Kernel.Bench;

// Kernel.Bench [--json] [--cells N]: this kernel beside ipykernel. Exit 1 where it is slower than it promises to be.
var cells = 10_000;
var json = false;
for (var i = 0; i < args.Length; i++)
    if (args[i] == "--json") json = true;
    else if (args[i] == "--cells" && i + 1 < args.Length && int.TryParse(args[++i], out cells) && cells > 0) { }
    else
    {
        Console.Error.WriteLine("usage: ./mmdit bench kernel [--json] [--cells N]");
        return 2;
    }

var late = false;
if (!json) Console.WriteLine($"{"case",-38} {"C#",10} {"ipykernel",10} {"promised",10}");
foreach (var (name, unit, ours, theirs, promise) in Measures.Run(cells))
{
    late |= ours is null || ours > promise;
    if (json)
        Console.WriteLine(
            JsonSerializer.Serialize(new { @case = name, unit, csharp = ours, ipykernel = theirs, promise }));
    else
        Console.WriteLine(
            $"{name + ", " + unit,-38} {Text(ours),10} {Text(theirs),10} {(promise is { } p ? $"{p:G5}" : ""),10}");
}
return late ? 1 : 0;

static string Text(double? value) => value is { } number ? $"{number:F1}" : "none";
