using MmDit.Course.Recipes;
using MmDit.Course.Scenes;
using MmDit.Diffusion;
using MmDit.Nets;
using MmDit.Training;

namespace MmDit.Course.Tests;

public sealed class RecipeTests
{
    public static TheoryData<string> Recipes => [.. Shipped.Recipes];

    [Theory, MemberData(nameof(Recipes))]
    public void Each_recipe_has_its_net_which_is_what_it_says(string name)
    {
        var recipe = Recipe.Read(Shipped.RecipeFile(name));
        using var made = Shipped.Open(name);

        Assert.Equal(recipe, made.Recipe);
        Assert.Contains(name, Shipped.Names);
        Assert.NotEqual("", recipe.About);
        Assert.InRange(new FileInfo(Shipped.File(name)).Length, 1, 8_000_000);
        Assert.False(made.Net.training);
    }

    [Theory, MemberData(nameof(Recipes))]
    public void The_page_of_the_nets_has_the_numbers_that_are_in_their_files(string name)
    {
        var page = File.ReadAllText(Repo.File("data", "checkpoints", "README.md"));
        using var made = Shipped.Open(name);

        var row = Assert.Single(page.Split('\n'), line => line.StartsWith($"| `{name}`", StringComparison.Ordinal));
        foreach (var (what, value) in made.Measured.Where(m =>
            m.Key.Contains("read right") && made.Net is SmallClassifier
                || m.Key.StartsWith("read as asked", StringComparison.Ordinal)))
            Assert.True(row.Contains($"{value:0.000}"), $"{name}: {what} is {value:0.000}, not in {row}");
        Assert.Contains($"{made.Net.CountParameters():n0}", row);
    }

    [Theory, InlineData("digits-dit"), InlineData("digits-unet"), InlineData("fashion-dit")]
    public void What_a_shipped_net_draws_is_read_as_asked(string name)
    {
        using var scope = NewDisposeScope();
        using var net = Shipped.Open(name);
        using var judge = Shipped.Open(net.Recipe.Judge!);
        var classes = arange(100) % 10;

        var right = Metrics.Accuracy((SmallClassifier)judge.Net, net.Draw(classes, guidance: 2, seed: 11), classes);

        Assert.InRange(right, 0.9, 1);
    }

    [Fact] public void What_the_net_of_scenes_draws_is_mostly_as_captions_say_of_pairs_never_seen_too()
    {
        using var scope = NewDisposeScope();
        using var net = Shipped.Open("scenes-mmdit");

        var table = Judgement.SceneTable(net, Compositions.Captions(100, heldOut: true, seed: 9), guidance: 2);

        Assert.InRange(table.Full, 0.65, 1);
        Assert.InRange(table.Colours, 0.9, 1);
        Assert.InRange(table.Position, 0.85, 1);
    }

    [Fact] public void The_page_has_the_rows_of_the_oracle()
    {
        var page = File.ReadAllText(Repo.File("data", "checkpoints", "README.md")).Split('\n');
        using var net = Shipped.Open("scenes-mmdit");
        foreach (var kind in new[] { "pairs seen", "a pair never seen" })
        {
            var cells = Assert.Single(page, line => line.StartsWith($"| {kind} |", StringComparison.Ordinal))
                .Split('|', StringSplitOptions.TrimEntries)[2..^1];
            var names = Assert.Single(page, line => line.StartsWith("| | single object", StringComparison.Ordinal))
                .Split('|', StringSplitOptions.TrimEntries)[2..^1];
            Assert.Equal(names.Select(name => net.Measured[$"{name}, {kind}"].ToString("0.000")), cells);
        }
    }

    [Fact] public void What_is_kept_has_16_bits_a_number()
    {
        using var file = MmDit.Weights.Checkpoint.Open(Shipped.File("scenes-mmdit"));
        Assert.All(file.Tensors.Values, info => Assert.Equal(float16, info.Type.Torch));
    }

    [Fact] public void The_same_seed_draws_the_same_and_another_another()
    {
        using var scope = NewDisposeScope();
        using var net = Shipped.Open("digits-dit");
        var classes = arange(3);

        Near.Equal(net.Draw(classes, steps: 3), net.Draw(classes, steps: 3), 1e-6);
        Assert.False(net.Draw(classes, steps: 3).allclose(net.Draw(classes, steps: 3, seed: 2)));
    }

    [Fact] public void Lesson_00_draws_the_ten_digits_and_recites_none()
    {
        using var scope = NewDisposeScope();
        using Trained net = Shipped.Open("digits-dit"), judge = Shipped.Open("digits-judge");
        var (digits, levels) = (arange(10), new RectifiedFlow().Levels(25));
        var seeds = randn([10, 1, 8, 8], generator: new Generator(7));

        var drawn = Samplers.Euler((x, t) => net.Call(x, t, digits), levels, seeds).Final();

        Assert.Equal(1, Metrics.Accuracy((SmallClassifier)judge.Net, drawn, digits));
        var learnt = ((LabelledData)RecipeData.Of(net.Recipe)).Train.Images * 2 - 1;
        Assert.True(Metrics.Nearest(drawn, learnt).Distances.min().item<float>() > 1);
    }

    [Fact] public void Minutes_become_steps_by_the_speed_of_the_first()
    {
        var recipe = Recipe.Read(Shipped.RecipeFile("digits-judge")) with { Steps = null, Minutes = 0.02 };

        using RecipeRun brief = new(recipe), longer = new(recipe with { Minutes = 2 });

        Assert.True(brief.Trainer.Config.Steps >= 1);
        Assert.True(longer.Trainer.Config.Steps > 20 * brief.Trainer.Config.Steps);
    }

    [Fact] public void A_name_that_is_no_net_gets_those_there_are() =>
        Assert.Contains("digits-dit, digits-judge",
            Assert.Throws<FileNotFoundException>(() => Shipped.Open("digits")).Message);

    [Fact] public void A_classifier_draws_nothing()
    {
        using var judge = Shipped.Open("digits-judge");
        Assert.Contains("SmallClassifier, which draws nothing",
            Assert.Throws<InvalidOperationException>(() => judge.Draw(arange(2))).Message);
    }

    [Fact] public void Weights_that_no_recipe_made_are_refused() => Assert.Contains("no 'recipe' among its notes",
        Assert.Throws<InvalidDataException>(() =>
            Trained.Open(Repo.File("tests", "fixtures", "a_dit.safetensors"))).Message);

    [Fact] public void A_recipe_names_its_process()
    {
        Recipe Of(string process) => Recipe.Read(Shipped.RecipeFile("digits-dit")) with { Process = process };
        Assert.IsType<RectifiedFlow>(Of("flow").MakeProcess());
        Assert.Equal(Schedule.Cosine(), Assert.IsType<DDPM>(Of("cosine").MakeProcess()).Betas);
        Assert.Equal(Schedule.Linear(), Assert.IsType<DDPM>(Of("linear").MakeProcess()).Betas);
    }
}
