namespace MmDit.Course.Views;

// The formatter convention of .NET Interactive, matched by name. A tensor's class is not ours to mark, so the source hangs
// on Kit: the convention registers all it yields when a Kit is shown first, which kit.csx does.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
    public string[]? PreferredMimeTypes { get; set; }
}

internal sealed class TensorFormatterSource
{
#pragma warning disable CA1822                  // the convention creates the source and asks the instance
    public IEnumerable<object> CreateTypeFormatters() =>
        from type in new[] { typeof(Kit), typeof(Tensor) }
        from mime in new[] { "text/html", "text/plain" }
        select new Formatter(type, mime);
#pragma warning restore CA1822

    internal sealed class Formatter(Type type, string mime)
    {
        public Type Type => type;
        public string MimeType => mime;

        public bool Format(object instance, TextWriter writer)
        {
            switch (instance)
            {
                case Kit kit: writer.Write(mime == "text/html" ? kit.ToHtml() : kit.ToString()); return true;
                case Tensor tensor: writer.Write(mime == "text/html" ? tensor.Card().ToHtml() : tensor.Card().ToString()); return true;
                default: return false;
            }
        }
    }
}
