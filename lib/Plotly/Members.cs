using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Properties = DynamicObj.DynamicObj;

namespace MmDit.Plotly;

/// <summary>Values of Plotly.NET as JSON, and made of JSON in the classes that it looks for when it styles.</summary>
static class Members
{
    static readonly Dictionary<string, Type> classes = typeof(Chart).Assembly.GetExportedTypes()
        .Where(type => typeof(Properties).IsAssignableFrom(type) && type.GetConstructor([]) is not null)
        .DistinctBy(type => type.Name).ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>As plotly.js takes it; Plotly.NET's own way there takes half a second for every chart.</summary>
    public static JsonNode? Json(object? value) => value switch
    {
        Properties it => new JsonObject(it.GetProperties(true).Select(p => KeyValuePair.Create(p.Key, Json(p.Value)))),
        double number => double.IsFinite(number) ? JsonValue.Create(number) : null,
        IEnumerable items and not (string or IDictionary or Newtonsoft.Json.Linq.JToken or Array { Rank: > 1 }) =>
            new JsonArray([.. items.Cast<object?>().Select(Json)]),
        _ => JsonNode.Parse(JsonConvert.SerializeObject(value)),
    };

    public static object? Value(string name, JsonNode? node) => node switch
    {
        JsonObject json => Made(name.TrimEnd("s0123456789".ToCharArray()), json),
        JsonArray array => Typed([.. array.Select(item => Value(name, item))]),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => value.TryGetValue<int>(out var whole) ? whole : value.GetValue<double>(),
            var kind => kind == JsonValueKind.True,
        },
        _ => null,
    };

    static Properties Made(string name, JsonObject json)
    {
        var made = name switch
        {
            "data" when (string?)json["type"] is { } type =>
                OfflineChart.Space.Contains(type) ? new Trace3D(type) : new Trace2D(type),
            "xaxi" or "yaxi" => new LinearAxis(),
            _ => classes.TryGetValue(name, out var known) ? (Properties)Activator.CreateInstance(known)! : new(),
        };
        foreach (var (key, node) in json)
            if (made is not Trace || key != "type") made.SetProperty(key, Value(key, node));
        return made;
    }

    // Plotly.NET asks for a sequence of annotations, not of objects.
    static Array Typed(object?[] items)
    {
        var types = items.Select(item => item is Trace ? typeof(Trace) : item?.GetType()).Distinct().ToArray();
        if (types is not [{ } type]) return items;
        var typed = Array.CreateInstance(type, items.Length);
        items.CopyTo(typed, 0);
        return typed;
    }
}
