using System.Runtime.InteropServices;

namespace MmDit.Kernel;

/// <summary>What cells can call; every name here is in scope in every notebook.</summary>
public static class Kernel
{
    /// <summary>Cancelled when the reader stops the cell; a cell that ignores it is ended soon after.</summary>
    public static CancellationToken CancellationToken => Cell.Current?.Stopping ?? default;

    /// <summary>Versions of the kernel and of what it stands on.</summary>
    public static string About =>
        $"C# kernel {typeof(Kernel).Assembly.GetName().Version?.ToString(3)}, "
        + $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, "
        + $"{Environment.ProcessorCount} processors";

    /// <summary>Shows a value now, in the MIME types named or in all that it has.</summary>
    public static DisplayedValue display(object? value, params string[] mimeTypes) =>
        Show(Cell.Current, value, mimeTypes);

    internal static DisplayedValue Show(Cell? cell, object? value, string[] mimeTypes)
    {
        var shown = new DisplayedValue(Guid.NewGuid().ToString("N"), mimeTypes);
        cell?.Show(new Shown(Formats.Bundle(value, mimeTypes), shown.DisplayId));
        return shown;
    }

    /// <summary>Shows the value now.</summary>
    public static DisplayedValue Display<T>(this T value, params string[] mimeTypes) => display(value, mimeTypes);

    /// <summary>Shows text as content of a MIME type.</summary>
    public static DisplayedValue DisplayAs(this string text, string mimeType) => display(new Mime(mimeType, text));

    /// <summary>HTML to show.</summary>
    public static Mime HTML(string html) => new("text/html", html);

    /// <summary>Runs a script on the page.</summary>
    public static DisplayedValue Javascript(string script) => display(HTML($"<script>{script}</script>"));

    /// <summary>Adds rules to the style of the page.</summary>
    public static DisplayedValue CSS(string rules) => display(HTML($"<style>{rules}</style>"));

    /// <summary>Markdown to show.</summary>
    public static Mime Markdown(string text) => new("text/markdown", text);

    /// <summary>A diagram in Mermaid's language: drawn where the front end can, else its source.</summary>
    public static Mime Mermaid(string source) => new("text/vnd.mermaid", source);

    /// <summary>A formula to show.</summary>
    public static Mime LaTeX(string formula) => new("text/latex", formula);

    /// <summary>A PNG file to show.</summary>
    public static Mime Png(byte[] file) => new("image/png", Convert.ToBase64String(file));

    /// <summary>Removes what the cell has shown; with <paramref name="wait"/>, when the next output comes.</summary>
    public static void ClearOutput(bool wait = false) => Cell.Current?.Show(new Cleared(wait));

    /// <summary>Asks the reader for a line; fails at once where nobody can answer.</summary>
    public static Task<string> GetInputAsync(string prompt = "") =>
        Task.FromResult(Cell.Current?.Ask(prompt) ?? throw new InvalidOperationException("No cell is running."));

    /// <summary>Asks the reader for a line that is not echoed.</summary>
    public static Task<string> GetPasswordAsync(string prompt = "") =>
        Task.FromResult(Cell.Current?.Ask(prompt, true) ?? throw new InvalidOperationException("No cell is running."));
}

/// <summary>Content of one MIME type.</summary>
public sealed record Mime(string Type, string Content)
{
    public override string ToString() => Content;
}

/// <summary>Something on the page that can be replaced.</summary>
public sealed class DisplayedValue
{
    readonly string[] mimeTypes;

    internal DisplayedValue(string id, string[] mimeTypes) => (DisplayId, this.mimeTypes) = (id, mimeTypes);

    /// <summary>The name under which front ends know it.</summary>
    public string DisplayId { get; }

    /// <inheritdoc/>
    public override string ToString() => "shown above";

    /// <summary>Shows another value in its place.</summary>
    public void Update(object? value) => Cell.Current?.Show(new Updated(Formats.Bundle(value, mimeTypes), DisplayId));
}
