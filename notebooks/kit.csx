// What every lesson starts with: the library, its names, and a library that makes figures react.
#r "../lib/Course/bin/Release/net10.0/MmDit.Show.dll"
#r "../lib/Course/bin/Release/net10.0/TorchSharp.dll"
#r "../lib/Course/bin/Release/net10.0/MmDit.dll"
#r "../lib/Course/bin/Release/net10.0/MmDit.Course.dll"

using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;
using MmDit.Show;
using MmDit.Data;
using MmDit.Nets;
using MmDit.Nets.Layers;
using MmDit.Training;
using MmDit.Course;
using MmDit.Course.Views;
using MmDit.Course.Exercises;

// .NET Interactive alone: tables, texts and magic commands, loaded beside the kit so that its types are there once.
if (Type.GetType("Microsoft.DotNet.Interactive.Kernel, Microsoft.DotNet.Interactive") is not null)
{
    var bridge = System.IO.Path.GetFullPath("../lib/Interactive/bin/Release/net10.0/MmDit.Interactive.dll");
    if (System.IO.File.Exists(bridge)) System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Kit).Assembly)
        .LoadFromAssemblyPath(bridge).GetType("MmDit.Interactive.Extension").GetMethod("Load").Invoke(null, null);
    else Console.Error.WriteLine($"{bridge} is missing, so tables look otherwise: dotnet build lib/Interactive");
}

display(PlotlyLibrary.Once);
display(Kit.Here);
