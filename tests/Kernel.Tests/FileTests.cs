using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>What a cell can bring in from files: scripts, notebooks, assemblies, native libraries.</summary>
public sealed class FileTests : KernelFolder
{
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
        Library("Outer", "namespace Outer; public class Thing : Inner.Base { public MmDit.Show.HtmlTable Table => " +
            "MmDit.Show.HtmlTable.From(new[] { 1 }); }",
            Path.Combine(folder, "Inner", "bin", "Inner.dll"),
            Path.Combine(Path.GetDirectoryName(JupyterClient.Kernel)!, "MmDit.Show.dll"));

        var answer = kernel.Run("""
            #r "Outer/bin/MmDit.Show.dll"
            #r "Outer/bin/Outer.dll"
            var thing = new Outer.Thing();
            var kit = System.Runtime.Loader.AssemblyLoadContext.Default.Assemblies;
            (thing.Name, thing.Table.GetType().Assembly == kit.Single(a => a.GetName().Name == "MmDit.Show"))
            """);

        Assert.Equal("(\"base\", true)", answer.ResultText);
        Assert.Equal("base", kernel.Run("Inner.Base plain = thing; plain.Name").ResultText);
    }

    [Fact]
    public void A_variable_whose_library_is_incomplete_stops_nothing()
    {
        Library("Inner", "namespace Inner; public class Base { }");
        Library("Outer", "namespace Outer; public class Thing : Inner.Base { }",
            Path.Combine(folder, "Inner", "bin", "Inner.dll"));
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
}
