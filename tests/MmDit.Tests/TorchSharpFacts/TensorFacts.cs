using TorchSharp.Modules;
using static TorchSharp.torch.autograd;

namespace MmDit.Tests.TorchSharpFacts;

/// <summary>What 0.107 does otherwise than PyTorch, and what of it the kit relies on:
/// an upgrade that changes one of these says so.</summary>
[Collection("alone")]
public sealed class TensorFacts
{
    [Fact] public void A_sum_over_a_bare_zero_is_the_sum_of_all_as_bytes()
    {
        using var x = ones(2, 3);
        using var all = x.sum(0);
        Assert.Equal((ScalarType)0, all.dtype);
        Assert.Empty(all.shape);
        Near.Equal([2, 2, 2], x.sum(dim: 0), 0);
    }

    [Fact] public void Unflatten_takes_no_dimension_from_the_end()
    {
        using var x = zeros(2, 6);
        Assert.ThrowsAny<Exception>(() => x.unflatten(-1, [2, 3]));
        Assert.Equal([2L, 2, 3], x.unflatten(1, [2, 3]).shape);
    }

    [Fact] public void The_default_device_is_the_process_s()
    {
        set_default_device(META);
        try
        {
            var elsewhere = CPU;
            var thread = new Thread(() => { using var x = empty(1); elsewhere = x.device; });
            thread.Start();
            thread.Join();
            Assert.Equal(DeviceType.META, elsewhere.type);
        }
        finally { set_default_device(CPU); }
    }

    [Fact] public void Seeds_give_PyTorch_s_numbers()
    {
        // torch.manual_seed(0); torch.randn(4); torch.rand(3); torch.randint(100, (3,)); torch.randperm(5)
        manual_seed(0);
        Near.Equal([1.5409960746765137, -0.293428897857666, -2.1787893772125244, 0.5684312582015991], randn(4), 1e-6);
        manual_seed(0);
        Near.Equal([0.4962565898895264, 0.7682217955589294, 0.08847743272781372], rand(3), 1e-7);
        manual_seed(0);
        Near.Equal([44, 39, 33], randint(100, [3]), 0);
    }

    [Fact] public void Layers_start_with_PyTorch_s_numbers()
    {
        // torch.manual_seed(0); torch.nn.Linear(2, 2).weight
        manual_seed(0);
        using var layer = Linear(2, 2);
        Near.Equal([-0.00529, 0.37932, -0.58198, -0.52038], layer.weight!.flatten(), 1e-5);
    }

    [Fact] public void A_scope_disposes_what_was_made_in_it_on_its_own_thread_alone()
    {
        Tensor here, moved, other = null!;
        using (NewDisposeScope())
        {
            here = zeros(1);
            moved = zeros(1).MoveToOuterDisposeScope();
            var thread = new Thread(() => other = zeros(1));
            thread.Start();
            thread.Join();
        }
        Assert.Equal((true, false, false), (here.IsInvalid, moved.IsInvalid, other.IsInvalid));
    }

    [Fact] public void Fused_attention_is_attention()
    {
        using Tensor q = randn(2, 3, 40, 16), k = randn(2, 3, 50, 16), v = randn(2, 3, 50, 16);
        using var exact = (q.to(float64).matmul(k.to(float64).transpose(2, 3)) / 4).softmax(-1).matmul(v.to(float64));
        Near.Equal(exact, scaled_dot_product_attention(q, k, v), 1e-5);
    }

    [Fact] public void Fused_attention_hides_a_number_that_is_none()
    {
        // A softmax over one key is 1, or NaN where its product is: libtorch's fused body says 0 or 1.
        using var q = full([1, 1, 1, 8], float.NaN);
        using var one = ones(1, 1, 1, 8);
        Assert.False(scaled_dot_product_attention(q, one, one).isnan().any().item<bool>());
        Assert.True(q.matmul(one.transpose(2, 3)).softmax(-1).isnan().all().item<bool>());
    }

    [Fact] public void A_function_of_one_s_own_gives_the_gradient_it_says()
    {
        using var x = tensor([1f, 2f], requires_grad: true);
        Doubled.apply(x).sum().backward();
        Near.Equal([7, 7], x.grad!, 0);
    }

    sealed class Doubled : SingleTensorFunction<Doubled>
    {
        public override string Name => nameof(Doubled);
        public override Tensor forward(AutogradContext ctx, params object[] vars) => (Tensor)vars[0] * 2;
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 7];
    }

    [Fact] public void A_graph_that_is_used_again_must_be_kept_though_its_gradients_are_recorded()
    {
        using var x = tensor(3f, requires_grad: true);
        using var cube = x * x * x;
        var first = grad([cube], [x], retain_graph: true, create_graph: true)[0];
        Assert.Equal(18, grad([first], [x])[0].item<float>(), 1e-4);
    }

    [Fact] public void A_tensor_in_a_field_is_a_buffer_of_the_state()
    {
        using var net = new WithTensor();
        Assert.Equal(["part"], net.state_dict().Keys);
    }

    sealed class WithTensor : Module<Tensor, Tensor>
    {
        readonly Tensor part = zeros(2);
        internal WithTensor() : base("") => RegisterComponents();
        public override Tensor forward(Tensor x) => x + part;
    }

    [Fact] public void Fast_products_in_bfloat16_are_right_with_oneDNN_and_without()
    {
        manual_seed(1);
        using Tensor a = randn(64, 96).to(bfloat16), b = randn(96, 80).to(bfloat16);
        using var exact = a.to(float64).matmul(b.to(float64));
        Near.Equal(exact, a.matmul(b), 0.02);
        using (MmDit.Libtorch.OneDnn.Use()) Near.Equal(exact, a.matmul(b), 0.02);
    }
}
