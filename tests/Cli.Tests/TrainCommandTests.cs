using System.Diagnostics;
using MmDit.Course.Recipes;

namespace MmDit.Cli.Tests;

/// <summary>A recipe that is followed, interrupted and taken up again, by programs that are really killed.</summary>
public sealed class TrainCommandTests : NotebookFolder
{
    const string Small = """
        {
          "net": { "kind": "DiT", "patch": 4, "dim": 16, "depth": 1, "heads": 2 },    // a minute's work it is not
          "data": "digits", "process": "flow", "steps": 40, "batch": 16, "seed": 3,
        }
        """;

    string Out => Path.Combine(Place, "训练 out");

    Process Start(params string[] more) => Shell.Start(Place, "env",
        ["--default-signal=INT", "dotnet", Tool.Cli, "train", "small.json", "--out", Out, .. more],
        ("OMP_NUM_THREADS", "1"));

    (int Exit, string Text) Train(params string[] more)
    {
        using var run = Start(more);
        var errors = run.StandardError.ReadToEndAsync();
        var text = run.StandardOutput.ReadToEnd() + errors.Result;
        run.WaitForExit();
        return (run.ExitCode, text);
    }

    void Recipe(string text) => File.WriteAllText(Path.Combine(Place, "small.json"), text);

    string In(string name) => Path.Combine(Out, name);

    [Fact] public void A_recipe_makes_a_net_that_opens_with_its_recipe_and_its_measures()
    {
        Recipe(Small);

        var (exit, text) = Train();

        Assert.True(exit == 0, text);
        Assert.Contains("step 40 of 40  loss ", text);
        Assert.EndsWith($"{In("small.safetensors")}\n", text);
        using var made = Trained.Open(In("small.safetensors"));
        Assert.Equal(40, made.Recipe.Steps);
        Assert.Equal(3, made.Recipe.Seed);
        Assert.InRange(made.Measured["loss, put aside"], 0.5, 1.8);
        Assert.Equal([3, 1, 8, 8], made.Draw(TorchSharp.torch.arange(3)).shape);
    }

    [Fact] public void Killed_whenever_it_goes_on_with_the_losses_that_would_have_followed()
    {
        Recipe(Small);
        Assert.Equal(0, Train().Exit);
        var whole = File.ReadAllText(In("small.losses.tsv"));
        Assert.Equal(41, whole.TrimEnd().Split('\n').Length);
        Directory.Delete(Out, true);
        var (random, went) = (new Random(5), 0);

        for (var kill = 0; kill < Kills; kill++)
        {
            using var run = Start("--save", "0");
            Assert.True(SpinWait.SpinUntil(() => run.HasExited || File.Exists(In("small.run.safetensors")),
                TimeSpan.FromMinutes(1)));
            run.WaitForExit(random.Next(1500));
            if (run.HasExited) break;
            run.Kill();                                         // SIGKILL: nothing can be put in order
            run.WaitForExit();
            if (run.StandardOutput.ReadToEnd().Contains("goes on after step")) went++;
        }
        var (exit, text) = Train();

        Assert.True(exit == 0, text);
        Assert.Equal(whole, File.ReadAllText(In("small.losses.tsv")));
        Assert.True(went > 0 || text.Contains("goes on after step"), text);
        Assert.Equal(["small.json", "small.losses.tsv", "small.run.safetensors", "small.safetensors"], Names());
    }

    // What a killed program was writing when it died may lie there still, under a name of its own.
    string[] Names() => [.. Directory.GetFiles(Out).Select(file => Path.GetFileName(file))
        .Where(file => !file.EndsWith(".tmp")).Order(StringComparer.Ordinal)];

    static int Kills => int.TryParse(Environment.GetEnvironmentVariable("MMDIT_KILLS"), out var many) ? many : 3;

    [Fact] public async Task Ctrl_C_saves_and_says_how_to_go_on()
    {
        Recipe(Small.Replace("40", "100000"));
        using var run = Start("--save", "0");
        var errors = run.StandardError.ReadToEndAsync();
        Assert.True(SpinWait.SpinUntil(() => File.Exists(In("small.run.safetensors")), TimeSpan.FromMinutes(1)));

        Shell.Run(Place, "kill", ["-INT", $"{run.Id}"]);

        Assert.True(run.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(130, run.ExitCode);
        Assert.Matches(@"^mmdit: stopped and saved: './mmdit train small\.json --out .*' goes on\n$", await errors);
    }

    [Fact] public void Another_recipe_does_not_go_on_with_this_ones_run()
    {
        Recipe(Small);
        Assert.Equal(0, Train().Exit);
        Recipe(Small.Replace("\"seed\": 3", "\"seed\": 4"));

        var (exit, text) = Train();

        Assert.Equal((2, $"mmdit: {In("small.run.safetensors")} was made by another recipe, {In("small.json")}: " +
            "--fresh forgets it\n"), (exit, text));
        Assert.Equal(0, Train("--fresh").Exit);
    }

    [Fact] public void A_damaged_run_is_named_and_kept()
    {
        Recipe(Small);
        Assert.Equal(0, Train().Exit);
        File.WriteAllBytes(In("small.run.safetensors"), File.ReadAllBytes(In("small.run.safetensors"))[..^100]);
        var net = File.ReadAllBytes(In("small.safetensors"));

        var (exit, text) = Train();

        Assert.Equal(2, exit);
        Assert.StartsWith($"mmdit: {In("small.run.safetensors")}", text);
        Assert.Equal(net, File.ReadAllBytes(In("small.safetensors")));
    }

    [Fact] public void A_loss_that_is_no_number_stops_it_and_the_run_of_before_stays()
    {
        Recipe(Small.Replace("\"steps\"", "\"rate\": 1e30, \"warmup\": 1, \"steps\""));

        var (exit, text) = Train("--save", "0");

        Assert.Equal(1, exit);
        Assert.Contains("A smaller Rate than 1e+30", text);
        Assert.True(File.Exists(In("small.run.safetensors")));
    }

    [Theory]
    [InlineData("{", "is no recipe: *")]
    [InlineData("""{ "net": { "kind": "GAN" }, "data": "digits", "steps": 1 }""", "is no recipe: *GAN*")]
    [InlineData("""{ "net": { "kind": "classifier" }, "data": "digits", "steps": 1, "learningRate": 1 }""",
        "is no recipe: *learningRate*")]
    [InlineData("""{ "net": { "kind": "classifier" }, "data": "digits" }""",
        "it has 'steps' or 'minutes', one of them")]
    [InlineData("""{ "net": { "kind": "U-Net" }, "data": "digits", "steps": 1 }""",
        "process: '', but it is 'flow', 'linear' or 'cosine'")]
    [InlineData("""
        { "net": { "kind": "MM-DiT", "patch": 4, "dim": 8, "depth": 1, "heads": 1 }, "data": "digits",
          "process": "flow", "steps": 1 }
        """, "data: 'digits', but an MM-DiT learns from 'scenes', which have captions")]
    [InlineData("""{ "net": { "kind": "U-Net" }, "data": "digits", "process": "flow", "shift": 0, "steps": 1 }""",
        "shift: 0, but it is more than 0")]
    [InlineData("""{ "net": { "kind": "U-Net" }, "data": "digits", "process": "cosine", "shift": 3, "steps": 1 }""",
        "process: 'cosine', but 'shift' and 'timeMean' are of a 'flow'")]
    [InlineData("""{ "net": { "kind": "U-Net" }, "data": "digits", "process": "flow", "muonRate": 0, "steps": 1 }""",
        "muonRate: 0, but it is more than 0")]
    [InlineData("""{ "net": { "kind": "classifier" }, "data": "cats", "steps": 1 }""",
        "data: 'cats' is a folder, whose pictures need a 'size'")]
    public void What_is_wrong_with_a_recipe_is_one_sentence(string recipe, string fault)
    {
        Recipe(recipe);

        var (exit, text) = Train();

        Assert.Equal(2, exit);
        Assert.StartsWith("mmdit: small.json", text);
        Assert.All(fault.Split('*'), part => Assert.Contains(part, text));
        Assert.Single(text.TrimEnd().Split('\n'));
    }

    [Fact] public void A_full_disk_is_named()
    {
        Recipe(Small);
        Directory.CreateDirectory(Out);
        var (exit, _) = Shell.Run(Place, "mount", ["-t", "tmpfs", "-o", "size=16k", "none", Out]);
        if (exit != 0) return;                                  // only root may mount
        try
        {
            var (failed, text) = Train();

            Assert.Equal(1, failed);
            Assert.Contains(In("small."), text);
            Assert.Contains("No space left on device", text);
            Assert.Empty(Directory.GetFiles(Out, "*.tmp"));
        }
        finally { Shell.Run(Place, "umount", [Out]); }
    }

    [Theory, InlineData(true), InlineData(false)]
    public void A_folder_that_takes_no_files_is_named_before_the_first_step(bool isFile)
    {
        Recipe(Small);
        if (isFile) File.WriteAllText(Out, "");
        else
        {
            Directory.CreateDirectory(Out);
            if (Shell.Run(Place, "mount", ["-t", "tmpfs", "-o", "ro", "none", Out]).Exit != 0) return;  // only root may
        }
        try
        {
            var (exit, text) = Train();

            Assert.Equal(1, exit);
            Assert.Matches($@"^mmdit: {Out} takes no files \([^\n]*\): choose another folder with --out\n$", text);
        }
        finally { if (!isFile) Shell.Run(Place, "umount", [Out]); }
    }

    [Fact] public void A_name_that_is_no_recipe_gets_those_there_are()
    {
        var (exit, text) = Shell.Run(Place, "dotnet", [Tool.Cli, "train", "digts"]);

        Assert.Equal((2, "mmdit: there is no recipe digts; the kit has digits-dit, digits-judge, digits-unet, " +
            "fashion-dit, fashion-judge, scenes-mmdit\n"), (exit, text));
    }
}
