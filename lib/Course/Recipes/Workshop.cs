using System.Globalization;
using MmDit.Training;

namespace MmDit.Course.Recipes;

/// <summary>A folder in which a recipe is followed: what it holds is enough to go on after any interruption.</summary>
/// <remarks>NAME.json is the recipe, NAME.run.safetensors the run as it was last saved, NAME.losses.tsv the loss of
/// each step, NAME.safetensors the net once it is trained.</remarks>
public sealed class Workshop(string folder, string name)
{
    string Run => At("run.safetensors");
    string Losses => At("losses.tsv");
    string Net => At("safetensors");

    /// <summary>Takes the steps that are left, saves the run as often as asked, says how it goes; at the end the net
    /// is measured and written.</summary>
    /// <param name="fresh">What is there is forgotten.</param>
    /// <param name="command">What was typed, for the net's file.</param>
    /// <returns>The net, or null where it was stopped before its end: the run is saved.</returns>
    /// <exception cref="InvalidDataException">The run that is there is another recipe's, or damaged.</exception>
    public Trained? Follow(Recipe recipe, bool fresh, TimeSpan every, string command, TextWriter output,
        Func<bool> stop)
    {
        var steps = Open(recipe, fresh);
        using RecipeRun run = new(recipe, steps);
        var (losses, trainer) = (steps is null ? [] : Resume(run.Trainer), run.Trainer);
        if (trainer.Steps > 0) output.WriteLine($"goes on after step {trainer.Steps} of {trainer.Config.Steps}");
        var (nextSave, nextLine) = (every, TimeSpan.Zero);
        foreach (var step in trainer.Run())
        {
            losses.Add(step.Loss);
            var (stopped, last) = (stop(), step.Number == step.Of);
            if (stopped || last || step.Elapsed >= nextSave)
            {
                Save(recipe, trainer, losses);
                nextSave = step.Elapsed + every;
            }
            if (last || step.Elapsed >= nextLine)
            {
                output.WriteLine(step);
                nextLine = step.Elapsed + TimeSpan.FromSeconds(5);
            }
            if (stopped && !last) return null;
        }
        var trained = run.Finish();
        trained.Save(Net, command);
        foreach (var (what, value) in trained.Measured)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {value}"));
        output.WriteLine(Net);
        return trained;
    }

    // The steps of the run that is there, or null.
    int? Open(Recipe recipe, bool fresh)
    {
        MustTakeFiles();
        if (fresh) foreach (var old in new[] { Run, Losses, At("json") }) File.Delete(old);
        if (!File.Exists(Run) || !File.Exists(At("json"))) return null;
        var there = Recipe.Read(At("json"));
        return there with { Steps = recipe.Steps, Minutes = recipe.Minutes, About = recipe.About } == recipe
            && (recipe.Steps is null || there.Steps == recipe.Steps) ? there.Steps
            : throw new InvalidDataException($"{Run} was made by another recipe, {At("json")}: --fresh forgets it");
    }

    // Better now than at the first save.
    void MustTakeFiles()
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = At($"{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{folder} takes no files ({e.Message}): choose another folder with --out", e);
        }
    }

    List<double> Resume(Trainer trainer)
    {
        trainer.Resume(Run);
        return [.. File.ReadLines(Losses).Skip(1).Take(trainer.Steps).Select(line => double.Parse(line.Split('\t')[1],
            CultureInfo.InvariantCulture))];
    }

    // Whenever this is cut short, the files are those of before or of now; the run is last: losses may be ahead of it.
    void Save(Recipe recipe, Trainer trainer, List<double> losses)
    {
        Whole(At("json"), (recipe with { Steps = trainer.Config.Steps, Minutes = null }).ToString());
        Whole(Losses, "step\tloss\n" + string.Concat(losses.Select((loss, i) =>
            string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t{loss:R}\n"))));
        trainer.Save(Run);
    }

    string At(string ending) => Path.Combine(folder, $"{name}.{ending}");

    static void Whole(string path, string text)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(beside, text);
            File.Move(beside, path, overwrite: true);
        }
        catch (IOException e)
        {
            File.Delete(beside);
            throw new IOException($"{path} cannot be written: {e.Message}", e);
        }
    }
}
