using System.Runtime.CompilerServices;

namespace MmDit.TestKit;

/// <summary>Compares text with a file in the `approved` folder beside the test; APPROVE=1 writes it instead.</summary>
public static class Approved
{
    public static void Check(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "approved", name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        if (!File.Exists(path))
            throw new InvalidOperationException($"{path} is missing: run once with APPROVE=1 and read it");
        if (File.ReadAllText(path) != actual)
            throw new InvalidOperationException($"{name} is not what {path} says; APPROVE=1 accepts this:\n{actual}");
    }
}
