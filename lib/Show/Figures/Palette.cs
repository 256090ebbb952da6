namespace MmDit.Show;

/// <summary>The colours of the kit's figures.</summary>
public static class Palette
{
    /// <summary>Eight series colours that stay apart for red-, green- and blue-blind readers; used in turn.</summary>
    public static IReadOnlyList<string> Series { get; } =
        ["#2c63c3", "#d34f1a", "#4cbda3", "#8e225e", "#e09902", "#b58efa", "#8d7485", "#2a2125"];

    internal const string Paper = "#ffffff", Ink = "#1f2328", Quiet = "#59636e", Rule = "#e6e9ed", Line = "#9aa3ad";

    internal const string Font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, "
        + "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    internal static string Of(int series) => Series[series % Series.Count];
}
