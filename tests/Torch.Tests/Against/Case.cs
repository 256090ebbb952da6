namespace MmDit.Torch.Tests.Against;

/// <summary>One call: what it is about, and every argument as bits.</summary>
sealed record Case(string About, long Seed, Dictionary<string, object?> Args, bool Gradients)
{
    public override string ToString() => $"{About}: {string.Join(", ", Args.Select(a => $"{a.Key}={Show(a.Value)}"))}";

    static string Show(object? value) => value switch
    {
        null => "none",
        Array list => $"[{string.Join(", ", list.Cast<object?>().Select(Show))}]",
        _ => value.ToString()!,
    };
}

/// <summary>The cases of an operator: each sensible call once for every type, layout, shape and mistake.</summary>
sealed class Cases(Schema schema)
{
    readonly List<Case> made = [];
    readonly uint start = schema.Key.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619);

    public static IReadOnlyList<Case> Of(Schema schema) => new Cases(schema).Make();

    List<Case> Make()
    {
        var hinted = Hints.All.For(schema).ToArray();
        Dictionary<string, object?>[] all = hinted.Length > 0 ? hinted : [[]];
        foreach (var (hint, i) in all.Select((h, i) => (h, i)))
        {
            var call = Complete(hint);
            Add("float32", call);
            Add("float64", call, type: float64);
            Add("column-major", call, layout: Layout.ColumnMajor);
            Add("strided", call, layout: Layout.Strided);
            if (i > 0) continue;
            // Writing where several elements lie in one place is an error in pointwise operators, undefined in others.
            if (hinted.Length == 0 || !schema.Parameters.Any(p => p.Mutated)) Add("expanded", call, layout: Layout.Expanded);
            foreach (var type in (ScalarType[])[bfloat16, float16, complex64, complex128, int64, int32, int16, uint8, int8, @bool])
                Add($"{type}", call, type: type, gradients: !is_integral(type));
            Shapes(call);
            Mistakes(call);
            Options(call);
            Add("special numbers", call, special: true);
            if (hinted.Length == 0) Add("large", Map(call, (t, _) => t with { Size = [65, .. t.Size[..^1], 1030] }), gradients: false);
        }
        return made;
    }

    void Shapes(Dictionary<string, object?> call)
    {
        var first = Templates(call).FirstOrDefault()?.Size is [var size, ..] ? size : -1;
        Add("zero-sized", Map(call, (t, _) => t.Size is [var s, .. var rest] && s == first && t.Kind != 's' ? t with { Size = [0, .. rest] } : t));
        Add("zero-sized in all", Map(call, (t, _) => t.Kind == 's' ? t : t with { Size = [.. t.Size.Select(_ => 0L)] }));
        Add("0-d", Map(call, (t, _) => t.Kind == 's' ? t : t with { Size = [] }));
        if (Templates(call).Count() < 2) return;
        Add("broadcast over 1", Map(call, (t, i) => i > 0 && t.Size is [_, .. var rest] && t.Kind != 's' ? t with { Size = [1, .. rest] } : t));
        Add("broadcast over nothing", Map(call, (t, i) => i > 0 && t.Size is [_, .. var rest] && t.Kind != 's' ? t with { Size = rest } : t));
        Add("the first broadcast", Map(call, (t, i) => i == 0 && t.Size is [_, .. var rest] && t.Kind != 's' ? t with { Size = [1, .. rest] } : t));
    }

    void Mistakes(Dictionary<string, object?> call)
    {
        Add("a dimension too many", Map(call, (t, i) => i == 0 && t.Kind != 's' ? t with { Size = [2, .. t.Size] } : t));
        Add("the last size wrong", Map(call, (t, i) => i == 0 && t.Kind != 's' && t.Size is [.. var rest, var s] ? t with { Size = [.. rest, s + 1] } : t));
        Add("the first of integers", call, types: (i, _) => i == 0 ? int64 : null);
        Add("the last of doubles", call, types: (i, count) => i == count - 1 && count > 1 ? float64 : null);
        foreach (var p in schema.Parameters.Where(p => call.ContainsKey(p.Name)))
            if (p.Bare == "int" && p.Name.StartsWith("dim")) Add($"{p.Name} out of range", With(call, p.Name, 17L), gradients: false);
    }

    /// <summary>Each optional argument given, alone and together, with a value that is not its default.</summary>
    void Options(Dictionary<string, object?> call)
    {
        var all = call;
        foreach (var p in schema.Parameters.Where(p => p.HasDefault || p.Optional))
            foreach (var value in Guess.Others(p).Where(v => !(call.TryGetValue(p.Name, out var given) && Equals(given, v))))
            {
                Add($"{p.Name} given", With(call, p.Name, value));
                if (p.Name is not ("memory_format" or "generator")) all = With(all, p.Name, value);
            }
        if (all.Count > call.Count + 1) Add("all given", all);
    }

    Dictionary<string, object?> Complete(Dictionary<string, object?> hint)
    {
        Dictionary<string, object?> call = [];
        foreach (var p in schema.Parameters)
            if (hint.TryGetValue(p.Name, out var value)) call[p.Name] = Guess.Fit(value, p);
            else if (!p.HasDefault) call[p.Name] = p.Optional ? null : Guess.Of(p);
        return call;
    }

    static Dictionary<string, object?> With(Dictionary<string, object?> call, string name, object? value) => new(call) { [name] = value };

    static IEnumerable<Template> Templates(Dictionary<string, object?> call) =>
        call.Values.SelectMany(v => v is Template t ? [t] : v is Template?[] list ? list.OfType<Template>() : []);

    static Dictionary<string, object?> Map(Dictionary<string, object?> call, Func<Template, int, Template> change)
    {
        var i = 0;
        return call.ToDictionary(a => a.Key, a => a.Value switch
        {
            Template t => change(t, i++),
            Template?[] list => list.Select(t => t is null ? null : change(t, i++)).ToArray(),
            var other => other,
        });
    }

    void Add(string about, Dictionary<string, object?> call, ScalarType type = ScalarType.Float32, Layout layout = Layout.RowMajor, bool special = false,
             bool gradients = true, Func<int, int, ScalarType?>? types = null)
    {
        var seed = start + (uint)made.Count;
        Random random = new((int)seed);
        var (i, count) = (0, Templates(call).Count(t => t.Floating));
        TensorSpec Spec(Template t) => t.Make(random, t.Floating ? types?.Invoke(i++, count) ?? type : type, layout, special);
        made.Add(new(about, seed, call.ToDictionary(a => a.Key, a => a.Value switch
        {
            Template t => Spec(t),
            Template?[] list => list.Select(t => t is null ? null : Spec(t)).ToArray(),
            var other => other,
        }), gradients));
    }
}
