using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Says which class a small picture is of, and what it sees in it: [B, C, H, W] -> [B, classes].</summary>
/// <remarks>A judge for samples: trained on the real pictures, it never sees a sample while it learns.</remarks>
/// <param name="channels">Channels of the pictures, whose values are in [-1, 1].</param>
public sealed class SmallClassifier(long channels, long classes, long width = 32) : Net<Tensor, Tensor>
{
    readonly Conv conv1 = new(channels, width, 3, padding: 1), conv2 = new(width, 2 * width, 3, padding: 1);
    readonly LinearLayer fc1 = Init.Linear(4 * 4 * 2 * width, 64), fc2 = Init.Linear(64, classes);
    readonly Dropout drop = Dropout(0.3);

    /// <summary>What the last layer reads, for distances between sets of pictures: [B, C, H, W] -> [B, 64].</summary>
    public Tensor Features(Tensor image)
    {
        using var scope = NewDisposeScope();
        Shape.Require(image, "B C H W", [("C", channels)]);
        var x = avg_pool2d(relu(conv1.call(image)), 2);                                         // [B, W, H/2, W/2]
        x = adaptive_avg_pool2d(relu(conv2.call(x)), 4);                                        // [B, 2W, 4, 4]
        return relu(fc1.call(drop.call(x.flatten(1)))).MoveToOuterDisposeScope();               // [B, 64]
    }

    /// <summary>[B, C, H, W] -> [B, classes].</summary>
    public override Tensor forward(Tensor image)
    {
        using var scope = NewDisposeScope();
        return fc2.call(drop.call(Features(image))).MoveToOuterDisposeScope();
    }
}
