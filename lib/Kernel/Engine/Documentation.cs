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
    static readonly ConcurrentDictionary<string, Dictionary<string, string>> files = new();

    static readonly Lazy<string?> pack = new(() =>
    {
        var packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../packs/Microsoft.NETCore.App.Ref"));
        return Directory.Exists(packs) ? Directory.GetDirectories(packs, $"{Environment.Version.Major}.*")
            .SelectMany(p => Directory.GetDirectories(Path.Combine(p, "ref"))).LastOrDefault() : null;
    });

    /// <summary>A symbol's summary as plain text, or "".</summary>
    public static string Summary(ISymbol symbol)
    {
        var xml = (symbol.OriginalDefinition as IMethodSymbol)?.ReducedFrom?.GetDocumentationCommentXml() ?? symbol.OriginalDefinition.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml)) return "";
        var summary = XElement.Parse(xml.TrimStart().StartsWith("<member", StringComparison.Ordinal) ? xml : $"<member>{xml}</member>").Element("summary");
        if (summary is null) return "";
        foreach (var reference in summary.Descendants().Where(e => e.IsEmpty).ToList())
            reference.ReplaceWith((reference.Attribute("cref")?.Value.Split('.', ':')[^1] ?? reference.FirstAttribute?.Value) ?? "");
        return Space().Replace(summary.Value, " ").Trim();
    }

    protected override string GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
    {
        string[] places = pack.Value is { } folder && Path.GetDirectoryName(assembly) == Path.GetDirectoryName(typeof(object).Assembly.Location)
            ? [Path.Combine(folder, Path.GetFileNameWithoutExtension(assembly) + ".xml"), Path.Combine(folder, "System.Runtime.xml"),
                Path.Combine(folder, "System.Collections.xml")]
            : [Path.ChangeExtension(assembly, ".xml")];
        return places.Select(p => files.GetOrAdd(p, Read).GetValueOrDefault(documentationMemberID)).FirstOrDefault(d => d is not null) ?? "";
    }

    static Dictionary<string, string> Read(string file) => !File.Exists(file) ? []
        : XDocument.Load(file).Descendants("member").Where(m => m.Attribute("name") is not null)
            .DistinctBy(m => m.Attribute("name")!.Value).ToDictionary(m => m.Attribute("name")!.Value, m => m.ToString());

    public override bool Equals(object? obj) => obj is Documentation other && other.Of == Of;
    public override int GetHashCode() => Of.GetHashCode(StringComparison.Ordinal);
    string Of => assembly;

    [GeneratedRegex(@"\s+")] internal static partial Regex Space();
}
