// What every lesson starts with: the library, its names, and a library that makes figures react.
#r "../lib/MmDit/bin/Release/net10.0/MmDit.Show.dll"
#r "../lib/MmDit/bin/Release/net10.0/TorchSharp.dll"
#r "../lib/MmDit/bin/Release/net10.0/MmDit.dll"

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
using MmDit.Views;
using MmDit.Exercises;

display(PlotlyLibrary.Once);
display(Kit.Here);
