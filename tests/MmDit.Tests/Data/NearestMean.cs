using MmDit.Data;

namespace MmDit.Tests.Data;

/// <summary>The simplest classifier: it works only if pictures and labels of both parts belong together.</summary>
static class NearestMean
{
    public static double Accuracy(LabelledImages train, LabelledImages test)
    {
        var means = train.Names.Select((_, label) => Mean(train.Of(label).Pictures)).ToArray();
        var right = Enumerable.Range(0, test.Count).Count(row =>
        {
            var picture = test.Pictures[row].ToArray();
            return means.Index().MinBy(mean => Distance(mean.Item, picture)).Index == test.Classes[row];
        });
        return (double)right / test.Count;
    }

    public static double[] Mean(Pictures pictures)
    {
        var mean = new double[pictures[0].Length];
        for (var row = 0; row < pictures.Count; row++)
            for (var at = 0; at < mean.Length; at++)
                mean[at] += pictures[row][at] / (double)pictures.Count;
        return mean;
    }

    static double Distance(double[] mean, byte[] picture) => mean.Zip(picture, (a, b) => (a - b) * (a - b)).Sum();
}
