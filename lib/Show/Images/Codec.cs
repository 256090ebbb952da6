using System.Runtime.Loader;

namespace MmDit.Show;

/// <summary>The door to ImageSharp, loaded with the first picture, apart: a notebook may use another version.</summary>
static class Codec
{
    static readonly Lazy<(
        Func<byte[], (int Height, int Width, int Channels, byte[] Data)> Decode,
        Func<int, int, int, byte[], byte[]> Encode)> apart = new(Open);

    public static (int Height, int Width, int Channels, byte[] Data) Decode(byte[] file) => apart.Value.Decode(file);

    public static byte[] Encode(int height, int width, int channels, byte[] data) =>
        apart.Value.Encode(height, width, channels, data);

    // A context that holds this library once more, beside the version it was built for.
    static (Func<byte[], (int, int, int, byte[])>, Func<int, int, int, byte[], byte[]>) Open()
    {
        var here = typeof(Codec).Assembly.Location;
        var library = Path.Combine(Path.GetDirectoryName(here)!, "apart", "SixLabors.ImageSharp.dll");
        if (!File.Exists(library))
            throw new FileNotFoundException($"{library} is missing, but pictures need it: copy it with {here}");
        AssemblyLoadContext context = new("apart");
        context.LoadFromAssemblyPath(library);
        var codec = context.LoadFromAssemblyPath(here).GetType($"{typeof(Codec).Namespace}.{nameof(ImageSharpCodec)}")!;
        return (codec.GetMethod(nameof(Decode))!.CreateDelegate<Func<byte[], (int, int, int, byte[])>>(),
            codec.GetMethod(nameof(Encode))!.CreateDelegate<Func<int, int, int, byte[], byte[]>>());
    }
}
