using MmDit.Course.Scenes;
using MmDit.Data;

namespace MmDit.Course.Recipes;

/// <summary>The pictures of a recipe.</summary>
public abstract record RecipeData
{
    /// <summary>The pictures that a recipe names; of a folder none are put aside.</summary>
    public static RecipeData Of(Recipe recipe)
    {
        switch (recipe.Data)
        {
            case "digits":
                var (train, test) = Digits.Load().Split();
                return new LabelledData(train, test);
            case "fashion":
                return new LabelledData(Fashion.Load(), Fashion.Load(Split.Test));
            case "scenes":
                return new SceneData();
            default:
                var all = PictureFolder.Load(recipe.Data, recipe.Size!.Value);
                return new LabelledData(all, all.Pick([]));
        }
    }

    /// <summary>What they are like.</summary>
    public abstract PictureKind Kind { get; }

    /// <summary>Batches to learn from, without end, each the same whenever it is made: its number -> [size, C, H, W]
    /// from 0 to 1, and what is said of each.</summary>
    public abstract Func<long, Batch> Batches(int size, int seed);
}

/// <summary>Pictures of classes: those to learn from, and those put aside to judge by.</summary>
public sealed record LabelledData(LabelledImages Train, LabelledImages Test) : RecipeData
{
    /// <inheritdoc/>
    public override PictureKind Kind => new((int)Train.Images.shape[1], (int)Train.Images.shape[2], Train.Names);

    /// <inheritdoc/>
    public override Func<long, Batch> Batches(int size, int seed)
    {
        var batches = Train.Shuffled(size, seed);
        return i => batches[i];
    }
}

/// <summary>Scenes with captions, drawn anew for each batch.</summary>
public sealed record SceneData : RecipeData
{
    /// <inheritdoc/>
    public override PictureKind Kind => new(3, Scene.Side, [.. SceneText.Words.Select(word => word.English)]);

    /// <inheritdoc/>
    public override Func<long, Batch> Batches(int size, int seed)
    {
        SceneBatches batches = new(size, seed);
        return i => batches[i];
    }
}
