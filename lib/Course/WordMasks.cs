using MmDit.Course.Recipes;
using MmDit.Course.Scenes;
using MmDit.Diffusion;
using MmDit.Nets.Layers;

namespace MmDit.Course;

/// <summary>How well the map of a word covers the object that it is about.</summary>
/// <param name="Own">IoU of the map of an object's colour with that object.</param>
/// <param name="Other">IoU of the map of the other object's colour with it.</param>
/// <param name="Shuffled">IoU of the map of any of the other words of the caption with it, the mean over them.</param>
/// <param name="Objects">Objects that were looked at: those that were drawn as the caption says, of two.</param>
public sealed record WordMasks(double Own, double Other, double Shuffled, int Objects)
{
    const int Patch = 4, Side = Scene.Side / Patch, First = 2, Second = 7;      // where the colours stand in a caption

    /// <summary>Draws captions of two objects and looks at the maps of their words: the mean over heads, blocks and
    /// steps.</summary>
    /// <seealso href="https://arxiv.org/abs/2210.04885">Tang et al. 2023, DAAM</seealso>
    public static WordMasks Of(Trained net, IReadOnlyList<Caption> captions, long seed = 0)
    {
        using var scope = NewDisposeScope();
        var (pictures, heat) = Draw(net, captions, seed);                                       // [B, L, N]
        List<(double Own, double Other, double Shuffled)> found = [];
        foreach (var (i, scene) in Oracle.Read(pictures / 2 + 0.5).Index())
            foreach (var (own, other) in new[] { (First, Second), (Second, First) })
            {
                var wanted = captions[i].Objects[own == First ? 0 : 1];
                if (scene.Objects.Where(each => each.Is == wanted).ToArray() is not [var there]) continue;
                var mask = avg_pool2d(ScenePainter.Masks(new([there])).unsqueeze(0), [Patch, Patch]).flatten() >= 0.5;
                if (!mask.any().item<bool>()) continue;
                double Covers(int word) => IoU(heat[i, word], mask);
                var others = Enumerable.Range(0, SceneText.Length).Where(word => word != own);
                found.Add((Covers(own), Covers(other), others.Average(Covers)));
            }
        double Mean(Func<(double Own, double Other, double Shuffled), double> of) =>
            found.Select(of).DefaultIfEmpty(double.NaN).Average();
        return new(Mean(f => f.Own), Mean(f => f.Other), Mean(f => f.Shuffled), found.Count);
    }

    /// <summary>As many patches as the mask has, those where the map is highest, beside the mask:
    /// [N], [N] -> IoU.</summary>
    public static double IoU(Tensor map, Tensor mask)
    {
        using var scope = NewDisposeScope();
        var highest = map.topk((int)mask.sum().item<long>()).indexes;
        var both = mask.index_select(0, highest).sum().item<long>();
        return (double)both / (2 * highest.numel() - both);
    }

    /// <summary>Pictures of captions, and how much their patches read each word: [B, C, H, W], [B, L, N].</summary>
    public static (Tensor Pictures, Tensor Heat) Draw(Trained net, IReadOnlyList<Caption> captions, long seed = 0)
    {
        using var off = no_grad();
        using var scope = NewDisposeScope();
        var (scenes, ids) = ((SceneNet)net.Net, SceneText.Ids(captions));
        var (L, N, sum) = (SceneText.Length, Side * Side, zeros(captions.Count, SceneText.Length, Side * Side));
        Denoiser with = (x, t) =>
        {
            using AttentionRecorder recorder = new();
            var v = scenes.call(x, t, ids);
            foreach (var map in recorder.Maps) sum.add_(map.narrow(2, L, N).narrow(3, 0, L).mean([1]).transpose(1, 2));
            return v;
        };
        var without = full_like(ids, SceneText.Nothing);
        var guided = Guided.By(with, (x, t) => scenes.call(x, t, without), Scale.Interval(2, 300, 1000));
        var noise = randn([captions.Count, 3, Scene.Side, Scene.Side], generator: new Generator((ulong)seed));
        var levels = ((RectifiedFlow)net.Process!).Levels(25).Clipped();
        var pictures = Samplers.DDIM(guided, levels, noise).Final();
        return (pictures.MoveToOuterDisposeScope(), sum.MoveToOuterDisposeScope());
    }
}
