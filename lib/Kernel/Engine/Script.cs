using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace MmDit.Kernel;

/// <summary>Cells compiled one on top of the other. Whatever ends a cell, what it declared before stays.</summary>
sealed class Script(References references)
{
    /// <summary>How every cell is read: words that a later C# keeps for itself are names here.</summary>
    public static CSharpParseOptions Dialect { get; } = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);

    // Optimized code does not know the line of an index that is out of range, or names another one.
    static readonly CSharpCompilationOptions how = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, allowUnsafe: true,
        concurrentBuild: true, assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);

    static readonly EmitOptions format = new(debugInformationFormat: DebugInformationFormat.PortablePdb);
    static int serial;

    volatile ImmutableList<Submission> cells = [];
    ImmutableHashSet<string> imports =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
        "System.Threading.Tasks", "System.Linq", "MmDit.Kernel", "MmDit.Kernel.Kernel",
        "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
    ];

    /// <summary>The variables of all cells, the newest of a name last.</summary>
    public IEnumerable<(string Name, Type Type, object? Value)> Variables =>
        cells.Select(c => c.State).OfType<object>().SelectMany(Fields);

    static IEnumerable<(string, Type, object?)> Fields(object state)
    {
        foreach (var field in state.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            if (field.Name.Contains('<')) continue;
            Type? type = null;
            try { type = field.FieldType; }
            catch (Exception e) when (e is TypeLoadException or IOException or BadImageFormatException) { }
            if (type is not null) yield return (field.Name, type, field.GetValue(state));   // else its library is gone
        }
    }

    /// <summary>Code over everything before it, not yet part of it.</summary>
    public CSharpCompilation Compose(string code, string name)
    {
        var (before, number) = (cells, Interlocked.Increment(ref serial));
        return CSharpCompilation.CreateScriptCompilation(
            $"cell-{number}", CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Dialect, name),
            Unknown(before), how.WithUsings(imports).WithScriptClassName($"Submission_{number}"),
            before.LastOrDefault()?.Code, typeof(object));
    }

    // A cell inherits references; given again they would be kept for each pair of cells: half a gigabyte after 400.
    List<MetadataReference> Unknown(IEnumerable<Submission> before) =>
        [.. references.All.Except(before.SelectMany(c => c.Code.ExternalReferences))];

    /// <summary>Compiles a cell; what comes back starts it, or is null if it only imports names.</summary>
    /// <exception cref="CellException">It does not compile.</exception>
    public Func<Task<object?>>? Compile(
        string code, Sources sources, string name, out CSharpCompilation cell, CancellationToken stop)
    {
        if (Unknown(cells).Count > 0) cells = cells.Add(new(Compose("", "references")));    // which stays for good
        code = Namespaces.Open(code);
        var woven = Weaver.Weave(code);
        cell = Compose(woven, name);
        if (!cell.SyntaxTrees[0].GetCompilationUnitRoot(stop).Members.Any())    // usings and comments: nothing to run
        {
            ThrowIfWrong(cell, sources, stop);
            Keep(new(cell));
            return null;
        }
        using MemoryStream image = new(), symbols = new();
        if (!cell.Emit(image, symbols, options: format, cancellationToken: stop).Success)
        {
            ThrowIfWrong(cell = Compose(code, name), sources, stop);                // whose columns are the author's
            cell.Emit(image, symbols, options: format, cancellationToken: stop);
        }
        var entry = cell.GetEntryPoint(stop)!;
        var assembly = CellContext.Load(image, symbols, cells.Select(c => c.Assembly).OfType<Assembly>());
        var factory = assembly.GetType(entry.ContainingType.MetadataName, true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        var submission = new Submission(cell, assembly);
        return () => Start(factory, submission);
    }

    Task<object?> Start(Func<object?[], Task<object?>> factory, Submission cell)
    {
        var before = cells;
        cells = before.Add(cell);
        try { return cell.Start(factory, before); }
        finally
        {
            cells = cells.Remove(cell);
            if (cell.State is not null) Keep(cell);
        }
    }

    void Keep(Submission cell)
    {
        imports = imports.Union(cell.Imports);
        cells = Submission.Seen(cells.Add(cell));
    }

    static void ThrowIfWrong(CSharpCompilation cell, Sources sources, CancellationToken stop)
    {
        var errors = cell.GetDiagnostics(stop).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new CellException(Errors.Compile(errors, cell, sources));
    }

    /// <summary>Whether a cell ends in an expression with a value, be it null.</summary>
    public static bool HasValue(CSharpCompilation cell)
    {
        var tree = cell.SyntaxTrees[0];
        return tree.GetCompilationUnitRoot() is { Members: [.., GlobalStatementSyntax
            { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } end }] }
            && cell.GetSemanticModel(tree).GetTypeInfo(end.Expression).Type
                is { SpecialType: not SpecialType.System_Void };
    }
}
