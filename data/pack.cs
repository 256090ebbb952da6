#:project ../lib/Show/Show.csproj
#:property PublishAot=false
// Packs the pictures, labels and captions out of the unpacked packages; rebuild.sh runs it.
// A picture file is a plain PNG of equal tiles; README.md says which.
using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using MmDit.Show;

if (args is not [var debian, var npm, var output])
    throw new ArgumentException("usage: pack.cs DEBIAN-ROOT NPM-ROOT OUTPUT");
Directory.CreateDirectory(output);
Digits();
Fashion("train", "train", 600);
Fashion("test", "t10k", 100);
Emoji();

void Digits()
{
    var lines = Encoding.ASCII.GetString(Gunzip("usr/lib/python3/dist-packages/sklearn/datasets/data/digits.csv.gz"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries);
    // A line is 64 pixels from 0 to 16, then the label.
    var rows = lines.Select(line => line.Split(',').Select(int.Parse).ToArray()).ToArray();
    var tiles = rows.SelectMany(row => row[..64].Select(ink => (byte)(15 * ink))).ToArray();
    WriteSheet("digits.png", tiles, 8, 1, columns: 45);
    WriteTable("digits.tsv", "label", rows.Select(row => $"{row[64]}"));
}

void Fashion(string split, string source, int perClass)
{
    const string folder = "usr/share/datasets/fashion-mnist";
    var pixels = Gunzip($"{folder}/{source}-images-idx3-ubyte.gz")[16..];
    var labels = Gunzip($"{folder}/{source}-labels-idx1-ubyte.gz")[8..];

    // The first perClass pictures of each class, dealt out 0, 1, ... 9, 0, 1, ...: tile i shows class i mod 10.
    var byClass = Enumerable.Range(0, labels.Length).ToLookup(row => labels[row]);
    var rows = Enumerable.Range(0, perClass)
        .SelectMany(turn => Enumerable.Range(0, 10).Select(label => byClass[(byte)label].ElementAt(turn))).ToArray();

    WriteSheet($"fashion-{split}.png",
        [.. rows.SelectMany(row => Shrink(pixels.AsSpan(row * 784, 784)))], 16, 1, columns: 100);
    WriteTable($"fashion-{split}.tsv", "label\tsource", rows.Select(row => $"{labels[row]}\t{row}"));

    // 28x28 in a black border two wide, then the mean of each 2x2, rounded half up.
    static byte[] Shrink(ReadOnlySpan<byte> picture)
    {
        var small = new byte[16 * 16];
        for (var y = 1; y < 15; y++)
            for (var x = 1; x < 15; x++)
            {
                var at = (2 * y - 2) * 28 + 2 * x - 2;
                var four = picture[at] + picture[at + 1] + picture[at + 28] + picture[at + 29];
                small[y * 16 + x] = (byte)((four + 2) / 4);
            }
        return small;
    }
}

void Emoji()
{
    var english = Captions("en");
    var chinese = Captions("zh");
    var emoji = Json($"{npm}/emoji-datasource-twitter/emoji.json").OrderBy(each => (int)each["sort_order"]!).ToArray();
    var tiles = emoji.SelectMany(each => Shrink(Pixels.Decode(
        File.ReadAllBytes($"{npm}/emoji-datasource-twitter/img/twitter/64/{each["image"]}")))).ToArray();

    WriteSheet("emoji.png", tiles, 32, 4, columns: 39);
    const string header = "emoji\tcode\ten\ttags_en\tzh\ttags_zh\tcategory\tsubcategory\tshort_names";
    WriteTable("emoji.tsv", header, emoji.Select(each =>
    {
        // The join is by code points; some captions are filed under the form without the variation selector FE0F.
        var (en, zh) = (Of(english, each), Of(chinese, each));
        return string.Join('\t', en["emoji"], each["unified"],
            en["label"], Bars(en["tags"]), zh["label"], Bars(zh["tags"]),
            each["category"], each["subcategory"], Bars(each["short_names"]));
    }));

    Dictionary<string, JsonNode> Captions(string language) =>
        Json($"{npm}/emojibase-data/{language}/data.json").ToDictionary(each => (string)each["hexcode"]!);
    static JsonNode Of(Dictionary<string, JsonNode> captions, JsonNode emoji) =>
        captions.TryGetValue((string)emoji["unified"]!, out var found) ? found
        : captions[(string)emoji["non_qualified"]!];
    static string Bars(JsonNode? list) => string.Join('|', list!.AsArray().Select(each => (string)each!));
    static IEnumerable<JsonNode> Json(string path) => JsonNode.Parse(File.ReadAllBytes(path))!.AsArray()!;

    // 64x64 to 32x32 by the mean of each 2x2: colours weighted by alpha, rounded half up, clear pixels 0 0 0 0.
    static byte[] Shrink(Pixels picture)
    {
        var small = new byte[32 * 32 * 4];
        for (var y = 0; y < 32; y++)
            for (var x = 0; x < 32; x++)
            {
                (int Y, int X)[] four =
                    [(2 * y, 2 * x), (2 * y, 2 * x + 1), (2 * y + 1, 2 * x), (2 * y + 1, 2 * x + 1)];
                var cover = four.Sum(at => Alpha(at.Y, at.X));
                var alpha = (cover + 2) / 4;
                for (var c = 0; c < 3 && alpha > 0; c++)
                    small[(y * 32 + x) * 4 + c] =
                        (byte)((four.Sum(at => picture[at.Y, at.X, c] * Alpha(at.Y, at.X)) + cover / 2) / cover);
                small[(y * 32 + x) * 4 + 3] = (byte)alpha;
            }
        return small;

        int Alpha(int y, int x) => picture.Channels == 4 ? picture[y, x, 3] : 255;
    }
}

byte[] Gunzip(string file)
{
    using var gzip = new GZipStream(File.OpenRead(Path.Combine(debian, file)), CompressionMode.Decompress);
    using var bytes = new MemoryStream();
    gzip.CopyTo(bytes);
    return bytes.ToArray();
}

void WriteTable(string name, string header, IEnumerable<string> rows) =>
    File.WriteAllText(Path.Combine(output, name), string.Join('\n', [header, .. rows, ""]));

void WriteSheet(string name, byte[] tiles, int side, int channels, int columns)
{
    var (count, stride) = (tiles.Length / (side * side * channels), columns * side * channels);
    var rows = (count + columns - 1) / columns;
    var lines = new byte[rows * side * (1 + stride)];                  // each line starts with its filter: 0, none
    for (var tile = 0; tile < count; tile++)
        for (var y = 0; y < side; y++)
            tiles.AsSpan((tile * side + y) * side * channels, side * channels)
                .CopyTo(lines.AsSpan(
                    (tile / columns * side + y) * (1 + stride) + 1 + tile % columns * side * channels));

    using var file = File.Create(Path.Combine(output, name));
    file.Write([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]);
    Chunk("IHDR"u8, [.. Big(columns * side), .. Big(rows * side), 8, (byte)(channels == 4 ? 6 : 0), 0, 0, 0]);
    Chunk("IDAT"u8, [0x78, 0xDA, .. Deflate(lines), .. Big(Adler(lines))]);
    Chunk("IEND"u8, []);

    void Chunk(ReadOnlySpan<byte> type, byte[] body)
    {
        byte[] checkedPart = [.. type, .. body];
        file.Write([.. Big(body.Length), .. checkedPart, .. Big(Crc(checkedPart))]);
    }
    static byte[] Big(long value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)value);
        return bytes;
    }
    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
                crc = crc >> 1 ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
        }
        return ~crc;
    }
    static uint Adler(ReadOnlySpan<byte> bytes)
    {
        var (a, b) = (1u, 0u);
        foreach (var each in bytes)
            b = (b + (a = (a + each) % 65521)) % 65521;
        return b << 16 | a;
    }
}

// The gzip program compresses alike everywhere; .NET's own deflate gives other bytes from one release to the next.
byte[] Deflate(byte[] bytes)
{
    var temporary = Path.Combine(output, "lines");
    File.WriteAllBytes(temporary, bytes);
    Process.Start("gzip", ["-9nf", temporary]).WaitForExit();
    var packed = File.ReadAllBytes(temporary + ".gz")[10..^8];            // between gzip's header and its checks
    File.Delete(temporary + ".gz");
    return packed;
}
