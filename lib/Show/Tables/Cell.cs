using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MmDit.Show;

/// <summary>One value as short text; never throws, never runs longer than a few elements.</summary>
readonly record struct Cell(string Text, bool IsNumber)
{
    const int MostText = 200, MostElements = 5, MostDepth = 2;

    public static Cell Of(object? value) => new(Describe(value, 0), value is not null && IsNumeric(value));

    /// <summary>A value best shown by its own text, not taken apart.</summary>
    public static bool IsScalar(object value) => value is string or char or bool or Enum or Guid or Uri or Version
        or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Index or Range
        or Delegate or MemberInfo or Assembly or Module or Task or ValueTask or Pointer || IsNumeric(value);

    static bool IsNumeric(object value) => value is byte or sbyte or short or ushort or int or uint or long or ulong
        or Int128 or UInt128 or nint or nuint or Half or float or double or decimal
        or System.Numerics.BigInteger or System.Numerics.Complex;

    static string Describe(object? value, int depth)
    {
        try
        {
            return Show.Text.Cut(value switch
            {
                null => "null",
                double number => Show.Text.Number(number),
                float number => Show.Text.Number(number),
                Half number => Show.Text.Number((double)number, 4),
                string text => text,
                Type type => NameOf(type),
                Task task => $"Task ({task.Status})",
                IFormattable formattable => formattable.ToString(null, null),
                _ when IsScalar(value) => value.ToString() ?? "",
                _ when depth > MostDepth => "…",
                ITuple tuple => Tuple(tuple, depth),
                DictionaryEntry entry => $"{Describe(entry.Key, depth + 1)}: {Describe(entry.Value, depth + 1)}",
                IEnumerable sequence => Elements(sequence, depth),
                _ when SaysMore(value) => value.ToString() ?? "",
                _ => Properties(value, depth),
            }, MostText);
        }
        catch (Exception error)
        {
            return Failure(error);
        }
    }

    public static string Failure(Exception error)
    {
        while (error is TargetInvocationException { InnerException: { } inner }) error = inner;
        return Show.Text.Cut($"⚠ {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}", MostText);
    }

    static string Tuple(ITuple tuple, int depth) =>
        $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Describe(tuple[i], depth + 1)))})";

    static string Elements(IEnumerable sequence, int depth)
    {
        List<string> parts = [];
        foreach (var element in sequence)
        {
            if (parts.Count == MostElements)
            {
                parts.Add("…");
                break;
            }
            parts.Add(Describe(element, depth + 1));
        }
        var (open, close) = sequence is IDictionary ? ('{', '}') : ('[', ']');
        return $"{open}{string.Join(", ", parts)}{close}";
    }

    static string Properties(object value, int depth)
    {
        var parts = Member.Of(value.GetType()).Take(MostElements)
            .Select(member => $"{member.Name}: {Describe(member.Read(value), depth + 1)}").ToArray();
        return parts.Length == 0 ? NameOf(value.GetType()) : $"{{ {string.Join(", ", parts)} }}";
    }

    // A record's ToString would read every property, so it counts as saying no more than its properties do.
    static bool SaysMore(object value) =>
        value.GetType().GetMethod("ToString", Type.EmptyTypes) is { } method
        && method.DeclaringType != typeof(object) && method.DeclaringType != typeof(ValueType)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && !method.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute));

    public static string NameOf(Type type)
    {
        if (type.IsArray) return $"{NameOf(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal)) return "anonymous type";
        var name = type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }
}
