using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;
using MmDit.Show;

namespace MmDit.Kernel;

/// <summary>Turns a value into its MIME bundle: the type's own formatters, else its <c>ToHtml()</c>, else a table, and
/// always plain text.</summary>
static class Formats
{
    public static JsonObject Bundle(object? value, params string[] only)
    {
        var data = new JsonObject();
        try { Fill(data, value); }
        catch (Exception e) when (e is not ThreadInterruptedException)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            var text = $"{Text.Name(value!.GetType())} cannot be shown: {cause.GetType().Name}: {cause.Message}";
            data["text/plain"] = text;
            data["text/html"] = $"<pre style=\"color:#b3261e\">{WebUtility.HtmlEncode(text)}</pre>";
        }
        if (value is not null && only.Length == 0) only = Formatter.Preferred(value.GetType()) ?? [];
        if (only.Contains("application/json") && !data.ContainsKey("application/json"))
            data["application/json"] = JsonSerializer.SerializeToNode(value);
        if (only.Length > 0)
            foreach (var mime in data.Select(d => d.Key).Where(m => m != "text/plain" && !only.Contains(m)).ToList())
                data.Remove(mime);
        return data;
    }

    static void Fill(JsonObject data, object? value)
    {
        if (value is Mime mime)
            data[mime.Type] = Content(mime.Type, mime.Content);
        else if (value is not null && Formatter.Write(value).ToList() is { Count: > 0 } own)
            foreach (var (type, text) in own) data[type] = Content(type, text);
        else if (value is not null && Conventions.Of(value.GetType()) is { Length: > 0 } mimes)
            foreach (var type in mimes)
                if (Conventions.Write(value, type) is { } text) data[type] = text;
        if (!data.ContainsKey("text/plain"))
            data["text/plain"] = value is Mime { Type: "image/png" } ? "image" : Text.Of(value);
        if (data.All(d => d.Key is "text/plain" or "text/vnd.mermaid") && Html(value) is { } html)
            data["text/html"] = html;
    }

    static JsonNode? Content(string mime, string text) =>
        mime.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(text) : text;

    /// <summary>A value as HTML, or null if plain text says it all.</summary>
    public static string? Html(object? value) => value switch
    {
        Mime { Type: "text/vnd.mermaid" } diagram => $"<pre>{WebUtility.HtmlEncode(diagram.Content)}</pre>"
            + "<small>A Mermaid diagram, shown as its source: nothing here draws it without a network.</small>",
        null or string or Mime { Type: not "text/html" } => null,
        Mime html => html.Content,
        _ when Conventions.Of(value.GetType()).Length > 0 && Conventions.Write(value, "text/html") is { } html => html,
        _ when Conventions.ToHtml(value.GetType()) is { } method => (string?)method.Invoke(value, null),
        _ when IsTable(value) => HtmlTable.From(value).ToHtml() + Advice(value),
        _ when Advice(value) is { } advice => $"<pre>{WebUtility.HtmlEncode(Text.Of(value))}</pre>{advice}",
        _ => null,
    };

    // One such library is in wide use: its bridge is named.
    static string? Advice(object value) => !Conventions.IsClosed(value.GetType()) ? null
        : $"<small>{WebUtility.HtmlEncode(Text.Name(value.GetType()))} has a formatter "
            + "that only its own library can make; "
            + "another library may show it, as MmDit.Plotly.dll shows charts of Plotly.NET once a cell has ended in "
            + "MmDit.Plotly.Charts.Offline.</small>";

    // What the compiler wrote into a record or an anonymous type says no more than their properties do.
    static bool IsTable(object value) => HtmlTable.Suits(value) && (!Text.SpeaksForItself(value)
        || value.GetType().IsDefined(typeof(CompilerGeneratedAttribute))
        || value.GetType().GetMethod("ToString", [])!.IsDefined(typeof(CompilerGeneratedAttribute)));
}

/// <summary>Formatters that a type brings with it, found by name: no library has to reference this kernel.</summary>
static class Conventions
{
    sealed record Formatter(Type Type, string Mime, Func<object, TextWriter, bool> Write);

    // Nothing is kept of a type that brings no formatter: it may be a cell's own, and go with it.
    static readonly ConcurrentDictionary<Type, byte> known = new();
    static readonly List<Formatter> formatters = [];

    /// <summary>The MIME types that a type wants to be shown in; none if no formatter is for it.</summary>
    public static string[] Of(Type type)
    {
        if (Attribute(type) is { } attribute && Source(attribute) is { } source)
        {
            Ask(source, type);
            return Get<string[]>(attribute, "PreferredMimeTypes") ?? ["text/html"];
        }
        lock (formatters)
            return [.. formatters.Where(f => f.Type.IsAssignableFrom(type)).Select(f => f.Mime).Distinct()];
    }

    /// <summary>Whether a type names a source that nobody but its library can make; it counts as none.</summary>
    public static bool IsClosed(Type type) => Attribute(type) is { } attribute && Source(attribute) is null;

    static object? Attribute(Type type) =>
        type.GetCustomAttributes(true).FirstOrDefault(a => a.GetType().Name == "TypeFormatterSourceAttribute");

    static Type? Source(object attribute) => Get<Type>(attribute, "FormatterSourceType") is { IsAbstract: false } source
        && (source.IsValueType || source.GetConstructor([]) is not null)
        && source.GetMethod("CreateTypeFormatters", []) is not null ? source : null;

    public static string? Write(object value, string mime)
    {
        Formatter[] candidates;
        lock (formatters) candidates = [.. formatters.Where(f => f.Mime == mime && f.Type.IsInstanceOfType(value))];
        foreach (var candidate in candidates)
        {
            var writer = new StringWriter();
            if (candidate.Write(value, writer)) return writer.ToString();
        }
        return null;
    }

    public static MethodInfo? ToHtml(Type type) =>
        type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []) is { } method
            && method.ReturnType == typeof(string) ? method : null;

    static void Ask(Type source, Type decorated)
    {
        if (!known.TryAdd(source, 0)) return;
        // Asked once, it answers for every type that inherits the attribute, not for the first one that is shown.
        while (Attribute(decorated.BaseType!) is { } above && Source(above) == source) decorated = decorated.BaseType!;
        var create = source.GetMethod("CreateTypeFormatters", [])!;
        foreach (var made in (System.Collections.IEnumerable)create.Invoke(Activator.CreateInstance(source), null)!)
        {
            var format = made.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])
                ?? throw new InvalidOperationException(
                    $"{made.GetType().Name} has no public bool Format(object, TextWriter)");
            var formatter = new Formatter(
                Get<Type>(made, "Type") ?? decorated, Get<string>(made, "MimeType") ?? "text/html",
                format.CreateDelegate<Func<object, TextWriter, bool>>(made));
            lock (formatters) formatters.Add(formatter);
        }
    }

    static T? Get<T>(object from, string property) where T : class =>
        from.GetType().GetProperty(property)?.GetValue(from) as T;
}
