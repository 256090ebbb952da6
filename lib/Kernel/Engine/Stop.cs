using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MmDit.Kernel;

/// <summary>The checks that the kernel adds to the loops and recursive functions of cells.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Stop
{
    internal static volatile bool Requested;

    /// <summary>Throws <see cref="OperationCanceledException"/> once the stop button was pressed.</summary>
    public static void Check()
    {
        if (Requested) Throw();
    }

    /// <summary>Throws <see cref="InsufficientExecutionStackException"/> while there is room to handle it.</summary>
    public static void CheckStack()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Requested) Throw();
    }

    static void Throw() => throw new OperationCanceledException("The cell was stopped.");
}
