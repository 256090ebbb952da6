using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MmDit.Interactive.Tests;

/// <summary>What lib/Interactive adds to .NET Interactive, each told from the outputs of one notebook.</summary>
public sealed class ExtensionTests(ExtensionTests.Ran ran) : IClassFixture<ExtensionTests.Ran>
{
    const string Fixture = "tests/fixtures/b_mmditx_dual.safetensors";

    static readonly Dictionary<string, string> cells = new()
    {
        ["import"] = "#!import kit.csx",
        ["again"] = "#!import kit.csx",
        ["net"] = """
            using System.IO;
            using System.Reflection;
            var net = new DiT(DigitRace.Config(DiTDesign.AdaLNZero));
            void Call(int times)
            {
                for (var i = 0; i < times; i++) net.call(ones(2, 1, 8, 8), zeros(2), zeros(2, int64));
            }
            """,
        ["tensor"] = "tensor(new float[,] { { 1, 2, 3 }, { 4, 5, 6 } })",
        ["number"] = "3f",
        ["tuple"] = "(1, \"b\")",
        ["version"] = "new Version(1, 2)",
        ["builder"] = "new StringBuilder(\"text\")",
        ["xray"] = $"#!xray ../{Fixture}",
        ["xray of nothing"] = "#!xray no-such-file",
        ["attention"] = "#!attention\nCall(1);",
        ["heads by hand"] = """
            using (var recorder = new AttentionRecorder())
            {
                Call(1);
                foreach (var m in recorder.Maps)
                    display(Figure.Heatmap(((m[0, 0] + m[0, 1] + m[0, 2] + m[0, 3]) / 4).Values(), 16, 16));
            }
            """,
        ["attention, often"] = "#!attention\nCall(5);",
        ["attention, later"] = "#!attention\nawait Task.Delay(20);\nCall(1);",
        ["no attention"] = """
            var isOpen = typeof(AttentionRecorder).GetProperty("IsOpen", BindingFlags.Static | BindingFlags.NonPublic);
            Console.Write(isOpen.GetValue(null));
            """,
        ["assemblies"] = """
            var loaded = AppDomain.CurrentDomain.GetAssemblies()    // ImageSharp has its own context, with Show in it
                .Where(a => System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(a)?.Name != "apart");
            foreach (var assembly in loaded.Select(a => a.GetName().Name).Order())
                if (assembly.StartsWith("MmDit") || assembly.StartsWith("TorchSharp")) Console.WriteLine(assembly);
            """,
        ["libraries"] = """
            foreach (var file in File.ReadLines("/proc/self/maps").Select(line => line.Split(' ')[^1]).Distinct())
                if (file.EndsWith("libtorch_cpu.so")) Console.WriteLine(file.StartsWith(MmDit.Libtorch.Natives.Folder));
            """,
        ["ports"] = """
            var own = Directory.GetFiles("/proc/self/fd").Select(f => new FileInfo(f).LinkTarget).ToHashSet();
            foreach (var socket in new[] { "tcp", "tcp6" }.SelectMany(kind => File.ReadLines("/proc/net/" + kind))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                if (socket[3] == "0A" && own.Contains($"socket:[{socket[9]}]"))
                    Console.WriteLine(socket[1].Split(':')[0]);
            """,
    };

    [Fact] public void A_tensor_is_a_card_and_text()
    {
        Assert.StartsWith("\fexecute_result\ntext/html: <div class=\"kit-tensor\"", ran["tensor"]);
        Assert.EndsWith("\ntext/plain: [2x3], type = Float32, device = cpu\f", ran["tensor"]);
    }

    [Fact] public void A_number_is_text_alone() => Assert.Equal("\fexecute_result\ntext/plain: 3\f", ran["number"]);

    [Fact] public void A_tuple_is_a_table_and_its_text_the_same_in_characters()
    {
        Assert.Contains("text/html: <div class=\"kit-table\">", ran["tuple"]);
        Assert.EndsWith("\ntext/plain: property  value\n--------  -----\nItem1     1\nItem2     b\f", ran["tuple"]);
    }

    [Fact] public void What_says_itself_what_it_is_looks_as_of_old_beside_its_text()
    {
        Assert.Equal("\fexecute_result\ntext/plain: 1.2\f", ran["version"]);
        Assert.Matches("^\fexecute_result\ntext/html: <details [^\f]*\ntext/plain: text\f$", ran["builder"]);
    }

    [Fact] public async Task Xray_prints_what_the_command_prints()
    {
        var command = await Tool.RunAsync("dotnet", [Tool.Cli, "xray", Fixture]);
        Assert.Equal($"\fstdout: ../{command}\f", ran["xray"]);
    }

    [Fact] public void Xray_of_what_is_not_there_says_so_in_a_sentence() =>
        Assert.Equal("\ferror xray: no-such-file is missing: is the name right?\f", ran["xray of nothing"]);

    [Fact] public void Attention_shows_each_block_s_mean_over_heads()
    {
        var byHand = Regex.Matches(ran["heads by hand"], @"(?<=\ntext/plain: [^\f]*)heat map, 16 x 16, [^\f]*");
        var maps = byHand.Select((match, i) => $"\"attention {i}, 4 heads\": {match.Value}");

        Assert.Equal(4, byHand.Count);
        Assert.EndsWith($"\ntext/plain: Figure {string.Join(' ', maps)}\f", ran["attention"]);
        Assert.Contains("text/html: <div class=\"kit-fig\"", ran["attention"]);
    }

    [Fact] public void Attention_of_many_calls_is_shown_in_part()
    {
        Assert.Contains("\"attention 15, 4 heads\"", ran["attention, often"]);
        Assert.EndsWith("\fstdout: #!attention: the first 16 of 20 maps.\n\f", ran["attention, often"]);
    }

    [Fact] public void Attention_says_when_there_is_none() => Assert.Equal(
        "\fstdout: #!attention: nothing attends to anything here, or only after an await.\n\f",
        ran["attention, later"]);

    [Fact] public void Attention_is_for_one_cell() => Assert.Equal("\fstdout: False\f", ran["no attention"]);

    [Fact] public void The_kit_is_imported_twice_and_loaded_once()
    {
        Assert.All((string[])["import", "again"], cell => Assert.Contains("\ntext/plain: MmDit 0.", ran[cell]));
        Assert.Equal("\fstdout: MmDit\nMmDit.Course\nMmDit.Interactive\nMmDit.Show\nTorchSharp\n\f", ran["assemblies"]);
        Assert.Equal("\fstdout: True\n\f", ran["libraries"]);
    }

    [Fact] public void No_cell_warns_of_anything() =>
        Assert.All(cells.Keys, cell => Assert.DoesNotContain("\fstderr", ran[cell]));

    [Fact] public void Its_ports_are_for_this_machine_alone() =>
        Assert.Matches("^\fstdout: (0100007F\n)+\f$", ran["ports"]);

    [Fact] public async Task The_kit_s_own_kernel_loads_none_of_it()
    {
        var folder = Directory.CreateTempSubdirectory("own").FullName;
        using Scratch notebook = new([cells["import"], cells["assemblies"]]);
        await Tool.RunAsync("dotnet", [Tool.Cli, "run", notebook.File, "--out", folder]);

        var own = Lesson.Read(Path.Combine(folder, Path.GetFileName(notebook.File)));
        Directory.Delete(folder, recursive: true);
        Assert.Equal("\fstdout: MmDit\nMmDit.Course\nMmDit.Kernel\nMmDit.Runner\nMmDit.Show\nTorchSharp\n\f",
            Difference.Outputs(own.Code.Last()));
    }

    /// <summary>The notebook, run once for all of these tests.</summary>
    public sealed class Ran : IAsyncLifetime
    {
        List<JsonNode> code = [];

        public string this[string cell] => Difference.Outputs(code[cells.Keys.ToList().IndexOf(cell)]);

        public async Task InitializeAsync()
        {
            using DotNetInteractive interactive = new();
            using Scratch notebook = new(cells.Values);
            code = [.. (await interactive.Run(notebook.File)).Code];
        }

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
