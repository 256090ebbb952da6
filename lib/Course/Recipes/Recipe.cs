using System.Text.Json;
using System.Text.Json.Serialization;
using MmDit.Diffusion;
using MmDit.Training;

namespace MmDit.Course.Recipes;

/// <summary>A training as a file one can read: which net, pictures and noise, how long, from which seed.</summary>
public sealed record Recipe
{
    static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowOutOfOrderMetadataProperties = true,
        ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>What it is for, in a sentence.</summary>
    public string About { get; init; } = "";

    /// <summary>The net, and its sizes.</summary>
    public required NetRecipe Net { get; init; }

    /// <summary>"digits", "fashion", "scenes", or a folder of pictures.</summary>
    public required string Data { get; init; }

    /// <summary>Height and width that the pictures of a folder get.</summary>
    public int? Size { get; init; }

    /// <summary>"flow"; "linear" or "cosine", the schedules of a DDPM. A classifier has none.</summary>
    public string? Process { get; init; }

    /// <summary>Where a flow is trained: its times are the sigmoid of normal numbers with this mean; above 0 is nearer
    /// the noise.</summary>
    public double TimeMean { get; init; }

    /// <summary>Where a flow is sampled: more than 1 spends its steps on more noise.</summary>
    public double Shift { get; init; } = 1;

    /// <summary>Steps of training; or else minutes.</summary>
    public int? Steps { get; init; }

    /// <summary>Minutes that it may take: the steps are counted from the speed of the first few.</summary>
    public double? Minutes { get; init; }

    /// <summary>Pictures a step.</summary>
    public int Batch { get; init; } = 64;

    /// <inheritdoc cref="TrainingConfig"/>
    public double Rate { get; init; } = 1e-3;

    /// <summary>Muon's rate for the matrices of the blocks; null leaves them to AdamW.</summary>
    public double? MuonRate { get; init; }

    /// <summary>How much of AdamW's mean of squares stays at each step.</summary>
    public double Beta2 { get; init; } = 0.999;

    /// <summary>Steps in which the rate rises from nothing.</summary>
    public int Warmup { get; init; } = 50;

    /// <summary>How much of the averaged weights stays at each step.</summary>
    public double EmaDecay { get; init; } = 0.995;

    /// <summary>Of the first weights, the batches, the times and the noise.</summary>
    public int Seed { get; init; }

    /// <summary>The net is kept, and judged, with 16 bits a number: half the file.</summary>
    public bool Half { get; init; }

    /// <summary>The recipe whose classifier reads what this net draws, if there is one.</summary>
    public string? Judge { get; init; }

    /// <summary>A recipe from its file.</summary>
    /// <exception cref="InvalidDataException">It is no recipe; the message says what is wrong, and where.</exception>
    public static Recipe Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>A recipe from its text, under the name for errors.</summary>
    /// <inheritdoc cref="Read"/>
    public static Recipe Parse(string text, string name)
    {
        try
        {
            var recipe = JsonSerializer.Deserialize<Recipe>(text, json)
                ?? throw new InvalidDataException($"{name}: it is empty");
            return recipe.Fault() is { } fault ? throw new InvalidDataException($"{name}: {fault}") : recipe;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new InvalidDataException($"{name} is no recipe: {e.Message}", e);
        }
    }

    string? Fault() => this switch
    {
        { Steps: null, Minutes: null } or { Steps: not null, Minutes: not null } =>
            "it has 'steps' or 'minutes', one of them",
        { Steps: < 1 } => $"steps: {Steps}, but a run has 1 at least",
        { Minutes: not > 0 and not null } => $"minutes: {Minutes}, but they are more than 0",
        { Batch: < 1 } => $"batch: {Batch}, but it has 1 picture at least",
        { Net: ClassifierRecipe, Process: not null } => "a classifier sees no noise, so it has no 'process'",
        { Net: not ClassifierRecipe, Process: not ("flow" or "linear" or "cosine") } =>
            $"process: '{Process}', but it is 'flow', 'linear' or 'cosine'",
        { Shift: not > 0 } => $"shift: {Shift}, but it is more than 0",
        { Process: not "flow", Shift: not 1 } or { Process: not "flow", TimeMean: not 0 } =>
            $"process: '{Process}', but 'shift' and 'timeMean' are of a 'flow'",
        { MuonRate: not > 0 and not null } => $"muonRate: {MuonRate}, but it is more than 0",
        { Net: MMDiTRecipe, Data: not "scenes" } or { Net: not MMDiTRecipe, Data: "scenes" } =>
            $"data: '{Data}', but an MM-DiT learns from 'scenes', which have captions, and others from classes",
        { Data: not ("digits" or "fashion" or "scenes"), Size: not >= 1 } =>
            $"data: '{Data}' is a folder, whose pictures need a 'size'",
        _ => null,
    };

    /// <summary>The process that it names; null for a classifier.</summary>
    public Process? MakeProcess() => Process switch
    {
        "flow" => new RectifiedFlow(Shift),
        "linear" => new DDPM(Schedule.Linear()),
        "cosine" => new DDPM(Schedule.Cosine()),
        _ => null,
    };

    internal TrainingConfig Training(int steps) => new(steps, Rate, Warmup, EmaDecay: EmaDecay, Seed: Seed)
        { Beta2 = Beta2, Muon = MuonRate is { } rate ? new(rate) : null };

    /// <summary>The recipe as a file holds it.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, json);
}
