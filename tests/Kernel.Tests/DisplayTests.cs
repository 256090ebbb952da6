using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>How values look.</summary>
public sealed class DisplayTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    const string Convention = """
        [AttributeUsage(AttributeTargets.Class)]
        class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type t) => FormatterSourceType = t;
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }
        class Source
        {
            public IEnumerable<object> CreateTypeFormatters()
            {
                yield return new Writer { MimeType = "text/html" };
                yield return new Writer { MimeType = "text/plain" };
                yield return new Stranger { MimeType = "text/html" };
            yield return new Stranger { MimeType = "text/plain" };
            }
        }
        class Writer
        {
            public string MimeType { get; init; }
            public bool Format(object instance, TextWriter writer)
            {
                if (instance is not Figure f) return false;
                writer.Write($"{MimeType} of {f.Name}");
                return true;
            }
        }
        class Stranger
        {
            public string MimeType { get; init; }
            public Type Type => typeof(Version);
            public bool Format(object instance, TextWriter writer)
            { writer.Write($"{MimeType} {instance}"); return true; }
        }
        [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "text/plain" })]
        class Figure { public string Name = "figure"; public string ToHtml() => "the attribute comes first"; }
        class Special : Figure { }
        """;

    readonly JupyterClient kernel = shared.Client;

    [Fact]
    public void A_type_s_formatter_source_is_honoured_by_name()
    {
        kernel.Run(Convention);

        var figure = kernel.Run("new Figure()").Result!;
        Assert.Equal(("text/html of figure", "text/plain of figure"),
            ((string?)figure["text/html"], (string?)figure["text/plain"]));
        Assert.Equal("text/html of special",
            (string?)kernel.Run("new Special { Name = \"special\" }").Result!["text/html"]);
        var version = kernel.Run("new Version(1, 2)").Result!;
        Assert.Equal(("text/html 1.2", "text/plain 1.2"),
            ((string?)version["text/html"], (string?)version["text/plain"]));
    }

    [Fact]
    public void A_source_is_honoured_for_every_type_that_inherits_it_whichever_is_shown_first()
    {
        kernel.Run(Convention + "class Other : Figure { }");

        string? Text(string code) => (string?)kernel.Run(code).Result!["text/plain"];
        Assert.Equal("text/plain of first", Text("new Special { Name = \"first\" }"));
        Assert.Equal("text/plain of second", Text("new Other { Name = \"second\" }"));
        Assert.Equal("text/plain of figure", Text("new Figure()"));
    }

    [Fact]
    public void A_source_without_preference_gives_html_and_text()
    {
        kernel.Run(
            Convention + "[TypeFormatterSource(typeof(Source))] class Plain : Figure { public override string " +
                "ToString() => \"as text\"; }");

        var plain = kernel.Run("new Plain()").Result!;
        Assert.Equal(("text/html of figure", "as text"), ((string?)plain["text/html"], (string?)plain["text/plain"]));
    }

    [Theory]
    [InlineData("FormatterSourceType", "Source() { } public")]
    [InlineData("FormatterSourceType", "")]
    [InlineData("SomethingElse", "public")]
    public void A_source_that_nobody_can_make_counts_as_none_and_the_page_says_so(string property, string access)
    {
        kernel.Run($$"""
            class TypeFormatterSourceAttribute(Type type) : Attribute { public Type {{property}} { get; } = type; }
            class Source { {{access}} object[] CreateTypeFormatters() => throw new Exception(); }
            [TypeFormatterSource(typeof(Source))] class Own { public string ToHtml() => "<b>own</b>"; }
            [TypeFormatterSource(typeof(Source))] class Spoken { public override string ToString() => "as text"; }
            [TypeFormatterSource(typeof(Source))] record Row(int A);
            """);

        var (own, spoken) = (kernel.Run("new Own()").Result!, kernel.Run("new Spoken()").Result!);
        var row = (string?)kernel.Run("new Row(1)").Result!["text/html"];

        const string closed = " has a formatter that only its own library can make";
        Assert.Equal("<b>own</b>", (string?)own["text/html"]);
        Assert.Equal("as text", (string?)spoken["text/plain"]);
        Assert.StartsWith("<pre>as text</pre><small>Spoken" + closed, (string?)spoken["text/html"]);
        Assert.StartsWith("<div class=\"kit-table\">", row);
        Assert.Contains("<small>Row" + closed, row);
    }

    [Fact]
    public void ToHtml_is_used_and_text_stays_beside_it()
    {
        var answer =
            kernel.Run("class Card { public string ToHtml() => \"<b>card</b>\"; public override string ToString() => " +
                "\"card\"; }\nnew Card()").Result!;

        Assert.Equal(("<b>card</b>", "card"), ((string?)answer["text/html"], (string?)answer["text/plain"]));
    }

    [Fact]
    public void A_formatter_that_throws_is_an_error_in_the_output()
    {
        var answer = kernel.Run("class Bad { public string ToHtml() => throw new Exception(\"torn\"); }\nnew Bad()");

        Assert.Equal("ok", answer.Status);
        Assert.Contains("Bad cannot be shown: Exception: torn", answer.ResultText);
    }

    [Theory]
    [InlineData("new[] { 1, 2 }")]
    [InlineData("(1, \"a\")")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = 1 }")]
    [InlineData("record Row(int A, string B); new[] { new Row(1, \"x\") }")]
    [InlineData("record One(int A); new One(1)")]
    [InlineData("new { A = 1 }")]
    public void Sequences_and_records_are_tables(string code) =>
        Assert.Contains("<table", (string?)kernel.Run(code).Result!["text/html"]);

    [Theory]
    [InlineData("3")]
    [InlineData("\"text\"")]
    [InlineData("new StringBuilder(\"text\")")]
    [InlineData("DateTime.UnixEpoch")]
    [InlineData("new Uri(\"http://a.b\")")]
    public void What_text_says_best_is_text_alone(string code) =>
        Assert.Equal(["text/plain"], kernel.Run(code).Result!.Select(d => d.Key));

    [Fact]
    public void Helpers_make_content_of_each_kind()
    {
        var shown = kernel.Run("""
            display(HTML("<p>h</p>")); Markdown("*m*").Display();
            display(LaTeX("x^2")); display(Png(new byte[] { 1, 2 }));
            "{\"a\": 1}".DisplayAs("application/json");
            """).Of("display_data").Select(m => m.Content["data"]!).ToList();

        Assert.Equal("<p>h</p>", (string?)shown[0]["text/html"]);
        Assert.Equal("*m*", (string?)shown[1]["text/markdown"]);
        Assert.Equal("x^2", (string?)shown[2]["text/latex"]);
        Assert.Equal("AQI=", (string?)shown[3]["image/png"]);
        Assert.Equal(1, (int)shown[4]["application/json"]!["a"]!);
        Assert.All(shown, data => Assert.NotNull(data["text/plain"]));
    }

    [Fact]
    public void Display_as_the_last_expression_shows_once()
    {
        var answer = kernel.Run("display(5)");

        Assert.Null(answer.Result);
        Assert.Single(answer.Of("display_data"));
    }
}
