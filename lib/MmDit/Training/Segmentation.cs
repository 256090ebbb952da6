namespace MmDit.Training;

/// <summary>How far a net is from naming the class of every cell right: two losses and one measure.</summary>
public static class Segmentation
{
    /// <summary>How surprised the net is by the class of a cell, on average: logits [B, K, H, W], classes [B, H, W] ->
    /// one number.</summary>
    public static Tensor CrossEntropy(Tensor logits, Tensor classes) => cross_entropy(logits, classes);

    /// <summary>One less how much of each class overlaps, every class counting alike however few its cells are:
    /// logits [B, K, H, W], classes [B, H, W] -> one number, 0 to 1.</summary>
    /// <remarks>Of sure answers the overlap is 2 IoU / (1 + IoU): not the IoU itself, but it grows with it.</remarks>
    /// <seealso href="https://arxiv.org/abs/1606.04797">Milletari et al. 2016, section 3</seealso>
    public static Tensor Dice(Tensor logits, Tensor classes)
    {
        using var scope = NewDisposeScope();
        var chance = logits.softmax(1);                                                         // [B, K, H, W]
        var truth = one_hot(classes, logits.shape[1]).permute(0, 3, 1, 2).to(logits.dtype);     // [B, K, H, W]
        var both = (chance * truth).sum([0, 2, 3]);                                             // [K]
        var all = chance.square().sum([0, 2, 3]) + truth.sum([0, 2, 3]);                        // [K]
        return (1 - (2 * both / all.clamp_min(1e-6)).mean()).MoveToOuterDisposeScope();
    }

    /// <summary>Cells that are rightly of a class, over those that are or are said to be; the mean of the classes there
    /// are: classes said and true, [B, H, W] each -> 0 to 1.</summary>
    public static double MeanIoU(Tensor said, Tensor classes, long count)
    {
        using var scope = NewDisposeScope();
        List<double> each = [];
        for (var k = 0L; k < count; k++)
        {
            var (a, b) = (said.eq(k), classes.eq(k));
            var union = a.logical_or(b).sum().item<long>();
            if (union > 0) each.Add((double)a.logical_and(b).sum().item<long>() / union);
        }
        return each.Average();
    }
}
