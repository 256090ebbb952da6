using MmDit.Data;

namespace MmDit.Course.Recipes;

/// <summary>The nets that come with the kit, trained by its recipes.</summary>
public static class Shipped
{
    /// <summary>Where a recipe of the kit lies.</summary>
    public static string RecipeFile(string name) => Path.Combine(DataFolder.Path, "recipes", $"{name}.json");

    /// <summary>Where what it made lies.</summary>
    public static string File(string name) => Path.Combine(DataFolder.Path, "checkpoints", $"{name}.safetensors");

    /// <summary>The names of all nets.</summary>
    public static IReadOnlyList<string> Names => In("checkpoints", "*.safetensors");

    /// <summary>The names of all recipes.</summary>
    public static IReadOnlyList<string> Recipes => In("recipes", "*.json");

    /// <summary>A net of the kit, as it was trained.</summary>
    /// <exception cref="FileNotFoundException">There is no such net; the message lists those there are.</exception>
    public static Trained Open(string name) => System.IO.File.Exists(File(name)) ? Trained.Open(File(name))
        : throw new FileNotFoundException(
            $"no net of the kit is called '{name}'; there are {string.Join(", ", Names)}");

    static string[] In(string folder, string files) =>
        [.. Directory.GetFiles(Path.Combine(DataFolder.Path, folder), files)
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
}
