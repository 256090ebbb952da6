using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MmDit.Kernel;

/// <summary>A cell that later ones can see. A list of them, the oldest first, is the notebook's state.</summary>
sealed class Submission
{
    const int Spare = 100;              // cells without effect that may lie about before what is left is bound anew
    static readonly SymbolDisplayFormat full = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    readonly Dictionary<string, string> declared = [];      // what it declares, and the name that calls it
    readonly HashSet<string> mentioned;
    readonly bool stays, runs, unnamed;
    bool gone;
    object?[]? slots;
    object? state;

    public Submission(CSharpCompilation code, Assembly? assembly = null)
    {
        (Code, Assembly, runs) = (code, assembly, assembly is not null);
        var root = code.SyntaxTrees[0].GetCompilationUnitRoot();
        mentioned = [.. root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken))
            .Select(t => t.ValueText)];
        stays = code.ExternalReferences.Any() || root.Externs.Any();
        var model = code.GetSemanticModel(code.SyntaxTrees[0]);
        foreach (var import in root.Usings)
            if (import.Alias is { } alias) declared[$"{import.NamespaceOrType}"] = alias.Name.Identifier.ValueText;
            else if (Imported(model.GetSymbolInfo(import.NamespaceOrType).Symbol) is { } name) Imports.Add(name);
            else stays = true;
        foreach (var member in code.ScriptClass!.GetMembers().Where(m => !m.IsImplicitlyDeclared))
        {
            // F:Submission_7.x, M:Submission_7.Add(System.Int32): what hides it later has the same after the dot.
            declared[member.GetDocumentationCommentId()!.Replace(code.ScriptClass.Name + ".", "")] = member.Name;
            stays |= member is IMethodSymbol { IsExtensionMethod: true };           // called without its name
            unnamed |= IsUnnamed((member as IFieldSymbol)?.Type ?? (member as IMethodSymbol)?.ReturnType);
        }
    }

    public CSharpCompilation Code { get; private set; }

    /// <summary>Null if there is nothing in it to run, or nothing to see any more.</summary>
    public Assembly? Assembly { get; private set; }

    /// <summary>The namespaces and types that its usings open, for all cells after it.</summary>
    public List<string> Imports { get; } = [];

    /// <summary>The object that holds the cell's variables, as soon as it has begun to run.</summary>
    public object? State => state ?? slots?[^1];

    /// <summary>Starts the cell, which puts its state into the last slot, over those before it.</summary>
    public Task<object?> Start(Func<object?[], Task<object?>> factory, IEnumerable<Submission> before)
    {
        // The compiler gives each cell that has code a slot; the first is a host object's, which cells have none of.
        slots = [null, .. before.Where(c => c.runs).Select(c => c.State), null];
        try { return factory(slots); }
        finally { (state, slots) = (slots[^1], null); }
    }

    /// <summary>Lets go of the cells all of whose names, if any, were declared again, and that no cell in between
    /// mentions: however often a cell is run again, it holds the memory of one.</summary>
    public static ImmutableList<Submission> Seen(ImmutableList<Submission> cells)
    {
        Dictionary<string, HashSet<string>> hidden = [];    // by name: what is declared later, unmentioned till then
        foreach (var cell in cells.Reverse())
        {
            if (!cell.stays && cell.declared.All(d => hidden.GetValueOrDefault(d.Value)?.Contains(d.Key) ?? false))
            {
                (cell.gone, cell.state) = (true, null);
                if (!cell.Lends) cell.Assembly = null;
                continue;
            }
            foreach (var name in cell.mentioned) hidden.Remove(name);
            foreach (var (what, name) in cell.declared)
                (hidden.TryGetValue(name, out var same) ? same : hidden[name] = []).Add(what);
        }
        // Without a cell, those after it are bound anew, some milliseconds each: not for every one that goes.
        // An unnamed type would get another name.
        var bound = cells.FindLastIndex(c => c.unnamed && !c.gone) + 1;
        var seen = cells.GetRange(0, bound).AddRange(cells.Skip(bound).Where(c => !c.gone));
        if (cells.Count <= Spare + 2 * seen.Count) seen = cells.GetRange(0, 1 + cells.FindLastIndex(c => !c.gone));
        CSharpCompilation? before = null;
        foreach (var cell in seen) before = cell.Follow(before);
        return seen;
    }

    CSharpCompilation Follow(CSharpCompilation? before) => Code.ScriptCompilationInfo is var info
        && ReferenceEquals(info!.PreviousScriptCompilation, before) ? Code
        : Code = Code.WithScriptCompilationInfo(info.WithPreviousScriptCompilation(before));

    // The compiler takes an unnamed type from an earlier cell that has one alike.
    unsafe bool Lends => Assembly is not null && Assembly.TryGetRawMetadata(out var blob, out var length)
        && new MetadataReader(blob, length) is var cell && cell.TypeDefinitions.Select(cell.GetTypeDefinition)
            .Any(t => !t.IsNested && cell.GetString(t.Name).StartsWith("<>", StringComparison.Ordinal));

    static bool IsUnnamed(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsUnnamed(array.ElementType),
        INamedTypeSymbol named =>
            named.IsAnonymousType || named.TypeArguments.Any(IsUnnamed) || IsUnnamed(named.ContainingType),
        _ => false,
    };

    // A type that a cell declares can be opened by name only where that cell is seen.
    static string? Imported(ISymbol? opened) =>
        opened is INamespaceSymbol or INamedTypeSymbol { IsGenericType: false }
            && opened.Locations.All(l => l.IsInMetadata)
            ? opened.ToDisplayString(full) : null;
}
