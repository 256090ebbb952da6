namespace MmDit.Training;

/// <summary>Random numbers of a seed and a step, until disposed; later ones are as if none had been drawn.</summary>
readonly struct SeededDraws : IDisposable
{
    readonly Tensor before;

    internal SeededDraws(long seed, long step)
    {
        before = get_rng_state().DetachFromDisposeScope();
        manual_seed((long)(Mix(Mix((ulong)seed) + (ulong)step) >> 1));
    }

    public void Dispose()
    {
        set_rng_state(before);
        before.Dispose();
    }

    // Neighbouring steps and seeds far from each other: splitmix64, Steele et al. 2014, figure 17.
    static ulong Mix(ulong z)
    {
        z += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
}
