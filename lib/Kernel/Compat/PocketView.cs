using System.Collections;
using System.Dynamic;
using System.Net;
using Microsoft.AspNetCore.Html;
using MmDit.Kernel;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>An HTML element, written as <c>div[id: "deck"](h1("Cards"), "text")</c>.</summary>
public sealed class PocketView(string name, string attributes = "", string content = "") : DynamicObject, IHtmlContent
{
    /// <summary>The element around its content: HTML, text, or a sequence of them.</summary>
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        result = new PocketView(name, attributes, string.Concat((args ?? []).Select(Inside)));
        return true;
    }

    /// <summary>The element with attributes, an underscore in their names for a hyphen.</summary>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = new PocketView(name,
            attributes + string.Concat(binder.CallInfo.ArgumentNames.Zip(indexes, (key, value) =>
            $" {key.Replace('_', '-')}=\"{WebUtility.HtmlEncode($"{value}")}\"")), content);
        return binder.CallInfo.ArgumentNames.Count == indexes.Length;
    }

    /// <inheritdoc/>
    public string ToHtml() => name is "br" or "hr" or "img" or "input" ? $"<{name}{attributes}>"
        : $"<{name}{attributes}>{content}</{name}>";

    /// <inheritdoc/>
    public override string ToString() => ToHtml();

    static string Inside(object? value) => value switch
    {
        null => "",
        string text => WebUtility.HtmlEncode(text),
        IHtmlContent html => html.ToHtml(),
        IEnumerable<object> items => string.Concat(items.Select(Inside)),
        IEnumerable items => string.Concat(items.Cast<object?>().Select(Inside)),
        _ => Formats.Html(value) ?? WebUtility.HtmlEncode(Text.Of(value)),
    };
}

/// <summary>The elements by their names.</summary>
public static class PocketViewTags
{
#pragma warning disable CS1591, IDE1006, SA1300        // each is the element that it is called
    public static dynamic a => new PocketView("a");
    public static dynamic b => new PocketView("b");
    public static dynamic br => new PocketView("br");
    public static dynamic button => new PocketView("button");
    public static dynamic code => new PocketView("code");
    public static dynamic details => new PocketView("details");
    public static dynamic div => new PocketView("div");
    public static dynamic em => new PocketView("em");
    public static dynamic h1 => new PocketView("h1");
    public static dynamic h2 => new PocketView("h2");
    public static dynamic h3 => new PocketView("h3");
    public static dynamic h4 => new PocketView("h4");
    public static dynamic hr => new PocketView("hr");
    public static dynamic i => new PocketView("i");
    public static dynamic img => new PocketView("img");
    public static dynamic li => new PocketView("li");
    public static dynamic ol => new PocketView("ol");
    public static dynamic p => new PocketView("p");
    public static dynamic pre => new PocketView("pre");
    public static dynamic script => new PocketView("script");
    public static dynamic span => new PocketView("span");
    public static dynamic strong => new PocketView("strong");
    public static dynamic style => new PocketView("style");
    public static dynamic sub => new PocketView("sub");
    public static dynamic summary => new PocketView("summary");
    public static dynamic sup => new PocketView("sup");
    public static dynamic table => new PocketView("table");
    public static dynamic tbody => new PocketView("tbody");
    public static dynamic td => new PocketView("td");
    public static dynamic th => new PocketView("th");
    public static dynamic thead => new PocketView("thead");
    public static dynamic tr => new PocketView("tr");
    public static dynamic u => new PocketView("u");
    public static dynamic ul => new PocketView("ul");
}
