using System.Globalization;
using System.Text.RegularExpressions;
using MmDit.Course.Views;
using MmDit.Show;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace MmDit.Course.Tests;

/// <summary>One browser and one explorer for all tests.</summary>
public sealed class ExplorerFixture : IAsyncLifetime, IDisposable
{
    internal JointRun Run { get; } = new();
    public Browser Browser { get; private set; } = null!;
    public string Html { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Html = new JointAttentionExplorer(Run.Tape, steps: 3, title: "a red circle left of a blue square .").ToHtml();
        Browser = await Browser.StartAsync();
    }

    public async Task DisposeAsync() => await Browser.DisposeAsync();

    public void Dispose() => Run.Dispose();
}

/// <summary>The explorer in a real Chromium without a network.</summary>
public sealed partial class JointExplorerBrowserTests(ExplorerFixture fixture, ITestOutputHelper log)
    : IClassFixture<ExplorerFixture>
{
    const int L = 9, N = 64, H = 4;

    // The explorer shows the first, the middle and the last of eight steps.
    static readonly int[] kept = [0, 4, 7];

    async Task<OpenPage> Open(int width = 1000, bool dark = false)
    {
        var open = await fixture.Browser.OpenAsync(fixture.Html, width: width, dark: dark);
        await Assertions.Expect(open.Page.Locator("[data-chosen]")).ToHaveCountAsync(1);
        return open;
    }

    float[] Row(int step, int block, int? head, int token, bool reads)
    {
        var map = fixture.Run.Tape.Moments[kept[step]].Maps[block];                             // [h, S, S]
        var one = head is { } h ? map[h] : map.mean([0]);
        return (reads ? one[token] : one.select(1, token)).Values();
    }

    static async Task<double[]> Shown(OpenPage open, string what = "values") =>
        await open.Page.EvaluateAsync<double[]>($"document.querySelector('.kit-widget').kitValues.{what}");

    static void Near(float[] right, double[] shown)
    {
        Assert.Equal(right.Length, shown.Length);
        Assert.All(right.Zip(shown), pair => Assert.InRange(pair.Second - pair.First,
            -Math.Sqrt(pair.First) / 255 - 2e-5, Math.Sqrt(pair.First) / 255 + 2e-5));
    }

    static ILocator Part(OpenPage open, string part) => open.Page.Locator($"[data-part={part}]");
    static ILocator Word(OpenPage open, int i) => open.Page.Locator(".words button").Nth(i);
    static ILocator Head(OpenPage open, int i) => open.Page.Locator(".heads button").Nth(i);

    static async Task Slide(OpenPage open, string name, int to) =>
        await Part(open, name).EvaluateAsync("(e, v) => { e.value = v; e.dispatchEvent(new Event('input')); }", to);

    static async Task Patch(OpenPage open, int patch, string map = "heat", bool click = true)
    {
        var box = (await Part(open, map).BoundingBoxAsync())!;
        var (x, y) = (box.X + (patch % 8 + .5f) * box.Width / 8, box.Y + (patch / 8 + .5f) * box.Height / 8);
        if (click) await open.Page.Mouse.ClickAsync(x, y); else await open.Page.Mouse.MoveAsync(x, y);
    }

    static async Task<Pixels> Canvas(OpenPage open, string part) => Pixels.Decode(Convert.FromBase64String(
        (await Part(open, part).Locator("canvas").EvaluateAsync<string>("c => c.toDataURL()")).Split(',')[1]));

    [Fact] public async Task A_word_shows_which_patches_read_it()
    {
        await using var open = await Open();

        foreach (var (word, block, head, step) in new (int, int, int?, int)[]
            { (1, 2, null, 2), (6, 0, 3, 0), (0, 3, 1, 1), (8, 1, null, 0) })
        {
            await Word(open, word).ClickAsync();
            await Slide(open, "block", block);
            await Slide(open, "step", step);
            await Head(open, head ?? H).ClickAsync();
            Near(Row(step, block, head, word, reads: false), await Shown(open));
            await Assertions.Expect(Word(open, word)).ToHaveAttributeAsync("aria-pressed", "true");
        }
        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
    }

    [Fact] public async Task A_patch_shows_the_words_and_patches_it_reads_with_their_weights()
    {
        await using var open = await Open();
        await open.Page.ClickAsync("[data-way=reads]");
        await Patch(open, 19);

        var right = Row(2, 2, null, L + 19, reads: true);
        Near(right, await Shown(open));
        var words = fixture.Run.Tape.Words.Select((word, i) => (word, w: right[i])).OrderByDescending(p => p.w)
            .ToArray();
        var list = await Part(open, "wordlist").Locator("span").AllTextContentsAsync();
        Assert.Equal(2 * L, list.Count);
        for (var i = 0; i < L; i++)
            Assert.InRange(double.Parse(list[2 * i + 1], CultureInfo.InvariantCulture) - words[i].w, -0.003, 0.003);
        Assert.Contains(list[0], words.Where(w => w.w > words[0].w - 0.003).Select(w => w.word));
        var best = Enumerable.Range(0, N).MaxBy(p => right[L + p]);
        Assert.Equal($"row {best / 8 + 1}, column {best % 8 + 1}",
            await Part(open, "patchlist").Locator("span").First.TextContentAsync());
        await Assertions.Expect(Part(open, "status")).ToContainTextAsync("the patch in row 3, column 4 reads most row "
            + $"{best / 8 + 1}, column {best % 8 + 1}");
    }

    [Fact] public async Task Colours_are_the_values_and_pointing_tells_them()
    {
        await using var open = await Open();
        await Word(open, 4).ClickAsync();

        var (heat, values) = (await Canvas(open, "heat"), await Shown(open, "map"));
        for (var p = 0; p < N; p++)
            Assert.Equal(Colormap.Sequential.At(Math.Round(values[p] / values.Max() * 255) / 255),
                (heat[p / 8, p % 8, 0], heat[p / 8, p % 8, 1], heat[p / 8, p % 8, 2]));
        await Patch(open, 42, click: false);
        var said = await Part(open, "point").TextContentAsync();
        Assert.StartsWith("row 6, column 3: ", said);
        Assert.Equal(values[42], double.Parse(said!.Split(": ")[1], CultureInfo.InvariantCulture), 1e-4);
    }

    [Fact] public async Task The_picture_is_the_net_s_at_that_step_lit_by_the_map()
    {
        await using var open = await Open();
        foreach (var step in new[] { 0, 2 })
        {
            await Slide(open, "step", step);
            var picture = fixture.Run.Tape.Moments[kept[step]].Clean.Picture(-1, 1);
            var (seen, map) = (await Canvas(open, "picture"), await Shown(open, "map"));
            var brightest = Enumerable.Range(0, N).MaxBy(p => map[p]);
            var (y, x) = (brightest / 8 * 4 + 1, brightest % 8 * 4 + 2);
            for (var c = 0; c < 3; c++) Assert.InRange(seen[y, x, c] - picture[y, x, c], -1, 1);
            await Assertions.Expect(Part(open, "seen"))
                .ToContainTextAsync($"t = {fixture.Run.Tape.Moments[kept[step]].T:0.00}");
        }
    }

    [Fact] public async Task Outputs_are_compared_instead_of_weights()
    {
        await using var open = await Open();
        await open.Page.ClickAsync("[data-way=outputs]");
        await Word(open, 2).ClickAsync();
        var alike = fixture.Run.Tape.Moments[7].Alike(L)[2];                                    // [h + 1, L, N]
        Near(alike[H][2].Values(), await Shown(open, "map"));
        await Head(open, 1).ClickAsync();
        Near(alike[1][2].Values(), await Shown(open, "map"));

        await Patch(open, 5, "picture");
        Near(alike[1].select(1, 5).Values(), (await Shown(open, "values.slice(0, 9)")));
        var best = Enumerable.Range(0, L).MaxBy(w => alike[1, w, 5].item<float>());
        Near(alike[1][best].Values(), await Shown(open, "map"));
        Assert.Empty(open.Errors);
    }

    [Fact] public async Task Four_quadrants_have_names_and_their_shares()
    {
        await using var open = await Open();
        await Slide(open, "block", 1);
        await Head(open, 2).ClickAsync();
        var map = fixture.Run.Tape.Moments[7].Maps[1, 2];
        foreach (var (q, name) in new[] { "text reads text", "text reads image", "image reads text",
            "image reads image" }.Index())
        {
            var part = (q < 2 ? map[..L] : map[L..])[.., q % 2 == 0 ? ..L : L..];
            var said = await open.Page.Locator($"[data-share='{q}']").TextContentAsync();
            Assert.StartsWith($"{name}: ", said);
            Assert.Equal(100 * part.sum(1).mean().item<float>(),
                double.Parse(Regex.Match(said!, @"[\d.]+").Value, CultureInfo.InvariantCulture), 0.3);
        }
        // A click on the lower left, where patches read words: the word of that column.
        await open.Page.Locator(".quads").ScrollIntoViewIfNeededAsync();
        var box = (await open.Page.Locator("[data-quad='2']").BoundingBoxAsync())!;
        await open.Page.Mouse.ClickAsync(box.X + box.Width * 6.5f / L, box.Y + box.Height / 2);
        await Assertions.Expect(open.Page.Locator("[data-chosen='6'][data-way=read]")).ToHaveCountAsync(1);
        await open.Page.Locator("[data-quad='3']").ScrollIntoViewIfNeededAsync();
        box = (await open.Page.Locator("[data-quad='3']").BoundingBoxAsync())!;
        await open.Page.Mouse.ClickAsync(box.X + box.Width / 2, box.Y + box.Height * 30.5f / N);
        await Assertions.Expect(open.Page.Locator("[data-chosen='39'][data-way=reads]")).ToHaveCountAsync(1);
    }

    [Fact] public async Task Heads_tell_their_entropy()
    {
        await using var open = await Open();
        await Slide(open, "step", 1);
        var map = fixture.Run.Tape.Moments[4].Maps[2];                                          // [h, S, S]
        var bits = -(map * map.log2()).sum(-1);                                                 // [h, S]
        await Word(open, 0).ClickAsync();
        for (var h = 0; h < H; h++)
            await Assertions.Expect(Head(open, h)).ToHaveTextAsync(
                $"head {h + 1}: {bits[h, ..L].mean().item<float>():f2} bits");
        await Patch(open, 0);
        await Assertions.Expect(Head(open, 1)).ToHaveTextAsync(
            $"head 2: {bits[1, L..].mean().item<float>():f2} bits");
    }

    [Fact] public async Task Keys_alone_reach_everything()
    {
        await using var open = await Open();
        var chosen = open.Page.Locator(".kit-widget");
        async Task Press(params string[] keys)
        {
            foreach (var key in keys) await open.Page.Keyboard.PressAsync(key);
        }
        await Press("Tab", "Tab", "Enter", "ArrowRight", "ArrowRight");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-chosen", "3");
        for (var i = 3; i < L; i++) await Press("Tab");                 // the picture
        await Press("ArrowRight", "ArrowDown", "ArrowDown");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-chosen", $"{L + 17}");
        await Press("Tab", "Home", "Tab", "Tab", "Enter");              // the heat map, then the ways
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-chosen", $"{L}");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-way", "reads");
        await Press("Tab", "Tab", "ArrowLeft", "Tab", "ArrowRight", "Tab", "Enter");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-step", "1");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-block", "3");
        await Assertions.Expect(chosen).ToHaveAttributeAsync("data-head", "0");
        Near(Row(1, 3, 0, L, reads: true), await Shown(open));
        await Assertions.Expect(open.Page.Locator("[role=status]")).ToContainTextAsync("Block 4, head 1");
        Assert.Equal(0, await open.Page.Locator("input:not([aria-label]), [role=application]:not([aria-label])," +
            "[role=group]:not([aria-label]), canvas[role=img]:not([aria-label])").CountAsync());
    }
}
