namespace MmDit.Cli.Tests;

/// <summary>What cannot be done as asked gets one sentence on stderr, nothing on stdout, and exit code 2.</summary>
public sealed class ComplaintTests : NotebookFolder
{
    [Theory]
    [InlineData("mmdit needs a command: run, lab, test, bench, train, parity, xray, clean, convert, doctor, setup, " +
        "kernel")]
    [InlineData("there is no command 'frob': './mmdit --help' lists those there are", "frob")]
    [InlineData("mmdit has no option --frob: './mmdit --help' lists those it has", "--frob")]
    [InlineData("run has no option --frob: './mmdit run --help' lists those it has", "run", "--frob")]
    [InlineData("run has no option -x: './mmdit run --help' lists those it has", "run", "a.ipynb", "-x")]
    [InlineData("--out needs a value: --out DIR", "run", "a.ipynb", "--out")]
    [InlineData("--out needs a value: --out DIR", "run", "--out", "--in-place")]
    [InlineData("--param needs a value: --param NAME=VALUE", "run", "--param")]
    [InlineData("--timeout takes a number, not 'soon'", "run", "--timeout", "soon")]
    [InlineData("--timeout takes a number of seconds above 0", "run", "--timeout", "0")]
    [InlineData("--jobs takes a number above 0", "run", "--jobs", "0")]
    [InlineData("--jobs takes a number, not '1.5'", "run", "--jobs", "1.5")]
    [InlineData("{0}/none.ipynb does not exist: is the name right?", "run", "none.ipynb")]
    [InlineData("{0}/broken.ipynb is no notebook: *", "run", "broken.ipynb")]
    [InlineData("lab has no option --frob: './mmdit lab --help' lists those it has", "lab", "--frob")]
    [InlineData("{0}/none.ipynb does not exist: give the path of a notebook", "lab", "none.ipynb")]
    [InlineData("--port needs a value: --port N", "lab", "--port")]
    [InlineData("test has no option --frob: './mmdit test --help' lists those it has", "test", "--frob")]
    [InlineData("test does not know what to do with 'b'", "test", "a", "b")]
    [InlineData("bench needs torch|nets|kernel: './mmdit bench --help' says more", "bench")]
    [InlineData("bench measures torch, nets or kernel, not 'frob'", "bench", "frob")]
    [InlineData("bench torch does not know what to do with 'DiT'", "bench", "torch", "DiT")]
    [InlineData("--cells is for bench kernel", "bench", "nets", "--cells", "3")]
    [InlineData("train needs RECIPE: './mmdit train --help' says more", "train")]
    [InlineData("--save takes a number, not 'often'", "train", "digits-dit", "--save", "often")]
    [InlineData("--save takes a number of seconds that is not negative", "train", "digits-dit", "--save", "-1")]
    [InlineData("parity needs FILE: './mmdit parity --help' says more", "parity")]
    [InlineData("--tolerance takes a number, not 'much'", "parity", "a", "--tolerance", "much")]
    [InlineData("--tolerance takes a number that is not negative", "parity", "a", "--tolerance", "-1")]
    [InlineData("clean needs NOTEBOOK: './mmdit clean --help' says more", "clean")]
    [InlineData("none.ipynb does not exist: is the name right?", "clean", "none.ipynb")]
    [InlineData("broken.ipynb is no notebook: *", "clean", "broken.ipynb")]
    [InlineData("convert needs TO: './mmdit convert --help' says more", "convert", "a.ipynb")]
    [InlineData("none.ipynb does not exist: is the name right?", "convert", "none.ipynb", "a.cs")]
    [InlineData("doctor has no option --frob: './mmdit doctor --help' lists those it has", "doctor", "--frob")]
    [InlineData("setup does not know what to do with 'all'", "setup", "all")]
    [InlineData("kernel needs a command: install, uninstall", "kernel")]
    [InlineData("there is no command 'frob': './mmdit kernel --help' lists those there are", "kernel", "frob")]
    [InlineData("--prefix needs a value: --prefix DIR", "kernel", "install", "--prefix")]
    public async Task It_is_one_sentence(string sentence, params string[] arguments)
    {
        File.WriteAllText(Path.Combine(Place, "broken.ipynb"), "{\"cells\": [");
        using var command = Shell.Start(Place, "dotnet", [Tool.Cli, .. arguments]);
        var said = command.StandardError.ReadToEndAsync();
        var printed = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        var words = await said;

        Assert.Equal("", printed);
        var expected = $"mmdit: {sentence.Replace("{0}", Place)}";
        if (expected is [.. var start, '*']) Assert.StartsWith(start, words);
        else Assert.Equal(expected + "\n", words);
        Assert.Single(words.TrimEnd().Split('\n'));
        Assert.Equal(2, command.ExitCode);
    }

    [Fact] public void A_notebook_that_cannot_be_written_is_left_as_it_is()
    {
        Write("a.ipynb", Code("1"));

        var (exit, text) = Command("convert", "a.ipynb", "/proc/nowhere/a.cs");

        Assert.Equal(1, exit);
        Assert.StartsWith("mmdit: /proc/nowhere/a.cs could not be written: ", text);
    }

    [Fact] public void Help_calls_the_command_by_its_name()
    {
        var (exit, text) = Command("run", "--help");

        Assert.Equal(0, exit);
        Assert.Contains("./mmdit run [<NOTEBOOK>...] [options]", text);
        Assert.DoesNotContain("MmDit.Cli", text);
    }
}
