using System.Globalization;
using System.Text;

namespace TorchSharp;

/// <summary>How a tensor is written: what it is, or its elements as numpy writes them.</summary>
public enum TensorStringStyle { Metadata, Julia, Numpy, CSharp, Default }

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>What the tensor is: shape, element type, device.</summary>
        public override string ToString() =>
            IsInvalid ? "a disposed tensor" : $"[{string.Join("x", shape)}], type = {dtype}, device = {device}{(name is null ? "" : $", name = {name}")}";

        /// <summary>The elements, nested in brackets; long dimensions are cut in the middle.</summary>
        public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) =>
            style == TensorStringStyle.Metadata ? ToString() : Elements(fltFormat ?? "g5", cultureInfo ?? CultureInfo.InvariantCulture, newLine ?? "\n");

        string Elements(string format, CultureInfo culture, string newLine)
        {
            using var scope = NewDisposeScope();
            var here = detach().cpu();
            if (here.dtype is ScalarType.Float16 or ScalarType.BFloat16) here = here.to(ScalarType.Float32);
            var text = new StringBuilder();
            Write(here, 0, "");
            return text.ToString();

            void Write(Tensor part, int depth, string pad)
            {
                if (part.ndim == 0) { text.Append(One(part)); return; }
                text.Append('[');
                var count = part.size(0);
                for (long i = 0; i < count; i++)
                {
                    if (i > 0) text.Append(part.ndim > 1 ? $",{newLine}{pad} " : ", ");
                    if (count > 12 && i == 6) { text.Append("..."); i = count - 7; continue; }
                    Write(part[i], depth + 1, pad + " ");
                }
                text.Append(']');
            }

            string One(Tensor element) => element.dtype switch
            {
                ScalarType.Float32 => element.item<float>().ToString(format, culture),
                ScalarType.Float64 => element.item<double>().ToString(format, culture),
                ScalarType.Bool => element.item<bool>() ? "true" : "false",
                ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64 => element.ToScalar().ToComplexFloat64().ToString(format, culture),
                _ => element.ToScalar().ToString(),
            };
        }
    }
}

/// <summary>Short ways to see a tensor.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>The elements as text.</summary>
    public static string str(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) =>
        tensor.ToString(style, fltFormat, width, cultureInfo, newLine);
    /// <summary>The elements as numpy writes them.</summary>
    public static string npstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);
    /// <summary>What the tensor is, as text.</summary>
    public static string metastr(this torch.Tensor tensor) => tensor.ToString();
    /// <summary>Writes the elements to the console.</summary>
    public static torch.Tensor print(this torch.Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.WriteLine(t.ToString(style, fltFormat, width, cultureInfo, newLine));
        return t;
    }
}
