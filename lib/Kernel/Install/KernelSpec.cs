using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>The entry by which Jupyter finds this kernel.</summary>
static class KernelSpec
{
    public const string Name = ".net-csharp";
    const string Owner = "mmdit";

    /// <summary>Writes the entry that starts a program and returns its folder; another kernel's is left alone unless
    /// forced.</summary>
    public static string Install(string program, string? prefix, bool force)
    {
        var folder = Folder(prefix);
        if (Holder(folder) is { } other && !force)
            throw new InvalidOperationException($"{folder} belongs to another kernel ({other}). "
                + "Notebooks would start this one instead: --force replaces it, --prefix DIR installs elsewhere.");
        return Writing(folder, () =>
        {
            Directory.CreateDirectory(folder);
            var spec = Spec(program).ToJsonString(new() { WriteIndented = true });
            File.WriteAllText(Path.Combine(folder, "kernel.json"), spec + "\n");
            foreach (var logo in (ReadOnlySpan<string>)["logo-svg.svg", "logo-32x32.png", "logo-64x64.png"])
            {
                using var from = typeof(KernelSpec).Assembly.GetManifestResourceStream(logo)!;
                using var to = File.Create(Path.Combine(folder, logo));
                from.CopyTo(to);
            }
        });
    }

    /// <summary>Removes the entry and returns its folder, or null if there was none of ours.</summary>
    public static string? Uninstall(string? prefix)
    {
        var folder = Folder(prefix);
        if (!Directory.Exists(folder)) return null;
        if (Holder(folder) is { } other)
            throw new InvalidOperationException($"{folder} belongs to another kernel ({other}); it stays.");
        return Writing(folder, () => Directory.Delete(folder, true));
    }

    /// <summary>The program that Jupyter would start: null if it knows none,
    /// "" if the entry is another kernel's.</summary>
    public static string? Started(string? prefix)
    {
        var folder = Folder(prefix);
        if (Holder(folder) is not null) return "";
        var file = Path.Combine(folder, "kernel.json");
        return File.Exists(file) ? (string?)JsonNode.Parse(File.ReadAllText(file))?["argv"]?[1] ?? "" : null;
    }

    static string Writing(string folder, Action write)
    {
        try { write(); }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new InvalidOperationException($"{folder} cannot be written ({e.Message.TrimEnd('.')}). "
                + "Name another place with --prefix DIR and add DIR/share/jupyter to JUPYTER_PATH.");
        }
        return folder;
    }

    static JsonObject Spec(string program) => new()
    {
        ["argv"] = new JsonArray(Host(), program, "kernel", "{connection_file}"),
        ["display_name"] = ".NET (C#)",
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        ["metadata"] = new JsonObject { ["owner"] = Owner, ["debugger"] = false },
    };

    /// <summary>The dotnet command: PATH is not the same in every front end, so the path is absolute.</summary>
    public static string Host() => Path.GetFullPath(
        OperatingSystem.IsWindows() ? "../../../dotnet.exe" : "../../../dotnet",
        RuntimeEnvironment.GetRuntimeDirectory());

    static string? Holder(string folder)
    {
        var file = Path.Combine(folder, "kernel.json");
        if (!File.Exists(file)) return null;
        try
        {
            var spec = JsonNode.Parse(File.ReadAllText(file));
            var command = string.Join(' ', spec?["argv"]?.AsArray().Select(a => (string?)a) ?? []);
            return (string?)spec?["metadata"]?["owner"] == Owner ? null
                : $"{(string?)spec?["display_name"]}: {command}";
        }
        catch (JsonException) { return "its kernel.json cannot be read"; }
    }

    static string Folder(string? prefix)
    {
        if (prefix is not null) return Path.GetFullPath(Path.Combine(prefix, "share", "jupyter", "kernels", Name));
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } data)
            return Path.Combine(data, "kernels", Name);
        var home = Environment.GetEnvironmentVariable(OperatingSystem.IsWindows() ? "APPDATA" : "HOME");
        if (string.IsNullOrEmpty(home))
            throw new InvalidOperationException("HOME is not set, so there is no folder for user kernels. "
                + "Name a place with --prefix DIR and add DIR/share/jupyter to JUPYTER_PATH.");
        return OperatingSystem.IsWindows() ? Path.Combine(home, "jupyter", "kernels", Name)
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Jupyter", "kernels", Name)
            : Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } share ? share
                : Path.Combine(home, ".local", "share"), "jupyter", "kernels", Name);
    }
}
