using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course;

/// <summary>An MM-DiT with something else in the place of its blocks, or of their attention.</summary>
public static class Joint
{
    /// <summary>What the net says if each block is this function of it, of text and image tokens and of the condition:
    /// [B, C, H, W], [B], [B, pooled], [B, L, context] -> [B, C, H, W].</summary>
    public static Tensor Call(MMDiT net, Tensor image, Tensor t, Tensor pooled, Tensor text,
        Func<JointBlock, Tensor, Tensor, Tensor, (Tensor Text, Tensor Image)> block)
    {
        using var scope = NewDisposeScope();
        var (x, c, context) = (net.Embed(image), net.Condition(t, pooled), net.EmbedText(text));
        foreach (var one in net.Blocks) (context, x) = block(one, context, x, c);
        x = net.Part<FinalLayer>("final_layer").call(x, c);                                     // [B, N, P²C]
        return Patches.Unpatchify(x, net.Config.Patch, image.shape[2] / net.Config.Patch).MoveToOuterDisposeScope();
    }

    /// <summary>A block whose attention has something added before its softmax: [B, L, D], [B, N, D], [B, D],
    /// [1, 1, S, S] -> the first two.</summary>
    public static (Tensor Text, Tensor Image) Biased(JointBlock block, Tensor text, Tensor image, Tensor c, Tensor bias)
    {
        var (textQkv, textKept) = block.Text.PreAttention(text, c);                             // [B, h, L, d] each
        var (imageQkv, imageKept) = block.Image.PreAttention(image, c);                         // [B, h, N, d] each
        var mixed = textQkv.Then(imageQkv).Attend(bias).split([text.shape[1], image.shape[1]], 1);
        return (block.Text.PostAttention(text, mixed[0], textKept), block.Image.PostAttention(image, mixed[1],
            imageKept));
    }

    /// <summary>Nothing, but minus infinity where some tokens may not read some others: [1, 1, S, S],
    /// S = L + N.</summary>
    /// <param name="cut">"text reads image" and the like; nothing is cut by an empty text.</param>
    /// <exception cref="ArgumentException">Text and image are not in it.</exception>
    public static Tensor Cut(string cut, int L, int N)
    {
        var bias = zeros(1, 1, L + N, L + N);
        if (cut == "") return bias;
        if (cut.Split(" reads ") is not [("text" or "image") and var who, ("text" or "image") and var whom])
            throw new ArgumentException($"cut: '{cut}', but it is like 'image reads text'", nameof(cut));
        bias[.., .., Of(who), Of(whom)] = double.NegativeInfinity;
        return bias;

        TensorIndex Of(string tokens) => tokens == "text" ? TensorIndex.Slice(0, L) : TensorIndex.Slice(L, L + N);
    }
}
