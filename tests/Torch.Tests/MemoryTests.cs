using System.Runtime.InteropServices;

namespace MmDit.Torch.Tests;

/// <summary>Tests of what the whole process shares (tensors alive, memory, the default generator) run with nothing beside them.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

[Collection("alone")]
public sealed class MemoryTests
{
    [Fact] public void A_scope_disposes_what_was_made_in_it_and_hands_out_what_is_moved()
    {
        Tensor kept, lost;
        using (NewDisposeScope())
        {
            lost = ones(2);
            kept = (lost + 1).MoveToOuterDisposeScope();
        }

        Assert.True(lost.IsInvalid);
        Near.Equal([2, 2], kept);
    }

    [Fact] public void Scopes_nest()
    {
        using var outer = NewDisposeScope();
        Tensor moved;
        using (var inner = NewDisposeScope())
        {
            moved = ones(1).MoveToOuterDisposeScope();
            Assert.Equal(0, inner.DisposablesCount);
            Assert.Equal(1, outer.DisposablesCount);
        }
        Assert.False(moved.IsInvalid);
        outer.Dispose();
        Assert.True(moved.IsInvalid);
    }

    [Fact] public void A_hundred_thousand_small_steps_leave_memory_flat_and_no_tensor_alive()
    {
        using var a = randn(4, 4);
        using var b = randn(4, 4);
        void Steps(int count)
        {
            for (var i = 0; i < count; i++)
            {
                using var scope = NewDisposeScope();
                _ = ((a.matmul(b) + a) * 0.5).sum();
            }
        }

        Leaks.Collect();
        Steps(10_000);
        var (tensors, memory) = (Tensor.TotalCount, Environment.WorkingSet);
        Steps(100_000);

        Assert.Equal(tensors, Tensor.TotalCount);
        Assert.InRange(Environment.WorkingSet - memory, long.MinValue, 16 << 20);
    }

    [Fact] public void The_collector_frees_what_nobody_disposed()
    {
        Leaks.Collect();
        var before = Tensor.TotalCount;
        static void Make() { for (var i = 0; i < 1000; i++) _ = ones(10); }
        Make();
        Leaks.Collect();
        Assert.InRange(Tensor.TotalCount, 0, before + 10);
    }

    [Fact] public void The_collector_comes_before_big_tensors_fill_the_memory()
    {
        static void Make() { for (var i = 0; i < 2000; i++) _ = zeros(1 << 20).add_(1); }        // 8 GB in all
        Leaks.Collect();
        var before = Environment.WorkingSet;
        Make();
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, 1L << 30);
        Leaks.Collect();
    }

    [DllImport("libc")] static extern int malloc_trim(nint keep);

    [Fact] public void A_thousand_steps_without_a_dispose_stay_under_one_and_a_half_times_the_memory_of_scopes()
    {
        using var net = Sequential(Linear(128, 256), GELU(), Linear(256, 128));
        using var optimizer = optim.AdamW(net.parameters(), lr: 1e-3);
        using Tensor x = randn(128, 128), y = randn(128, 128);
        long Peak(bool scopes)
        {
            Leaks.Collect();
            _ = malloc_trim(0);
            File.WriteAllText("/proc/self/clear_refs", "5");                 // the peak starts anew
            for (var step = 0; step < 1000; step++)
            {
                using var scope = scopes ? NewDisposeScope() : null;
                Step();
            }
            var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) >> 10;
        }
        void Step()
        {
            optimizer.zero_grad();
            mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        var (with, without) = (Peak(true), Peak(false));

        Assert.True(without < 1.5 * with, $"a peak of {without} MiB without scopes, {with} MiB with them");
    }

    [Fact] public void Threads_may_dispose_what_others_use()
    {
        using var shared = randn(64, 64);
        var problems = 0;
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 300; i++)
            {
                var mine = shared.clone();
                var other = Task.Run(mine.Dispose);
                try { using var product = mine.matmul(shared); }
                catch (ObjectDisposedException) { }
                catch { Interlocked.Increment(ref problems); }
                other.Wait();
            }
        });
        Assert.Equal(0, problems);
    }

    [Fact] public void A_forward_and_a_backward_leave_nothing_but_their_result()
    {
        using var layer = Linear(8, 8);
        using var x = randn(4, 8);
        Leaks.None(() =>
        {
            using var scope = NewDisposeScope();
            mse_loss(layer.call(x), x).backward();
            layer.zero_grad();
            return null;
        });
    }

    [Fact] public void Indexing_leaves_no_tensors_behind()
    {
        using var x = arange(24).reshape(2, 3, 4);
        Leaks.None(() => x[1, TensorIndex.None, ..2, 1..3]);
    }
}
