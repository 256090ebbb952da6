using System.Reflection;

namespace MmDit.Show.Tests;

/// <summary>Finds formatters the way .NET Interactive does: by names and public members alone.</summary>
public class FormatterTests
{
    sealed class Lesson : Visual
    {
        public override string ToHtml() => "<b>lesson</b>";
        public override string ToString() => "lesson";
    }

    static Attribute Convention(Type type) =>
        type.GetCustomAttributes(true).Cast<Attribute>()
            .Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");

    static string? Format(object value, string mime)
    {
        var source = (Type)Get(Convention(value.GetType()), "FormatterSourceType")!;
        var formatters = (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!
            .Invoke(Activator.CreateInstance(source), [])!;
        var formatter = formatters.Single(f => (string)Get(f, "MimeType")! == mime);
        StringWriter writer = new();
        var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!;
        return (bool)format.Invoke(formatter, [value, writer])! ? writer.ToString() : null;
    }

    static object? Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from);

    [Fact]
    public void Types_of_other_assemblies_inherit_the_formatter()
    {
        Assert.Equal("<b>lesson</b>", Format(new Lesson(), "text/html"));
        Assert.Equal("lesson", Format(new Lesson(), "text/plain"));
        Assert.Equal(["text/html", "text/plain"], (string[])Get(Convention(typeof(Lesson)), "PreferredMimeTypes")!);
    }

    [Fact]
    public void Every_public_type_with_html_follows_the_convention() => Assert.All(
        typeof(Visual).Assembly.GetExportedTypes().Where(type => type.GetMethod("ToHtml") is not null),
        type => Assert.True(typeof(Visual).IsAssignableFrom(type), $"{type} does not derive from Visual"));

    [Fact]
    public void Show_needs_the_base_class_library_and_for_pictures_ImageSharp() => Assert.All(
        typeof(Visual).Assembly.GetReferencedAssemblies(),
        name => Assert.Matches(@"^(System\.|SixLabors.ImageSharp$)", name.Name));
}
