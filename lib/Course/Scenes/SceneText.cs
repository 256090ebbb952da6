using System.Text.RegularExpressions;

namespace MmDit.Course.Scenes;

/// <summary>A word of captions in both languages; a relation is one word of each.</summary>
public readonly record struct SceneWord(string English, string Chinese);

/// <summary>Captions as sentences in English and Chinese, and as numbers of words.</summary>
/// <remarks>Both languages name the same 19 words, so a net reads one as well as the other: their grammars put the
/// words in the same order.</remarks>
public static partial class SceneText
{
    const int Colours = 1, Shapes = 9, Sizes = 13, Relations = 15;

    /// <summary>The words by their numbers: "a", the colours, the shapes, the sizes, the relations.</summary>
    public static IReadOnlyList<SceneWord> Words { get; } =
    [
        new("a", "一个"),
        new("red", "红色"), new("orange", "橙色"), new("yellow", "黄色"), new("green", "绿色"),
        new("cyan", "青色"), new("blue", "蓝色"), new("purple", "紫色"), new("white", "白色"),
        new("circle", "圆形"), new("square", "方形"), new("triangle", "三角形"), new("cross", "十字"),
        new("small", "小"), new("large", "大"),
        new("left of", "在左边"), new("right of", "在右边"), new("above", "在上面"), new("below", "在下面"),
    ];

    /// <summary>The number that fills a short caption, and all of an empty one: 19.</summary>
    public static int Nothing => Words.Count;

    /// <summary>Words of the longest caption, L: 9.</summary>
    public const int Length = 9;

    /// <summary>A caption as numbers of words, filled with <see cref="Nothing"/>: -> 9 numbers.</summary>
    public static long[] Ids(Caption caption)
    {
        long[] Of(Attributes each) =>
            [0, Sizes + (int)each.Size, Colours + (int)each.Colour, Shapes + (int)each.Shape];
        long[] words = caption is { Second: { } second, Relation: { } relation }
            ? [.. Of(caption.First), Relations + (int)relation, .. Of(second)] : Of(caption.First);
        return [.. words, .. Enumerable.Repeat((long)Nothing, Length - words.Length)];
    }

    /// <summary>Captions as numbers of words: -> [B, L].</summary>
    public static Tensor Ids(IReadOnlyList<Caption> captions) =>
        tensor(captions.SelectMany(Ids).ToArray(), [captions.Count, Length]);

    /// <summary>The words of a caption, one for each of its tokens that is not empty.</summary>
    public static IReadOnlyList<SceneWord> Tokens(Caption caption) =>
        [.. Ids(caption).Where(id => id != Nothing).Select(id => Words[(int)id])];

    /// <summary>"a small red circle left of a large blue square".</summary>
    public static string English(Caption caption) => string.Join(' ', Tokens(caption).Select(word => word.English));

    /// <summary>一个小红色圆形在一个大蓝色方形左边.</summary>
    public static string Chinese(Caption caption)
    {
        string[] words = [.. Tokens(caption).Select(word => word.Chinese)];
        return words.Length < Length ? string.Concat(words)
            : $"{string.Concat(words[..4])}在{string.Concat(words[5..])}{words[4][1..]}";
    }

    /// <summary>What a sentence of either language says.</summary>
    /// <exception cref="ArgumentException">It is no caption; the message says what captions are like.</exception>
    public static Caption Parse(string sentence)
    {
        var match = English().Match(sentence.Trim());
        if (!match.Success) match = Chinese().Match(sentence.Trim());
        if (!match.Success) throw new ArgumentException($"caption: '{sentence}' is not like 'a small red circle' or " +
            "'a small red circle left of a large blue square', in the words " +
            string.Join(", ", Words.Select(word => word.English)));
        int Find(string group, int from) => Words.Index().First(word => word.Item.English == match.Groups[group].Value
            || word.Item.Chinese.TrimStart('在') == match.Groups[group].Value).Index - from;
        Attributes Of(string n) => new((ObjectSize)Find("size" + n, Sizes),
            (ObjectColour)Find("colour" + n, Colours), (ObjectShape)Find("shape" + n, Shapes));
        return match.Groups["relation"].Success
            ? new(Of("1"), (Relation)Find("relation", Relations), Of("2")) : new(Of("1"));
    }

    [GeneratedRegex("""
        ^a\ (?<size1>small|large)\ (?<colour1>red|orange|yellow|green|cyan|blue|purple|white)
        \ (?<shape1>circle|square|triangle|cross)(\ (?<relation>left\ of|right\ of|above|below)
        \ a\ (?<size2>small|large)\ (?<colour2>red|orange|yellow|green|cyan|blue|purple|white)
        \ (?<shape2>circle|square|triangle|cross))?$
        """, RegexOptions.IgnorePatternWhitespace)]
    internal static partial Regex English();

    [GeneratedRegex("""
        ^一个(?<size1>小|大)(?<colour1>红色|橙色|黄色|绿色|青色|蓝色|紫色|白色)
        (?<shape1>圆形|方形|三角形|十字)(在
        一个(?<size2>小|大)(?<colour2>红色|橙色|黄色|绿色|青色|蓝色|紫色|白色)
        (?<shape2>圆形|方形|三角形|十字)的?(?<relation>左边|右边|上面|下面))?$
        """, RegexOptions.IgnorePatternWhitespace)]
    internal static partial Regex Chinese();
}
