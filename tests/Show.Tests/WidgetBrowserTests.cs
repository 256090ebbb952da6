using Microsoft.Playwright;

namespace MmDit.Show.Tests;

[Collection("browser")]
public class WidgetBrowserTests(BrowserFixture fixture)
{
    static readonly float[] ramp = [.. Enumerable.Range(0, 16)
        .SelectMany(i => Enumerable.Range(0, 16).Select(j => (float)((i * 16) + j)))];
    static readonly ClickMap map = new(ramp, 4, 4, title: "ramp");
    static readonly HoverLink link = new(Gallery.Picture(0), 4, 4, ramp.AsSpan(0, 64));

    async Task<OpenPage> Open(string html, int widgets)
    {
        var open = await fixture.Browser.OpenAsync(html);
        await Assertions.Expect(open.Page.Locator("[data-chosen='0']")).ToHaveCountAsync(widgets);
        return open;
    }

    static ILocator Part(OpenPage open, string part, int copy = 0) =>
        open.Page.Locator($".kit-widget >> nth={copy} >> [data-part={part}]").First;

    static async Task<string> Place(OpenPage open, string part, int copy = 0) =>
        (await Part(open, part, copy).GetAttributeAsync("transform"))!;

    static async Task<Pixels> Heat(OpenPage open, int copy = 0) =>
        Pixels.Decode(Convert.FromBase64String((await Part(open, "heat", copy)
            .GetAttributeAsync("href"))!.Split(',')[1]));

    static void IsRow(int row, Pixels heat)
    {
        for (var i = 0; i < 16; i++)
        {
            var (r, g, b) = Colormap.Sequential.At(Math.Round(((row * 16) + i) / 255.0 * 255) / 255);
            Assert.Equal((r, g, b), (heat[i / 4, i % 4, 0], heat[i / 4, i % 4, 1], heat[i / 4, i % 4, 2]));
        }
    }

    [Fact]
    public async Task Everything_else_shows_and_asks_for_nothing()
    {
        await using var open = await Open(string.Join("\n", Gallery.Others.Select(other =>
            $"<div class=item style='width:max-content'>{other.Value.ToHtml()}</div>")), widgets: 4);

        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
        Assert.All(await open.Page.EvalOnSelectorAllAsync<bool[]>("img",
            "all => all.map(i => i.complete && i.naturalWidth > 0)"), Assert.True);
        await Shots.Take(open, ".item", Gallery.Others.Keys);
    }

    [Fact]
    public async Task Still_widgets_show_their_first_cell_without_scripts()
    {
        await using var open = await fixture.Browser.OpenAsync(map.ToHtml() + link.ToHtml(), scripts: false);

        var mark = Convert.FromHexString(Palette.Series[1][1..]);
        foreach (var i in new[] { 0, 1 })
        {
            var shot = Pixels.Decode(await open.Page.Locator("img").Nth(i).ScreenshotAsync());
            var count = (from y in Enumerable.Range(0, shot.Height) from x in Enumerable.Range(0, shot.Width)
                         where shot[y, x, 0] == mark[0] && shot[y, x, 1] == mark[1] && shot[y, x, 2] == mark[2]
                             select 1).Count();
            Assert.True(count > 100);
        }
    }

    [Fact]
    public async Task Pointing_at_a_patch_marks_its_token_and_the_other_way_round()
    {
        await using var open = await Open(link.ToHtml(), widgets: 1);
        var patch = (await Part(open, "patch").BoundingBoxAsync())!;
        var token = (await Part(open, "token").BoundingBoxAsync())!;
        var (start, startToken) = (await Place(open, "patch"), await Place(open, "token"));

        await open.Page.Mouse.MoveAsync(patch.X + (patch.Width * 2.5f), patch.Y + (patch.Height * 1.5f));
        await Assertions.Expect(Part(open, "readout")).ToHaveTextAsync("token 6  ·  row 1, column 2");
        await Assertions.Expect(Part(open, "numbers")).ToHaveTextAsync("24  25  26  27");
        Assert.NotEqual(start, await Place(open, "patch"));
        Assert.NotEqual(startToken, await Place(open, "token"));

        await open.Page.Mouse.MoveAsync(token.X + 8, token.Y + 8);
        await Assertions.Expect(Part(open, "readout")).ToHaveTextAsync("token 0  ·  row 0, column 0");
        Assert.Equal((start, startToken), (await Place(open, "patch"), await Place(open, "token")));
        Assert.Empty(open.Errors);
    }

    [Fact]
    public async Task Arrow_keys_walk_over_patches()
    {
        await using var open = await Open(link.ToHtml(), widgets: 1);
        await open.Page.Keyboard.PressAsync("Tab");

        foreach (var key in new[] { "ArrowUp", "ArrowRight", "ArrowDown" }) await open.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(Part(open, "readout")).ToHaveTextAsync("token 5  ·  row 1, column 1");
        await open.Page.Keyboard.PressAsync("End");
        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(open.Page.Locator("[data-chosen='15']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Clicking_a_cell_shows_its_row_of_the_matrix()
    {
        await using var open = await Open(map.ToHtml(), widgets: 1);
        IsRow(0, await Heat(open));
        var cell = (await Part(open, "chosen").BoundingBoxAsync())!;

        await open.Page.Mouse.ClickAsync(cell.X + (cell.Width * 1.5f), cell.Y + (cell.Height * 2.5f));

        await Assertions.Expect(open.Page.Locator("[data-chosen='9']")).ToHaveCountAsync(1);
        IsRow(9, await Heat(open));
        await Assertions.Expect(Part(open, "readout")).ToHaveTextAsync("row 2, column 1  →  row 2, column 1:  153");
        await open.Page.Mouse.MoveAsync(cell.X + (cell.Width * .5f), cell.Y + (cell.Height * .5f));
        await Assertions.Expect(Part(open, "readout")).ToHaveTextAsync("row 2, column 1  →  row 0, column 0:  144");
        await open.Page.Keyboard.PressAsync("ArrowLeft");
        IsRow(8, await Heat(open));
        Assert.Empty(open.Errors);
    }

    [Fact]
    public async Task A_map_over_a_picture_takes_clicks_on_both()
    {
        await using var open = await Open(new ClickMap(ramp, 4, 4, Gallery.Picture(0)).ToHtml(), widgets: 1);
        var cell = (await Part(open, "chosen").BoundingBoxAsync())!;

        await open.Page.Mouse.ClickAsync(cell.X + (cell.Width * 3.5f), cell.Y + (cell.Height * .5f));

        await Assertions.Expect(open.Page.Locator("[data-chosen='3']")).ToHaveCountAsync(1);
        IsRow(3, await Heat(open));
        var marks = await open.Page.Locator("[data-part=chosen]")
            .EvaluateAllAsync<double[]>("all => all.map(m => m.getBoundingClientRect().x)");
        var grid = await open.Page.Locator("[data-part=heat]")
            .EvaluateAsync<double>("heat => heat.getBoundingClientRect().x");
        Assert.True(marks[0] < grid && marks[1] > grid);
    }

    [Fact]
    public async Task One_output_shown_twice_lives_twice()
    {
        await using var open = await Open(map.ToHtml() + map.ToHtml() + link.ToHtml(), widgets: 3);
        await open.Page.Locator(".kit-widget svg").Nth(1).FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowRight");

        IsRow(0, await Heat(open, 0));
        IsRow(1, await Heat(open, 1));
    }

    [Fact]
    public void Pages_stay_small_at_1024_cells()
    {
        var matrix = new float[1024 * 1024];
        for (var i = 0; i < matrix.Length; i++)
            matrix[i] = MathF.Exp(-MathF.Abs((i / 1024 / 32) - (i % 1024 / 32))
                - MathF.Abs((i / 1024 % 32) - (i % 32)));

        Assert.InRange(new ClickMap(matrix, 32, 32).ToHtml().Length, 10_000, 400_000);
        Assert.InRange(Gallery.Others["fine"].ToHtml().Length, 10_000, 120_000);
    }

    [Fact]
    public void Wrong_shapes_are_named()
    {
        Check("2 x 3 cells need a matrix [6, 6] of 36 values, got 5", () => new ClickMap(new float[5], 2, 3));
        Check("1 to 1024 cells, got 33 x 32", () => new ClickMap(new float[1], 33, 32));
        Check("NaN or infinity", () => new ClickMap([float.NaN], 1, 1));
        Check("16 x 16 pixels do not cut into 3 x 4", () => new HoverLink(Gallery.Picture(0), 3, 4));
        Check("take a multiple of 16 values, got 17", () => new HoverLink(Gallery.Picture(0), 4, 4, new float[17]));

        static void Check(string message, Func<object> act) =>
            Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(act).Message);
    }
}
