using System.Text;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Writes element type, shape and elements.</summary>
        public void Save(BinaryWriter writer)
        {
            using var here = detach();
            using var settled = here.Settled();
            using var plain = settled.contiguous();
            var sizes = plain.shape;
            writer.Write((sbyte)plain.dtype);
            writer.Write(sizes.Length);
            foreach (var size in sizes) writer.Write(size);
            plain.EachPiece(piece => writer.Write(piece));
        }

        /// <summary>Reads what <see cref="Save"/> wrote.</summary>
        /// <exception cref="InvalidDataException">These bytes are no tensor, or end before its elements do.</exception>
        public static Tensor Load(BinaryReader reader)
        {
            var type = (ScalarType)reader.ReadSByte();
            if (!Enum.IsDefined(type)) throw new InvalidDataException($"no element type has the number {(int)type}: these bytes are no saved tensor");
            var rank = reader.ReadInt32();
            if (rank is < 0 or > 64) throw new InvalidDataException($"a tensor with {rank} dimensions: these bytes are no saved tensor");
            var sizes = new long[rank];
            for (var i = 0; i < rank; i++) sizes[i] = reader.ReadInt64();
            Remaining(reader.BaseStream, type, sizes);
            var result = empty(sizes, type);
            result.EachPiece(piece =>
            {
                if (reader.Read(piece) is var read && read != piece.Length) reader.BaseStream.ReadExactly(piece[read..]);
            });
            return result;
        }

        // A wrong size must not become an allocation.
        static void Remaining(Stream stream, ScalarType type, long[] sizes)
        {
            var width = new Dictionary<ScalarType, int> { [ScalarType.Int16] = 2, [ScalarType.Float16] = 2, [ScalarType.BFloat16] = 2, [ScalarType.Int32] = 4, [ScalarType.Float32] = 4,
                [ScalarType.Int64] = 8, [ScalarType.Float64] = 8, [ScalarType.ComplexFloat32] = 8, [ScalarType.ComplexFloat64] = 16 }.GetValueOrDefault(type, 1);
            if (sizes.Any(s => s < 0)) throw new InvalidDataException($"a dimension of {sizes.Min()}: these bytes are no saved tensor");
            var bytes = sizes.Aggregate((Int128)width, (a, b) => a * b);
            if (stream.CanSeek && bytes > stream.Length - stream.Position)
                throw new InvalidDataException($"[{string.Join(", ", sizes)}] {type} takes {bytes} bytes, and {stream.Length - stream.Position} are left");
        }

        delegate void Piece(Span<byte> bytes);

        // A span holds 2 GB at most.
        unsafe void EachPiece(Piece use)
        {
            const long most = 1 << 30;
            var facts = Facts();
            var length = facts.Elements * facts.ElementSize;
            for (var at = 0L; at < length; at += most) use(new Span<byte>((byte*)facts.Data + at, (int)Math.Min(most, length - at)));
            GC.KeepAlive(this);
        }

        /// <summary>Writes the tensor to a file.</summary>
        public void save(string location)
        {
            using var writer = new BinaryWriter(File.Create(location));
            Save(writer);
        }

        /// <summary>Reads a tensor from a file that <see cref="save"/> wrote.</summary>
        public static Tensor load(string location) => Read(location, Load);

        internal static T Read<T>(string location, Func<BinaryReader, T> read)
        {
            using var reader = new BinaryReader(File.OpenRead(location), Encoding.UTF8);
            try { return read(reader); }
            catch (EndOfStreamException e) { throw new InvalidDataException($"{location} ends too early", e); }
            catch (InvalidDataException e) { throw new InvalidDataException($"{location}: {e.Message}", e); }
        }
    }

    /// <summary>Writes a tensor to a file.</summary>
    public static void save(Tensor t, string location) => t.save(location);
    /// <summary>Reads a tensor from a file.</summary>
    public static Tensor load(string location) => Tensor.load(location);

    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Writes every parameter and persistent buffer with its key.</summary>
            public Module save(string location, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(File.Create(location));
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>Writes a state with its keys.</summary>
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                var kept = sd.Where(pair => skip?.Contains(pair.Key) != true).ToArray();
                writer.Write(kept.Length);
                foreach (var (key, tensor) in kept)
                {
                    writer.Write(key);
                    tensor.Save(writer);
                }
            }

            /// <summary>Reads what <see cref="save"/> wrote; keys and shapes must fit, as in <see cref="load_state_dict"/>.</summary>
            public virtual Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var scope = NewDisposeScope();
                var source = Tensor.Read(location, reader =>
                {
                    Dictionary<string, Tensor> read = [];
                    for (var left = reader.ReadInt32(); left > 0; left--) read.Add(reader.ReadString(), Tensor.Load(reader));
                    return read;
                });
                load_state_dict(source, strict, skip);
                foreach (var key in state_dict().Keys) loadedParameters?.TryAdd(key, source.ContainsKey(key));
                return this;
            }
        }
    }
}
