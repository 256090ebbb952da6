using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace MmDit.Torch.Tests.Against;

/// <summary>Tests against PyTorch share one Python process, and run with nothing beside them: they seed the shared generator.</summary>
[CollectionDefinition("against PyTorch", DisableParallelization = true)]
public sealed class AgainstPyTorch : ICollectionFixture<Reference>;

/// <summary>PyTorch in a Python process of its own (reference.py), over the same libtorch with as many threads.</summary>
public sealed class Reference : IDisposable
{
    Process? process;
    Task<string> errors = Task.FromResult("");

    /// <summary>What the operator tests count, for the line at the end.</summary>
    internal Tally Tally { get; } = new();

    internal IReadOnlyDictionary<string, Schema> Schemas => schemas ??= Schema.Read(Ask(new JsonObject { ["do"] = "schemas" }, []).Answer);
    IReadOnlyDictionary<string, Schema>? schemas;

    /// <summary>What PyTorch makes of each case; null where it crashed.</summary>
    internal (JsonNode Reply, byte[] Data)?[] Play(string op, IReadOnlyList<Case> cases)
    {
        try
        {
            var (answer, data) = AskAll(op, cases);
            return [.. answer["replies"]!.AsArray().Select(reply => ((JsonNode, byte[])?)(reply!, data))];
        }
        catch (EndOfStreamException) when (cases.Count > 1) { return [.. cases.SelectMany(c => Play(op, [c]))]; }
        catch (EndOfStreamException) { return [null]; }
    }

    (JsonNode Answer, byte[] Data) AskAll(string op, IReadOnlyList<Case> cases)
    {
        Frame frame = new();
        var list = cases.Select(c => (JsonNode)new JsonObject
        {
            ["seed"] = c.Seed, ["gradients"] = c.Gradients,
            ["args"] = new JsonObject(c.Args.Select(a => KeyValuePair.Create(a.Key, frame.Write(a.Value)))),
        });
        return Ask(new() { ["do"] = "play", ["operator"] = op, ["cases"] = new JsonArray([.. list]) }, frame.Data);
    }

    /// <summary>Runs Python code that sees torch and the inputs; every tensor it names comes back.</summary>
    internal Dictionary<string, Tensor> Run(string code, params (string Name, Tensor Value)[] inputs)
    {
        Frame frame = new();
        JsonObject given = new(inputs.Select(i => KeyValuePair.Create(i.Name, frame.Write(Contiguous(TensorSpec.From(i.Value))))));
        var (answer, data) = Ask(new() { ["do"] = "run", ["code"] = code, ["inputs"] = given }, frame.Data);
        if (answer["error"] is { } error) throw new InvalidOperationException($"PyTorch: {error}\n{code}");
        return answer["outputs"]!.AsObject().ToDictionary(o => o.Key, o => Contiguous(Compare.Read(o.Value!["t"]!, data).Bits).Make());
    }

    static TensorSpec Contiguous(TensorSpec t) => t with { Stride = Template.RowMajor(t.Size), Offset = 0 };

    (JsonNode Answer, byte[] Data) Ask(JsonObject request, byte[] data)
    {
        var (input, output) = Streams();
        var text = System.Text.Encoding.UTF8.GetBytes(request.ToJsonString());
        var head = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, text.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), data.Length);
        try
        {
            input.Write(head);
            input.Write(text);
            input.Write(data);
            input.Flush();
            output.ReadExactly(head);
            text = new byte[BinaryPrimitives.ReadInt32LittleEndian(head)];
            data = new byte[BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4))];
            output.ReadExactly(text);
            output.ReadExactly(data);
            return (JsonNode.Parse(text)!, data);
        }
        catch (Exception e) when (e is IOException or EndOfStreamException)
        {
            process!.WaitForExit(10_000);
            var code = process.ExitCode;
            Stop();
            // 1 is Python's own exception, a mistake in reference.py; any other end is a crash of libtorch.
            if (code == 1) throw new InvalidOperationException($"reference.py ended: {errors.Result}");
            throw new EndOfStreamException($"PyTorch crashed with {code}: {errors.Result}");
        }
    }

    (Stream Input, Stream Output) Streams()
    {
        if (process is null)
        {
            ProcessStartInfo start = new("/usr/bin/python3", [Repo.File("tests", "Torch.Tests", "Against", "reference.py"), $"{get_num_threads()}"])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            start.Environment["OMP_WAIT_POLICY"] = "passive";        // its threads leave the cores to this process meanwhile
            process = Process.Start(start)!;
            errors = process.StandardError.ReadToEndAsync();
        }
        return (process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    public void Dispose()
    {
        if (Tally.Operators > 0) Console.WriteLine($"Against PyTorch: {Tally}");
        Stop();
    }

    void Stop()
    {
        try { process?.StandardInput.Close(); }
        catch (IOException) { }                     // it has gone already
        process?.WaitForExit(10_000);
        process?.Dispose();
        process = null;
    }
}
