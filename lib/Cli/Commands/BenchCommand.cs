using System.CommandLine;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit bench: what things cost, beside what others take for them.</summary>
static class BenchCommand
{
    public static Command Make()
    {
        Argument<string> what = new("torch|nets|kernel")
        {
            Description = "a call beside its arithmetic; nets beside plain operators and PyTorch eager; " +
                "this kernel beside ipykernel",
        };
        Argument<string[]> nets = new("NET")
            { Arity = ArgumentArity.ZeroOrMore, Description = "bench nets: these alone" };
        Option<bool> json = new("--json") { Description = "figures for a program to read" };
        Option<int?> cells = new("--cells") { Description = "how many cells a kernel runs", HelpName = "N" };
        Command bench = new("bench", "Measure time and memory.") { what, nets, json, cells };
        bench.SetAction(line =>
        {
            var subject = line.GetRequiredValue(what);
            if (subject is not ("torch" or "nets" or "kernel"))
                throw new Refusal($"bench measures torch, nets or kernel, not '{subject}'");
            if (line.GetValue(nets) is [var net, ..] && subject != "nets")
                throw new Refusal($"bench {subject} does not know what to do with '{net}'");
            if (line.GetValue(cells) is not null && subject != "kernel")
                throw new Refusal("--cells is for bench kernel");
            Debian.Install(subject switch
            {
                "kernel" => ["python3-ipykernel"],
                "nets" => ["python3-torch", "libopenblas0-openmp"],
                _ => [],
            });
            var project = Kit.At("tests", subject == "kernel" ? "Kernel.Bench" : "Bench");
            return Tool.Run("dotnet",
            [
                "run", "--project", project, "-c", "Release", "--",
                .. subject == "kernel" ? (string[])[] : [subject, .. line.GetValue(nets) ?? []],
                .. line.GetValue(json) ? (string[])["--json"] : [],
                .. line.GetValue(cells) is { } count ? (string[])["--cells", $"{count}"] : [],
            ]);
        });
        return bench;
    }
}
