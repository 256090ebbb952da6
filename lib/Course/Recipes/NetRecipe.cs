using System.Text.Json.Serialization;
using MmDit.Course.Scenes;
using MmDit.Nets;
using MmDit.Nets.Layers;

namespace MmDit.Course.Recipes;

/// <summary>What pictures are like: how many channels, how large, of which classes.</summary>
public sealed record PictureKind(int Channels, int Size, IReadOnlyList<string> Classes);

/// <summary>A net and its sizes; channels, size and classes are those of the pictures.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DiTRecipe), "DiT")]
[JsonDerivedType(typeof(MMDiTRecipe), "MM-DiT")]
[JsonDerivedType(typeof(UNetRecipe), "U-Net")]
[JsonDerivedType(typeof(ClassifierRecipe), "classifier")]
public abstract record NetRecipe
{
    /// <summary>The net, with new weights.</summary>
    public abstract Module Build(PictureKind pictures);
}

/// <summary>A DiT.</summary>
public sealed record DiTRecipe(long Patch, long Dim, int Depth, long Heads, double LabelDropout = 0.1) : NetRecipe
{
    /// <inheritdoc/>
    public override DiT Build(PictureKind pictures) => new(new(Patch, Dim, Depth, Heads, pictures.Size,
        pictures.Channels, pictures.Classes.Count, LabelDropout: LabelDropout, LearnSigma: false));
}

/// <summary>An MM-DiT that reads captions; the words are those of the pictures.</summary>
public sealed record MMDiTRecipe(long Patch, long Dim, int Depth, long Heads, double CaptionDropout = 0.1) : NetRecipe
{
    /// <inheritdoc/>
    public override SceneNet Build(PictureKind pictures) => new(new(Depth, Dim, Heads, Patch, pictures.Channels,
        MaxGrid: pictures.Size / Patch, Context: Dim, Pooled: Dim, QkNorm: HeadNorm.RootMeanSquare), CaptionDropout);
}

/// <summary>A small U-Net.</summary>
public sealed record UNetRecipe(long Width = 64, int Levels = 1, double LabelDropout = 0.1) : NetRecipe
{
    /// <inheritdoc/>
    public override SmallUNet Build(PictureKind pictures) =>
        new(new(pictures.Channels, Width, Levels, pictures.Classes.Count, LabelDropout));
}

/// <summary>A classifier, to judge what others draw.</summary>
public sealed record ClassifierRecipe(long Width = 32) : NetRecipe
{
    /// <inheritdoc/>
    public override SmallClassifier Build(PictureKind pictures) =>
        new(pictures.Channels, pictures.Classes.Count, Width);
}
