using System.Runtime.InteropServices;

namespace MmDit.Torch.Tests.Against;

/// <summary>Eight threads that use, share, lose and dispose tensors at once: exceptions or right results, never a crash.
/// Ten seconds; MMDIT_STRESS=minutes makes it longer.</summary>
[Collection("alone")]
public sealed class StressTests(Xunit.Abstractions.ITestOutputHelper output)
{
    static TimeSpan Length => double.TryParse(Environment.GetEnvironmentVariable("MMDIT_STRESS"), out var minutes) ? TimeSpan.FromMinutes(minutes) : TimeSpan.FromSeconds(10);

    static readonly Tensor shared = arange(64 * 64, float32).reshape(64, 64).DetachFromDisposeScope();     // row i sums to 64 (64 i) + 2016
    static readonly Tensor leaf = ones([8], requires_grad: true).DetachFromDisposeScope();

    static readonly (string Name, Action<Random> Do)[] acts =
    [
        ("a product, while another thread disposes a factor", random => Racing(() => shared.clone(), x => Equal(64 * 64 * 64, x.matmul(eye(64)).shape.Aggregate(64L, (a, b) => a * b)))),
        ("the sum of a tensor that is disposed meanwhile", random => Racing(() => shared.clone(), x => Equal(4096.0 * 4095 / 2, x.sum().to(float64).item<double>(), 100))),
        ("a list of tensors, one of which is disposed meanwhile", random => Racing(() => ones(3), x => Equal(150, cat([.. Enumerable.Repeat(x, 50)]).sum().item<float>()))),
        ("facts of a tensor that is disposed meanwhile", random => Racing(() => shared[1..3].clone(), x => { Equal(2, x.shape[0]); Equal(64, x.stride()[0]); Equal(128, x.numel()); _ = x.dtype; _ = x.device; })),
        ("gradients, while another thread disposes the leaf", random => Racing(() => ones([4], requires_grad: true), x => { (x * x).sum().backward(); Equal(8, x.grad!.sum().item<float>()); })),
        ("a random stream, while another thread disposes its generator", random => Racing(() => new Generator(7), g => Equal(-0.1467950940132141, randn([3], generator: g)[0].item<float>(), 1e-6))),
        ("two threads that dispose one tensor", random => { var x = ones(10); Parallel.Invoke(x.Dispose, x.Dispose); Assert.True(x.IsInvalid); x.Dispose(); }),
        ("a tensor after its end", random => { var x = ones(10); x.Dispose(); Assert.Throws<ObjectDisposedException>(() => x + 1); Assert.Throws<ObjectDisposedException>(() => x.grad); }),
        ("a storm for the finalizers", random => { for (var i = 0; i < 300; i++) _ = ones(random.Next(1, 2000)) + i; if (random.Next(20) == 0) GC.Collect(); }),
        ("tensors without a holder while they are used", random => Equal(20_000, Enumerable.Range(0, 20).Sum(_ => (ones(1000) * 1).sum().item<float>()))),
        ("an error and its message", random => { var n = random.Next(5, 99); Assert.Contains($"({n})", Assert.Throws<ExternalException>(() => ones(n) + ones(n + 1)).Message); }),
        ("scopes in scopes", random => { using var outer = NewDisposeScope(); Tensor kept; using (NewDisposeScope()) kept = (shared[1] * 2).MoveToOuterDisposeScope(); Equal(2 * (4096 + 2016), kept.sum().item<float>()); }),
        ("a scope that ends while another thread disposes what it owns", random => { using var scope = NewDisposeScope(); Tensor[] mine = [.. Enumerable.Range(0, 20).Select(_ => ones(5))]; var other = Task.Run(() => { foreach (var x in mine) x.Dispose(); }); scope.Dispose(); other.Wait(); Assert.All(mine, x => Assert.True(x.IsInvalid)); }),
        ("a leaf that all threads derive by", random => Equal(16, autograd.grad([(leaf * leaf).sum()], [leaf])[0].sum().item<float>())),
        ("modes of a thread of its own", random => { using (no_grad()) Assert.False((leaf * 2).requires_grad); using (inference_mode()) Assert.False((leaf * 2).requires_grad); Assert.True((leaf * 2).requires_grad); }),
        ("a big tensor, disposed or lost", random => { var x = zeros(1 << 20) + 1; Equal(1 << 20, x.sum().item<float>()); if (random.Next(2) == 0) x.Dispose(); }),
    ];

    [Fact] public void Eight_threads_end_in_right_results_or_exceptions()
    {
        var counts = new long[acts.Length];
        List<string> wrong = [];
        var end = DateTime.UtcNow + Length;
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(seed => new Thread(() =>
        {
            Random random = new(seed);
            while (DateTime.UtcNow < end && wrong.Count == 0)
            {
                var which = random.Next(acts.Length);
                try { acts[which].Do(random); }
                catch (Exception e) { lock (wrong) wrong.Add($"{acts[which].Name}: {e.GetType().Name} {e.Message}\n{e.StackTrace}"); }
                Interlocked.Increment(ref counts[which]);
            }
        }))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        output.WriteLine(string.Join('\n', acts.Zip(counts, (a, n) => $"{n,8} {a.Name}")));
        Assert.Empty(wrong);
        Assert.All(counts, n => Assert.True(n > 0, "every act has its turn"));
        Leaks.Collect();
        Assert.InRange(Tensor.TotalCount, 0, 1000);
    }

    /// <summary>Uses a thing that another thread disposes at some moment: the use is right, or says that it is disposed.</summary>
    static void Racing<T>(Func<T> make, Action<T> use) where T : class, IDisposable
    {
        var thing = make();
        using Barrier both = new(2);
        var other = Task.Run(() => { both.SignalAndWait(); thing.Dispose(); });
        both.SignalAndWait();
        try { use(thing); }
        catch (ObjectDisposedException) { }
        finally { other.Wait(); }
    }

    static void Equal(double expected, double actual, double tolerance = 0) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance, $"{actual} is not {expected}");
}
