using System.Collections.Concurrent;
using MmDit.Kernel;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Says how types are shown, in the words of .NET Interactive, whose notebooks run here.</summary>
public static class Formatter
{
    sealed record Entry(Type Type, string Mime, Action<object, TextWriter> Write);

    static readonly ConcurrentDictionary<Type, string[]> preferred = new();
    static volatile Entry[] entries = [];

    /// <summary>What a formatter makes if it does not say.</summary>
    public static string DefaultMimeType { get; set; } = HtmlFormatter.MimeType;

    /// <summary>Shows values of a type as the text that a function makes of them.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(typeof(T), (value, writer) => writer.Write(formatter((T)value)), mimeType);

    /// <summary>Shows values of a type as what a function writes.</summary>
    public static void Register<T>(
        Action<T, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(typeof(T), (value, writer) => formatter((T)value, writer), mimeType);

    /// <summary>Shows values of a type, generic ones without arguments too, as what a function writes.</summary>
    public static void Register(
        Type type, Action<object, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType)
    {
        lock (preferred) entries = [new(type, mimeType, formatter), .. entries];
    }

    /// <summary>Shows values of a type in these MIME types only, plain text beside them.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes) =>
        preferred[type] = preferredMimeTypes;

    /// <summary>Forgets every formatter and preference that was set by hand.</summary>
    public static void ResetToDefault()
    {
        entries = [];
        preferred.Clear();
        DefaultMimeType = HtmlFormatter.MimeType;
    }

    /// <summary>What a value looks like in a MIME type.</summary>
    public static string ToDisplayString(this object? value, string mimeType = PlainTextFormatter.MimeType) =>
        NotebookCell.Join(Formats.Bundle(value, mimeType)[mimeType] ?? Formats.Bundle(value)["text/plain"]);

    /// <summary>The MIME types asked for a type, or null if nobody asked.</summary>
    internal static string[]? Preferred(Type type) => preferred.GetValueOrDefault(type)
        ?? preferred.FirstOrDefault(p => Fits(p.Key, type)).Value;

    /// <summary>What the notebook's own formatters make of a value, each MIME type once.</summary>
    internal static IEnumerable<(string Mime, string Text)> Write(object value)
    {
        var type = value.GetType();
        // The formatter of the very type comes before those of its bases, a newer one before an older one.
        return entries.Where(e => Fits(e.Type, type)).OrderBy(e => e.Type != type).DistinctBy(e => e.Mime).Select(e =>
        {
            var writer = new StringWriter();
            e.Write(value, writer);
            return (e.Mime, writer.ToString());
        });
    }

    static bool Fits(Type wanted, Type type) => wanted.IsAssignableFrom(type) || wanted.IsGenericTypeDefinition
        && Family(type).Any(t => t.IsGenericType && t.GetGenericTypeDefinition() == wanted);

    static IEnumerable<Type> Family(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType) yield return t;
        foreach (var t in type.GetInterfaces()) yield return t;
    }
}
