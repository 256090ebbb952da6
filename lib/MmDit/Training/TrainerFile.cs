using System.Globalization;
using MmDit.Weights;

namespace MmDit.Training;

/// <summary>A run of training as a file: weights, their average, the optimizer's moments, and the step.</summary>
/// <remarks>A safetensors file with the weights under "net.", the average under "ema.", and AdamW's moments under
/// "adam.mean." and "adam.square.", Muon's momentum under "muon."; random numbers and batches need no place in it,
/// for they follow from the seed and the step.</remarks>
public static class TrainerFile
{
    const string Net = "net.", Average = "ema.", Mean = "adam.mean.", Square = "adam.square.", Momentum = "muon.";

    /// <summary>Writes the run as it is; a file of that name is replaced at once or not at all.</summary>
    /// <exception cref="IOException">The disk is full, or the folder not writable; the old file is whole.</exception>
    public static void Save(this Trainer trainer, string path)
    {
        Dictionary<string, Tensor> tensors = [];
        foreach (var (key, value) in trainer.Net.state_dict()) tensors[Net + key] = value;
        foreach (var (key, value) in trainer.Ema.Weights) tensors[Average + key] = value;
        foreach (var (key, state) in Moments(trainer))
            (tensors[Mean + key], tensors[Square + key]) = (state.exp_avg, state.exp_avg_sq);
        foreach (var (key, _, momentum) in trainer.Muon?.Matrices ?? []) tensors[Momentum + key] = momentum;
        Safetensors.Save(path, tensors, new Dictionary<string, string>
        {
            ["step"] = trainer.Steps.ToString(CultureInfo.InvariantCulture),
            ["seed"] = trainer.Config.Seed.ToString(CultureInfo.InvariantCulture),
            ["accumulate"] = trainer.Config.Accumulate.ToString(CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Goes on from a file: the losses that follow are those that would have followed.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, no run, or one of another net or seed.</exception>
    public static void Resume(this Trainer trainer, string path)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        using var file = Checkpoint.Open(path);
        long Note(string name) =>
            file.Metadata.TryGetValue(name, out var text) && long.TryParse(text, out var number) ? number
                : throw new InvalidDataException($"{path}: no '{name}' among its notes, so it is no run of training");
        var step = Note("step");
        foreach (var (name, own) in new[] { ("seed", trainer.Config.Seed), ("accumulate", trainer.Config.Accumulate) })
            if (Note(name) != own) throw new InvalidDataException(
                $"{path}: its run has {name} {Note(name)}, this one {own}: the same is needed to go on");
        List<(string Key, Tensor Target)> all = [.. trainer.Net.state_dict().Select(p => (Net + p.Key, p.Value)),
            .. trainer.Ema.Weights.Select(p => (Average + p.Key, p.Value)),
            .. Moments(trainer)
                .SelectMany(m => new[] { (Mean + m.Key, m.State.exp_avg), (Square + m.Key, m.State.exp_avg_sq) }),
            .. (trainer.Muon?.Matrices ?? []).Select(each => (Momentum + each.Key, each.Momentum))];
        foreach (var (key, target) in all)                      // all of it fits, before any of it is taken
            if (!file.Tensors.TryGetValue(key, out var info) || !info.Shape.SequenceEqual(target.shape))
                throw new InvalidDataException(
                    $"{path}: '{key}' is {(info is null ? "missing" : $"[{string.Join(", ", info.Shape)}]")}, " +
                    $"this run's is [{string.Join(", ", target.shape)}]: it is a run of another net");
        foreach (var (key, target) in all) file.CopyTo(key, target);
        foreach (var (_, state) in Moments(trainer)) state.step = step;
        trainer.Steps = checked((int)step);
    }

    static IEnumerable<(string Key, AdamW.State State)> Moments(Trainer trainer) => trainer.AdamWeights
        .Zip(trainer.Optimizer.state_dict().State).Select(pair => (pair.First.Key, (AdamW.State)pair.Second));
}
