using MmDit.Data;

namespace MmDit.Course.Views;

// The formatter convention of .NET Interactive, matched by name. Neither a tensor's class nor the library's are marked,
// so the source hangs on Kit: the convention registers all it yields when a Kit is shown first, which kit.csx does.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
    public string[]? PreferredMimeTypes { get; set; }
}

internal sealed class ViewFormatterSource
{
#pragma warning disable CA1822                  // the convention creates the source and asks the instance
    public IEnumerable<object> CreateTypeFormatters() =>
        from type in (Type[])[typeof(Kit), typeof(Tensor), typeof(Pictures), typeof(LabelledImages), typeof(Emoji)]
        from mime in new[] { "text/html", "text/plain" }
        select new Formatter(type, mime);
#pragma warning restore CA1822

    internal sealed class Formatter(Type type, string mime)
    {
        public Type Type => type;
        public string MimeType => mime;

        public bool Format(object instance, TextWriter writer)
        {
            var page = mime == "text/html";
            var text = instance switch
            {
                Kit kit => page ? kit.ToHtml() : kit.ToString(),
                Tensor tensor => page ? tensor.Card().ToHtml() : tensor.Card().ToString(),
                _ => DataViews.Html(instance) is { } html ? page ? html : instance.ToString() : null,
            };
            writer.Write(text);
            return text is not null;
        }
    }
}
