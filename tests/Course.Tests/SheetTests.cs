using MmDit.Course.Views;

namespace MmDit.Course.Tests;

public sealed class SheetTests
{
    [Fact] public void Images_stand_in_rows_with_a_white_line_after_each()
    {
        var images = stack([zeros(1, 2, 3), full(1, 2, 3, 0.5), ones(1, 2, 3)]);                // [B, C, H, W]
        var sheet = images.Sheet(columns: 2);

        Assert.Equal((6, 8, 1), (sheet.Height, sheet.Width, sheet.Channels));
        Assert.Equal([0, 0, 0, 255, 128, 128, 128, 255], Enumerable.Range(0, 8).Select(x => (int)sheet[0, x, 0]));
        Assert.All(Enumerable.Range(0, 8), x => Assert.Equal(255, sheet[2, x, 0]));             // the line below
        Assert.Equal(255, sheet[3, 0, 0]);
        Assert.Equal((2, 9), (images.Sheet(3, gap: 0).Height, images.Sheet(3, gap: 0).Width));
    }
}
