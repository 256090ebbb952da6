using MmDit.Show;

namespace MmDit.Course.Views;

/// <summary>Tensors as numbers and pictures.</summary>
public static class TensorViews
{
    /// <summary>All elements in order, as floats: [...] -> float[].</summary>
    public static float[] Values(this Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().to(ScalarType.Float32).cpu().data<float>().ToArray();
    }

    /// <summary>What the tensor is at a glance: shape, type, range, histogram, thumbnail.</summary>
    public static TensorCard Card(this Tensor tensor, string name = "") =>
        new(tensor.shape, tensor.dtype.ToString(), tensor.device.ToString(), tensor.Values(), name);

    /// <summary>One image, black at <paramref name="min"/> and white at <paramref name="max"/>: [C, H, W], C 1,
    /// 3 or 4.</summary>
    public static Pixels Picture(this Tensor image, double min = 0, double max = 1)
    {
        Nets.Shape.Require(image, "C H W");
        return Pixels.FromFloats(image.Values(), (int)image.shape[0], (int)image.shape[1], (int)image.shape[2],
            (float)min, (float)max);
    }

    /// <summary>A sheet of images with captions, black at 0 and white at 1: [B, C, H, W].</summary>
    public static ImageGrid Pictures(this Tensor images, params string[] captions) => images.Pictures(0, 1, captions);

    /// <summary>A sheet of images with captions, black at <paramref name="min"/> and white at <paramref name="max"/>:
    /// [B, C, H, W].</summary>
    public static ImageGrid Pictures(this Tensor images, double min, double max, params string[] captions)
    {
        Nets.Shape.Require(images, "B C H W");
        return ImageGrid.FromFloats(images.Values(), (int)images.shape[0], (int)images.shape[1], (int)images.shape[2],
            (int)images.shape[3], (float)min, (float)max, captions is [] ? null : captions);
    }

    /// <summary>Images side by side as one, so many in a row, white lines between them: [B, C, H, W].</summary>
    public static Pixels Sheet(this Tensor images, int columns, double min = 0, double max = 1, long gap = 1)
    {
        Nets.Shape.Require(images, "B C H W");
        using var scope = NewDisposeScope();
        var framed = nn.functional.pad(images, [0, gap, 0, gap], PaddingModes.Constant, max);     // [B, C, H, W]
        return ImageGrid.FromFloats(framed.Values(), (int)framed.shape[0], (int)framed.shape[1], (int)framed.shape[2],
            (int)framed.shape[3], (float)min, (float)max, columns: columns).ToPixels();
    }
}
