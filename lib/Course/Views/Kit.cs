using System.Net;
using MmDit.Libtorch;

namespace MmDit.Course.Views;

/// <summary>What the first cell of a lesson shows; showing it teaches the notebook to show tensors and data.</summary>
[TypeFormatterSource(typeof(ViewFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Kit
{
    Kit() { }

    /// <summary>The kit as it runs here.</summary>
    public static Kit Here { get; } = new();

    /// <summary>The kit's version, libtorch's, and what it computes on, in one line.</summary>
    public override string ToString() =>
        $"MmDit {typeof(Kit).Assembly.GetName().Version?.ToString(3)}, " +
        $"libtorch {Version.Parse(__version__).ToString(3)}, " +
        (cuda.is_available() ? $"{cuda.device_count()} CUDA device(s)" : $"{get_num_threads()} CPU threads") +
        (SelfCheck.Passes ? "" : $"\n{SelfCheck.Report}");

    /// <summary>The same line for a page.</summary>
    public string ToHtml() =>
        $"<div style=\"font:13px system-ui,sans-serif;color:#888\">{WebUtility.HtmlEncode(ToString())}</div>";
}
