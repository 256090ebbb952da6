namespace MmDit.Course;

/// <summary>How long lessons train: in full, or, with MMDIT_SIZE=ci,
/// just long enough to see that all of it runs.</summary>
public static class Budget
{
    /// <summary>The steps to take: all of them, or few where MMDIT_SIZE is ci.</summary>
    public static int Steps(int full, int ci) => Environment.GetEnvironmentVariable("MMDIT_SIZE") == "ci" ? ci : full;
}
