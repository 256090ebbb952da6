namespace MmDit.Show.Tests;

/// <summary>Small pictures, 37 wide and 29 high, that other programs wrote; pictures/README.md says how.</summary>
static class Specimens
{
    static readonly string folder = Repo.File("tests", "Show.Tests", "pictures");

    public static string[] Names { get; } = [.. Directory.GetFiles(folder).Select(System.IO.Path.GetFileName)
        .Where(name => !name!.EndsWith(".md", StringComparison.Ordinal)).Order()!];

    public static string[] Readable { get; } =
        [.. Names.Except(["steps.tiff", "interlaced.png", "packed.bmp", "film.webp"])];

    public static string Path(string name) => System.IO.Path.Combine(folder, name);

    public static byte[] Read(string name) => File.ReadAllBytes(Path(name));

    public static int Find(string name, params byte[] marker) => Read(name).AsSpan().IndexOf(marker);

    /// <summary>A specimen with a few bytes overwritten.</summary>
    public static byte[] Patched(string name, int at, params byte[] bytes)
    {
        var file = Read(name);
        bytes.CopyTo(file, at);
        return file;
    }

    /// <summary>One byte of what a specimen shows: steps of colour, opaque or fading in, or something smooth.</summary>
    public static int Expected(string name, int y, int x, int channel) => name switch
    {
        "transparent.gif" when x < 5 => 0,
        "transparent.gif" when channel == 3 => 255,
        "smooth.webp" or "smooth.jpg" or "progressive.jpg" or "cmyk.jpg" or "grey.jpg" =>
            new[] { x * 6, y * 8, (x + y) * 3 }[channel],
        _ => new[] { x / 5 * 32, y / 4 * 32, 128, x * 6 }[channel],
    };
}
