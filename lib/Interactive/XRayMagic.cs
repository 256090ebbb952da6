using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using MmDit.Weights;

namespace MmDit.Interactive;

/// <summary><c>#!xray FILE</c>: what <c>./mmdit xray FILE</c> prints, in a cell.</summary>
sealed class XRayMagic : KernelDirectiveCommand
{
    public const string Name = "#!xray";

    /// <summary>The file of weights, as seen from the notebook's folder.</summary>
    public string File { get; set; } = "";

    public static void AddTo(Kernel kernel) => kernel.AddDirective<XRayMagic>(
        new(Name, "says which model a file of weights holds, from its header alone")
        {
            Parameters = { new("--file", "safetensors or PyTorch") { AllowImplicitName = true, Required = true } },
        },
        (command, context) =>
        {
            try { Console.Write(XRay.Of(command.File)); }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                context.Fail(command, message: $"xray: {e.Message}");
            }
            return Task.CompletedTask;
        });
}
