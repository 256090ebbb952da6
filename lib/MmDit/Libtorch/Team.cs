using System.Runtime.InteropServices;

namespace MmDit.Libtorch;

/// <summary>Work for libtorch's threads: a pool of our own would wait for them, and they for it.</summary>
static unsafe class Team
{
    // OpenMP's own entry, as compilers call it: the body, what it is given, threads (0: as many as are usual), flags.
    static readonly delegate* unmanaged<delegate* unmanaged<nint, void>, nint, uint, uint, void> parallel;
    static readonly delegate* unmanaged<int> member, members;

    static Team()
    {
        if (!OperatingSystem.IsLinux() || Natives.Folder is not { } folder) return;
        if (Directory.EnumerateFiles(folder, "libgomp*").FirstOrDefault() is not { } file) return;
        var openmp = NativeLibrary.Load(file);
        if (!NativeLibrary.TryGetExport(openmp, "GOMP_parallel", out var entry)) return;
        parallel = (delegate* unmanaged<delegate* unmanaged<nint, void>, nint, uint, uint, void>)entry;
        member = (delegate* unmanaged<int>)NativeLibrary.GetExport(openmp, "omp_get_thread_num");
        members = (delegate* unmanaged<int>)NativeLibrary.GetExport(openmp, "omp_get_num_threads");
    }

    sealed record Job(long Items, Action<long, long> Body)
    {
        public void Part(long part, long parts) => Body(Items * part / parts, Items * (part + 1) / parts);
    }

    /// <summary>Runs the body over all items, a range (from, to) for each thread; the body must not throw.</summary>
    /// <param name="least">Items that are worth a thread of their own.</param>
    internal static void Run(long items, long least, Action<long, long> body)
    {
        var threads = Math.Min(get_num_threads(), items / least);
        if (threads < 2) body(0, items);
        else if (parallel is null) Parallel.For(0, threads, i => new Job(items, body).Part(i, threads));
        else
        {
            var job = GCHandle.Alloc(new Job(items, body));
            parallel(&Part, GCHandle.ToIntPtr(job), (uint)threads, 0);
            job.Free();
        }
    }

    [UnmanagedCallersOnly]
    static void Part(nint job) => ((Job)GCHandle.FromIntPtr(job).Target!).Part(member(), members());
}
