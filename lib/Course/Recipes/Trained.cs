using System.Text.Json;
using MmDit.Diffusion;
using MmDit.Weights;

namespace MmDit.Course.Recipes;

/// <summary>A net that a recipe made, with what was measured of it.</summary>
/// <param name="Net">It gives answers, it does not train.</param>
/// <param name="Measured">Numbers by their names, as the training's end found them.</param>
public sealed record Trained(Recipe Recipe, PictureKind Pictures, Module Net,
    IReadOnlyDictionary<string, double> Measured) : IDisposable
{
    /// <summary>How noise was added; null for a classifier.</summary>
    public Process? Process { get; } = Recipe.MakeProcess();

    /// <summary>The class, or the word, that stands for none.</summary>
    public long None => Pictures.Classes.Count;

    /// <summary>What the net says of pictures, timesteps, classes or words: [B, C, H, W], [B], [B] or [B, L] ->
    /// [B, C, H, W].</summary>
    /// <exception cref="InvalidOperationException">The net is a classifier.</exception>
    public Tensor Call(Tensor x, Tensor t, Tensor y) => Net is nn.Module<Tensor, Tensor, Tensor, Tensor> net
        ? net.call(x, t, y)
        : throw new InvalidOperationException($"the net is a {Net.GetType().Name}, which draws nothing");

    /// <summary>Pictures of these classes or words, drawn from noise in even steps of DDIM: [B] or [B, L] ->
    /// [B, C, H, W], -1 to 1.</summary>
    /// <param name="guidance">How far class or words are stressed: 1, or null, not at all.</param>
    /// <param name="seed">Of the noise, which is the same on every device.</param>
    public Tensor Draw(Tensor classes, Scale? guidance = null, int steps = 25, long seed = 1)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var generator = new Generator((ulong)seed);
        var none = full_like(classes, None);                                                    // [B]
        var net = Guided.By((x, t) => Call(x, t, classes), (x, t) => Call(x, t, none), guidance ?? 1);
        var levels = Process switch
        {
            RectifiedFlow flow => flow.Levels(steps),
            DDPM ddpm => ddpm.Levels($"ddim{steps}"),
            _ => throw new InvalidOperationException($"the net is a {Net.GetType().Name}, which draws nothing"),
        };
        var noise = randn([classes.shape[0], Pictures.Channels, Pictures.Size, Pictures.Size], generator: generator);
        return Samplers.DDIM(net, levels.Clipped(), noise.to(classes.device)).Final().MoveToOuterDisposeScope();
    }

    /// <summary>Writes weights, recipe and measures; a file of that name is replaced at once or not at all.</summary>
    public void Save(string path, string command)
    {
        Dictionary<string, string> notes = new()
        {
            ["recipe"] = Recipe.ToString(),
            ["pictures"] = JsonSerializer.Serialize(Pictures),
            ["measured"] = JsonSerializer.Serialize(Measured),
            ["command"] = command,
        };
        using var scope = NewDisposeScope();
        var weights = Net.state_dict().ToDictionary(pair => pair.Key, pair => Recipe.Half
            && pair.Value.is_floating_point() ? pair.Value.to(float16) : pair.Value);
        Safetensors.Save(path, weights, notes);
    }

    /// <summary>A net from its file.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or no recipe made it; the message names it.</exception>
    public static Trained Open(string path)
    {
        using var file = Checkpoint.Open(path);
        T Note<T>(string name) => file.Metadata.TryGetValue(name, out var text) ? JsonSerializer.Deserialize<T>(text)!
            : throw new InvalidDataException($"{path}: no '{name}' among its notes, so no recipe made it");
        if (!file.Metadata.TryGetValue("recipe", out var recipe)) Note<string>("recipe");
        var (made, pictures) = (Recipe.Parse(recipe!, path), Note<PictureKind>("pictures"));
        var net = made.Net.Build(pictures);
        StateDict.Load(net, file);
        net.eval();
        return new(made, pictures, net, Note<Dictionary<string, double>>("measured"));
    }

    /// <summary>Frees the net.</summary>
    public void Dispose() => Net.Dispose();
}
