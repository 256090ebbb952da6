namespace MmDit.Cli;

/// <summary>What the kit needs of the system beside .NET, as Debian's packages.</summary>
static class Debian
{
    /// <summary>For a kernel that front ends start.</summary>
    public static readonly string[] Kernel = ["libzmq5"];

    public static readonly string[] Lab = [.. Kernel, "jupyter-notebook"];

    public static readonly string[] Test =
    [
        .. Lab, "jupyter-console", "jupyter-nbconvert", "python3-nbclient", "python3-jupyter-kernel-test",
        "python3-torch", "chromium", "fonts-noto-cjk",
    ];

    /// <summary>Those of them that are not installed; all, where there is no Debian to ask.</summary>
    public static List<string> Missing(IEnumerable<string> names) => [.. names.Where(name =>
    {
        var status = "";
        if (Tool.Find("dpkg-query") is { } query)
            Tool.Hear(query, ["-W", "-f=${Status}", name], line => status += line);
        return !status.Contains("ok installed", StringComparison.Ordinal);
    })];

    /// <summary>Installs those that are missing, and says so; where that cannot be done, what to do instead.</summary>
    public static void Install(IEnumerable<string> names)
    {
        var missing = Missing(names);
        if (missing.Count == 0) return;
        var list = string.Join(' ', missing);
        if (Tool.Find("apt-get") is not { } apt)
            throw new Refusal(
                $"needs {list}: this is no Debian, so install their like by hand (README, 'Other systems')");
        string[] @as = Environment.IsPrivilegedProcess ? [] : Tool.Find("sudo") is { } sudo ? [sudo]
            : throw new Refusal($"needs {list}: ask an administrator for 'apt-get install {list}'");
        Console.Error.WriteLine($"mmdit: installing {list}");
        Directory.CreateDirectory(Kit.Work);
        var log = Path.Combine(Kit.Work, "apt.log");
        using StreamWriter all = new(log);
        string? fault = null;
        bool Do(params string[] words)
        {
            string[] command = [.. @as, .. words];
            return Tool.Hear(command[0], command[1..], line =>
            {
                all.WriteLine(line);
                if (line.StartsWith("E:", StringComparison.Ordinal)) fault ??= line;
            }) == 0;
        }
        if (!Do(apt, "update", "-qq") || !Do(["env", "DEBIAN_FRONTEND=noninteractive", apt, "install", "-y", "-qq",
            "--no-install-recommends", .. missing]))
            throw new InvalidOperationException($"could not install {list}: {fault ?? $"see {log}"}");
    }
}
