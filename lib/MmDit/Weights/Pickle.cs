using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace MmDit.Weights;

/// <summary>Reads a Python pickle that describes tensors: a name is a name, a call a row of a fixed table.</summary>
/// <remarks>What it makes is bounded by the pickle's length: an opcode makes one small object.</remarks>
/// <seealso href="https://docs.python.org/3/library/pickletools.html">The Python library, pickletools</seealso>
ref struct Pickle(ReadOnlySpan<byte> code, string name, Dictionary<string, ElementType>? storages = null)
{
    /// <summary>More opcodes than any checkpoint has; a few dozen make a tensor.</summary>
    internal const int MostOpcodes = 1_000_000;

    const int HighestProtocol = 5, LongestInteger = 32;
    static readonly object mark = new();
    static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly ReadOnlySpan<byte> code = code;
    readonly string name = name;
    readonly Dictionary<string, ElementType> storages = storages ?? [];         // filled with those the pickle names
    readonly List<object?> stack = [];
    readonly Dictionary<long, object?> memo = [];
    int at, opcode;

    /// <summary>Where the pickle ended.</summary>
    public readonly int End => at;

    /// <summary>The object that the pickle describes.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or asks for more than tensors.</exception>
    public object? Read()
    {
        for (var count = 0; count < MostOpcodes; count++)
        {
            opcode = at;
            var op = Take(1)[0];
            if (op == (byte)'.') return Pop();
            Step((char)op);
        }
        throw Bad($"has more than {MostOpcodes:N0} steps; no weights file has");
    }

    void Step(char op)
    {
        switch (op)
        {
            case '\x80': RequireProtocol(Take(1)[0]); break;
            case '\x95': Take(8); break;                                                    // FRAME
            case '(': Push(mark); break;
            case '0': Pop(); break;
            case '1': PopMark(); break;

            case 'N': Push(null); break;
            case '\x88': Push(true); break;
            case '\x89': Push(false); break;
            case 'I': Push(Line() switch { "00" => (object)false, "01" => true, var text => Whole(text) }); break;
            case 'J': Push((long)BinaryPrimitives.ReadInt32LittleEndian(Take(4))); break;
            case 'K': Push((long)Take(1)[0]); break;
            case 'M': Push((long)BinaryPrimitives.ReadUInt16LittleEndian(Take(2))); break;
            case 'L': Push(Whole(Line().TrimEnd('L'))); break;
            case '\x8a': PushInteger(Take(1)[0]); break;
            case '\x8b': PushInteger(Count(4)); break;
            case 'G': Push(BinaryPrimitives.ReadDoubleBigEndian(Take(8))); break;
            case 'F': Push(Fraction(Line())); break;

            case 'X': Push(Text(Count(4))); break;
            case '\x8c': Push(Text(Take(1)[0])); break;
            case '\x8d': Push(Text(Count(8))); break;
            case 'T': Push(Latin(Count(4))); break;
            case 'U': Push(Latin(Take(1)[0])); break;
            case 'B': Push(Take(Count(4)).ToArray()); break;
            case 'C': Push(Take(Take(1)[0]).ToArray()); break;
            case '\x8e' or '\x96': Push(Take(Count(8)).ToArray()); break;

            case ']': Push(new List<object?>()); break;
            case 'l': Push(PopMark()); break;
            case 'a': { var item = Pop(); Peek<List<object?>>().Add(item); break; }
            case 'e': { var items = PopMark(); Peek<List<object?>>().AddRange(items); break; }
            case ')': Push(Array.Empty<object?>()); break;
            case 't': Push(PopMark().ToArray()); break;
            case '\x85': Push(Last(1)); break;
            case '\x86': Push(Last(2)); break;
            case '\x87': Push(Last(3)); break;
            case '}': Push(new PickleDict()); break;
            case 'd': { PickleDict dict = new(); Fill(dict, PopMark()); Push(dict); break; }
            case 's': { var pair = Last(2); Peek<PickleDict>().Add(pair[0], pair[1]); break; }
            case 'u': { var items = PopMark(); Fill(Peek<PickleDict>(), items); break; }
            // a set: only its items matter
            case '\x8f': Push(new List<object?>()); break;
            case '\x90': { var items = PopMark(); Peek<List<object?>>().AddRange(items); break; }

            case 'q': memo[Take(1)[0]] = Peek(); break;
            case 'r': memo[Count(4)] = Peek(); break;
            case '\x94': memo[memo.Count] = Peek(); break;
            case 'h': Push(Remember(Take(1)[0])); break;
            case 'j': Push(Remember(Count(4))); break;

            case 'c': Push(Known(new(Line(), Line()))); break;
            case '\x93': { var pair = Last(2); Push(Known(new($"{pair[0]}", $"{pair[1]}"))); break; }
            case 'R' or '\x81': { var pair = Last(2); Push(Build(pair[0], pair[1])); break; }
            case 'b': Pop(); DropAttributes(); break;
            case 'Q': { var id = Pop(); Push(Storage(id)); break; }

            case 'i': Known(new(Line(), Line())); throw Bad("builds an object as no weights file does");
            default: throw Bad($"has the opcode 0x{(int)op:X2}, which no weights file needs");
        }
    }

    // --- calls: the only two, and both end in PickleGlobals ----------------------------------------------------------

    readonly PickleGlobal Known(PickleGlobal global) => PickleGlobals.Knows(global) ? global : throw Bad(
        $"asks for {Lists.Plain(global.ToString())}; a weights file may only build tensors. Nothing of it was run: " +
        "use it only if you trust its author, load it there and save its state_dict() alone, best as safetensors");

    readonly object Build(object? callee, object? arguments) =>
        callee is PickleGlobal global && arguments is object?[] list
            ? PickleGlobals.Build(global, list) ?? throw Bad(
                $"calls {global} with arguments that PyTorch does not write, or that do not fit their storage")
            : throw Bad("calls something that is no function");

    readonly PickleStorage Storage(object? id)
    {
        var storage = PickleGlobals.Storage(id) ?? throw Bad("names a storage as PyTorch does not");
        storages[storage.Key] = storage.Type;
        return storage;
    }

    // State dictionaries carry their modules' versions, namespaces their options: no weight is among them.
    readonly void DropAttributes()
    {
        if (Peek() is not (PickleDict or PickleTensor)) throw Bad("sets attributes of something that has none");
    }

    // --- the stack and the memo -----------------------------------------------------------------------------------

    readonly void Push(object? value) => stack.Add(value);

    readonly object? Peek() =>
        stack is [.., var top] && top != mark ? top : throw Bad("takes more from its stack than it put there");

    readonly T Peek<T>() where T : class => Peek() as T ?? throw Bad("adds items to something that holds none");

    readonly object? Pop()
    {
        var top = Peek();
        stack.RemoveAt(stack.Count - 1);
        return top;
    }

    readonly object?[] Last(int count)
    {
        var values = new object?[count];
        while (count > 0) values[--count] = Pop();
        return values;
    }

    readonly List<object?> PopMark()
    {
        var from = stack.LastIndexOf(mark);
        if (from < 0) throw Bad("takes more from its stack than it put there");
        var above = stack.GetRange(from + 1, stack.Count - from - 1);
        stack.RemoveRange(from, stack.Count - from);
        return above;
    }

    readonly void Fill(PickleDict dict, List<object?> items)
    {
        if (items.Count % 2 != 0) throw Bad("has a key without a value");
        for (var i = 0; i < items.Count; i += 2) dict.Add(items[i], items[i + 1]);
    }

    readonly object? Remember(long key) =>
        memo.TryGetValue(key, out var value) ? value : throw Bad($"recalls object {key}, which it never stored");

    // --- bytes ----------------------------------------------------------------------------------------------------

    ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > code.Length - at)
            throw Bad($"claims {count:N0} bytes where {code.Length - at:N0} are left; it was cut or altered");
        var taken = code.Slice(at, (int)count);
        at += (int)count;
        return taken;
    }

    long Count(int width) => width == 4
        ? BinaryPrimitives.ReadUInt32LittleEndian(Take(4))
        : BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    string Text(long count)
    {
        try { return utf8.GetString(Take(count)); }
        catch (DecoderFallbackException) { throw Bad("has a text that is no UTF-8"); }
    }

    string Latin(long count) => Encoding.Latin1.GetString(Take(count));

    string Line()
    {
        var length = code[at..].IndexOf((byte)'\n');
        if (length < 0) throw Bad("ends within a line; it was cut or altered");
        var line = Latin(length);
        at++;
        return line;
    }

    // Numbers wider than a long are seeds and magic numbers; a weight needs none.
    void PushInteger(long count)
    {
        if (count > LongestInteger)
            throw Bad($"has an integer of {count:N0} bytes, a weights file has at most {LongestInteger}");
        BigInteger value = new(Take(count));
        if (value >= long.MinValue && value <= long.MaxValue) Push((long)value);
        else Push(value);
    }

    readonly long Whole(string text) =>
        long.TryParse(text, out var number) ? number : throw Bad("has a number that is none");

    readonly double Fraction(string text) =>
        double.TryParse(text, out var number) ? number : throw Bad("has a number that is none");

    readonly void RequireProtocol(byte protocol)
    {
        if (protocol > HighestProtocol) throw Bad("is of a newer protocol than this reader knows");
    }

    readonly InvalidDataException Bad(string cause) => new($"{name}: its pickle {cause} (at byte {opcode:N0}).");
}
