using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MmDit.Kernel;

/// <summary>Values as plain text, on one line, cut where it would run on.</summary>
static class Text
{
    const int Longest = 100, Deepest = 5;

    public static string Of(object? value) => Write(value, 0);

    static string Write(object? value, int depth) => value switch
    {
        null => "null",
        string text => depth == 0 ? text : $"\"{text}\"",
        char c => depth == 0 ? $"{c}" : $"'{c}'",
        bool yes => yes ? "true" : "false",
        Type type => Name(type),
        _ when SpeaksForItself(value) => value.ToString() ?? "",
        _ when depth > Deepest => "...",
        IDictionary pairs => $"{{ {List(pairs.Keys.Cast<object>()
            .Select(key => $"{Write(key, depth + 1)}: {Write(pairs[key], depth + 1)}"))} }}",
        Array { Rank: > 1 } grid => $"{Name(grid.GetType().GetElementType()!)}[{
            string.Join(", ", Enumerable.Range(0, grid.Rank).Select(grid.GetLength))}]",
        IEnumerable items => $"[{List(items.Cast<object?>().Select(item => Write(item, depth + 1)))}]",
        ITuple tuple => $"({List(Enumerable.Range(0, tuple.Length).Select(i => Write(tuple[i], depth + 1)))})",
        _ => Members(value, depth),
    };

    static string List(IEnumerable<string> items) =>
        string.Join(", ", items.Take(Longest + 1).Select((item, i) => i == Longest ? "..." : item));

    /// <summary>Whether a type has written a <c>ToString()</c> of its own, which then says what matters.</summary>
    public static bool SpeaksForItself(object value) => value is IFormattable or Exception
        || value is not (IEnumerable or ITuple) && value.GetType().GetMethod("ToString", []) is { } method
            && method.DeclaringType != typeof(object) && method.DeclaringType != typeof(ValueType);

    static string Members(object value, int depth)
    {
        var name = Name(value.GetType());
        var members = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
            .Select(p => $"{p.Name} = {Safely(() => p.GetValue(value), depth)}");
        var fields = value.GetType().GetFields(BindingFlags.Public | BindingFlags.Instance)
            .Select(f => $"{f.Name} = {Safely(() => f.GetValue(value), depth)}");
        var all = List(members.Concat(fields));
        return all.Length == 0 ? name : $"{name} {{ {all} }}";
    }

    static string Safely(Func<object?> get, int depth)
    {
        try { return Write(get(), depth + 1); }
        catch (TargetInvocationException e) { return $"<{e.InnerException?.GetType().Name}>"; }
    }

    /// <summary>The name of a type as C# writes it.</summary>
    public static string Name(Type type) => !type.IsGenericType ? type.Name
        : $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
}
