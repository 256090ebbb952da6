using System.Text.Json.Nodes;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>The kernel under Debian's own Jupyter.</summary>
public sealed class JupyterTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("jupyter").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Nbconvert_executes_a_notebook()
    {
        Assert.Equal(0, Kernel("install", "--prefix", folder).Exit);
        File.WriteAllText(Path.Combine(folder, "a.ipynb"), """
            {"cells": [
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
               "source": "var xs = Enumerable.Range(1, 4).ToList();\nConsole.WriteLine(\"summing\");"},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
               "source": "await Task.Delay(10);\nxs.Sum()"},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
               "source": "var d = display(\"old\"); d.Update(HTML(\"<b>new</b>\"));"}],
             "metadata": {"kernelspec": {"display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp"}},
             "nbformat": 4, "nbformat_minor": 4}
            """);

        var (exit, text) = Jupyter("/usr/bin/jupyter", "nbconvert", "--to", "notebook", "--execute", "a.ipynb",
            "--output", "done.ipynb");

        Assert.True(exit == 0, text);
        var cells = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "done.ipynb")))!["cells"]!;
        Assert.Equal("summing\n", (string?)cells[0]!["outputs"]![0]!["text"]![0]);
        Assert.Equal("10", (string?)cells[1]!["outputs"]![0]!["data"]!["text/plain"]![0]);
        Assert.Equal("<b>new</b>", (string?)cells[2]!["outputs"]![0]!["data"]!["text/html"]![0]);
    }

    [Fact]
    public void Jupyter_kernel_test_passes()
    {
        Kernel("install", "--prefix", folder);
        File.WriteAllText(Path.Combine(folder, "kernel_test.py"), """
            import unittest, jupyter_kernel_test
            class CSharp(jupyter_kernel_test.KernelTests):
                kernel_name = ".net-csharp"
                language_name = "C#"
                file_extension = ".cs"
                code_hello_world = 'Console.WriteLine("hello, world");'
                code_stderr = 'Console.Error.WriteLine("oops");'
                completion_samples = [{"text": "Console.WriteL", "matches": {"WriteLine"}},
                                      {"text": "Math.Cl", "matches": {"Clamp"}}]
                complete_code_samples = ["1 + 1", "int F(int n) => n;", "#!time"]
                incomplete_code_samples = ["int F(int n) {", "var s = (1 +"]
                invalid_code_samples = ["int int = = 1;"]
                code_generate_error = 'throw new Exception("x");'
                code_execute_result = [{"code": "6 * 7", "result": "42"}, {"code": '"text"', "result": "text"},
                    {"code": "new[] { 1, 2 }", "mime": "text/html"}, {"code": "1 + 2", "result": "3"}]
                code_display_data = [{"code": 'display(HTML("<b>x</b>"));', "mime": "text/html"}]
                code_history_pattern = "1 ? 2*"
                supported_history_operations = ("tail", "range", "search")
                code_inspect_sample = "Console.WriteLine"
                code_page_something = "Console.WriteLine?"
                code_clear_output = "Kernel.ClearOutput();"
            if __name__ == "__main__":
                unittest.main(argv=["x", "-v", "CSharp"])
            """);

        var (exit, text) = Jupyter("/usr/bin/python3", "kernel_test.py");

        Assert.True(exit == 0, text);
        Assert.DoesNotContain("skipped", text);
        Assert.Contains("Ran 12 tests", text);
    }

    [Fact]
    public void The_kernelspec_is_what_front_ends_look_for()
    {
        Kernel("install", "--prefix", folder);

        var place = Path.Combine(folder, "share", "jupyter", "kernels", ".net-csharp");
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(place, "kernel.json")))!;
        Assert.Equal(("C#", ".NET (C#)", "message"),
            ((string?)spec["language"], (string?)spec["display_name"], (string?)spec["interrupt_mode"]));
        var argv = spec["argv"]!.AsArray().Select(a => (string)a!).ToList();
        Assert.All(argv.Take(2), path => Assert.True(Path.IsPathRooted(path) && File.Exists(path), path));
        Assert.Equal(["kernel", "{connection_file}"], argv.Skip(2));
        Assert.All(["logo-svg.svg", "logo-32x32.png", "logo-64x64.png"],
            f => Assert.True(File.Exists(Path.Combine(place, f)), f));

        Assert.Equal(0, Kernel("uninstall", "--prefix", folder).Exit);
        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public void Another_kernel_of_that_name_is_left_alone()
    {
        var file = Path.Combine(folder, "share", "jupyter", "kernels", ".net-csharp", "kernel.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, """{"argv": ["dotnet", "interactive", "jupyter"], "display_name": ".NET (C#)"}""");

        var refused = Kernel("install", "--prefix", folder);
        var kept = Kernel("uninstall", "--prefix", folder);

        Assert.Equal((1, 1), (refused.Exit, kept.Exit));
        Assert.Contains("belongs to another kernel", refused.Text);
        Assert.Contains("--force", refused.Text);
        Assert.Contains("interactive", File.ReadAllText(file));
        Assert.Equal(0, Kernel("install", "--prefix", folder, "--force").Exit);
        Assert.DoesNotContain("interactive", File.ReadAllText(file));
    }

    [Fact]
    public void Without_a_home_the_way_out_is_named()
    {
        var homeless = Shell.Run(folder, "dotnet", [Tool.Cli, "kernel", "install"], ("HOME", null),
            ("JUPYTER_DATA_DIR", null), ("XDG_DATA_HOME", null));
        var sealedOff = Shell.Run(folder, "dotnet", [Tool.Cli, "kernel", "install"], ("HOME", "/proc/nowhere"),
            ("JUPYTER_DATA_DIR", null), ("XDG_DATA_HOME", null));

        Assert.Equal((1, 1), (homeless.Exit, sealedOff.Exit));
        Assert.Contains("HOME is not set", homeless.Text);
        Assert.Contains("cannot be written", sealedOff.Text);
        Assert.All([homeless.Text, sealedOff.Text], text => Assert.Contains("--prefix", text));
    }

    (int Exit, string Text) Kernel(params string[] arguments) =>
        Shell.Run(folder, "dotnet", [Tool.Cli, "kernel", .. arguments]);

    (int Exit, string Text) Jupyter(string program, params string[] arguments) => Shell.Run(folder, program, arguments,
        ("JUPYTER_PATH", Path.Combine(folder, "share", "jupyter")), ("PATH", "/usr/bin:/bin"),
        ("JUPYTER_RUNTIME_DIR", folder), ("IPYTHONDIR", folder), ("JUPYTER_CONFIG_DIR", folder));
}
