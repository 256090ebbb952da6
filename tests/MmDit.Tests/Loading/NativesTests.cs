using System.Buffers.Binary;
using System.Text;
using MmDit.Libtorch;

namespace MmDit.Tests.Loading;

/// <summary>Where the native half of TorchSharp comes from, and the copy of it for older C++ libraries.</summary>
public sealed class NativesTests
{
    const string Version = "GLIBCXX_3.4.32";

    // An ELF library with nothing but the versions it needs: of each library a list of names.
    static byte[] Elf(params (string Library, string[] Versions)[] needs)
    {
        List<byte> strings = [0], table = [];
        int Name(string text)
        {
            var at = strings.Count;
            strings.AddRange([.. Encoding.ASCII.GetBytes(text), 0]);
            return at;
        }
        void Put(params (int Size, uint Value)[] fields)
        {
            foreach (var (size, value) in fields) for (var i = 0; i < size; i++) table.Add((byte)(value >> 8 * i));
        }
        foreach (var (i, (library, versions)) in needs.Index())
        {
            Put((2, 1), (2, (uint)versions.Length), (4, (uint)Name(library)), (4, 16),
                (4, i == needs.Length - 1 ? 0 : 16 + 16 * (uint)versions.Length));
            foreach (var (j, version) in versions.Index())
                Put((4, SymbolVersions.Hash(version)), (2, 0), (2, (uint)(j + 2)), (4, (uint)Name(version)),
                    (4, j == versions.Length - 1 ? 0u : 16));
        }
        const int sections = 64;
        var (stringsAt, tableAt) = (sections + 3 * 64, sections + 3 * 64 + strings.Count);
        var file = new byte[tableAt + table.Count];
        void Set(int at, ulong value, int size) { for (var i = 0; i < size; i++)
            file[at + i] = (byte)(value >> 8 * i); }
        new byte[] { 0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1 }.CopyTo(file, 0);
        Set(40, sections, 8); Set(58, 64, 2); Set(60, 3, 2);
        Set(sections + 64 + 4, 3, 4); Set(sections + 64 + 24, (ulong)stringsAt, 8);
        Set(sections + 128 + 4, 0x6ffffffe, 4); Set(sections + 128 + 24, (ulong)tableAt, 8);
        Set(sections + 128 + 40, 1, 4); Set(sections + 128 + 44, (ulong)needs.Length, 4);
        strings.CopyTo(file, stringsAt);
        table.CopyTo(file, tableAt);
        return file;
    }

    [Fact] public void One_version_is_marked_weak_and_nothing_else_is_touched()
    {
        var file = Elf(("libc.so.6", ["GLIBC_2.17"]), ("libstdc++.so.6", ["GLIBCXX_3.4", Version, "CXXABI_1.3"]));
        var before = file.ToArray();

        Assert.True(SymbolVersions.Weaken(file, Version));

        var changed = Enumerable.Range(0, file.Length).Where(i => file[i] != before[i]).ToArray();
        var entry = before.AsSpan().IndexOf(BitConverter.GetBytes(SymbolVersions.Hash(Version)));
        Assert.Equal([entry + 4], changed);
        Assert.Equal(2, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(entry + 4)));
    }

    [Fact] public void What_is_weak_or_not_there_is_left_alone()
    {
        var file = Elf(("libstdc++.so.6", ["GLIBCXX_3.4", Version]));
        Assert.False(SymbolVersions.Weaken(file, "GLIBCXX_9.9"));
        Assert.True(SymbolVersions.Weaken(file, Version));
        Assert.False(SymbolVersions.Weaken(file, Version));
    }

    [Fact] public void The_hash_is_the_loader_s() => Assert.Equal(0x0297f842u, SymbolVersions.Hash(Version));

    [Fact] public void What_is_no_library_is_said_to_be_none()
    {
        Assert.Throws<InvalidDataException>(() => SymbolVersions.Weaken([], Version));
        Assert.Throws<InvalidDataException>(() => SymbolVersions.Weaken(new byte[100], Version));
        Assert.Throws<InvalidDataException>(() => SymbolVersions.Weaken("MZ"u8.ToArray(), Version));
    }

    [Fact] public void A_library_that_ends_early_is_an_error_that_says_where()
    {
        var whole = Elf(("libstdc++.so.6", [Version]));
        for (var length = 0; length < whole.Length; length++)
        {
            var cut = whole[..length];
            if (Record.Exception(() => SymbolVersions.Weaken(cut, Version)) is { } error)
                Assert.IsType<InvalidDataException>(error);
        }
    }

    [Fact] public void The_real_library_needs_the_version_of_one_symbol_and_loads_without()
    {
        var package = Path.GetFullPath(Path.Combine(Natives.Folder!, "..", "..", "..", "..", "..", "torchsharp"));
        var file = Assert.Single(Directory.GetFiles(package, "libLibTorchSharp.so", SearchOption.AllDirectories));
        var bytes = File.ReadAllBytes(file);

        Assert.True(SymbolVersions.Weaken(bytes, Version));

        var changed = File.ReadAllBytes(file).Zip(bytes).Count(pair => pair.First != pair.Second);
        Assert.Equal(1, changed);
        Assert.Equal(OldLibstdcxx.IsHere, Natives.IsMended);
        if (Natives.IsMended) Assert.Equal(bytes, File.ReadAllBytes(Natives.TorchSharpFile!));
        else Assert.Equal(file, Natives.TorchSharpFile);
    }

    [Fact] public void No_output_holds_a_copy_of_libtorch() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Repo.Root, "libtorch*", SearchOption.AllDirectories), file => file.Contains("/bin/"));
}
