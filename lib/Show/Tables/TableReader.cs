using System.Collections;
using System.Runtime.CompilerServices;

namespace MmDit.Show;

/// <summary>Reads a value into rows of cells under named columns, no further than asked.</summary>
sealed class TableReader
{
    public const int MostHeaders = 1000;

    readonly HashSet<string> seen = [];

    public List<string> Headers { get; } = [];
    public List<Dictionary<string, Cell>> Rows { get; } = [];
    public bool IsCut { get; init; }
    public long? Count { get; init; }
    public string? Error { get; init; }

    public static TableReader Read(object? value, int maxRows) => value switch
    {
        null => Of([("value", null)]),
        Array { Rank: 2 } matrix => Sequence(RowsOf(matrix), maxRows, matrix.GetLength(0)),
        IDictionary dictionary => Pairs(dictionary.Keys.Cast<object>().Select(key => (key, (object?)dictionary[key])),
            maxRows, dictionary.Count),
        string => Of([("value", value)]),
        IEnumerable pairs when PairOf(value) is { } pair =>
            Pairs(pairs.Cast<object>().Select(pair), maxRows, CountOf(value)),
        IEnumerable sequence => Sequence(sequence, maxRows, CountOf(value)),
        _ when Cell.IsScalar(value) => Of([("value", value)]),
        _ => Object(value, maxRows),
    };

    static TableReader Of(IEnumerable<(string, object?)> cells)
    {
        TableReader table = new();
        table.Add(cells);
        return table;
    }

    static TableReader Object(object value, int maxRows)
    {
        var members = value is ITuple tuple
            ? Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", tuple[i]))
            : Member.Of(value.GetType()).Select(member => (member.Name, member.Read(value)));
        var table = Pairs(members.Select(member => ((object)member.Item1, member.Item2)), maxRows, null, "property");
        return table.Rows.Count > 0 ? table : Of([(Cell.NameOf(value.GetType()), value.ToString())]);
    }

    static TableReader Pairs(
        IEnumerable<(object Key, object? Value)> pairs, int maxRows, long? count, string header = "key") =>
        Collect(pairs, maxRows, count, (pair, _) => [(header, pair.Key), ("value", pair.Value)]);

    static TableReader Sequence(IEnumerable sequence, int maxRows, long? count) =>
        Collect(sequence.Cast<object?>(), maxRows, count, CellsOf);

    static TableReader Collect<T>(
        IEnumerable<T> items, int maxRows, long? count, Func<T, int, IEnumerable<(string, object?)>> cells)
    {
        TableReader table = new();
        var cut = false;
        string? error = null;
        try
        {
            foreach (var item in items)
            {
                if (cut = table.Rows.Count == maxRows) break;
                table.Add(cells(item, table.Rows.Count));
            }
        }
        catch (Exception thrown)
        {
            error = Cell.Failure(thrown);
        }
        return new(table) { IsCut = cut, Count = count, Error = error };
    }

    TableReader() { }

    TableReader(TableReader table) => (Headers, Rows) = (table.Headers, table.Rows);

    static IEnumerable<(string, object?)> CellsOf(object? item, int row) => item switch
    {
        null => [("#", row), ("value", null)],
        ITuple tuple => Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", tuple[i])),
        IDictionary entries => entries.Keys.Cast<object>().Select(key => (Cell.Of(key).Text, (object?)entries[key])),
        string => [("#", row), ("value", item)],
        IEnumerable cells when PairOf(item) is { } pair =>
            cells.Cast<object>().Select(pair).Select(entry => (Cell.Of(entry.Key).Text, entry.Value)),
        IEnumerable cells => cells.Cast<object?>().Select((cell, i) => ($"{i}", cell)),
        _ when Cell.IsScalar(item) => [("#", row), ("value", item)],
        _ when Member.Of(item.GetType()).ToArray() is { Length: > 0 } members =>
            members.Select(member => (member.Name, member.Read(item))),
        _ => [("#", row), ("value", item)],
    };

    static IEnumerable<object?[]> RowsOf(Array matrix)
    {
        var columns = Math.Min(matrix.GetLength(1), MostHeaders);
        for (var row = 0; row < matrix.GetLength(0); row++)
            yield return [.. Enumerable.Range(0, columns).Select(i => matrix.GetValue(row, i))];
    }

    // Read-only dictionaries, and lists of key-value pairs, need not be IDictionary.
    static Func<object, (object Key, object? Value)>? PairOf(object value)
    {
        var element = value.GetType().GetInterfaces().Append(value.GetType())
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(type => type.GetGenericArguments()[0])
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
        if (element is null) return null;
        var (key, item) = (element.GetProperty("Key")!, element.GetProperty("Value")!);
        return pair => (key.GetValue(pair)!, item.GetValue(pair));
    }

    static long? CountOf(object value)
    {
        try
        {
            return value is ICollection collection ? collection.Count
                : value.GetType().GetInterfaces().FirstOrDefault(type => type.IsGenericType
                    && type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>))
                    ?.GetProperty("Count")!.GetValue(value) is int count ? count : null;
        }
        catch (Exception)
        {
            return null;
        }
    }

    void Add(IEnumerable<(string, object?)> cells)
    {
        Dictionary<string, Cell> row = [];
        foreach (var (header, value) in cells.Take(MostHeaders))
        {
            if (seen.Add(header)) Headers.Add(header);
            row[header] = Cell.Of(value);
        }
        Rows.Add(row);
    }
}
