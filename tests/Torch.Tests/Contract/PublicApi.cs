using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MmDit.Torch.Tests.Contract;

/// <summary>What of a library's public members code outside can name: one entry for each, without what only repeats another.</summary>
static class PublicApi
{
    const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<MethodBase> Methods(Type? type)
    {
        if (type is null || type.IsEnum || typeof(Delegate).IsAssignableFrom(type) || typeof(Attribute).IsAssignableFrom(type)) return [];
        var methods = type.GetMethods(Own).Where(m => m.GetBaseDefinition() == m && !m.Name.Contains('<')
            && !m.ReturnParameter.GetRequiredCustomModifiers().Any(t => t.Name == "IsExternalInit"));
        // Factories make layers: their constructors are the library's own affair. Structures have constructors enough.
        var made = typeof(nn.Module).IsAssignableFrom(type) && !type.Name.StartsWith("Parameter") && !type.Name.StartsWith("ModuleDict");
        return methods.Cast<MethodBase>().Concat(made || type.IsAbstract ? [] : type.GetConstructors()).Concat(IsShared(type.BaseType) ? Methods(type.BaseType) : []);
    }

    public static IEnumerable<FieldInfo> Fields(Type type) => type.IsEnum ? [] : type.GetFields(Own).Where(f => !f.IsLiteral);

    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetExportedTypes().Where(t => !IsShared(t)).OrderBy(t => t.FullName, StringComparer.Ordinal);

    /// <summary>A base class of our own, for what layers or optimizers share: TorchSharp's users see its members in each of them.</summary>
    public static bool IsShared(Type? type) => type is { IsAbstract: true, IsSealed: false, Namespace: "TorchSharp.Modules", IsNested: false }
        && type != typeof(OptimizerHelper) && type != typeof(OptimizerOptions);

    /// <summary>What is said to be beyond TorchSharp.</summary>
    public static HashSet<string> Beyond() =>
        [.. File.ReadLines(Repo.File("tests", "Torch.Contract", "beyond.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The members of a library that compiled code refers to.</summary>
    public static IEnumerable<MemberInfo> Uses(Assembly code, Assembly library)
    {
        using PEReader file = new(File.OpenRead(code.Location));
        var count = file.GetMetadataReader().GetTableRowCount(TableIndex.MemberRef);
        return [.. Enumerable.Range(1, count).Select(i => Member(code.ManifestModule, 0x0A000000 | i)).OfType<MemberInfo>().Where(m => m.Module.Assembly == library)];
    }

    // Where generic code leaves its types open, any will do: a tensor or, for structures, a number.
    static MemberInfo? Member(System.Reflection.Module module, int token)
    {
        foreach (var types in (Type[][])[[.. Enumerable.Repeat(typeof(Tensor), 8)], [.. Enumerable.Repeat(typeof(int), 8)]])
            try { return module.ResolveMember(token, types, types); }
            catch (TypeLoadException) { }                                         // its type parameters want another
        return null;
    }

    /// <summary>A member as tests/Torch.Contract/beyond.txt names it: torch.pow(Scalar base, Tensor exponent).</summary>
    public static string Signature(MemberInfo member) => $"{Name(member.DeclaringType!)}.{member.Name}" +
        (member is MethodBase method ? $"({string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"))})" : "");

    static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : !type.IsGenericType ? type.Name
        : $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
}
