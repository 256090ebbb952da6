using System.Reflection;

namespace MmDit.Torch.Tests.Contract;

/// <summary>What of a library's public members code outside can name: one entry for each, without what only repeats another.</summary>
static class PublicApi
{
    const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<MethodBase> Methods(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type) || typeof(Attribute).IsAssignableFrom(type)) return [];
        var methods = type.GetMethods(Own).Where(m => m.GetBaseDefinition() == m && !m.Name.Contains('<')
            && !m.ReturnParameter.GetRequiredCustomModifiers().Any(t => t.Name == "IsExternalInit"));
        // Factories make layers: their constructors are the library's own affair. Structures have constructors enough.
        var made = typeof(nn.Module).IsAssignableFrom(type) && !type.Name.StartsWith("Parameter") && !type.Name.StartsWith("ModuleDict");
        return methods.Cast<MethodBase>().Concat(made || type.IsAbstract ? [] : type.GetConstructors());
    }

    public static IEnumerable<FieldInfo> Fields(Type type) => type.IsEnum ? [] : type.GetFields(Own).Where(f => !f.IsLiteral);

    public static IEnumerable<Type> Types(Assembly assembly) => assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal);
}
