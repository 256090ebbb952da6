using System.Globalization;

namespace MmDit.Show;

/// <summary>An axis' map from values to 0..1, and its ticks; logarithmic ends are stored as powers of ten.</summary>
sealed record Scale(double Min, double Max, bool Log, bool Reversed = false, bool IsEmpty = false)
{
    const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Around the finite values (positive ones if logarithmic), wider by a share on both sides.</summary>
    public static Scale Around(IEnumerable<double> values, Axis axis, double margin)
    {
        if (axis is { Log: false, Range: { } shown }) return new(shown.Min, shown.Max, false);
        if (axis.Range is { Min: > 0 } part) return new(Math.Log10(part.Min), Math.Log10(part.Max), true);
        var (min, max) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            var place = axis.Log ? Math.Log10(value) : value;
            if (!double.IsFinite(place)) continue;
            (min, max) = (Math.Min(min, place), Math.Max(max, place));
        }
        if (min > max) return new(0, 1, axis.Log, IsEmpty: true);
        var pad = (max - min) * margin;
        if (max - min <= Math.Abs(max) * 1e-12) pad = axis.Log || max == 0 ? .5 : Math.Abs(max) * .05;
        return new(min - pad, max + pad, axis.Log);
    }

    /// <summary>0 at the left or bottom, 1 at the right or top; NaN where there is no place.</summary>
    public double At(double value)
    {
        var place = ((Log ? Math.Log10(value) : value) - Min) / (Max - Min);
        return !double.IsFinite(place) ? double.NaN : Reversed ? 1 - place : place;
    }

    /// <summary>Whether powers of ten on this axis read best written out.</summary>
    public bool IsPlain => Min >= -3 - 1e-9 && Max < 5;

    public IReadOnlyList<(double At, string Label)> Ticks(double pixels, double apart, bool whole = false)
    {
        var most = Math.Max(2, pixels / apart);
        return !Log ? Linear(Min, Max, most, whole)
            : Max - Min < 1 ? Linear(Math.Pow(10, Min), Math.Pow(10, Max), most, false) : Powers(most);
    }

    List<(double, string)> Linear(double min, double max, double most, bool whole)
    {
        var rough = (max - min) / most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 5, 10 }.Select(nice => nice * power).First(nice => nice >= rough * .999);
        if (whole) step = Math.Max(1, step);
        List<(double, string)> ticks = [];
        for (var i = (long)Math.Ceiling((min / step) - 1e-9); i * step <= max + (step * 1e-9); i++)
            ticks.Add((At(i * step), Label(i, step, Math.Max(Math.Abs(min), Math.Abs(max)))));
        return ticks;
    }

    static string Label(long count, double step, double largest)
    {
        if (count == 0) return "0";
        var value = count * step;
        if (largest is < 1e-3 or >= 1e15)
        {
            var power = (int)Math.Floor(Math.Log10(Math.Abs(value)) + 1e-9);
            return $"{Text.Number(value / Math.Pow(10, power), 4)}×{Power(power)}";
        }
        var (unit, suffix) = largest switch
        {
            >= 1e9 => (1e9, "G"),
            >= 1e6 => (1e6, "M"),
            >= 1e4 => (1e3, "k"),
            _ => (1.0, ""),
        };
        var decimals = Math.Clamp(-(int)Math.Floor(Math.Log10(step / unit) + 1e-9), 0, 12);
        return ((value / unit).ToString("F" + decimals, CultureInfo.InvariantCulture) + suffix).Replace('-', '−');
    }

    List<(double, string)> Powers(double most)
    {
        var (first, last) = ((int)Math.Ceiling(Min - 1e-9), (int)Math.Floor(Max + 1e-9));
        var every = Math.Max(1, (int)Math.Ceiling((last - first + 1) / most));
        int[] parts = Max - Min <= 2 && most >= 5 ? [1, 2, 5] : [1];
        List<(double, string)> ticks = [];
        for (var power = parts.Length > 1 ? first - 1 : first; power <= last; power += every)
            foreach (var part in parts)
                if (Math.Log10(part) + power is var at && at >= Min - 1e-9 && at <= Max + 1e-9)
                    ticks.Add(((at - Min) / (Max - Min), IsPlain
                        ? (part * Math.Pow(10, power)).ToString("0.####", CultureInfo.InvariantCulture)
                        : (part == 1 ? "" : $"{part}×") + Power(power)));
        return ticks;
    }

    static string Power(int power) =>
        "10" + (power < 0 ? "⁻" : "") + string.Concat(Math.Abs(power).ToString().Select(digit => Raised[digit - '0']));
}
