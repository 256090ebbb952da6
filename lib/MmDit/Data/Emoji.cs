using System.Collections;
using System.Text;

namespace MmDit.Data;

/// <summary>Twemoji at 32x32 with words in English and Chinese: all 1,911, or those a search kept.</summary>
public sealed class Emoji(Pictures pictures, IReadOnlyList<Glyph> glyphs) : IReadOnlyList<Glyph>
{
    /// <summary>All emoji in Unicode's keyboard order.</summary>
    public static Emoji Load()
    {
        Glyph[] glyphs = [.. Table.Rows(DataFiles.EmojiCaptions.Read()).Select(Glyph.Parse)];
        return new(Pictures.Cut(DataFiles.EmojiPictures.Read(), glyphs.Length, side: 32, channels: 4), glyphs);
    }

    /// <summary>Lines of a merges file, learned from the names and tags of all emoji in both languages.</summary>
    public static IReadOnlyList<string> Merges() =>
        Encoding.UTF8.GetString(DataFiles.CaptionMerges.Read()).TrimEnd('\n').Split('\n');

    /// <summary>Every name and tag, emoji by emoji, English first.</summary>
    public IEnumerable<string> Captions => glyphs.SelectMany(glyph => ((Words[])[glyph.English, glyph.Chinese])
        .SelectMany(words => words.Tags.Prepend(words.Name)));

    /// <summary>How many emoji there are: B.</summary>
    public int Count => glyphs.Count;

    /// <summary>Emoji number <paramref name="row"/>; its picture has the same number.</summary>
    public Glyph this[int row] => glyphs[row];

    /// <summary>The pictures as bytes, alpha not multiplied in: [B, 32, 32, 4].</summary>
    public Pictures Pictures => pictures;

    /// <summary>The pictures on white, in [0, 1]: [B, 3, 32, 32]; made once, kept whatever the scope.</summary>
    public Tensor Images => field is { IsInvalid: false } ? field
        : field = pictures.Over(255, 255, 255).ToTensor().DetachFromDisposeScope();

    /// <summary>The categories in order, as in "Food &amp; Drink".</summary>
    public IReadOnlyList<string> Categories => [.. glyphs.Select(glyph => glyph.Category).Distinct()];

    /// <summary>The emoji whose names or tags fit these words, English or Chinese, the best first.</summary>
    public Emoji Find(string words)
    {
        var query = Glyph.Plain(words);
        return Pick([.. Enumerable.Range(0, Count)
            .Select(row => (Row: row, Fit: glyphs[row].Fit(query)))
            .Where(found => found.Fit is not null)
            .OrderBy(found => found.Fit)
            .Select(found => found.Row)]);
    }

    /// <summary>The emoji of one category or subcategory, as in "Food &amp; Drink" or "food-fruit".</summary>
    public Emoji In(string category)
    {
        int[] rows = [.. Enumerable.Range(0, Count).Where(row =>
            category.Equals(glyphs[row].Category, StringComparison.OrdinalIgnoreCase)
            || category.Equals(glyphs[row].Subcategory, StringComparison.OrdinalIgnoreCase))];
        return rows is not [] ? Pick(rows) : throw new ArgumentException(
            $"No emoji here is in '{category}'. There are {string.Join(", ", Categories.Concat(Like(category)))}.",
            nameof(category));
    }

    /// <summary>Shuffled batches of the images; labels are row numbers, so that emoji[row] has the words.</summary>
    public IEnumerable<Batch> Batches(int size, int seed = 0, int epochs = 1) =>
        Data.Batches.Of(Images, arange(Count).DetachFromDisposeScope(), size, seed, epochs);

    /// <summary>The emoji of these rows, in this order.</summary>
    public Emoji Pick(IReadOnlyList<int> rows) => new(pictures.Pick(rows), [.. rows.Select(row => glyphs[row])]);

    /// <summary>The emoji one by one.</summary>
    public IEnumerator<Glyph> GetEnumerator() => glyphs.GetEnumerator();

    IEnumerable<string> Like(string category) => glyphs
        .Select(glyph => glyph.Subcategory).Distinct()
        .Where(each => each.Contains(category, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Count:N0} emoji: {string.Join(", ", glyphs.Take(10))}{(Count > 10 ? ", …" : "")}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
