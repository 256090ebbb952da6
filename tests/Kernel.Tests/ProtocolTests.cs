using System.Text;
using System.Text.Json.Nodes;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Requests and their replies, in the order and on the channels that the protocol wants.</summary>
public sealed class ProtocolTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    static readonly TimeSpan second = TimeSpan.FromSeconds(1);
    readonly JupyterClient kernel = shared.Client;

    [Fact]
    public void Kernel_info_names_the_language_as_notebooks_do()
    {
        var info = kernel.Ask("shell", "kernel_info_request", []).Reply.Content;

        Assert.Equal("ok", (string?)info["status"]);
        Assert.Equal("5.5", (string?)info["protocol_version"]);
        Assert.Equal("C#", (string?)info["language_info"]!["name"]);
        Assert.Equal("text/x-csharp", (string?)info["language_info"]!["mimetype"]);
        Assert.Equal(".cs", (string?)info["language_info"]!["file_extension"]);
    }

    [Theory]
    [InlineData("shell", "kernel_info_request", """{}""")]
    [InlineData("control", "kernel_info_request", """{}""")]
    [InlineData("shell", "execute_request", """{"code": "1"}""")]
    [InlineData("shell", "complete_request", """{"code": "Con", "cursor_pos": 3}""")]
    [InlineData("shell", "inspect_request", """{"code": "Con", "cursor_pos": 3, "detail_level": 0}""")]
    [InlineData("shell", "is_complete_request", """{"code": "1"}""")]
    [InlineData("shell", "history_request", """{"hist_access_type": "tail", "n": 3, "output": false, "raw": true}""")]
    [InlineData("shell", "comm_info_request", """{}""")]
    [InlineData("control", "interrupt_request", """{}""")]
    public void Every_request_is_answered_between_busy_and_idle(string channel, string type, string content)
    {
        var answer = kernel.Ask(channel, type, JsonNode.Parse(content)!.AsObject());

        Assert.Equal(type.Replace("_request", "_reply"), answer.Reply.Type);
        Assert.Equal("busy", answer.Published[0].Text("execution_state"));
        Assert.Equal("idle", answer.Published[^1].Text("execution_state"));
        Assert.Equal(type == "is_complete_request" ? "complete" : "ok", answer.Status);
    }

    [Fact]
    public void A_message_with_a_wrong_signature_is_dropped()
    {
        var forged = kernel.Send("shell", "kernel_info_request", [], signature: new string('0', 64));

        Assert.Null(kernel.TryNext("shell", m => m.ParentId == forged, second));
    }

    [Fact]
    public void An_empty_key_means_unsigned_messages()
    {
        using var open = new JupyterClient(key: "").Ready();

        Assert.Equal("2", open.Run("1 + 1").ResultText);
    }

    [Fact]
    public void The_counter_counts_what_is_stored()
    {
        var first = kernel.Run("1");
        var silent = kernel.Gather(kernel.Execute("2", silent: true));
        var unstored = kernel.Gather(kernel.Execute("3", store: false));
        var next = kernel.Run("4");

        Assert.Equal(first.Count, silent.Count);
        Assert.Equal(first.Count, unstored.Count);
        Assert.Equal(first.Count + 1, next.Count);
        Assert.Equal(next.Count, (int)next.Of("execute_input").Single().Content["execution_count"]!);
        Assert.Equal(next.Count, (int)next.Of("execute_result").Single().Content["execution_count"]!);
    }

    [Fact]
    public void A_silent_cell_runs_and_publishes_nothing()
    {
        var silent = kernel.Gather(kernel.Execute("var quiet = 5; Console.WriteLine(quiet); quiet", silent: true));

        Assert.Equal(["status", "status"], silent.Published.Select(m => m.Type));
        Assert.Equal("5", kernel.Run("quiet").ResultText);
    }

    [Fact]
    public void A_reply_carries_what_the_protocol_asks_for()
    {
        var reply = kernel.Run("1").Reply.Content;

        Assert.Empty(reply["user_expressions"]!.AsObject());
        Assert.Empty(reply["payload"]!.AsArray());
    }

    [Theory]
    [InlineData("Math.Sqrt?", "double Math.Sqrt(double d)")]
    [InlineData("  nothing.such? ", "Nothing is known of nothing.such")]
    public void A_question_mark_opens_a_page(string code, string text)
    {
        var reply = kernel.Run(code).Reply.Content;

        Assert.Equal("page", (string?)reply["payload"]![0]!["source"]);
        Assert.Contains(text, (string?)reply["payload"]![0]!["data"]!["text/plain"]);
    }

    [Fact]
    public void A_failed_cell_aborts_what_is_queued_behind_it()
    {
        var failing = kernel.Execute("await Task.Delay(300); throw new Exception(\"first\");");
        var queued = kernel.Execute("Console.WriteLine(\"second\");");

        Assert.Equal("error", kernel.Gather(failing).Status);
        var aborted = kernel.Gather(queued);
        Assert.Equal("ExecutionAborted", aborted.Reply.Text("ename"));
        Assert.Equal("", aborted.Stdout);
        Assert.Equal("ok", kernel.Run("1").Status);
    }

    [Fact]
    public void Without_stop_on_error_the_queue_goes_on()
    {
        var failing = kernel.Execute("await Task.Delay(200); throw new Exception(\"first\");", stopOnError: false);
        var queued = kernel.Execute("Console.Write(\"second\");");

        Assert.Equal("error", kernel.Gather(failing).Status);
        Assert.Equal("second", kernel.Gather(queued).Stdout);
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("foreach (var x in xs) {", "incomplete")]
    [InlineData("var s = \"\"\"", "incomplete")]
    [InlineData("int int = = 3;", "invalid")]
    [InlineData("#!time\n1", "complete")]
    [InlineData("#r \"nuget: X\"\n1", "complete")]
    public void Is_complete_knows_csharp(string code, string status) =>
        Assert.Equal(status, kernel.Ask("shell", "is_complete_request", new() { ["code"] = code }).Status);

    [Fact]
    public void A_comm_that_nobody_knows_is_closed_at_once()
    {
        var id = kernel.Send("shell", "comm_open",
            new() { ["comm_id"] = "c1", ["target_name"] = "x", ["data"] = new JsonObject() });

        Assert.Equal("c1",
            kernel.TryNext("iopub", m => m.ParentId == id && m.Type == "comm_close", 5 * second)?.Text("comm_id"));
        Assert.Empty(kernel.Ask("shell", "comm_info_request", []).Reply.Content["comms"]!.AsObject());
    }

    [Fact]
    public void History_remembers_by_tail_range_and_pattern()
    {
        var number = kernel.Run("\"history one\"").Count;
        kernel.Run("\"history two\"");
        kernel.Run("\"history two\"");

        Assert.Equal(["\"history two\"", "\"history two\""], Codes(new() { ["hist_access_type"] = "tail", ["n"] = 2 }));
        Assert.Equal(["\"history one\""],
            Codes(
                new() { ["hist_access_type"] = "range", ["session"] = 0, ["start"] = number, ["stop"] = number + 1 }));
        Assert.Equal(["\"history one\"", "\"history two\""],
            Codes(new() { ["hist_access_type"] = "search", ["pattern"] = "*history*", ["unique"] = true }));
        var entry = kernel.Ask("shell", "history_request",
            new() { ["hist_access_type"] = "tail", ["n"] = 1, ["output"] = true })
            .Reply.Content["history"]![0]!;
        Assert.Equal("history two", (string?)entry[2]![1]);

        List<string?> Codes(JsonObject ask) => [.. kernel.Ask("shell", "history_request", ask).Reply.Content["history"]!
            .AsArray().Select(e => (string?)e![2])];
    }

    [Fact]
    public void Requests_are_answered_and_the_heart_beats_while_a_cell_runs()
    {
        var running = kernel.Execute("while (!Kernel.CancellationToken.IsCancellationRequested) { }");
        Assert.Equal("busy", State());
        Thread.Sleep(300);

        Assert.Equal("ping"u8.ToArray(), kernel.Beat("ping"u8.ToArray(), 5 * second));
        Assert.Equal("complete", kernel.Ask("shell", "is_complete_request", new() { ["code"] = "1" }).Status);
        Assert.Equal("ok",
            kernel.Ask("shell", "complete_request", new() { ["code"] = "Con", ["cursor_pos"] = 3 }).Status);

        Assert.Equal(("busy", "busy"), (State(), State()));      // said after each answer: front ends show the last
        kernel.Send("control", "interrupt_request", []);
        kernel.Gather(running);

        string? State() =>
            kernel.TryNext("iopub", m => m.ParentId == running && m.Type == "status",
                5 * second)?.Text("execution_state");
    }

    [Fact]
    public void Input_is_asked_for_where_somebody_can_answer()
    {
        var id = kernel.Execute("Console.ReadLine() + await Kernel.GetPasswordAsync(\"secret: \")", stdin: true);

        Assert.False((bool)kernel.TryNext("stdin", m => m.ParentId == id, 5 * second)!.Content["password"]!);
        kernel.Send("stdin", "input_reply", new() { ["value"] = "typed " });
        var secret = kernel.TryNext("stdin", m => m.ParentId == id, 5 * second)!;
        Assert.Equal(("secret: ", true), (secret.Text("prompt"), (bool)secret.Content["password"]!));
        kernel.Send("stdin", "input_reply", new() { ["value"] = "hidden" });

        Assert.Equal("typed hidden", kernel.Gather(id).ResultText);
    }

    [Fact]
    public void Input_is_refused_at_once_where_nobody_can_answer()
    {
        var answer = kernel.Run("Console.ReadLine()", within: 5 * second);

        Assert.Contains("nobody is there to type it", answer.Error!.Text("evalue"));
    }
}
