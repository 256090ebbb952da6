namespace MmDit.Runner.Tests;

public sealed class ReferenceTests : NotebookFolder
{
    const string Where = """
        string.Join(' ', AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name == "SixLabors.ImageSharp")
            .Select(a => System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(a).Name).Prepend("in"))
        """;

    [Fact]
    public void ImageSharp_is_loaded_with_the_first_picture_and_leaves_notebooks_their_own_version()
    {
        Write("a.ipynb", Code(Where), Code("new MmDit.Show.Pixels(1, 2, 1, new byte[] { 3, 4 })"), Code(Where));

        var (exit, text) = Run("a.ipynb", "--out", "out");

        Assert.True(exit == 0, text);
        Assert.Equal(("in", "in apart"), (Text("out/a.ipynb", 0), Text("out/a.ipynb", 2)));
    }

    [Fact]
    public void What_writes_the_pages_is_no_reference_of_cells()
    {
        const string loaded = "AppDomain.CurrentDomain.GetAssemblies().Any(a => a.FullName!.StartsWith(\"Markdig\"))";
        Write("a.ipynb", Code(loaded), Code("using Markdig;", "raises-exception"));

        Run("a.ipynb");

        Assert.Equal("false", Text("out/a.ipynb", 0));
        Assert.Contains("'Markdig' could not be found",
            (string?)Read("out/a.ipynb")["cells"]![1]!["outputs"]![0]!["evalue"]);
    }
}
