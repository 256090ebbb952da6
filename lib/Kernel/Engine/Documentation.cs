using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace MmDit.Kernel;

/// <summary>The summaries of an assembly's members, from the XML file beside it or, for the framework, from the SDK's
/// reference pack; read when first asked for.</summary>
sealed partial class Documentation(string assembly) : DocumentationProvider
{
    static readonly string framework = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
    static readonly ConcurrentDictionary<string, Dictionary<string, string>> files = new();

    static readonly Lazy<string?> pack = new(() =>
    {
        var packs = Path.GetFullPath("../../../packs/Microsoft.NETCore.App.Ref", framework);
        return Directory.Exists(packs) ? Directory.GetDirectories(packs, $"{Environment.Version.Major}.*")
            .SelectMany(p => Directory.GetDirectories(Path.Combine(p, "ref"))).LastOrDefault() : null;
    });

    /// <summary>A symbol's summary as plain text, or "".</summary>
    public static string Summary(ISymbol symbol)
    {
        var original = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol.OriginalDefinition;
        var xml = original.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml)) return "";
        var summary = XElement.Parse($"<all>{xml}</all>").Descendants("summary").FirstOrDefault();
        if (summary is null) return "";
        foreach (var reference in summary.Descendants().Where(e => e.IsEmpty).ToList())
            reference.ReplaceWith(reference.FirstAttribute?.Value.Split('.', ':')[^1] ?? "");
        return Space().Replace(summary.Value, " ").Trim();
    }

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
    {
        // The framework's code lies in other assemblies than its documentation: most of it is under these two names.
        string[] paths = pack.Value is { } folder && Path.GetDirectoryName(assembly) == framework
            ? [.. new[] { Path.GetFileNameWithoutExtension(assembly), "System.Runtime", "System.Collections" }
                .Select(n => Path.Combine(folder, n + ".xml"))]
            : [Path.ChangeExtension(assembly, ".xml")];
        return paths.Select(p => files.GetOrAdd(p, Read).GetValueOrDefault(documentationMemberID))
            .FirstOrDefault(d => d is not null) ?? "";
    }

    static Dictionary<string, string> Read(string file) => !File.Exists(file) ? []
        : XDocument.Load(file).Descendants("member").Select(m => (Name: m.Attribute("name")?.Value ?? "", Text: $"{m}"))
            .DistinctBy(m => m.Name).ToDictionary(m => m.Name, m => m.Text);

    public string Assembly => assembly;
    public override bool Equals(object? obj) => obj is Documentation other && other.Assembly == assembly;
    public override int GetHashCode() => assembly.GetHashCode(StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")] internal static partial Regex Space();
}
