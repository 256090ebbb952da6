using MmDit.Nets.Layers;

namespace MmDit.Course.Exercises;

/// <summary>The exercises of lesson 04: an image to tokens, and back.</summary>
public static class Lesson04
{
    /// <summary>An image to tokens: [B, C, H, W] -> [B, N, P²C].</summary>
    public static Exercise<Func<Tensor, int, Tensor>> Patchify { get; } = new(
        "04.1", "patchify", (image, p) => Patches.Patchify(image, p), f => f(Image(2, 3, 4, 8), 2),
        hints:
        [
            "How many tokens does a 4 x 8 image give with p = 2, and how many numbers does each hold if a pixel has " +
            "3 channels?",
            "Split H into (H/p, p) and W into (W/p, p) with reshape; bring the axes into the order batch, patch row, " +
            "patch column, row in the patch, column in the patch, channel with permute; " +
            "then merge the second with the third and the last three with reshape.",
            "Patchify(image, p):\n    B, C, H, W = image.shape\n    x = image.reshape(B, C, H/p, p, W/p, p)\n" +
            "    x = x.permute(0, 2, 4, 3, 5, 1)\n    return x.reshape(B, H/p * W/p, p * p * C)",
        ],
        checks:
        [
            new("a token for each patch, with all its numbers",
                f => Compare.Fault(zeros(2, 8, 12), zeros(f(Image(2, 3, 4, 8), 2).shape))),
            new("the first token is the top left patch, row by row, channels last", f =>
                Compare.Fault(Image(1, 3, 4, 4)[0, TensorIndex.Colon, ..2, ..2].permute(1, 2, 0).flatten(),
                    f(Image(1, 3, 4, 4), 2)[0, 0])),
            new("tokens follow each other row by row, also where the image is not square", f =>
                Compare.Fault(Patches.Patchify(Image(2, 3, 4, 8), 2), f(Image(2, 3, 4, 8), 2))),
            new("patches of any size",
                f => Compare.Fault(Patches.Patchify(Image(1, 1, 9, 6), 3), f(Image(1, 1, 9, 6), 3))
                ?? Compare.Fault(Patches.Patchify(Image(1, 2, 4, 4), 1), f(Image(1, 2, 4, 4), 1))),
            new("each image of a batch by itself",
                f => Compare.Fault(f(Image(2, 3, 4, 8)[1..], 2), f(Image(2, 3, 4, 8), 2)[1..])),
        ],
        mistakes:
        [
            new("the channels come first inside a token",
                (x, p) => x.Rearrange("b c (h p) (w q) -> b (h w) (c p q)", ("p", p), ("q", p))),
            new("patches are counted column by column",
                (x, p) => x.Rearrange("b c (h p) (w q) -> b (w h) (p q c)", ("p", p), ("q", p))),
            new("rows and columns inside a patch are swapped",
                (x, p) => x.Rearrange("b c (h p) (w q) -> b (h w) (q p c)", ("p", p), ("q", p))),
            new("height and width of the image are swapped", (x, p) => Patches.Patchify(x.transpose(2, 3), p)),
            new("pixels p apart are gathered instead of neighbours",
                (x, p) => x.Rearrange("b c (p h) (q w) -> b (h w) (p q c)", ("p", p), ("q", p))),
            new("the numbers are reshaped without permuting them",
                (x, p) => x.reshape(x.shape[0], x.shape[2] / p * (x.shape[3] / p), p * p * x.shape[1])),
            new("the number of patches in a row is taken from the height",
                (x, p) => x.reshape(x.shape[0], x.shape[1], x.shape[2] / p, p, x.shape[2] / p, -1)
                    .permute(0, 2, 4, 3, 5, 1).reshape(x.shape[0], -1, p * p * x.shape[1])),
            new("a patch has 2 x 2 pixels whatever p says", (x, p) => Patches.Patchify(x, 2)),
            new("the batch is laid out along the tokens",
                (x, p) => x.Rearrange("b c (h p) (w q) -> (h w) b (p q c)", ("p", p), ("q", p))
                    .reshape(x.shape[0], -1, p * p * x.shape[1])),
        ]);

    /// <summary>Tokens to an image, given the patches in a column: [B, N, P²C] -> [B, C, H, W].</summary>
    public static Exercise<Func<Tensor, int, int, Tensor>> Unpatchify { get; } = new(
        "04.2", "unpatchify", (tokens, p, height) => Patches.Unpatchify(tokens, p, height),
        f => f(Tokens(2, 3, 4, 8, 2), 2, 2), hints:
        [
            "Patchify was reshape, permute, reshape. What undoes each, and in which order?",
            "Split the tokens into (height, N / height) and the token's numbers into (p, p, C); bring the axes into " +
            "the order batch, channel, patch row, row in the patch, patch column, column in the patch; then merge.",
            "Unpatchify(tokens, p, height):\n    B, N, _ = tokens.shape\n    width = N / height\n" +
            "    x = tokens.reshape(B, height, width, p, p, -1)\n    x = x.permute(0, 5, 1, 3, 2, 4)\n" +
            "    return x.reshape(B, -1, height * p, width * p)",
        ],
        checks:
        [
            new("an image of the right shape",
                f => Compare.Fault(zeros(2, 3, 4, 8), zeros(f(Tokens(2, 3, 4, 8, 2), 2, 2).shape))),
            new("it undoes patchify", f => Compare.Fault(Image(2, 3, 8, 8), f(Tokens(2, 3, 8, 8, 2), 2, 4))),
            new("also where the image is not square",
                f => Compare.Fault(Image(2, 3, 4, 8), f(Tokens(2, 3, 4, 8, 2), 2, 2))
                ?? Compare.Fault(Image(1, 1, 9, 6), f(Tokens(1, 1, 9, 6, 3), 3, 3))),
            new("a patch of one pixel is a pixel",
                f => Compare.Fault(Image(1, 2, 3, 5), f(Tokens(1, 2, 3, 5, 1), 1, 3))),
        ],
        mistakes:
        [
            new("the channels are taken to come first inside a token",
                (x, p, h) => x.Rearrange("b (h w) (c p q) -> b c (h p) (w q)", ("h", h), ("p", p), ("q", p))),
            new("tokens are laid out column by column",
                (x, p, h) => x.Rearrange("b (w h) (p q c) -> b c (h p) (w q)", ("h", h), ("p", p), ("q", p))),
            new("rows and columns inside a patch are swapped",
                (x, p, h) => x.Rearrange("b (h w) (q p c) -> b c (h p) (w q)", ("h", h), ("p", p), ("q", p))),
            new("the patches of a row are interleaved",
                (x, p, h) => x.Rearrange("b (h w) (p q c) -> b c (p h) (q w)", ("h", h), ("p", p), ("q", p))),
            new("the numbers are reshaped without permuting them",
                (x, p, h) => x.reshape(x.shape[0], -1, h * p, x.shape[1] / h * p)),
            new("height and width are swapped", (x, p, h) => Patches.Unpatchify(x, p, x.shape[1] / h)),
            new("the image is taken to be square", (x, p, h) => Patches.Unpatchify(x, p, (long)Math.Sqrt(x.shape[1]))),
        ]);

    // Every pixel has a number of its own, so nothing can be exchanged unseen.
    static Tensor Image(long b, long c, long h, long w) => arange(b * c * h * w, float32).reshape(b, c, h, w);
    static Tensor Tokens(long b, long c, long h, long w, long p) => Patches.Patchify(Image(b, c, h, w), p);
}
