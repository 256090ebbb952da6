using MmDit.Kernel;

// Names that notebooks written for .NET Interactive use. Its packages need not be had: this kernel answers for them.
namespace Microsoft.DotNet.Interactive.Formatting
{
    /// <summary>HTML, as formatters name it.</summary>
    public static class HtmlFormatter
    {
        public const string MimeType = "text/html";
    }

    /// <summary>Plain text, as formatters name it.</summary>
    public static class PlainTextFormatter
    {
        public const string MimeType = "text/plain";
    }

    /// <summary>JSON, as formatters name it.</summary>
    public static class JsonFormatter
    {
        public const string MimeType = "application/json";
    }
}

namespace Microsoft.DotNet.Interactive
{
    /// <summary>The running cell, for libraries that show something from deep inside.</summary>
    public sealed class KernelInvocationContext
    {
        readonly Cell? cell = Cell.Current;

        KernelInvocationContext() { }

        /// <summary>The cell that runs here.</summary>
        public static KernelInvocationContext Current => new();

        /// <summary>Cancelled when the reader stops the cell.</summary>
        public CancellationToken CancellationToken => cell?.Stopping ?? default;

        /// <summary>Shows a value now.</summary>
        public DisplayedValue Display(object? value, params string[] mimeTypes) =>
            MmDit.Kernel.Kernel.Show(cell, value, mimeTypes);
    }
}

namespace Microsoft.AspNetCore.Html
{
    /// <summary>Something that is HTML already.</summary>
    public interface IHtmlContent
    {
        /// <summary>Writes it down.</summary>
        string ToHtml();
    }

    /// <summary>Text that is HTML already.</summary>
    public sealed class HtmlString(string? value) : IHtmlContent
    {
        /// <summary>The HTML.</summary>
        public string? Value => value;

        /// <inheritdoc/>
        public string ToHtml() => value ?? "";

        /// <inheritdoc/>
        public override string ToString() => value ?? "";
    }
}
