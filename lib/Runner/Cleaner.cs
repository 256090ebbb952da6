namespace MmDit.Runner;

/// <summary>Takes out of notebooks what a run or an editor left in them and no reader of a difference wants.</summary>
static class Cleaner
{
    static readonly string[] cellNoise =
    [
        "execution", "ExecuteTime", "collapsed", "scrolled", "vscode", "pycharm", "trusted", "jupyter", "papermill",
    ];
    static readonly string[] notebookNoise = ["widgets", "signature", "papermill", "toc", "varInspector", "vscode"];

    /// <summary>Cleans a file, or only says whether it would change it.</summary>
    public static bool Clean(string file, bool keepOutputs, bool checkOnly)
    {
        var notebook = Notebook.Read(file);
        foreach (var noise in notebookNoise) notebook.Metadata.Remove(noise);
        foreach (var cell in notebook.Cells)
        {
            foreach (var noise in cellNoise) cell.Metadata.Remove(noise);
            if (cell.Kind == "code" && !keepOutputs) cell.Clear();
        }
        var clean = notebook.ToText();
        if (clean == File.ReadAllText(file)) return false;
        if (!checkOnly) WholeFile.Write(file, clean);
        return true;
    }
}
