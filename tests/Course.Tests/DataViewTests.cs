using MmDit.Course.Views;
using MmDit.Data;

namespace MmDit.Course.Tests;

/// <summary>The views of the library's data, and that notebooks find them: data themselves have none.</summary>
public sealed class DataViewTests
{
    // Three pictures of one line of two pixels: the bytes count up.
    static readonly Pictures counting = new([0, 1, 2, 3, 4, 5], 1, 2, 1, peak: 5);

    [Fact] public void A_sheet_sets_pictures_a_pixel_apart_and_stretches_the_peak()
    {
        var sheet = counting.Sheet(columns: 2);

        Assert.Equal((3, 5, 1), (sheet.Height, sheet.Width, sheet.Channels));
        Assert.Equal([0, 51, 0, 102, 153, 0, 0, 0, 0, 0, 204, 255, 0, 0, 0], sheet.Data.ToArray());
        Assert.Equal([204, 255], counting.ToPixels(2).Data.ToArray());
    }

    [Fact] public void An_emoji_stands_over_both_its_names()
    {
        var html = DataViews.Html(Emoji.Load().Find("red circle"))!;

        Assert.Contains("red circle\n红色圆", System.Net.WebUtility.HtmlDecode(html));
        Assert.Contains("data:image/png;base64,", html);
    }

    [Fact] public void Forty_pictures_are_shown_and_a_class_named_under_each()
    {
        LabelledImages images = new(new(new byte[41], 1, 1, 1), [.. Enumerable.Repeat(0, 41)], ["a < b"]);
        var html = DataViews.Html(images)!;

        Assert.Equal(40, html.Split("<figcaption style=\"white-space:pre-line\">a &lt; b</figcaption>").Length - 1);
        Assert.Contains("41 pictures, [41, 1, 1, 1] in 1 classes: a &lt; b; the first 40 are shown</p>", html);
        Assert.Null(DataViews.Html("no data"));
    }

    // As both kernels find them: by the names of the convention, from the source that hangs on Kit.
    [Fact] public void Notebooks_find_the_views_by_the_formatters_of_Kit()
    {
        var attribute = typeof(Kit).GetCustomAttributes(true)
            .Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType")!)!;
        object[] formatters =
            [.. (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!];
        object[] data = [counting, new LabelledImages(counting, [0, 0, 0], ["a"]), Emoji.Load().Find("red circle")];

        Assert.All(data, each => Assert.Equal([("text/html", DataViews.Html(each)), ("text/plain", each.ToString())],
            formatters.Where(f => ((Type)Get(f, "Type")!).IsInstanceOfType(each))
                .Select(f => ((string)Get(f, "MimeType")!, Text(f, each)))));

        static object? Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from);
        static string? Text(object formatter, object each)
        {
            StringWriter writer = new();
            return (bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [each, writer])!
                ? writer.ToString() : null;
        }
    }
}
