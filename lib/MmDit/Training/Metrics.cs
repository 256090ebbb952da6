namespace MmDit.Training;

/// <summary>How good samples are, in numbers.</summary>
public static class Metrics
{
    /// <summary>The part of pictures that a classifier finds in their class: [B, C, H, W], [B] -> 0 to 1.</summary>
    public static double Accuracy(Module<Tensor, Tensor> classifier, Tensor images, Tensor classes)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        var training = classifier.training;
        classifier.eval();
        var right = classifier.call(images).argmax(1).eq(classes).to(float64).mean().item<double>();
        classifier.train(training);
        return right;
    }

    /// <summary>How far two sets of pictures are from each other as Gaussians of their features: [A, F],
    /// [B, F] -> 0 for equal sets.</summary>
    /// <remarks>|μ - μ'|² + tr(Σ + Σ' - 2 (Σ Σ')^½), in float64. Beside a number stands that between the pictures
    /// learnt from and those held back: no samples can be expected to come closer.</remarks>
    /// <seealso href="https://arxiv.org/abs/1706.08500">Heusel et al. 2017, equation 6</seealso>
    public static double Frechet(Tensor features, Tensor others)
    {
        using var scope = NewDisposeScope();
        if (features.dim() != 2 || others.dim() != 2 || features.shape[1] != others.shape[1])
            throw new ArgumentException($"features: [{string.Join(", ", features.shape)}] and " +
                $"[{string.Join(", ", others.shape)}] are not [A, F] and [B, F]");
        var ((mean, spread), (otherMean, otherSpread)) = (Moments(features), Moments(others));
        var root = Root(spread);
        var cross = linalg.eigvalsh(root.matmul(otherSpread).matmul(root)).clamp_min(0).sqrt().sum();
        var distance = (mean - otherMean).square().sum() + spread.trace() + otherSpread.trace() - 2 * cross;
        return Math.Max(0, distance.item<double>());
    }

    static (Tensor Mean, Tensor Spread) Moments(Tensor features)
    {
        if (features.shape[0] < 2)
            throw new ArgumentException($"features: {features.shape[0]} pictures have no spread");
        var all = features.to(float64);
        var off = all - all.mean([0], keepdim: true);
        return (all.mean([0]), off.t().matmul(off) / (all.shape[0] - 1));
    }

    static Tensor Root(Tensor symmetric)
    {
        var (values, vectors) = linalg.eigh(symmetric);
        return (vectors * values.clamp_min(0).sqrt()).matmul(vectors.t());
    }

    /// <summary>The row of the picture that is nearest to each sample, and the distance of their values: [A, ...],
    /// [B, ...] -> [A] twice. A distance of 0 is a picture learnt by heart.</summary>
    public static (Tensor Rows, Tensor Distances) Nearest(Tensor samples, Tensor pictures)
    {
        using var scope = NewDisposeScope();
        var (distances, rows) = cdist(samples.flatten(1), pictures.flatten(1)).min(1);
        return (rows.MoveToOuterDisposeScope(), distances.MoveToOuterDisposeScope());
    }
}
