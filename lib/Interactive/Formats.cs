using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;
using MmDit.Show;
using MmDit.Course.Views;

namespace MmDit.Interactive;

/// <summary>Values look as in the kit's own kernel: numbers are text, sequences and records are tables.</summary>
static class Formats
{
    const string Html = HtmlFormatter.MimeType, Plain = PlainTextFormatter.MimeType;

    public static void Register()
    {
        Formatter.SetPreferredMimeTypesFor(typeof(object), Html, Plain);
        Type[] scalars = [typeof(IFormattable), typeof(string), typeof(bool), typeof(char)];
        foreach (var type in scalars) Formatter.SetPreferredMimeTypesFor(type, Plain);
        Formatter.SetPreferredMimeTypesFor(typeof(Tensor), Html, Plain);    // TorchSharp's own is for HTML alone
        Formatter.Register<Tensor>(tensor => tensor.Card().ToHtml(), Html);
        Formatter.Register<Tensor>(tensor => tensor.ToString(), Plain);
        _ = Formatter.GetPreferredMimeTypesFor(typeof(Anything));           // to ask is to register its formatters
    }

    // A formatter that is registered replaces those before; one that a type brings may leave a value to them.
    [TypeFormatterSource(typeof(Source))]
    sealed class Anything;

    sealed class Source : ITypeFormatterSource
    {
        public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
        [
            new HtmlFormatter<object>((value, context) => Write(context, ToHtml(value) ?? Table(value)?.ToHtml())),
            new PlainTextFormatter<object>((value, context) => Write(context, Text(value))),
        ];

        static bool Write(FormatContext context, string? text)
        {
            context.Writer.Write(text);
            return text is not null;
        }
    }

    static string? ToHtml(object value) =>
        value.GetType().GetMethod("ToHtml", []) is { } method && method.ReturnType == typeof(string)
            ? (string?)method.Invoke(value, null) : null;

    static HtmlTable? Table(object value) =>
        HtmlTable.Suits(value) && (value is IEnumerable or ITuple || !SpeaksForItself(value.GetType()))
            ? HtmlTable.From(value) : null;

    static string? Text(object value) =>
        Table(value)?.ToString() ?? (SpeaksForItself(value.GetType()) ? value.ToString() : null);

    // What the compiler writes for records and anonymous types says no more than their properties do.
    static bool SpeaksForItself(Type type) => type.GetMethod("ToString", []) is { } method
        && method.DeclaringType != typeof(object) && method.DeclaringType != typeof(ValueType)
        && !IsGenerated(method) && !IsGenerated(type);

    static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
