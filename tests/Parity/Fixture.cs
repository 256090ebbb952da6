using System.Text.Json;
using MmDit.Weights;

namespace MmDit.Parity;

/// <summary>Weights, inputs and outputs that an official program made: what a port must reproduce.</summary>
public sealed class Fixture : IDisposable
{
    readonly Checkpoint file, weights;
    readonly JsonElement config, noise;
    readonly string path;

    /// <summary>Opens a file whose notes tell model and configuration.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or lacks its notes.</exception>
    public Fixture(string path)
    {
        this.path = path;
        file = Checkpoint.Open(path);
        config = Json("config");
        noise = file.Metadata.ContainsKey("fp32_vs_fp64_max_abs") ? Json("fp32_vs_fp64_max_abs") : default;
        weights = file.Under("weights.");
        Outputs = [.. file.Tensors.Keys.Where(key => key.StartsWith("output.", StringComparison.Ordinal))
            .Select(key => key["output.".Length..])];
    }

    /// <summary>The file.</summary>
    public string Name => file.Name;

    /// <summary>The class that was run, the first name of its callable: "DiT", "MMDiTX", ...</summary>
    public string Model => string.Concat(Note("upstream_callable").TakeWhile(c => char.IsLetterOrDigit(c) || c == '_'));

    /// <summary>Where the program is published.</summary>
    public string Source => $"{Note("upstream_repo")}, {Note("upstream_callable")}";

    /// <summary>What the program returned, and what it had in between.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>An input.</summary>
    public Tensor this[string input] => file.Read("input." + input);

    /// <summary>An input of one number; the default where the file has none.</summary>
    public double Input(string input, double otherwise) =>
        file.Tensors.ContainsKey("input." + input) ? this[input].to(float64).item<double>() : otherwise;

    /// <summary>What the program returned.</summary>
    public Tensor Output(string name) => file.Read("output." + name);

    /// <summary>The largest difference a faithful port may have: ten times the rounding of float32, or 2e-6 of the
    /// largest value.</summary>
    public double Tolerance(string output, double largest) =>
        Math.Max(2e-6 * largest, 10 * Rounding("output." + output));

    // Of the output or, where one number is for all that begin alike, of these.
    double Rounding(string output) =>
        noise.ValueKind is not JsonValueKind.Object ? 0
        : noise.TryGetProperty(output, out var number) ? number.GetDouble()
        : output.LastIndexOf('.') is > 0 and var dot ? Rounding(output[..dot]) : 0;

    /// <summary>The fixture whose net this one runs: the file that its notes name, in its own folder.</summary>
    public Fixture Net() => new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Note("weights_from")));

    /// <summary>The model with the file's weights, ready to run.</summary>
    /// <param name="map">The dialect of the file's keys, where they are not the model's own.</param>
    public T Load<T>(T model, KeyMap? map = null) where T : Module
    {
        StateDict.Load(model, weights, map);
        model.eval();
        return model;
    }

    /// <summary>A number of the configuration.</summary>
    public long Long(string key) => Maybe(key)
        ?? throw new InvalidDataException($"{Name}: the configuration has no '{key}': {config}");
    /// <summary>A number of the configuration; null where it is absent or null.</summary>
    public double? Number(string key) => Value(key, value => (double?)value.GetDouble());
    /// <summary>A truth value of the configuration; absent reads as the default.</summary>
    public bool Bool(string key, bool otherwise = false) => Value(key, value => (bool?)value.GetBoolean()) ?? otherwise;
    /// <summary>A number of the configuration; null where it is absent or null.</summary>
    public long? Maybe(string key) => Value(key, value => (long?)value.GetInt64());
    /// <summary>A text of the configuration; null where it is absent or null.</summary>
    public string? Text(string key) => Value(key, value => value.GetString());
    /// <summary>Numbers of the configuration; absent reads as the default.</summary>
    public int[] Ints(string key, params int[] otherwise) =>
        Value(key, list => list.EnumerateArray().Select(n => n.GetInt32()).ToArray()) ?? otherwise;
    /// <summary>Numbers of the configuration that need not be whole; absent reads as the default.</summary>
    public double[] Numbers(string key, params double[] otherwise) =>
        Value(key, list => list.EnumerateArray().Select(n => n.GetDouble()).ToArray()) ?? otherwise;
    /// <summary>Whether the configuration names it, be it as null.</summary>
    public bool Names(string key) => config.ValueKind is JsonValueKind.Object && config.TryGetProperty(key, out _);

    /// <summary>Frees the file.</summary>
    public void Dispose() => weights.Dispose();

    T? Value<T>(string key, Func<JsonElement, T> read)
    {
        try { return Find(key) is { } value ? read(value) : default; }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            throw new InvalidDataException($"{Name}: '{key}' of the configuration cannot be {Find(key)}: {e.Message}");
        }
    }

    JsonElement? Find(string key)
    {
        var at = config;
        foreach (var part in key.Split('.'))
            if (at.ValueKind is not JsonValueKind.Object || !at.TryGetProperty(part, out at)
                || at.ValueKind is JsonValueKind.Null) return null;
        return at;
    }

    string Note(string key) => file.Metadata.TryGetValue(key, out var text) ? text
        : throw new InvalidDataException($"{Name} has no note '{key}': it is no fixture (weights.*, input.*, " +
            "output.*, and notes of model and configuration)");

    JsonElement Json(string key)
    {
        try { return JsonDocument.Parse(Note(key)).RootElement; }
        catch (JsonException e) { throw new InvalidDataException($"{Name}: the note '{key}' is no JSON: {e.Message}"); }
    }
}
