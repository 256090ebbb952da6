using System.Security.Cryptography;
using System.Text.RegularExpressions;
using MmDit.Data;
using MmDit.TestKit;

namespace MmDit.Tests.Data;

public sealed partial class DataFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("mmdit-data-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Names => [.. DataFiles.All.Select(file => file.Name)];

    static DataFile Named(string name) => DataFiles.All.Single(file => file.Name == name);

    static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // The first byte, the last, and eight between them.
    static int[] Offsets(byte[] bytes)
    {
        Random random = new(1);
        return [0, bytes.Length - 1, .. Enumerable.Range(0, 8).Select(_ => random.Next(bytes.Length))];
    }

    [GeneratedRegex(@"(?m)^\| `(?<name>[^`]+\.(png|tsv))` \|.*\| (?<length>[\d,]+) \| `(?<sha>[0-9a-f]{64})` \|$")]
    private static partial Regex ReadmeRow();

    [Theory, MemberData(nameof(Names))]
    public void Every_file_has_the_length_and_sha256_its_loader_insists_on(string name)
    {
        var bytes = File.ReadAllBytes(Repo.File("data", name));

        Assert.Equal(Named(name), new DataFile(name, bytes.Length, Hash(bytes)));
    }

    [Fact]
    public void The_readme_lists_the_files_lengths_and_hashes_of_the_loaders()
    {
        var rows = ReadmeRow().Matches(File.ReadAllText(Repo.File("data", "README.md"))).Select(row => new DataFile(
            row.Groups["name"].Value, int.Parse(row.Groups["length"].Value.Replace(",", "")), row.Groups["sha"].Value));

        Assert.Equal(DataFiles.All, rows);
    }

    [Fact]
    public void The_readme_and_the_loaders_know_every_picture_and_table_in_the_folder() => Assert.Equal(
        DataFiles.All.Select(file => file.Name).Order(),
        new DirectoryInfo(Repo.File("data")).EnumerateFiles().Select(file => file.Name)
            .Where(name => name.EndsWith(".png") || name.EndsWith(".tsv")).Order());

    [Fact]
    public void All_files_together_stay_small() => Assert.InRange(DataFiles.All.Sum(file => file.Length), 1, 3_500_000);

    [Theory, MemberData(nameof(Names))]
    public void A_file_cut_anywhere_is_refused_with_both_lengths_and_the_remedy(string name)
    {
        var bytes = File.ReadAllBytes(Repo.File("data", name));

        foreach (var length in Offsets(bytes))
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes[..length]);
            var error = Assert.Throws<InvalidDataException>(() => Named(name).Read(folder));
            AssertNames(error, name, $"{length:N0} bytes", $"{bytes.Length:N0}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void One_flipped_bit_anywhere_is_refused_with_both_hashes_and_the_remedy(string name)
    {
        var bytes = File.ReadAllBytes(Repo.File("data", name));

        foreach (var at in Offsets(bytes))
        {
            bytes[at] ^= (byte)(1 << at % 8);
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            var error = Assert.Throws<InvalidDataException>(() => Named(name).Read(folder));
            AssertNames(error, name, Hash(bytes), Named(name).Sha256);
        }
    }

    [Fact]
    public void Another_file_of_the_right_length_is_refused()
    {
        File.WriteAllBytes(Path.Combine(folder, "digits.png"), new byte[Named("digits.png").Length]);

        var error = Assert.Throws<InvalidDataException>(() => Named("digits.png").Read(folder));

        AssertNames(error, "digits.png", "altered");
    }

    [Fact]
    public void A_huge_file_is_refused_before_a_byte_of_it_is_read()
    {
        using (var huge = File.Create(Path.Combine(folder, "emoji.png")))
            huge.SetLength(1L << 40);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Throws<InvalidDataException>(() => Named("emoji.png").Read(folder));

        AssertNames(error, "emoji.png", "1,099,511,627,776", "1,569,391");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
    }

    [Fact]
    public void A_missing_file_is_named_with_the_remedy()
    {
        Directory.CreateDirectory(Path.Combine(folder, "digits.tsv"));                      // a folder is no file

        foreach (var name in (string[])["emoji.tsv", "digits.tsv"])
            AssertNames(Assert.Throws<FileNotFoundException>(() => Named(name).Read(folder)), name, "missing");
    }

    void AssertNames(Exception error, string name, params string[] facts)
    {
        string[] always = [Path.Combine(folder, name), "git checkout -- data", "data/rebuild.sh"];
        foreach (var fact in always.Concat(facts))
            Assert.Contains(fact, error.Message);
    }
}
