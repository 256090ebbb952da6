using System.Text;
using System.Text.Json.Nodes;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Messages from nobody's friend, and front ends that go without a word.</summary>
public sealed class HostileTests(SharedKernel shared) : IClassFixture<SharedKernel>
{
    static readonly TimeSpan second = TimeSpan.FromSeconds(1);
    readonly JupyterClient kernel = shared.Client;

    [Fact]
    public void A_message_sent_again_is_dropped()
    {
        kernel.Run("var runs = 0;");
        var id = kernel.Execute("++runs");
        kernel.Gather(id);

        kernel.SendAgain("shell");

        Assert.Null(kernel.TryNext("shell", m => m.ParentId == id, second));
        Assert.Equal("1", kernel.Run("runs").ResultText);
    }

    [Fact]
    public void A_message_larger_than_any_notebook_is_dropped()
    {
        using var other = new JupyterClient().Ready();
        other.SendRaw("shell", [new byte[250 << 20]], signed: false);
        Thread.Sleep(1500);                     // or closing the socket would drop it here

        other.Reconnect();

        Assert.Equal("2", other.Ready().Run("1 + 1").ResultText);
        other.Process.Refresh();
        Assert.InRange(other.Process.PeakWorkingSet64 >> 20, 1, 150);
    }

    [Fact]
    public void A_thousand_broken_messages_change_nothing()
    {
        var random = new Random(1);
        kernel.Run("var whole = 7;");
        string[] types = ["execute_request", "complete_request", "inspect_request", "history_request", "comm_open",
            "is_complete_request", "interrupt_request", "input_reply", "nonsense_request", "", "shutdown"];
        string[] contents = ["null", "[]", "3", "{}", "{\"code\": null}", "{\"code\": 5}",
            "{\"code\": \"x\", \"cursor_pos\": -9}",
            "{\"code\": \"\", \"cursor_pos\": 99999}", "{\"hist_access_type\": null}",
            "{\"code\": \"\\ud800\", \"cursor_pos\": 1}",
            "{", new string('[', 5000), "{\"comm_id\": 1}", "{\"value\": {}}"];
        string[] channels = ["shell", "control", "stdin"];
        for (var i = 0; i < 1000; i++)
        {
            var channel = channels[random.Next(channels.Length)];
            var junk = new byte[random.Next(1, 200)];
            random.NextBytes(junk);
            var header =
                $$"""
                {"msg_id": "h{{i}}", "session": "s", "username": "u", "date": "d", "version": "5.3",
                "msg_type": "{{types[random.Next(types.Length)]}}"}
                """;
            byte[] text = Encoding.UTF8.GetBytes(contents[random.Next(contents.Length)]);
            switch (random.Next(5))
            {
                case 0: kernel.SendRaw(channel, [junk], signed: false); break;
                case 1: kernel.SendRaw(channel, [junk, junk, junk, junk], signed: true); break;
                case 2: kernel.SendRaw(channel, ["null"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), text],
                    signed: true); break;
                case 3: kernel.SendRaw(channel, ["<IDS|MSG>"u8.ToArray(), "00"u8.ToArray()], signed: false); break;
                default: kernel.SendRaw(channel,
                    [Encoding.UTF8.GetBytes(header), "{}"u8.ToArray(), "{}"u8.ToArray(), text], signed: true); break;
            }
        }

        Assert.Equal("7", First("whole"));
    }

    [Fact]
    public void Fifty_front_ends_that_are_cut_off_leave_the_kernel_to_the_next()
    {
        kernel.Run("var held = 3;");
        for (var i = 0; i < 50; i++)
        {
            kernel.Execute($"Console.WriteLine(\"to nobody {i}\"); Console.ReadLine();", stdin: i % 2 == 0);
            kernel.Reconnect();
            kernel.Send("control", "interrupt_request", []);
        }

        Assert.Equal("3", First("held"));
    }

    // What waits behind a cell that failed is aborted with it, this question too if it comes that early.
    string? First(string code) =>
        Enumerable.Range(0, 50).Select(_ => kernel.Ready().Run(code, TimeSpan.FromSeconds(30)))
            .First(a => a.Status == "ok").ResultText;

    [Fact]
    public void Fifty_stops_at_random_moments_leave_what_was_declared()
    {
        var random = new Random(2);
        kernel.Run("var counted = 11;");
        string[] cells = ["while (true) { }", "await Task.Delay(-1);",
            "for (int i = 0; i < 200_000; i++) Console.WriteLine(i);", "Enumerable.Range(0, 10_000).Sum()",
            "int later = 1;"];
        for (var i = 0; i < 50; i++)
        {
            var id = kernel.Execute(cells[i % cells.Length]);
            Thread.Sleep(random.Next(0, 60));
            kernel.Send("control", "interrupt_request", []);
            // A stop that comes before its cell is for nothing: said until the cell is done.
            while (kernel.TryNext("shell", m => m.ParentId == id, second) is null)
                kernel.Send("control", "interrupt_request", []);
        }

        Assert.Equal("11", First("counted"));              // the last stop may come after its cell
    }

    [Fact]
    public void A_connection_that_others_can_reach_is_refused()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, new JsonObject
        {
            ["transport"] = "tcp", ["ip"] = "0.0.0.0", ["key"] = "k", ["shell_port"] = 1, ["iopub_port"] = 2,
            ["stdin_port"] = 3, ["control_port"] = 4, ["hb_port"] = 5,
        }.ToJsonString());

        var (exit, text) = Shell.Run(Path.GetTempPath(), "dotnet", [JupyterClient.Kernel, "kernel", file]);
        File.Delete(file);

        Assert.Equal(1, exit);
        Assert.Contains("loopback address alone", text);
        Assert.DoesNotContain("   at ", text);
    }
}
