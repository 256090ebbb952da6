using System.Text.Json;
using MmDit.Bench;

// Bench torch [--json]: the door beside C++. Exit 1 where a call costs more than 2 us above C++.
if (args is not ["torch", .. var options] || options.Except(["--json"]).Any())
{
    Console.Error.WriteLine("usage: ./mmdit bench torch [--json]");
    return 2;
}

var json = options.Contains("--json");
var worst = 0.0;
if (!json) Console.WriteLine($"{"case",-18} {"C# ns",8} {"C++ ns",8} {"overhead us",12}");
foreach (var row in Calls.Run())
{
    worst = Math.Max(worst, row.OverheadUs);
    Console.WriteLine(json
        ? JsonSerializer.Serialize(new { @case = row.Case, kit_ns = row.KitNs, cpp_ns = row.CppNs, overhead_us = row.OverheadUs })
        : $"{row.Case,-18} {row.KitNs,8:f0} {row.CppNs,8:f0} {row.OverheadUs,12:f3}");
}
return worst <= 2 ? 0 : 1;
