using MmDit.Data;
using MmDit.Diffusion;
using MmDit.Nets;
using MmDit.Training;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace MmDit.Course.Recipes;

/// <summary>A recipe while it is followed.</summary>
public sealed class RecipeRun : IDisposable
{
    readonly Recipe recipe;
    readonly RecipeData data;
    readonly Func<long, Batch> batches;
    readonly Process? process;
    readonly Device device = cuda.is_available() ? CUDA : CPU;

    /// <summary>A run that has not begun.</summary>
    /// <param name="steps">How many steps; null takes the recipe's, or measures how many its minutes are.</param>
    public RecipeRun(Recipe recipe, int? steps = null)
    {
        (this.recipe, data, process) = (recipe, RecipeData.Of(recipe), recipe.MakeProcess());
        batches = data.Batches(recipe.Batch, recipe.Seed);
        Net = New();
        Trainer = new(Net, recipe.Training(steps ?? recipe.Steps ?? StepsIn(recipe.Minutes!.Value)), i => Loss(Net, i));
    }

    /// <summary>The net that learns.</summary>
    public Module Net { get; }

    /// <summary>Its training: take the steps, save and resume it.</summary>
    public Trainer Trainer { get; }

    /// <summary>The averaged weights as a net of its own, and what they are worth.</summary>
    public Trained Finish()
    {
        using var applied = Trainer.Ema.Applied();
        var net = recipe.Net.Build(data.Kind);
        using (no_grad())
            foreach (var (key, value) in net.state_dict()) value.copy_(Kept(Net.state_dict()[key]));
        net.eval();
        Trained trained = new(recipe, data.Kind, net, new Dictionary<string, double>());
        using var judge = recipe.Judge is { } name ? Shipped.Open(name) : null;
        return trained with { Measured = Judgement.Of(trained, data, judge) };
    }

    // As the file will hold it, so that what is judged is what is kept.
    Tensor Kept(Tensor value) => recipe.Half && value.is_floating_point() ? value.to(float16) : value;

    Module New()
    {
        manual_seed(recipe.Seed);
        return recipe.Net.Build(data.Kind).to(device);
    }

    Tensor Loss(Module net, long i)
    {
        var batch = batches(i);
        var (images, y) = (batch.Images.to(device) * 2 - 1, batch.Labels.to(device));
        if (net is SmallClassifier classifier) return cross_entropy(classifier.call(images), y);
        var (size, generator) = (images.shape[0], (nn.Module<Tensor, Tensor, Tensor, Tensor>)net);
        var t = process is RectifiedFlow ? Timesteps.LogitNormal(randn(size), recipe.TimeMean)
            : process!.UniformTimes(size);
        Denoiser said = (x, t) => generator.call(x, t.to(device), y);
        return process.Loss(said, images, randn_like(images), t.to(device)).mean();
    }

    // A copy of the net takes a few steps; the first are slower than the rest and are not counted.
    int StepsIn(double minutes)
    {
        const int Slow = 5, Counted = 20;
        using var net = New();
        using Trainer trial = new(net, recipe.Training(Slow + Counted), i => Loss(net, i));
        var start = 0L;
        foreach (var step in trial.Run())
            if (step.Number == Slow) start = Stopwatch.GetTimestamp();
        return Math.Max(1, (int)(minutes * 60 / (Stopwatch.GetElapsedTime(start).TotalSeconds / Counted)));
    }

    /// <summary>Frees the nets and the optimizer.</summary>
    public void Dispose()
    {
        Trainer.Dispose();
        Net.Dispose();
    }
}
