using System.Buffers.Binary;
using System.Diagnostics;

namespace MmDit.Show.Tests;

/// <summary>Damaged files are read, or refused in one sentence: nothing else is thrown, hangs or piles up.</summary>
public class HostilePictureTests
{
    static Pixels? Read(byte[] file)
    {
        try
        {
            return Pixels.Decode(file);
        }
        catch (InvalidDataException error)
        {
            Assert.Matches(@"\A(the (PNG|JPEG|GIF|BMP|WebP) cannot be read, |this is )\P{C}+: \P{C}+\z", error.Message);
            Assert.DoesNotMatch(@"[.!] |[.!]\z|Exception", error.Message);
            return null;
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_unless_its_picture_is_whole() => Assert.All(Specimens.Readable, name =>
    {
        var file = Specimens.Read(name);
        var whole = Pixels.Decode(file);
        var read = 0;
        for (var length = 0; length < file.Length; length++)
            if (Read(file[..length]) is { } image)
            {
                read++;
                Assert.True(image.Data.SequenceEqual(whole.Data), $"cut to {length} bytes");
            }
        // A GIF may lose its end mark, and a film all pictures but the first.
        Assert.InRange(read, 0, name == "film.gif" ? file.Length / 2 : name.EndsWith(".gif") ? 1 : 0);
    });

    [Fact]
    public async Task Ten_thousand_damaged_files_are_refused_or_read_alike_each_time()
    {
        Random random = new(5);
        var before = Environment.WorkingSet;
        var (read, file) = (0, Array.Empty<byte>());
        try
        {
            await Task.Run(ReadAll).WaitAsync(TimeSpan.FromMinutes(20));
        }
        catch (Exception error)
        {
            Assert.Fail($"{error.Message}, at {Convert.ToBase64String(file)}");
        }
        Assert.InRange(read, 1000, 9000);
        Assert.InRange(Process.GetCurrentProcess().PeakWorkingSet64 - before, 0, 3L << 29);

        void ReadAll()
        {
            for (var i = 0; i < 10_000; i++)
            {
                file = Damage(Specimens.Names[i % Specimens.Names.Length], random);
                if (Read(file) is not { } image) continue;
                read++;
                if (i % 4 == 0) Assert.True(image.Data.SequenceEqual(Pixels.Decode(file).Data), "read in two ways");
            }
        }
    }

    static byte[] Damage(string name, Random random)
    {
        var file = Specimens.Read(name);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            var at = random.Next(random.Next(3) == 0 ? Math.Min(64, file.Length) : file.Length);
            var end = Math.Min(file.Length, at + random.Next(1, 20));
            switch (random.Next(7))
            {
                case 0: file[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: file[at] = (byte)(random.Next(2) * 255); break;
                case 2: random.NextBytes(file.AsSpan(at..end)); break;
                case 3: file = [.. file[..at], .. file[end..]]; break;
                case 4: file = [.. file[..end], .. file[at..]]; break;
                case 5: file = random.Next(4) == 0 ? file[..Math.Max(2, at)] : file; break;
                case 6 when at + 4 <= file.Length:
                    var number = new[] { int.MaxValue, int.MinValue, -1, -8, 65535, 8192, 1 << 20 }[random.Next(7)];
                    BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), number);
                    break;
            }
        }

        // Often, what would give damage away at once is mended.
        if (name.EndsWith(".png") && random.Next(8) > 0) PngFile.Repair(file);
        if (name.EndsWith(".webp") && random.Next(2) > 0 && file.Length > 8)
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
