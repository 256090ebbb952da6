using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace MmDit.Kernel;

/// <summary>The assemblies that cells compile against. Each is loaded once, into the kernel's own context, so a type
/// is the same type whoever brought it.</summary>
sealed class References
{
    static readonly List<AssemblyDependencyResolver> components = [];
    static readonly Dictionary<string, string> managed = [];
    static readonly List<string> nativeFolders = [];
    static readonly HashSet<string> platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)];

    // Cells find the names of these in the kernel itself (Compat): from two places they would be ambiguous.
    static readonly string[] answered = ["Microsoft.DotNet.Interactive", "Microsoft.AspNetCore.Html.Abstractions"];

    readonly ConcurrentDictionary<string, MetadataReference> all = [];        // editors ask while cells run
    List<(string Name, string? Version)> packages = [];
    readonly List<string> sources = [];

    static References()
    {
        AssemblyLoadContext.Default.Resolving += (_, name) => Resolve(name);
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => Native(name);
    }

    public References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        foreach (var path in platform.Where(p => Path.GetDirectoryName(p) == framework)) Compile(path);
        // What the kernel itself needs is none of a notebook's business: only these two have names for cells.
        Compile(typeof(Session).Assembly.Location);
        Compile(typeof(Show.Visual).Assembly.Location);
    }

    public IEnumerable<MetadataReference> All => all.Values;

    public void AddSource(string source) => sources.Add(source);

    /// <summary>References a dll by path, or an assembly of the framework by name.</summary>
    public void Add(string what)
    {
        if (!File.Exists(what))
        {
            if (all.ContainsKey(Path.GetFileNameWithoutExtension(what)) || all.ContainsKey(what)) return;
            throw new CellException(
                "FileNotFoundException", $"#r \"{what}\": there is no such file, and no assembly of that name");
        }
        try { components.Add(new(what)); }
        catch (InvalidOperationException) { nativeFolders.Add(Path.GetDirectoryName(what)!); }
        Load(what);
    }

    public void AddPackage(string name, string? version, string folder)
    {
        List<(string Name, string? Version)> wanted =
            [.. packages.Where(p => !p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)), (name, version)];
        var restored = Packages.Restore(wanted, sources, folder);
        packages = wanted;                          // one that cannot be had does not keep the next ones out
        nativeFolders.AddRange(restored.Native.Select(f => Path.GetDirectoryName(f)!).Distinct());
        foreach (var path in restored.Managed) managed.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        foreach (var path in restored.Managed) Load(path);
    }

    void Load(string path)
    {
        Assembly assembly;
        try
        {
            var name = AssemblyName.GetAssemblyName(path).Name!;
            assembly = AssemblyLoadContext.Default.Assemblies.FirstOrDefault(a => a.GetName().Name == name)
                ?? AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        }
        catch (BadImageFormatException)
        {
            throw new CellException("BadImageFormatException", $"#r \"{path}\": this file is no .NET assembly");
        }
        Register(assembly);
    }

    void Register(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        if (assembly.Location.Length == 0 || all.ContainsKey(name)) return;
        if (answered.Any(own => name == own || name.StartsWith(own + ".", StringComparison.Ordinal))) return;
        Compile(assembly.Location);
        foreach (var needed in assembly.GetReferencedAssemblies().Where(n => !all.ContainsKey(n.Name!)))
        {
            try { Register(AssemblyLoadContext.Default.LoadFromAssemblyName(needed)); }
            catch (FileNotFoundException) { }       // needed by code that may never run
        }
    }

    void Compile(string path) => all[Path.GetFileNameWithoutExtension(path)] =
        MetadataReference.CreateFromFile(path, documentation: new Documentation(path));

    static Assembly? Resolve(AssemblyName name)
    {
        var path = components.Select(c => c.ResolveAssemblyToPath(name)).FirstOrDefault(p => p is not null)
            ?? managed.GetValueOrDefault(name.Name!);
        return path is null ? null : AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    /// <summary>A library of native code that packages or components brought; 0 if none of them did.</summary>
    public static nint Native(string name)
    {
        foreach (var component in components)
            if (component.ResolveUnmanagedDllToPath(name) is { } path) return NativeLibrary.Load(path);
        string[] spellings = OperatingSystem.IsWindows() ? [name, $"{name}.dll"]
            : [name, $"lib{name}.so", $"{name}.so", $"lib{name}.dylib", $"{name}.dylib"];
        foreach (var folder in nativeFolders)
            foreach (var spelling in spellings)
                if (NativeLibrary.TryLoad(Path.Combine(folder, spelling), out var handle)) return handle;
        return 0;
    }
}
