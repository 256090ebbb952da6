using System.Xml.Linq;

namespace MmDit.Runner;

/// <summary>A run as the test report that build servers read: a notebook is a class, a cell a test.</summary>
static class Trx
{
    static readonly XNamespace space = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
    const string Kind = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b", List = "8c84fa94-04c1-424b-9868-57a2d4851a1d";

    public static void Write(IReadOnlyList<Report> reports, string file)
    {
        var tests = reports.SelectMany(r => r.Cells.Select(c => (
            Report: r, Cell: c, Id: Guid.NewGuid(), Run: Guid.NewGuid(),
            Outcome: c.Skipped ? "NotExecuted" : c.Error is null || r.Error is null ? "Passed" : "Failed"))).ToList();
        var failed = tests.Count(t => t.Outcome == "Failed");
        XElement Of(string name, params object?[] content) => new(space + name, content);
        static XAttribute Is(string name, object value) => new(name, value);
        var document = Of("TestRun", Is("id", Guid.NewGuid()), Is("name", "notebooks"),
            Of("Results", tests.Select(t => Of("UnitTestResult", Is("testId", t.Id), Is("executionId", t.Run),
                Is("testName", $"{t.Report.Name} cell {t.Cell.Number}"), Is("outcome", t.Outcome), Is("testType", Kind),
                Is("testListId", List), Is("duration", TimeSpan.FromSeconds(t.Cell.Seconds).ToString()),
                t.Outcome != "Failed" ? null : Of("Output", Of("ErrorInfo",
                    Of("Message", NotebookRunner.Ansi().Replace(t.Cell.Error!, "").Replace("\0", ""))))))),
            Of("TestDefinitions", tests.Select(t => Of("UnitTest", Is("id", t.Id),
                Is("name", $"{t.Report.Name} cell {t.Cell.Number}"), Of("Execution", Is("id", t.Run)),
                Of("TestMethod", Is("codeBase", t.Report.File), Is("className", t.Report.Name),
                    Is("name", $"cell {t.Cell.Number}"))))),
            Of("TestLists", Of("TestList", Is("name", "notebooks"), Is("id", List))),
            Of("ResultSummary", Is("outcome", failed == 0 ? "Completed" : "Failed"),
                Of("Counters", Is("total", tests.Count), Is("executed", tests.Count(t => !t.Cell.Skipped)),
                    Is("passed", tests.Count(t => t.Outcome == "Passed")), Is("failed", failed))));
        WholeFile.Write(file, $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{document}\n");
    }
}
