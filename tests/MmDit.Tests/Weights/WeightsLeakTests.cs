using MmDit.Nets;
using MmDit.Weights;

namespace MmDit.Tests.Weights;

[Collection("alone")]
public sealed class WeightsLeakTests
{
    sealed class One : Net<Tensor, Tensor>
    {
        readonly Linear proj_out = Linear(36, 16);
        public override Tensor forward(Tensor x) => proj_out.forward(x);
    }

    [Fact]
    public void Reading_mapping_and_loading_leave_no_tensor_behind()
    {
        using var diffusers = Checkpoint.Open(Repo.File("tests", "fixtures", "h_diffusers_sd3.safetensors"))
            .Under("weights.");
        using var strided = Checkpoint.Open("strided.pt",
            Made.Torch(Made.OneTensor(6, 1, [2, 2], [1, 2]), new byte[24]));
        using var flags = Checkpoint.Open("flags", Made.Safetensors($"{{{Made.Entry("yes", "BOOL", "3", 0, 3)}}}", 3));
        var (official, back, own) = (diffusers.Through(KeyMap.SD3),
            diffusers.Through(KeyMap.SD3).Through(KeyMap.SD3.Reversed), diffusers.Under("proj_out."));
        using One net = new();

        Leaks.None(() => Made.ReadAll(diffusers));
        Leaks.None(() => Made.ReadAll(strided));
        Leaks.None(() => Made.ReadAll(flags));
        Leaks.None(() => Made.ReadAll(official));
        Leaks.None(() => Made.ReadAll(back));
        Leaks.None(() => { Assert.Throws<InvalidDataException>(() => StateDict.Load(net, diffusers)); return null; });
        Leaks.None(() => { StateDict.Load(net.named_children().Single().module, own); return null; });
    }
}
