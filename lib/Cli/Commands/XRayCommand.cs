using System.CommandLine;
using MmDit.Weights;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit xray: what is in files of weights, from their headers alone.</summary>
static class XRayCommand
{
    public static Command Make()
    {
        Argument<string[]> files = new("FILE")
            { Arity = ArgumentArity.OneOrMore, Description = "safetensors, an index of shards, or a PyTorch file" };
        Command xray = new("xray", "Say which model a weights file holds, from its header alone.") { files };
        xray.SetAction(line => Print(line.GetRequiredValue(files)));
        return xray;
    }

    // What can be read is told, whatever the others are.
    static int Print(IReadOnlyList<string> files)
    {
        var exit = 0;
        foreach (var file in files)
            try { Console.Write(XRay.Of(file)); }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"xray: {e.Message}");
                exit = 2;
            }
        return exit;
    }
}
