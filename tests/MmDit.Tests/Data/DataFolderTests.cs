using MmDit.Data;
using MmDit.TestKit;

namespace MmDit.Tests.Data;

public sealed class DataFolderTests : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("mmdit-kit-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    string Make(params string[] parts) => Directory.CreateDirectory(Path.Combine([root, .. parts])).FullName;

    [Fact]
    public void The_named_folder_wins() => Assert.Equal(root, DataFolder.Find(root, Repo.Root));

    [Fact]
    public void A_named_folder_that_is_missing_is_an_error_with_its_name_and_the_variable()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => DataFolder.Find("/no/such/place", Repo.Root));

        Assert.Contains("MMDIT_DATA", error.Message);
        Assert.Contains("/no/such/place", error.Message);
    }

    [Fact]
    public void The_nearest_data_folder_with_the_rebuild_script_is_found_from_below()
    {
        File.WriteAllText(Path.Combine(Make("data"), "rebuild.sh"), "");
        Make("notebooks", "data");                                                          // somebody's own

        Assert.Equal(Path.Combine(root, "data"), DataFolder.Find(null, Make("notebooks", "deep")));
        Assert.Equal(Path.Combine(root, "data"), DataFolder.Find("", "", root));
    }

    [Fact]
    public void Starting_folders_are_tried_in_order()
    {
        foreach (var kit in (string[])["one", "two"])
            File.WriteAllText(Path.Combine(Make(kit, "data"), "rebuild.sh"), "");

        Assert.Equal(Path.Combine(root, "two", "data"), DataFolder.Find(null, Make("two", "bin"), Make("one")));
    }

    [Fact]
    public void Without_a_data_folder_the_error_says_where_it_looked_and_what_helps()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => DataFolder.Find(null, root));

        Assert.Contains(root, error.Message);
        Assert.Contains("git checkout -- data", error.Message);
        Assert.Contains("MMDIT_DATA", error.Message);
    }
}
