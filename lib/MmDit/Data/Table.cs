using System.Text;

namespace MmDit.Data;

/// <summary>Reads the kit's tables: UTF-8, tab-separated, one header line, one line a row, no quoting.</summary>
static class Table
{
    internal static string[][] Rows(byte[] tsv) =>
        [.. Encoding.UTF8.GetString(tsv).TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split('\t'))];
}
