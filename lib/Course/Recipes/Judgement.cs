using MmDit.Course.Scenes;
using MmDit.Data;
using MmDit.Diffusion;
using MmDit.Nets;
using MmDit.Training;

namespace MmDit.Course.Recipes;

/// <summary>What a recipe's net is worth, in numbers.</summary>
public static class Judgement
{
    /// <summary>Of a classifier the share of pictures put aside that it reads right; of others the loss, and of as
    /// many samples of the same classes the share read as asked, the Fréchet distance to the pictures learnt from and
    /// the distance of the nearest of them, each beside that of the pictures put aside; of scenes how many captions an
    /// <see cref="Oracle"/> finds drawn.</summary>
    public static IReadOnlyDictionary<string, double> Of(Trained net, RecipeData data, Trained? judge)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        Dictionary<string, double> found = [];
        if (data is LabelledData labelled) Of(net, labelled, judge, found);
        else Scenes(net, found);
        return found;
    }

    static void Of(Trained net, LabelledData data, Trained? judge, Dictionary<string, double> found)
    {
        if (net.Net is SmallClassifier classifier)
            found["put aside, read right"] = Round(Metrics.Accuracy(classifier, Signed(data.Test), data.Test.Labels));
        else if (data.Test.Count > 0) Losses(net, data, found);
        if (net.Net is not SmallClassifier && judge?.Net is SmallClassifier reader) Drawn(net, data, reader, found);
    }

    static void Scenes(Trained net, Dictionary<string, double> found)
    {
        foreach (var (what, heldOut) in new[] { ("pairs seen", false), ("a pair never seen", true) })
            foreach (var w in new[] { 1.0, 2 })
            {
                var table = SceneTable(net, Compositions.Captions(500, heldOut), w);
                found[$"read as asked, {what}, guidance {w}"] = Round(table.Full);
                if (w != 1) foreach (var (name, share) in table.Rows) found[$"{name}, {what}"] = Round(share);
            }
    }

    /// <summary>What an oracle reads in pictures that a net of scenes draws of these captions.</summary>
    /// <param name="guidance">In the noisier 70 % of the way alone.</param>
    public static OracleTable SceneTable(Trained net, IReadOnlyList<Caption> captions, double guidance)
    {
        using var scope = NewDisposeScope();
        var scale = Scale.Interval(guidance, 300, 1000);
        var drawn = SceneText.Ids(captions).split(100)
            .Select((words, i) => net.Draw(words, scale, seed: i)).ToArray();
        return OracleTable.Of(captions, cat(drawn) / 2 + 0.5);
    }

    static void Losses(Trained net, LabelledData data, Dictionary<string, double> found)
    {
        var few = data.Train.Pick([.. Enumerable.Range(0, Math.Min(data.Train.Count, data.Test.Count))]);
        foreach (var (name, set) in new[] { ("loss, learnt from", few), ("loss, put aside", data.Test) })
        {
            Denoiser denoiser = (x, t) => net.Call(x, t, set.Labels);
            found[name] = Round(Validation.LossByTime(net.Process!, denoiser, Signed(set)).Average());
        }
    }

    static void Drawn(Trained net, LabelledData data, SmallClassifier judge, Dictionary<string, double> found)
    {
        var (train, test) = (Signed(data.Train), Signed(data.Test));
        var labels = data.Test.Labels;                                                           // [B]
        found["put aside, read right by the judge"] = Round(Metrics.Accuracy(judge, test, data.Test.Labels));
        found["Fréchet distance, put aside"] = Frechet(test);
        found["nearest picture, put aside"] = Nearest(test);
        double Nearest(Tensor x) => Round(Metrics.Nearest(x, train).Distances.mean().item<float>());
        double Frechet(Tensor x) => Round(Metrics.Frechet(judge.Features(train), judge.Features(x)));
        foreach (var w in new[] { 1.0, 2 })
        {
            var drawn = cat([.. labels.split(250).Select((part, i) => net.Draw(part, guidance: w, seed: i))]);
            found[$"read as asked, guidance {w}"] = Round(Metrics.Accuracy(judge, drawn, labels));
            found[$"Fréchet distance, guidance {w}"] = Frechet(drawn);
            found[$"nearest picture, guidance {w}"] = Nearest(drawn);
        }
    }

    static Tensor Signed(LabelledImages set) => set.Images * 2 - 1;

    static double Round(double value) => Math.Round(value, 4);
}
