namespace MmDit.Show;

// The formatter convention of .NET Interactive: kernels match the attribute by its name and the members by reflection,
// so nothing is referenced. Derived types inherit the attribute, so Visual alone carries it.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;
    public string[]? PreferredMimeTypes { get; set; }
}

internal sealed class VisualFormatterSource
{
    // An instance method: the convention creates the source and asks the instance.
#pragma warning disable CA1822
    public IEnumerable<object> CreateTypeFormatters() =>
        [new VisualFormatter { MimeType = "text/html" }, new VisualFormatter { MimeType = "text/plain" }];
#pragma warning restore CA1822
}

internal sealed class VisualFormatter
{
    public string MimeType { get; init; } = "";

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not Visual visual) return false;
        writer.Write(MimeType == "text/html" ? visual.ToHtml() : visual.ToString());
        return true;
    }
}
