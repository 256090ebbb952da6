using MmDit.Data;

namespace MmDit.Course.Recipes;

/// <summary>The pictures of a recipe: those to learn from, and those put aside to judge by.</summary>
public sealed record RecipeData(LabelledImages Train, LabelledImages Test)
{
    /// <summary>The pictures that a recipe names; of a folder none are put aside.</summary>
    public static RecipeData Of(Recipe recipe)
    {
        switch (recipe.Data)
        {
            case "digits":
                var (train, test) = Digits.Load().Split();
                return new(train, test);
            case "fashion":
                return new(Fashion.Load(), Fashion.Load(Split.Test));
            default:
                var all = PictureFolder.Load(recipe.Data, recipe.Size!.Value);
                return new(all, all.Pick([]));
        }
    }

    /// <summary>What they are like.</summary>
    public PictureKind Kind => new((int)Train.Images.shape[1], (int)Train.Images.shape[2], Train.Names);
}
