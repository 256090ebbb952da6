using System.Reflection;
using System.Runtime.Loader;

namespace MmDit.Kernel;

/// <summary>Where one compiled cell lives: it goes when nothing of it is held any more, and holds no cell but those it
/// mentions.</summary>
sealed class CellContext : AssemblyLoadContext
{
    Assembly[] mentioned = [];

    CellContext() : base("cell", isCollectible: true) => ResolvingUnmanagedDll += (_, name) => References.Native(name);

    /// <summary>Loads a cell that was compiled on top of <paramref name="before"/>.</summary>
    public static Assembly Load(MemoryStream code, MemoryStream symbols, IEnumerable<Assembly> before)
    {
        (code.Position, symbols.Position) = (0, 0);
        var context = new CellContext();
        var cell = context.LoadFromStream(code, symbols);
        var names = cell.GetReferencedAssemblies().Select(n => n.Name).ToHashSet();
        context.mentioned = [.. before.Where(a => names.Contains(a.GetName().Name))];
        return cell;
    }

    protected override Assembly? Load(AssemblyName name) =>
        Array.Find(mentioned, a => a.GetName().Name == name.Name);
}
