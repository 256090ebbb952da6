using System.Diagnostics;
using MmDit.Weights;
using Xunit.Abstractions;

namespace MmDit.Tests.Weights;

/// <summary>Damaged and hostile files: each is refused with its name and the cause, or read whole;
/// nothing else happens.</summary>
/// <remarks>MMDIT_MUTATIONS sets how many; 100,000 is the full form, and its figures are printed.</remarks>
[Collection("alone")]
public sealed class MutationTests(ITestOutputHelper output)
{
    const int MostBytes = 16 << 20;

    static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("MMDIT_MUTATIONS"), out var count) ? count : 5_000;

    [Fact]
    public void The_files_that_are_damaged_are_good_ones() =>
        Assert.All(Mutations.Whole,
            (bytes, _) => { using var weights = Checkpoint.Open("whole.pt", bytes);
                Assert.InRange(Made.ReadAll(weights), 1, 5); });

    [Fact]
    public void Every_mutated_file_is_refused_by_name_and_cause_or_read_whole()
    {
        var witness = Path.Combine(Path.GetTempPath(), $"mmdit-{Guid.NewGuid():N}");
        Mutations mutations = new(witness);
        var (refused, read, slowest, most) = (0, 0, 0.0, 0L);
        Dictionary<string, int> causes = [];
        The_files_that_are_damaged_are_good_ones();                             // which starts libtorch
        var whole = Stopwatch.StartNew();
        for (var number = 0; number < Count; number++)
        {
            var (name, bytes) = mutations.Make(number);
            var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            try
            {
                using var weights = Checkpoint.Open(name, bytes);
                foreach (var info in weights.Tensors.Values)
                {
                    Assert.True(info.Bytes <= bytes.Length, $"file {number}: {info} is larger than its file");
                    weights.Read(info.Key).Dispose();
                }
                XRay.Of(weights);
                read++;
            }
            catch (InvalidDataException e)
            {
                Assert.True(e.Message.StartsWith(name, StringComparison.Ordinal) && e.Message.Length is > 25 and < 600,
                    $"file {number}: {e.Message}");
                refused++;
                var cause = string.Concat(e.Message[(name.Length + 2)..].Where(char.IsLetter).Take(24));
                causes[cause] = causes.GetValueOrDefault(cause) + 1;
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException) { Assert.Fail($"file {number}, {name}: {e}"); }
            slowest = Math.Max(slowest, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        output.WriteLine(
            $"{Count:N0} files in {whole.Elapsed.TotalSeconds:f1} s: {refused:N0} refused with {causes.Count:N0} " +
            $"beginnings of a cause, {read:N0} read; " +
            $"slowest {slowest * 1000:f1} ms of processor time, most memory {most / 1024.0:N0} KiB");
        Assert.False(File.Exists(witness));
        Assert.InRange(slowest, 0, 60);
        Assert.InRange(most, 0, MostBytes);
        Assert.InRange(refused, Count * 0.8, Count);                            // a mutation may hit elements alone
        Assert.InRange(causes.Count, 40, Count);                                // not all at the first gate
    }
}
