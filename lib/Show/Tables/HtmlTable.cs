using System.Text;

namespace MmDit.Show;

/// <summary>A table of whatever it is given, read once when made, cut with a notice when long.</summary>
public sealed class HtmlTable : Visual
{
    const int MostColumns = 20;

    readonly string[] headers;
    readonly string?[][] rows;
    readonly bool[] numeric;
    readonly string notice;

    HtmlTable(TableReader read, int maxRows)
    {
        headers = [.. read.Headers.Take(MostColumns)];
        rows = [.. read.Rows.Select(row => headers.Select(header => row.GetValueOrDefault(header).Text).ToArray())];
        numeric = [.. headers.Select(header => read.Rows.Select(row => row.GetValueOrDefault(header))
            .Where(cell => cell.Text is not (null or "null")).Select(cell => cell.IsNumber).DefaultIfEmpty()
            .All(isNumber => isNumber))];
        List<string> notices = [];
        if (read.Error is { } error) notices.Add($"stopped by {error}");
        if (read.IsCut)
            notices.Add(read.Count is { } count ? $"{rows.Length} of {count:N0} rows" : $"first {maxRows} rows");
        if (read.Headers.Count > headers.Length) 
            notices.Add(read.Headers.Count < TableReader.MostHeaders
                ? $"{headers.Length} of {read.Headers.Count} columns" : $"first {headers.Length} columns");
        if (rows.Length == 0 && notices.Count == 0) notices.Add("no rows");
        notice = string.Join(", ", notices);
    }

    /// <summary>Rows of a sequence, entries of a dictionary or properties of an object, some at most.</summary>
    public static HtmlTable From(object? value, int maxRows = 20)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxRows);
        return new(TableReader.Read(value, maxRows), maxRows);
    }

    /// <summary>Whether a table says more than the value's own text: false for text, numbers, dates.</summary>
    public static bool Suits(object? value) => value is not null && !Cell.IsScalar(value);

    /// <inheritdoc/>
    public override string ToHtml()
    {
        StringBuilder html = new("""<div class="kit-table"><table style="border-collapse:collapse;margin:4px 0">""");
        html.Append("""<thead><tr style="border-bottom:1px solid #8888">""");
        for (var i = 0; i < headers.Length; i++) html.Append($"<th{Align(i)}>{Text.Html(headers[i])}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            html.Append("\n<tr>");
            for (var i = 0; i < row.Length; i++) html.Append($"<td{Align(i)}>{Text.Html(row[i] ?? "")}</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody></table>");
        if (notice != "") html.Append($"""<div style="font-size:12px;opacity:.7">{Text.Html(notice)}</div>""");
        return html.Append("</div>").ToString();

        string Align(int column) => $" style=\"text-align:{(numeric[column] ? "right" : "left")};padding:2px 10px\"";
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var lines = rows.Select(row => row.Select(cell => (cell ?? "").ReplaceLineEndings(" ")).ToArray()).ToArray();
        var widths = headers.Select((header, i) => lines.Select(row => Text.Columns(row[i]))
            .Append(Text.Columns(header)).Max()).ToArray();
        StringBuilder text = new();
        if (headers.Length > 0) text.AppendLine(Line(headers));
        if (headers.Length > 0) text.AppendLine(Line([.. widths.Select(width => new string('-', width))]));
        foreach (var row in lines) text.AppendLine(Line(row));
        return (notice == "" ? text : text.Append($"({notice})")).ToString().TrimEnd();

        string Line(string[] cells) =>
            string.Join("  ", cells.Select((cell, i) => Text.Pad(cell, widths[i], numeric[i]))).TrimEnd();
    }
}
