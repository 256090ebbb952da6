using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>What was run in this session, in memory, for the arrow keys of a console.</summary>
sealed class History
{
    readonly List<Past> entries = [];

    public void Add(Past entry)
    {
        lock (entries) entries.Add(entry);
    }

    public JsonArray Find(HistoryRequest ask)
    {
        lock (entries)
        {
            IEnumerable<Past> found = ask.HistAccessType switch
            {
                "range" => ask.Session is 0 or 1
                    ? entries.Where(e => e.Number >= (ask.Start ?? 0) && e.Number < (ask.Stop ?? int.MaxValue)) : [],
                "search" => entries.Where(e =>
                    FileSystemName.MatchesSimpleExpression(ask.Pattern ?? "*", e.Code, ignoreCase: false)),
                _ => entries,
            };
            if (ask.Unique) found = found.Reverse().DistinctBy(e => e.Code).Reverse();
            if (ask.HistAccessType != "range" && ask.N is { } n) found = found.TakeLast(n);
            return new([.. found.Select(e =>
                new JsonArray(1, e.Number, ask.Output ? new JsonArray(e.Code, e.Value) : e.Code))]);
        }
    }
}
