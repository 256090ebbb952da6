using System.Reflection;
using Microsoft.DotNet.Interactive;

namespace MmDit.Interactive;

/// <summary>What .NET Interactive's formatter convention cannot bring: tables, plain text, magic commands.</summary>
public sealed class Extension : IKernelExtension
{
    /// <summary>Loads the extension into the .NET Interactive that runs this; kit.csx calls it by its name.</summary>
    public static void Load() => new Extension().OnLoadAsync(Kernel.Root).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public Task OnLoadAsync(Kernel kernel)
    {
        Formats.Register();
        if (kernel.FindKernelByName("csharp") is { } csharp && !Knows(csharp, XRayMagic.Name)) AddTo(csharp);
        return Task.CompletedTask;
    }

    // A notebook may import the kit twice.
    static bool Knows(Kernel kernel, string command) =>
        kernel.KernelInfo.SupportedDirectives.Any(directive => directive.Name == command);

    static void AddTo(Kernel csharp)
    {
        BeQuiet(csharp);
        XRayMagic.AddTo(csharp);
        AttentionMagic.AddTo(csharp);
    }

    // Scripts, unlike builds, warn in every cell that TorchSharp was made for an older System.Runtime.Numerics.
    // No public name leads to the compiler's options: where the field is called otherwise, the warnings stay.
    static void BeQuiet(Kernel csharp)
    {
        var field = csharp.GetType().GetField("_scriptOptions", BindingFlags.Instance | BindingFlags.NonPublic);
        if (field?.GetValue(csharp) is { } options && options.GetType().GetMethod("WithWarningLevel") is { } quiet)
            field.SetValue(csharp, quiet.Invoke(options, [0]));
    }
}
