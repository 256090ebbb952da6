using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace MmDit.Kernel;

/// <summary>Cells compiled one on top of the other. The compiler gives each its slot in an array, where its variables
/// live: whatever ends a cell, what it declared before stays.</summary>
sealed class Script(References references)
{
    /// <summary>How every cell is read: words that a later C# keeps for itself are names here.</summary>
    public static CSharpParseOptions Dialect { get; } = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);

    // Optimized code does not know the line of an index that is out of range, or names another one.
    static readonly CSharpCompilationOptions how = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, allowUnsafe: true,
        concurrentBuild: true, assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
        usings:
        [
            "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
            "System.Threading.Tasks", "System.Linq", "MmDit.Kernel", "MmDit.Kernel.Kernel",
            "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
        ]);

    static readonly EmitOptions format = new(debugInformationFormat: DebugInformationFormat.PortablePdb);
    static int serial;

    /// <summary>What was compiled so far, and the references it brought. A cell inherits them; given again they
    /// would be kept for each pair of cells: half a gigabyte after 400.</summary>
    sealed record Chain(CSharpCompilation? Last, ImmutableHashSet<MetadataReference> Known)
    {
        public Chain With(CSharpCompilation cell) => new(cell, Known.Union(cell.ExternalReferences));
    }

    volatile Chain chain = new(null, []);
    object?[] slots = new object?[16];
    int used = 1;                       // slot 0 belongs to a host object, which cells here have none of

    /// <summary>The variables of all cells, the newest of a name last.</summary>
    public IEnumerable<(string Name, Type Type, object? Value)> Variables => slots.Take(used).OfType<object>()
        .SelectMany(slot => slot.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Where(f => !f.Name.Contains('<')).Select(f => (f.Name, f.FieldType, f.GetValue(slot))));

    /// <summary>Code over everything before it, not yet part of it.</summary>
    public CSharpCompilation Compose(string code, string name)
    {
        var ((last, known), number) = (chain, Interlocked.Increment(ref serial));
        return CSharpCompilation.CreateScriptCompilation(
            $"cell-{number}", CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Dialect, name),
            references.All.Where(r => !known.Contains(r)), how.WithScriptClassName($"Submission#{number}"), last,
            typeof(object));
    }

    /// <summary>Compiles a cell; what comes back starts it, or is null if it only imports names.</summary>
    /// <exception cref="CellException">It does not compile.</exception>
    public Func<Task<object?>>? Compile(
        string code, Sources sources, string name, out CSharpCompilation cell, CancellationToken stop)
    {
        var woven = Weaver.Weave(code);
        cell = Compose(woven, name);
        if (!cell.SyntaxTrees[0].GetCompilationUnitRoot(stop).Members.Any())    // usings and comments: nothing to run
        {
            ThrowIfWrong(cell, sources, stop);
            chain = chain.With(cell);
            return null;
        }
        using MemoryStream image = new(), symbols = new();
        if (!cell.Emit(image, symbols, options: format, cancellationToken: stop).Success)
        {
            ThrowIfWrong(cell = Compose(code, name), sources, stop);                // whose columns are the author's
            cell.Emit(image, symbols, options: format, cancellationToken: stop);
        }
        var entry = cell.GetEntryPoint(stop)!;
        var lasting = Declares(cell);
        var assembly = References.Load(image, symbols);
        var factory = assembly.GetType(entry.ContainingType.MetadataName, true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        var compiled = cell;
        return () =>
        {
            if (used == slots.Length) Array.Resize(ref slots, 2 * used);
            var (before, at) = (chain, used++);
            chain = before.With(compiled);
            try { return factory(slots); }
            finally
            {
                if (slots[at] is null || !lasting) (chain, used, slots[at]) = (before, at, null);
            }
        };
    }

    // A cell that declares nothing is nothing to later cells: it is forgotten, or a long day would fill the memory.
    static bool Declares(CSharpCompilation cell) => cell.ExternalReferences.Any()
        || cell.SyntaxTrees[0].GetCompilationUnitRoot() is { Usings.Count: > 0 } or { Externs.Count: > 0 }
        || cell.ScriptClass!.GetMembers().Any(m => !m.IsImplicitlyDeclared);

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
