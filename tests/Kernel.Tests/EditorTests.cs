using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Completion and hover.</summary>
public sealed class EditorTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    readonly JupyterClient kernel = shared.Client;

    [Theory]
    [InlineData("Console.WriteL", "WriteLine")]
    [InlineData("\"abc\".Subst", "Substring")]
    [InlineData("new List<int>().Aggregate", "Aggregate,AggregateBy")]
    [InlineData("System.Text.RegularExpressions.RegexM", "RegexMatchTimeoutException")]
    [InlineData("\"a\"?.ToUpperI", "ToUpperInvariant")]
    [InlineData("StringBui", "StringBuilder")]
    [InlineData("forea", "foreach")]
    [InlineData("#!im", "#!import")]
    [InlineData("DayOfWeek.Mo", "Monday")]
    public void What_could_follow_is_offered(string code, string matches) =>
        Assert.Equal(matches.Split(','), Complete(code));

    [Fact]
    public void Names_from_earlier_cells_are_offered()
    {
        kernel.Run("record Planet(string Name, double Mass); var earthlike = new Planet(\"Earth\", 1);");

        Assert.Equal(["earthlike"], Complete("earthl"));
        Assert.Equal(["Mass"], Complete("earthlike.M"));
    }

    [Fact]
    public void Places_count_characters_not_code_units()
    {
        var reply = kernel.Ask("shell", "complete_request",
            new() { ["code"] = "\"🙂🙂\".Len", ["cursor_pos"] = 8 }).Reply.Content;

        Assert.Equal(["Length"], reply["matches"]!.AsArray().Select(m => (string?)m));
        Assert.Equal((5, 8), ((int)reply["cursor_start"]!, (int)reply["cursor_end"]!));
    }

    [Fact]
    public void Hover_shows_signature_and_summary()
    {
        var answer = kernel.Ask("shell", "inspect_request",
            new() { ["code"] = "Math.Sqrt(2)", ["cursor_pos"] = 7, ["detail_level"] = 0 }).Reply.Content;

        Assert.True((bool)answer["found"]!);
        Assert.Contains("double Math.Sqrt(double d)", (string?)answer["data"]!["text/plain"]);
        Assert.Contains("square root", (string?)answer["data"]!["text/plain"]);
    }

    [Fact]
    public void Hover_knows_what_earlier_cells_declared()
    {
        kernel.Run("/// <summary>Doubles it.</summary>\nint Twice(int n) => 2 * n;");

        var answer = kernel.Ask("shell", "inspect_request",
            new() { ["code"] = "Twice(1)", ["cursor_pos"] = 2, ["detail_level"] = 0 }).Reply.Content;

        Assert.Contains("int Twice(int n)", (string?)answer["data"]!["text/plain"]);
        Assert.Contains("Doubles it.", (string?)answer["data"]!["text/plain"]);
    }

    [Fact]
    public void Nothing_to_say_is_said_validly() =>
        Assert.False((bool)kernel.Ask("shell", "inspect_request",
            new() { ["code"] = "  ", ["cursor_pos"] = 1, ["detail_level"] = 0 }).Reply.Content["found"]!);

    List<string?> Complete(string code) => [.. kernel.Ask("shell", "complete_request",
        new() { ["code"] = code, ["cursor_pos"] = code.Length }).Reply.Content["matches"]!.AsArray()
        .Select(m => (string?)m)];
}
