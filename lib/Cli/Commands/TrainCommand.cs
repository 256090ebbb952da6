using System.CommandLine;
using System.Runtime.InteropServices;
using MmDit.Course.Recipes;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit train: follows a recipe, and goes on with it where it was interrupted.</summary>
static class TrainCommand
{
    public static Command Make()
    {
        Argument<string> recipe = new("RECIPE")
            { Description = "a recipe (.json), or one of data/recipes by its name" };
        Option<string?> target = new("--out")
            { Description = "folder of the run (else: .mmdit/train)", HelpName = "DIR" };
        Option<bool> fresh = new("--fresh") { Description = "begin anew, whatever run is there" };
        Option<double?> every = new("--save") { Description = "seconds from save to save (else: 20)", HelpName = "S" };
        Command train = new("train",
            "Train a net by a recipe; called again, it goes on.") { recipe, target, fresh, every };
        train.SetAction(line =>
        {
            var given = line.GetRequiredValue(recipe);
            if (line.GetValue(every) is < 0) throw new Refusal("--save takes a number of seconds that is not negative");
            var file = given.EndsWith(".json", StringComparison.Ordinal) ? given : Shipped.RecipeFile(given);
            if (!File.Exists(file))
                throw new Refusal($"there is no recipe {given}; the kit has {string.Join(", ", Shipped.Recipes)}");
            var again = $"./mmdit train {given}" + (line.GetValue(target) is { } place ? $" --out {place}" : "");
            var folder = line.GetValue(target) ?? Path.Combine(Kit.Work, "train");
            Workshop workshop = new(folder, Path.GetFileNameWithoutExtension(file));
            var often = TimeSpan.FromSeconds(line.GetValue(every) ?? 20);
            return Follow(file, workshop, line.GetValue(fresh), often, again);
        });
        return train;
    }

    static int Follow(string file, Workshop workshop, bool fresh, TimeSpan every, string command)
    {
        var stop = false;
        using var patience = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => stop = signal.Cancel = true);
        using var trained = workshop.Follow(Recipe.Read(file), fresh, every, command, Console.Out, () => stop);
        if (trained is not null) return 0;
        Console.Error.WriteLine($"mmdit: stopped and saved: '{command}' goes on");
        return 130;
    }
}
