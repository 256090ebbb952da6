using System.IO.MemoryMappedFiles;

namespace MmDit.Weights;

/// <summary>The bytes of a file, mapped into memory; what is past its end is an error that names the file.</summary>
sealed unsafe class FileBytes : IDisposable
{
    const int PieceOfElements = int.MaxValue / 16;      // of the widest type, what one span can hold

    readonly byte* start;
    readonly Func<long> lengthNow;
    readonly Action close;
    bool closed;

    FileBytes(string name, byte* start, long length, Func<long> lengthNow, Action close)
    {
        this.start = start;
        (Name, Length, this.lengthNow, this.close) = (name, length, lengthNow, close);
    }

    public string Name { get; }

    public long Length { get; }

    /// <summary>Maps a file; its pages are read when they are looked at.</summary>
    public static FileBytes Map(string path)
    {
        if (Directory.Exists(path)) throw new InvalidDataException($"{path} is a folder: name a weights file in it.");
        if (!File.Exists(path)) throw new FileNotFoundException($"{path} is missing: is the name right?", path);
        var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length == 0)
        {
            file.Dispose();
            throw new InvalidDataException($"{path} is empty: fetch it again.");
        }
        var map = MemoryMappedFile.CreateFromFile(file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read,
            HandleInheritability.None, leaveOpen: false);
        var view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new(path, start + view.PointerOffset, length, () => RandomAccess.GetLength(file), () =>
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            map.Dispose();
        });
    }

    /// <summary>Bytes that are in memory already, under the name that errors shall give them.</summary>
    public static FileBytes Of(string name, byte[] bytes)
    {
        if (bytes.Length == 0) throw new InvalidDataException($"{name} is empty: fetch it again.");
        var pin = bytes.AsMemory().Pin();
        return new(name, (byte*)pin.Pointer, bytes.Length, () => bytes.Length, pin.Dispose);
    }

    /// <summary>So many bytes from an offset.</summary>
    public ReadOnlySpan<byte> this[long offset, long count]
    {
        get
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return offset >= 0 && count is >= 0 and <= int.MaxValue && offset <= Length - count
                ? new(start + offset, (int)count)
                : throw Bad($"{count:N0} bytes at {offset:N0} are past its end at {Length:N0}; it was cut or altered");
        }
    }

    /// <summary>A new tensor of elements that lie in one run.</summary>
    /// <exception cref="InvalidDataException">The tensor library has no such element type.</exception>
    public Tensor Read(TensorInfo info, long offset)
    {
        var type = info.Type.Torch ?? throw Bad(
            $"{info.Key} is of type {info.Type}, which no tensor here can hold; convert the file to BF16 or F32");
        using var scope = NewDisposeScope();
        // A byte other than 0 and 1 is no truth value: libtorch may do anything with it, so bytes are compared first.
        var flat = empty([info.Elements], dtype: type == ScalarType.Bool ? ScalarType.Byte : type, device: CPU);
        Fill(flat, offset);
        return (type == ScalarType.Bool ? flat.ne(0) : flat).reshape([.. info.Shape]).MoveToOuterDisposeScope();
    }

    /// <summary>Copies elements into a tensor laid out as the file; false, and nothing, where it is not.</summary>
    public bool TryCopyTo(Tensor target, TensorInfo info, long offset)
    {
        if (info.Type.Torch != target.dtype || target.dtype == ScalarType.Bool || target.device_type != DeviceType.CPU
            || !target.is_contiguous() || !target.shape.SequenceEqual(info.Shape)) return false;
        using var scope = NewDisposeScope();
        Fill(target.detach().view(-1), offset);
        return true;
    }

    void Fill(Tensor flat, long offset)
    {
        // To look at a page that is no longer in the file would end the process.
        if (lengthNow() < Length) throw Bad("became shorter while it was open; fetch it again");
        var (elements, size) = (flat.numel(), flat.ElementSize);
        for (long at = 0; at < elements; at += PieceOfElements)
        {
            var count = Math.Min(PieceOfElements, elements - at);
            using var piece = flat.narrow(0, at, count);
            this[offset + at * size, count * size].CopyTo(piece.bytes);
        }
    }

    /// <summary>The error that names the file.</summary>
    public InvalidDataException Bad(string cause, Exception? inner = null) => new($"{Name}: {cause}.", inner);

    public void Dispose()
    {
        if (closed) return;
        closed = true;
        close();
    }
}
