using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>What a cell can bring in: assemblies, packages, files. Each test has a folder and a kernel in it.</summary>
public sealed class FileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("kernel").FullName;
    readonly JupyterClient kernel;

    public FileTests() => kernel = Start();

    // Caches of its own: what an earlier run restored must not help.
    JupyterClient Start() => new JupyterClient(folder, environment:
        [("NUGET_PACKAGES", Directory.CreateDirectory(Path.Combine(folder, "cache")).FullName),
         ("XDG_DATA_HOME", Directory.CreateDirectory(Path.Combine(folder, "data")).FullName)]).Ready();

    public void Dispose()
    {
        kernel.Dispose();
        Directory.Delete(folder, true);
    }

    [Fact]
    public void A_script_is_imported_and_its_own_paths_start_at_its_folder()
    {
        Write("lib/helpers.csx", "#load \"more/deep.csx\"\nint Twice(int n) => 2 * n;");
        Write("lib/more/deep.csx", "int Deep() => 21;");

        Assert.Equal("42", kernel.Run("#!import lib/helpers.csx\nTwice(Deep())").ResultText);
        Assert.Equal("42", kernel.Run("#load \"lib/helpers.csx\"\nTwice(21)").ResultText);
    }

    [Fact]
    public void What_the_kernel_itself_needs_is_no_reference_of_cells()
    {
        Assert.Contains("'CodeAnalysis' does not exist", kernel.Run("Microsoft.CodeAnalysis.SyntaxTree tree = null;")
            .Error!.Text("evalue"));
    }

    [Fact]
    public void A_notebook_is_imported_cell_by_cell()
    {
        Write("other.ipynb", """
            {"cells": [{"cell_type": "markdown", "metadata": {}, "source": ["not code"]},
              {"cell_type": "code", "metadata": {}, "source": ["int one = 1;\n", "int two = 2;"], "outputs": []},
              {"cell_type": "code", "metadata": {}, "source": "int three = one + two;", "outputs": []}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
            """);

        Assert.Equal("3", kernel.Run("#!import other.ipynb\nthree").ResultText);
    }

    [Fact]
    public void An_error_in_an_imported_file_names_the_file()
    {
        Write("broken.csx", "int fine = 1;\nint broken = nothing;");

        Assert.Contains("in broken.csx, line 2, column 14", kernel.Run("#!import broken.csx").Traceback);
    }

    [Fact]
    public void A_native_library_beside_an_assembly_is_found_from_a_cell()
    {
        var maths = File.ReadLines("/proc/self/maps").First(l => l.Contains("/libm.so")).Split(' ')[^1];
        File.Copy(maths, Path.Combine(folder, "libbeside.so"));
        File.Copy(typeof(FileTests).Assembly.Location, Path.Combine(folder, "Beside.dll"));

        Assert.Equal("3", kernel.Run("""
            #r "Beside.dll"
            [System.Runtime.InteropServices.DllImport("beside")] static extern double sqrt(double of);
            sqrt(9)
            """).ResultText);
    }

    [Fact]
    public void A_missing_file_is_named_with_the_line_that_wants_it()
    {
        var answer = kernel.Run("int a = 1;\n#!import nowhere.csx");

        Assert.Contains("nowhere.csx is not in", answer.Error!.Text("evalue"));
        Assert.Contains("2 | #!import nowhere.csx", answer.Traceback);
    }

    [Fact]
    public void An_assembly_is_referenced_with_what_it_needs_and_shares_the_kernel_s_copies()
    {
        Library("Inner", "namespace Inner; public class Base { public string Name => \"base\"; }");
        Library("Outer", "namespace Outer; public class Thing : Inner.Base { public MmDit.Show.HtmlTable Table => MmDit.Show.HtmlTable.From(new[] { 1 }); }",
            Path.Combine(folder, "Inner", "bin", "Inner.dll"), Path.Combine(Path.GetDirectoryName(JupyterClient.Kernel)!, "MmDit.Show.dll"));

        var answer = kernel.Run("""
            #r "Outer/bin/MmDit.Show.dll"
            #r "Outer/bin/Outer.dll"
            var thing = new Outer.Thing();
            (thing.Name, thing.Table.GetType().Assembly == System.Runtime.Loader.AssemblyLoadContext.Default.Assemblies.Single(a => a.GetName().Name == "MmDit.Show"))
            """);

        Assert.Equal("(\"base\", true)", answer.ResultText);
        Assert.Equal("base", kernel.Run("Inner.Base plain = thing; plain.Name").ResultText);
    }

    [Fact]
    public void A_variable_whose_library_is_incomplete_stops_nothing()
    {
        Library("Inner", "namespace Inner; public class Base { }");
        Library("Outer", "namespace Outer; public class Thing : Inner.Base { }", Path.Combine(folder, "Inner", "bin", "Inner.dll"));
        Directory.CreateDirectory(Path.Combine(folder, "alone"));
        File.Copy(Path.Combine(folder, "Outer", "bin", "Outer.dll"), Path.Combine(folder, "alone", "Outer.dll"));

        Assert.Null(kernel.Run("#r \"alone/Outer.dll\"\nOuter.Thing thing; int number = 3;").Error);

        Assert.Equal("DivideByZeroException", kernel.Run("1 / (number - 3)").Error!.Text("ename"));
        Assert.Contains("number", kernel.Run("#!who").Stdout);
        Assert.Equal("4", kernel.Run("number + 1").ResultText);
    }

    [Fact]
    public void A_library_that_is_shipped_twice_is_loaded_once()
    {
        Library("Inner", "namespace Inner; public class Base { public string Name => \"base\"; }");
        Write("Twin/code.cs", "namespace Inner; public class Base { public string Name => \"twin\"; }");
        Project("Twin", "", "<AssemblyName>Inner</AssemblyName>");
        Dotnet("build -v:q --nologo -o bin", Path.Combine(folder, "Twin"));

        var answer = kernel.Run("""
            #r "Inner/bin/Inner.dll"
            #r "Twin/bin/Inner.dll"
            (new Inner.Base().Name, AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == "Inner"))
            """);

        Assert.Equal("(\"base\", 1)", answer.ResultText);
    }

    [Fact]
    public void What_is_no_assembly_is_refused_with_a_reason()
    {
        Write("text.dll", "this is text");

        Assert.Contains("no .NET assembly", kernel.Run("#r \"text.dll\"").Error!.Text("evalue"));
        Assert.Contains("no such file", kernel.Run("#r \"missing.dll\"").Error!.Text("evalue"));
        Assert.Equal("ok", kernel.Run("#r \"System.Xml.Linq\"\nusing System.Xml.Linq;").Status);
    }

    [Fact]
    public void A_package_is_restored_from_a_folder_of_packages_without_a_network()
    {
        Pack("Kit.Sample", "1.2.3", "namespace KitSample; public static class Greeter { public static string Hello => \"from a package\"; }");

        var answer = kernel.Run("#r \"nuget: Kit.Sample, 1.2.3\"\nKitSample.Greeter.Hello", TimeSpan.FromSeconds(60));

        Assert.Equal("from a package", answer.ResultText);
        var restored = Restored();
        using var second = Start();
        Assert.Equal("from a package", second.Run("#r \"nuget: Kit.Sample, 1.2.3\"\nKitSample.Greeter.Hello").ResultText);
        Assert.Equal(restored, Restored());                     // the answer was kept: no project was written again
        Assert.Single(restored);

        List<DateTime> Restored() => [.. Directory.GetFiles(Path.Combine(folder, "data"), "cell.csproj", SearchOption.AllDirectories)
            .Select(File.GetLastWriteTimeUtc)];
    }

    [Fact]
    public void A_folder_beside_the_notebook_comes_before_every_other_source()
    {
        Pack("Kit.Newest", "2.0.0", "public static class Origin { public static string Text => \"another source\"; }");
        Directory.Move(Path.Combine(folder, "packages"), Path.Combine(folder, "elsewhere"));
        Pack("Kit.Newest", "1.0.0", "public static class Origin { public static string Text => \"the folder\"; }");
        Write("nuget.config", $"""
            <configuration><packageSources><clear /><add key="other" value="{folder}/elsewhere" /></packageSources></configuration>
            """);

        Assert.Equal("the folder", kernel.Run("#r \"nuget: Kit.Newest\"\nOrigin.Text", TimeSpan.FromSeconds(60)).ResultText);
    }

    [Fact]
    public void A_package_that_cannot_be_had_is_an_error_with_a_remedy()
    {
        Pack("Kit.Other", "1.0.0", "public class Other;");

        var answer = kernel.Run($"#i \"nuget: {folder}/packages\"\n#r \"nuget: Kit.Other, 9.9.9\"", TimeSpan.FromSeconds(90));

        Assert.Contains("Kit.Other 9.9.9 cannot be had", answer.Error!.Text("evalue"));
        Assert.Contains("#i \"nuget:", answer.Error!.Text("evalue"));
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
        Assert.Equal("error", kernel.Run("#r \"nuget: Kit.Other, 9.9.9\"", TimeSpan.FromSeconds(90)).Status);
        Pack("Kit.Third", "1.0.0", "public class Third;");
        Assert.Equal("Third", kernel.Run("#r \"nuget: Kit.Third, 1.0.0\"\nnew Third().GetType().Name", TimeSpan.FromSeconds(90)).ResultText);
    }

    [Fact]
    public void A_package_that_never_comes_can_be_stopped()
    {
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        var id = kernel.Execute($"#i \"nuget: https://localhost:{((IPEndPoint)silent.LocalEndpoint).Port}/index.json\"\n#r \"nuget: Kit.Silent, 1.0.0\"");
        silent.AcceptTcpClient();

        kernel.Send("control", "interrupt_request", []);

        Assert.Equal("Interrupted", kernel.Gather(id).Error!.Text("ename"));
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
    }

    [Fact]
    public void A_line_of_text_that_looks_like_a_directive_is_text() =>
        Assert.Equal("#r \"nuget: Nothing\"", kernel.Run("\"\"\"\n#r \"nuget: Nothing\"\n\"\"\"").ResultText);

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "this kernel speaks C# alone")]
    [InlineData("#!share x --from sql", "this kernel speaks C# alone")]
    [InlineData("#!pwsh\nGet-Date", "this kernel speaks C# alone")]
    [InlineData("#!python\nprint(1)", "this kernel speaks C# alone")]
    [InlineData("#!sql\nSELECT 1", "this kernel speaks C# alone")]
    [InlineData("#!nonsense", "#!help lists")]
    public void A_directive_of_another_world_is_refused_kindly(string code, string text) =>
        Assert.Contains(text, kernel.Run(code).Error!.Text("evalue"));

    [Fact]
    public void A_cell_can_switch_between_languages()
    {
        var answer = kernel.Run("#!markdown\n# Title\n#!html\n<b>bold</b>\n#!csharp\nnonsense");

        var shown = answer.Of("display_data").Select(m => m.Content["data"]!).ToList();
        Assert.Equal("# Title", (string?)shown[0]["text/markdown"]);
        Assert.Equal("<b>bold</b>", (string?)shown[1]["text/html"]);
        Assert.Contains("line 6, column 1", answer.Traceback);
    }

    [Fact]
    public void Time_about_help_and_whos_answer()
    {
        Assert.Matches(@"^Wall time: \d+\.\d ms\n$", kernel.Run("#!time\nvar x = 1;").Stdout);
        Assert.Contains(".NET 10", kernel.Run("#!about").Stdout);
        Assert.Contains("#!import FILE", kernel.Run("#!help").Stdout);
        Assert.Contains("Name = x, Type = Int32, Value = 1", (string?)kernel.Run("#!whos").Of("display_data").Single().Content["data"]!["text/plain"]);
        Assert.Equal("who  x\n", kernel.Run("var who = 2; var x = 3;\n#!csharp\n#!who").Stdout);
    }

    [Fact]
    public void Help_leads_to_the_tour_that_lies_beside_the_notebook()
    {
        Assert.Contains("`kernel-tour.ipynb`", Shown(kernel.Run("#!help")));
        Write("kernel-tour.ipynb", "");

        Assert.Contains("[kernel-tour.ipynb](kernel-tour.ipynb)", Shown(kernel.Run("#!help")));

        static string? Shown(Answer help) => (string?)help.Of("display_data").Single().Content["data"]!["text/markdown"];
    }

    [Fact]
    public void A_diagram_is_its_source_where_nothing_draws_it()
    {
        var data = kernel.Run("#!mermaid\ngraph LR; A-->B").Of("display_data").Single().Content["data"]!;

        Assert.Equal("graph LR; A-->B", (string?)data["text/vnd.mermaid"]);
        Assert.Contains("A--&gt;B</pre>", (string?)data["text/html"]);
        Assert.Contains("as its source", (string?)data["text/html"]);
    }

    void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    void Library(string name, string code, params string[] references)
    {
        Write($"{name}/code.cs", code);
        Project(name, $"<ItemGroup>{string.Concat(references.Select(r => $"<Reference Include=\"{r}\" />"))}</ItemGroup>", "");
        Dotnet($"build -v:q --nologo -o bin", Path.Combine(folder, name));
    }

    void Pack(string name, string version, string code)
    {
        Write($"{name}/code.cs", code);
        Project(name, "", $"<Version>{version}</Version><PackageId>{name}</PackageId><RestoreSources>{folder}</RestoreSources>");
        Dotnet("pack -v:q --nologo -o ../packages", Path.Combine(folder, name));
    }

    void Project(string name, string items, string properties) => Write($"{name}/{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework>
        <Nullable>enable</Nullable>{properties}</PropertyGroup>{items}</Project>
        """);

    static void Dotnet(string command, string at)
    {
        using var dotnet = Process.Start(new ProcessStartInfo("dotnet", command) { WorkingDirectory = at, RedirectStandardOutput = true })!;
        var output = dotnet.StandardOutput.ReadToEnd();
        dotnet.WaitForExit();
        Assert.True(dotnet.ExitCode == 0, output);
    }
}
