namespace MmDit.Data;

/// <summary>1,797 handwritten digits of 13 writers, 8x8, bright ink on black.</summary>
/// <seealso href="https://archive.ics.uci.edu/dataset/80">Alpaydin and Kaynak 1998</seealso>
public static class Digits
{
    /// <summary>All digits in their published order: images [1797, 1, 8, 8] in steps of 1/16, classes 0 to 9.</summary>
    public static LabelledImages Load()
    {
        var rows = Table.Rows(DataFiles.DigitLabels.Read());
        return new(Pictures.Cut(DataFiles.DigitPictures.Read(), rows.Length, side: 8, channels: 1, peak: 240),
            [.. rows.Select(row => int.Parse(row[0]))], ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    }
}
