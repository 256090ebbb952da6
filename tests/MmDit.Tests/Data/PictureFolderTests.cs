using MmDit.Data;
using MmDit.Show;

namespace MmDit.Tests.Data;

/// <summary>Folders of pictures as people have them.</summary>
public sealed class PictureFolderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("pictures 图片").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string File(string name, int height, int width, params byte[] pixel)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        byte[] data = [.. Enumerable.Range(0, height * width).SelectMany(_ => pixel)];
        new Pixels(height, width, pixel.Length, data.AsSpan()).Save(path);
        return path;
    }

    [Fact] public void Pictures_become_squares_with_a_class_for_every_caption()
    {
        File("red/a.png", 4, 6, 255, 0, 0);
        File("red/b.PNG", 2, 2, 200, 0, 0);
        File("grey.png", 3, 9, 80);
        File("clear.png", 4, 4, 10, 20, 30, 0);
        System.IO.File.WriteAllText(Path.Combine(folder, "grey.txt"), "a grey one\n");

        var data = PictureFolder.Load(folder, 2);

        Assert.Equal(["a grey one", Path.GetFileName(folder), "red"], data.Names);
        Assert.Equal([1, 0, 2, 2], data.Classes);
        Assert.Equal([4, 3, 2, 2], data.Images.shape);
        Near.Equal(tensor([1f, 80 / 255f, 1f, 200 / 255f]), data.Images[.., 0, 0, 0], 1e-6);
        Near.Equal(tensor([1f, 80 / 255f, 0f, 0f]), data.Images[.., 2, 1, 1], 1e-6);
    }

    [Fact] public void The_middle_is_taken_and_larger_cells_become_their_mean()
    {
        byte[] row = [9, 0, 100, 200, 40, 9];                   // of 2 x 6 the middle 2 x 2 is 100, 200
        new Pixels(2, 6, 1, [.. row, .. row]).Save(Path.Combine(folder, "wide.png"));

        Assert.Equal(150 / 255f, PictureFolder.Load(folder, 1).Images[0, 0, 0, 0].item<float>(), 1e-6);
        Assert.Equal(200 / 255f, PictureFolder.Load(folder, 4).Images[0, 0, 0, 3].item<float>(), 1e-6);
    }

    [Fact] public void What_cannot_be_read_is_named()
    {
        Assert.Contains("nowhere is not a folder",
            Assert.Throws<DirectoryNotFoundException>(() => PictureFolder.Load("nowhere", 8)).Message);
        Assert.Contains("has no pictures",
            Assert.Throws<InvalidDataException>(() => PictureFolder.Load(folder, 8)).Message);
        System.IO.File.WriteAllText(Path.Combine(folder, "broken.jpg"), "no picture");
        Assert.Contains("broken.jpg", Assert.Throws<InvalidDataException>(() => PictureFolder.Load(folder, 8)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => PictureFolder.Load(folder, 0));
    }
}
