using MmDit.Data;
using MmDit.Show;

namespace MmDit.Tests.Data;

public sealed class PicturesTests
{
    // Three pictures of one line of two pixels: the bytes count up.
    static Pictures Counting(int channels, byte peak = 255) =>
        new([.. Enumerable.Range(0, 6 * channels).Select(value => (byte)value)], 1, 2, channels, peak);

    [Fact]
    public void Floats_are_channels_first_and_scaled_by_the_peak() => Assert.Equal(
        [0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11, 12, 15, 13, 16, 14, 17],
        Counting(3, peak: 10).ToFloats().Select(value => (int)Math.Round(value * 10)));

    [Fact]
    public void Picked_pictures_come_in_the_order_asked_for()
    {
        var picked = Counting(1).Pick([2, 0, 2]);

        Assert.Equal([3, 1, 2, 1], picked.Shape);
        Assert.Equal([4, 5, 0, 1, 4, 5], picked.ToFloats().Select(value => (int)Math.Round(value * 255)));
    }

    [Theory, InlineData(-1), InlineData(3), InlineData(int.MaxValue)]
    public void A_row_that_is_not_there_is_refused(int row) =>
        Assert.ThrowsAny<Exception>(() => Counting(1)[row].Length);

    [Fact]
    public void Alpha_mixes_picture_and_ground()
    {
        Pictures pictures = new([200, 100, 50, 255, 200, 100, 50, 0, 200, 100, 50, 128], 1, 3, 4);

        Assert.Equal([200, 100, 50, 11, 21, 30, 106, 61, 40], pictures.Over(11, 21, 30)[0].ToArray());
        Assert.Throws<InvalidOperationException>(() => Counting(3).Over(0, 0, 0));
    }

    [Fact]
    public void A_decoded_sheet_gives_back_the_tiles()
    {
        var squares = new Pictures([.. Enumerable.Range(0, 2 * 2 * 5).Select(value => (byte)value)], 2, 2, 1);
        ReadOnlySpan<byte> tiles =
        [
            0, 1, 4, 5, 8, 9,
            2, 3, 6, 7, 10, 11,
            12, 13, 16, 17, 0, 0,
            14, 15, 18, 19, 0, 0,
        ];
        Pixels sheet = new(4, 6, 1, tiles);

        Assert.Equal(squares.ToFloats(), Pictures.Cut(sheet.ToPng(), 5, side: 2, channels: 1).ToFloats());
    }
}
