namespace MmDit.Diffusion;

/// <summary>Numbers between two ends, and between those of a table.</summary>
static class Curve
{
    /// <summary>From first to last evenly in the given root, 1 for a straight line.</summary>
    internal static double Power(double first, double last, double part, double power) =>
        Math.Pow(Math.Pow(first, 1 / power) + part * (Math.Pow(last, 1 / power) - Math.Pow(first, 1 / power)), power);

    /// <summary>A table read at a place between its entries.</summary>
    internal static double At(IReadOnlyList<double> table, double place)
    {
        var i = Math.Clamp((int)place, 0, Math.Max(0, table.Count - 2));
        return table.Count == 1 ? table[0] : table[i] + (place - i) * (table[i + 1] - table[i]);
    }

    /// <summary>Where a falling table has a value.</summary>
    internal static double Place(IReadOnlyList<double> falling, double value)
    {
        var i = 0;
        while (i < falling.Count - 2 && falling[i + 1] > value) i++;
        return i + (falling[i] - value) / (falling[i] - falling[i + 1]);
    }
}
