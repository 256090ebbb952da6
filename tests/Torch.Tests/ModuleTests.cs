using TorchSharp.Modules;

namespace MmDit.Torch.Tests;

public sealed class ModuleTests
{
    sealed class Block : nn.Module<Tensor, Tensor>
    {
        readonly Linear start = Linear(4, 8);
        readonly Sequential rest = Sequential(GELU(), Linear(8, 4));
        readonly Parameter scale = Parameter(ones(4));
        readonly Tensor positions = arange(4).to(float32);
        public Block() : base(nameof(Block)) => RegisterComponents();
        public override Tensor forward(Tensor x) => rest.call(start.call(x + positions)) * scale;
    }

    [Fact] public void Fields_are_the_keys()
    {
        using var block = new Block();
        Assert.Equal(["scale", "positions", "start.weight", "start.bias", "rest.1.weight", "rest.1.bias"], block.state_dict().Keys);
        Assert.Equal(5, block.parameters().Count());
        Assert.Equal(["start", "rest", "rest.0", "rest.1"], block.named_modules().Select(m => m.name));
    }

    [Fact] public void A_state_goes_from_one_module_to_another()
    {
        using var a = new Block();
        using var b = new Block();
        var x = randn(2, 4);

        b.load_state_dict(a.state_dict());

        Near.Equal(a.call(x), b.call(x), 0);
    }

    [Fact] public void A_state_that_does_not_fit_lists_every_fault_and_changes_nothing()
    {
        using var block = new Block();
        var before = block.get_parameter("start.bias")!.detach().clone();
        var state = block.state_dict().ToDictionary(p => p.Key, p => p.Value.detach() + 1);
        state.Remove("scale");
        state["extra"] = ones(1);
        state["rest.1.bias"] = ones(5);

        var error = Assert.Throws<InvalidOperationException>(() => block.load_state_dict(state));

        Assert.Contains("missing:\n    scale", error.Message);
        Assert.Contains("unexpected:\n    extra", error.Message);
        Assert.Contains("rest.1.bias: the module has [4], the state [5]", error.Message);
        Near.Equal(before, block.get_parameter("start.bias")!.detach(), 0);
    }

    [Fact] public void Moving_to_another_type_keeps_the_objects_and_the_training()
    {
        using var block = new Block();
        var bias = block.get_parameter("start.bias")!;

        block.to(float64);

        Assert.Equal(float64, bias.dtype);
        Assert.True(bias.requires_grad && bias.is_leaf);
        Assert.Equal(float64, block.call(randn([2, 4], float64)).dtype);
    }

    [Fact] public void Hooks_see_and_replace_and_go_away()
    {
        using var layer = Linear(4, 4);
        var x = randn(2, 4);
        var plain = layer.call(x);

        var hook = layer.register_forward_hook((_, _, result) => result + 1);
        Near.Equal(plain + 1, layer.call(x));
        hook.remove();
        Near.Equal(plain, layer.call(x), 0);
    }

    [Fact] public void A_small_network_learns_eight_points()
    {
        manual_seed(0);
        var (x, y) = (randn(8, 4), randn(8, 4));
        using var block = new Block();
        using var optimizer = optim.AdamW(block.parameters(), lr: 0.02);
        double Loss() { using var scope = NewDisposeScope(); return mse_loss(block.call(x), y).item<float>(); }
        var before = Loss();

        for (var step = 0; step < 300; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            mse_loss(block.call(x), y).backward();
            optimizer.step();
        }

        Assert.InRange(Loss(), 0, 0.02 * before);
    }
}
