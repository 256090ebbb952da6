using MmDit.Weights;

namespace MmDit.Commands;

/// <summary>./mmdit xray FILE...: what is in files of weights, from their headers alone.</summary>
static class XRay
{
    /// <summary>Prints a report for each file; 0 if all could be read, else 1.</summary>
    public static int Print(IReadOnlyList<string> files)
    {
        var exit = 0;
        foreach (var file in files)
            try { Print(Weights.XRay.Of(file)); }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"xray: {e.Message}");
                exit = 1;
            }
        return exit;
    }

    static void Print(XRayReport report)
    {
        Console.WriteLine($"{report.File}: {report.Format}, {report.Tensors:N0} tensors");
        foreach (var model in report.Models)
        {
            Row("model", model.Model);
            Row("keys", $"{model.Dialect}{(model.Prefix is "" ? "" : $", after '{Lists.Plain(model.Prefix)}'")}");
            foreach (var (name, value, from) in model.Facts) Row(name, from is null ? value : $"{value} ({from})");
            Row("parameters", $"{model.Parameters:N0} in {model.Tensors:N0} tensors");
            Console.WriteLine();
        }
        if (report.Unknown is not null) Row("model", report.Unknown);
        if (report.Beside is not null) Row(report.Models is [] ? "keys" : "beside", report.Beside);
        if (report.Unknown is not null || report.Beside is not null) Console.WriteLine();
    }

    static void Row(string name, string value) => Console.WriteLine($"  {name,-17}{value}");
}
