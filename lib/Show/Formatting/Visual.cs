namespace MmDit.Show;

/// <summary>Anything with a picture: HTML for a notebook, text for a terminal.</summary>
[TypeFormatterSource(typeof(VisualFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract class Visual
{
    /// <summary>One self-contained piece of HTML: no network, and a still picture where scripts do not run.</summary>
    public abstract string ToHtml();

    /// <summary>The same content as plain text.</summary>
    public abstract override string ToString();
}
