using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Notebooks written for .NET Interactive.</summary>
public sealed class CompatTests(SharedKernel shared) : IClassFixture<SharedKernel>, IDisposable
{
    readonly JupyterClient kernel = shared.Client;

    public void Dispose() => kernel.Run("Formatter.ResetToDefault();");

    [Fact]
    public void Its_packages_and_namespaces_are_answered_for()
    {
        var answer = kernel.Run("""
            #r "nuget: Microsoft.DotNet.Interactive, 1.0.0-beta.25070.1"
            #r "nuget:Microsoft.DotNet.Interactive.Formatting,*-*"
            using Microsoft.DotNet.Interactive;
            using Microsoft.DotNet.Interactive.Formatting;
            using Microsoft.AspNetCore.Html;
            IHtmlContent content = new HtmlString("<i>h</i>");
            KernelInvocationContext.Current.Display("shown");
            content
            """);

        Assert.Equal("<i>h</i>", (string?)answer.Result!["text/html"]);
        Assert.Equal("shown", (string?)answer.Of("display_data").Single().Content["data"]!["text/plain"]);
        Assert.Equal("", answer.Stdout);
        Assert.Contains("no twin of", kernel.Run("#r \"nuget: Microsoft.DotNet.Interactive.ExtensionLab\"").Stdout);
    }

    [Fact]
    public void A_registered_formatter_wins_until_it_is_reset()
    {
        kernel.Run("record Star(string Name); class Giant { public string ToHtml() => \"own\"; }");
        kernel.Run("""
            Formatter.Register<Star>(s => $"<b>{s.Name}</b>", "text/html");
            Formatter.Register<Star>((s, writer) => writer.Write($"star {s.Name}"), "text/plain");
            Formatter.Register(typeof(Giant), (g, writer) => writer.Write("registered"), HtmlFormatter.MimeType);
            """);

        var star = kernel.Run("new Star(\"Vega\")").Result!;
        Assert.Equal(("<b>Vega</b>", "star Vega"), ((string?)star["text/html"], (string?)star["text/plain"]));
        Assert.Equal("registered", (string?)kernel.Run("new Giant()").Result!["text/html"]);
        kernel.Run("Formatter.ResetToDefault();");
        Assert.Equal("own", (string?)kernel.Run("new Giant()").Result!["text/html"]);
    }

    [Fact]
    public void Formatters_reach_derived_types_and_generic_ones()
    {
        kernel.Run("""
            class Shape; class Round : Shape;
            Formatter.Register<Shape>(s => "a shape", "text/html");
            Formatter.Register(typeof(List<>), (list, writer) => writer.Write("a list"), "text/html");
            """);

        Assert.Equal("a shape", (string?)kernel.Run("new Round()").Result!["text/html"]);
        Assert.Equal("a list", (string?)kernel.Run("new List<int> { 1 }").Result!["text/html"]);
        kernel.Run("Formatter.Register<Round>(s => \"round\", \"text/html\"); Formatter.Register<Shape>(s => " +
            "\"newer\", \"text/html\");");
        Assert.Equal("round", (string?)kernel.Run("new Round()").Result!["text/html"]);
    }

    [Fact]
    public void Preferred_types_are_kept_to()
    {
        kernel.Run("record Pair(int A, int B); Formatter.SetPreferredMimeTypesFor(typeof(Pair), \"text/plain\");");

        Assert.Equal(["text/plain"], kernel.Run("new Pair(1, 2)").Result!.Select(d => d.Key));
        kernel.Run("Formatter.SetPreferredMimeTypesFor(typeof(Pair), \"application/json\");");
        var json = kernel.Run("new Pair(1, 2)").Result!;
        Assert.Equal(2, (int)json["application/json"]!["B"]!);
        Assert.False(json.ContainsKey("text/html"));
    }

    [Fact]
    public void A_value_is_displayed_in_the_type_asked_for()
    {
        var data = kernel.Run("display(new[] { 1, 2 }, \"application/json\");").Of("display_data")
            .Single().Content["data"]!;

        Assert.Equal(2, (int)data["application/json"]![1]!);
        Assert.Equal("[1, 2]", kernel.Run("new[] { 1, 2 }.ToDisplayString()").ResultText);
        Assert.Contains("<table", kernel.Run("new[] { 1, 2 }.ToDisplayString(\"text/html\")").ResultText);
    }

    [Fact]
    public void Scripts_and_styles_reach_the_page()
    {
        var shown = kernel.Run("Javascript(\"go()\"); CSS(\"b { color: red }\");").Of("display_data")
            .Select(m => (string?)m.Content["data"]!["text/html"]);

        Assert.Equal(["<script>go()</script>", "<style>b { color: red }</style>"], shown);
    }

    [Fact]
    public void Html_is_written_in_its_words()
    {
        var answer = kernel.Run("""
            using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;
            PocketView view = div[id: "deck", data_n: 2](
                h1("1 < 2"), Enumerable.Range(0, 2).Select(n => img[src: $"{n}.png"]()), new[] { "a", "b" });
            view
            """);

        Assert.Equal("<div id=\"deck\" data-n=\"2\"><h1>1 &lt; 2</h1><img src=\"0.png\"><img src=\"1.png\">ab</div>",
            (string?)answer.Result!["text/html"]);
        Assert.Equal("<p>5 <b>six</b></p>", (string?)kernel.Run("p(5, \" \", b(\"six\"))").Result!["text/html"]);
    }
}
