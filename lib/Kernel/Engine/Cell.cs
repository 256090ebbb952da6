using System.Text;
using System.Text.Json.Nodes;

namespace MmDit.Kernel;

/// <summary>One running cell: its outputs in order, its input, its stop button. Text is gathered for 50 ms before it is
/// passed on, so a loop that prints a million lines costs a few hundred messages.</summary>
sealed class Cell(string name, Action<Output> sink, Func<string, bool, string>? ask = null)
{
    const int Piece = 1 << 15, Limit = 1 << 23, Overhead = 1000;
    const long ShownLimit = 64L << 20;
    static readonly AsyncLocal<Cell?> current = new();
    readonly Lock gate = new();
    readonly StringBuilder text = new();
    readonly CancellationTokenSource stop = new(), force = new();
    string stream = "";
    int printed;
    long shown;
    long stopped;
    Timer? timer;

    /// <summary>The cell whose code, or whose background task, is running here.</summary>
    public static Cell? Current { get => current.Value; set => current.Value = value; }

    public string Name => name;
    public CancellationToken Stopping => stop.Token;
    public CancellationToken Forced => force.Token;
    public bool TimedOut { get; private set; }
    public bool IsStuck => TimedOut && Environment.TickCount64 - stopped > 10_000;

    /// <summary>Tells the cell to end; said again three seconds later, it is aborted.</summary>
    public void Stop(bool timedOut = false)
    {
        if (Environment.TickCount64 - stopped > 3000 && stop.IsCancellationRequested) force.Cancel();
        if (stop.IsCancellationRequested) return;
        (TimedOut, stopped) = (timedOut, Environment.TickCount64);
        stop.Cancel();
    }

    public string Ask(string prompt, bool password = false)
    {
        if (ask is null)
            throw new InvalidOperationException(
                "This cell reads input, but nobody is there to type it. Give the value in code instead.");
        Flush();
        return ask(prompt, password);
    }

    // In a finally block an abort has to wait: a cell that is ended while it prints leaves no broken buffer.
    public void Write(string name, string value)
    {
        try { }
        finally { lock (gate) Append(name, value); }
    }

    public void Show(Output output)
    {
        try { }
        finally
        {
            lock (gate)
            {
                Pass();
                if (Fits(output)) sink(output);
            }
        }
    }

    public void Flush()
    {
        lock (gate) Pass();
    }

    // A loop that shows a figure a thousand times a second would fill the notebook, the browser and the disk.
    bool Fits(Output output)
    {
        var data = output switch { Shown s => s.Data, Updated u => u.Data, _ => null };
        if (data is null) return true;
        if (shown > ShownLimit) return false;
        shown += Overhead + data.Sum(d =>
            d.Value is JsonValue value && value.TryGetValue<string>(out var content) ? content.Length : 0L);
        if (shown > ShownLimit)
            sink(new StreamText("stderr", $"The cell showed more than {ShownLimit >> 20} million characters; "
                + "what follows is not shown.\n"));
        return shown <= ShownLimit;
    }

    void Append(string name, string value)
    {
        if (printed > Limit) return;
        if ((printed += value.Length) > Limit)
            value = $"\n... the cell printed more than {Limit >> 20} million characters; the rest is not shown\n";
        if (name != stream) Pass();
        if (text.Length == 0) (timer ??= new(_ => Flush())).Change(50, Timeout.Infinite);
        stream = name;
        text.Append(value);
        if (text.Length > Piece) Pass();
    }

    void Pass()
    {
        if (text.Length == 0) return;
        sink(new StreamText(stream, text.ToString()));
        text.Clear();
    }
}

/// <summary><c>Console.Out</c> and <c>Console.Error</c>: text goes to the cell that prints it.</summary>
sealed class CellWriter(string stream) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;
    public override void Write(char value) => Write(value.ToString());
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));
    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value)) Cell.Current?.Write(stream, value);
    }
}

/// <summary><c>Console.In</c>: each line is asked of the front end.</summary>
sealed class CellReader : TextReader
{
    string line = "";

    public override int Peek() => line.Length > 0 ? line[0] : -1;

    public override int Read()
    {
        if (line.Length == 0) line = ReadLine() + "\n";
        var first = line[0];
        line = line[1..];
        return first;
    }

    public override string? ReadLine()
    {
        if (line.Length == 0) return Cell.Current?.Ask("");
        var rest = line.TrimEnd('\n');
        line = "";
        return rest;
    }
}
