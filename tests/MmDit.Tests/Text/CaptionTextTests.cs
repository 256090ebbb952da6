using MmDit.Text;

namespace MmDit.Tests.Text;

public sealed class CaptionTextTests
{
    [Theory]
    [InlineData("  Two\t\n words \u00a0 here ", "two words here")]
    [InlineData("“Double” ‘single’ ʼ", "\"double\" 'single' '")]
    [InlineData("ＷＩＤＥ，　ｶﾞｷﾞ￥￣", "wide, ガギ¥ \u0304")]
    [InlineData("ﬁne oﬃce Ĳ Ǆ", "fine office ij dž")]
    [InlineData("a\u001b[31;1mb\u0007c\ufeff", "abc")]
    [InlineData("line\u2028break\r\nend", "line break end")]
    [InlineData("\u0093Windows\u0094 \u0085", "\"windows\" …")]
    [InlineData("ΟΔΟΣ ΟΔΟΣ' ΣΑ İ 𐐀", "οδος οδος' σα i\u0307 𐐨")]
    public void Text_is_mended_and_made_small(string text, string clean) =>
        Assert.Equal(clean, CaptionText.Clean(text));

    [Fact] public void Half_a_pair_of_surrogates_is_said_to_be_broken() =>
        Assert.Equal("half \ufffd pair", CaptionText.Clean("half \ud83d pair"));

    [Theory]
    [InlineData("&lt;b&gt; &amp;amp;amp;", "<b> &")]
    [InlineData("&NTILDE; &eacute &copy2024 &notit;", "ñ é ©2024 ¬it;")]
    [InlineData("&#128; &#x1F600; &#39; &#0; &#xD800; &#1114112;", "€ 😀 ' \ufffd \ufffd \ufffd")]
    [InlineData("&nosuch; &apos &lang; &AMP", "&nosuch; &apos ⟨ &")]
    [InlineData("&check; &Abreve; &hearts &semi; &COPYSR; &#1;x", "✓ ă &hearts ; ©sr; x")]
    [InlineData("< &NTILDE;", "< &ntilde;")]                    // what looks like HTML keeps names that HTML has not
    public void Entities_are_read_as_Python_reads_them(string text, string clean) =>
        Assert.Equal(clean, CaptionText.Clean(text));

    [Theory]
    [InlineData("cafe\u0301", "café"), InlineData("a\u0323\u0302", "ậ"), InlineData("a\u0302\u0323", "ậ")]
    [InlineData("é\u0323", "ẹ\u0301"), InlineData("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국")]
    [InlineData("\u212b \u2126", "å ω"), InlineData("\u0958", "\u0915\u093c"), InlineData("=\u0338", "≠")]
    [InlineData("u\u031b\u0301", "ứ"), InlineData("u\u0301\u031b", "ứ"), InlineData("か\u3099", "が")]
    [InlineData("x\u0301", "x\u0301"), InlineData("\uf900 \U0002f800", "豈 丽")]
    [InlineData("\U00011099\U000110ba \U0001d15e", "\U0001109a \U0001d157\U0001d165")]
    public void A_letter_and_its_marks_are_one_character(string apart, string composed) =>
        Assert.Equal(composed, CaptionText.Clean(apart));

    [Theory]
    [InlineData("don't we'll i'm he'd you've they're it's", "don|'t|we|'ll|i|'m|he|'d|you|'ve|they|'re|it|'s")]
    [InlineData("abc123 4½", "abc|1|2|3|4|½")]
    [InlineData("wow!!! (a_b-c)", "wow|!!!|(|a|_|b|-|c|)")]
    [InlineData("x!'s", "x|!'|s")]
    [InlineData("日本 𝒜𠀀 👩‍🚀", "日本|𝒜𠀀|👩‍🚀")]
    [InlineData("", "")]
    public void Words_are_letters_single_digits_or_the_rest(string text, string words) =>
        Assert.Equal(words, string.Join('|', CaptionText.Words(text)));

    [Fact] public void A_special_word_is_whole_where_a_word_begins() =>
        Assert.Equal(["a", "<end>", "b", "!<", "end", ">"], CaptionText.Words("a<end>b !<end>", "<end>"));

    public static TheoryData<string, string> Prompts => new()
    {
        { "a (red:1.3) car", "a :1|red:1.3| car:1" },
        { "((very)) (nice)", "very:1.2100000000000002| :1|nice:1.1" },
        { "(a (b:2) c)", "a :1.1|b:2| c:1.1" },
        { "\\(so\\) (it\\):3)", "(so) :1|it):3" },
        { "(open (twice", "(open (twice:1" },
        { "close) (a)", "close) (a):1" },
        { "(a:bad)(:2)(b:-1e1)", "a:bad:1.1|:2:1.1|b:-10" },
    };

    [Theory, MemberData(nameof(Prompts))]
    public void Brackets_weigh(string prompt, string parts) =>
        Assert.Equal(parts,
            string.Join('|', WeightedText.Parse(prompt).Select(part => $"{part.Text}:{part.Weight:r}")));
}
