using System.Runtime.InteropServices;
using static TorchSharp.torch.autograd;

namespace MmDit.Torch.Tests;

/// <summary>Functions whose backward is C#'s.</summary>
public sealed class AutogradFunctionTests
{
    sealed class Square : SingleTensorFunction<Square>
    {
        public override string Name => nameof(Square);
        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            ctx.save_data("factor", vars[1]);
            return x * x * (double)vars[1];
        }
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) =>
            [grad_output * ctx.get_saved_variables()[0] * 2 * (double)ctx.get_data("factor"), null!];
    }

    /// <summary>Both halves of a tensor, and where it is positive; what goes wrong is up to the test.</summary>
    sealed class Halves : MultiTensorFunction<Halves>
    {
        internal static Func<List<Tensor>, List<Tensor>> Answer = null!;
        internal static bool Materialise = true;
        public override string Name => nameof(Halves);
        public override List<Tensor> forward(AutogradContext ctx, params object[] vars)
        {
            ctx.set_materialize_grads(Materialise);
            var parts = ((Tensor)vars[0]).chunk(2);
            List<Tensor> results = [parts[0].clone(), parts[1].clone(), (Tensor)vars[0] > 0];
            ctx.mark_non_differentiable([results[2]]);
            return results;
        }
        public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs) => Answer(grad_outputs);
    }

    sealed class Double_ : SingleTensorFunction<Double_>
    {
        public override string Name => nameof(Double_);
        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            ctx.mark_dirty([(Tensor)vars[0]]);
            return ((Tensor)vars[0]).mul_(2);
        }
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 2];
    }

    sealed class Broken : SingleTensorFunction<Broken>
    {
        public override string Name => nameof(Broken);
        public override Tensor forward(AutogradContext ctx, params object[] vars) =>
            (bool)vars[1] ? throw new FormatException("forward is broken") : ((Tensor)vars[0]).clone();
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => throw new FormatException("backward is broken");
    }

    [Fact] public void A_functions_gradient_is_its_backward_and_has_gradients_itself()
    {
        var x = tensor(new[] { 1.0, -2, 3 }, requires_grad: true);

        var y = Square.apply(x, 0.5);
        var first = grad([y.sum()], [x], create_graph: true)[0];

        Near.Equal([0.5, 2, 4.5], y);
        Near.Equal([1.0, -2, 3], first);
        Near.Equal([1.0, 1, 1], grad([first.sum()], [x])[0]);
        Assert.False(y.is_leaf);
    }

    [Fact] public void Nothing_is_recorded_where_nothing_requires_a_gradient()
    {
        Assert.False(Square.apply(ones(2), 1.0).requires_grad);
        using var off = no_grad();
        Assert.False(Square.apply(ones([2], requires_grad: true), 1.0).requires_grad);
    }

    [Fact] public void Several_results_have_gradients_or_zeros_or_none()
    {
        var x = tensor(new[] { 1.0, -2, 3, 4 }, requires_grad: true);
        List<Tensor>? seen = null;
        Halves.Answer = grads => { seen = grads; return [cat([grads[0], grads[1]])]; };
        Halves.Materialise = true;

        var parts = Halves.apply(x);
        Assert.Equal([true, true, false], parts.Select(p => p.requires_grad));
        (parts[0] * 3).sum().backward();

        Near.Equal([3.0, 3, 0, 0], x.grad!);
        Assert.Equal(3, seen!.Count);

        Halves.Materialise = false;
        Halves.Answer = grads => { seen = grads; return [x.detach().clone()]; };
        Halves.apply(x)[1].sum().backward();
        Assert.Null(seen[0]);
        Near.Equal([1.0, 1], seen[1]);
    }

    [Fact] public void A_change_in_place_is_recorded()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        var y = x * 1;

        var z = Double_.apply(y);
        (z * z).sum().backward();

        Near.Equal([2.0, 4], y.detach());
        Near.Equal([8.0, 16], x.grad!);
    }

    [Fact] public void An_argument_handed_through_is_another_tensor()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        var y = Through.apply(x);

        Assert.NotSame(x, y);
        y.sum().backward();
        Near.Equal([5.0, 5], x.grad!);
    }

    sealed class Through : SingleTensorFunction<Through>
    {
        public override string Name => nameof(Through);
        public override Tensor forward(AutogradContext ctx, params object[] vars) => (Tensor)vars[0];
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 5];
    }

    [Fact] public void Errors_come_through_with_their_words()
    {
        var x = ones([2], requires_grad: true);

        Assert.Equal("forward is broken", Assert.Throws<FormatException>(() => Broken.apply(x, true)).Message);
        Assert.Contains("Broken.backward: backward is broken", Assert.Throws<ExternalException>(() => Broken.apply(x, false).sum().backward()).Message);
        Halves.Materialise = true;
        Halves.Answer = grads => [grads[0], grads[1]];
        Assert.Contains("2 gradients for 1 arguments", Assert.Throws<ExternalException>(() => Halves.apply(x)[0].sum().backward()).Message);
        Near.Equal([1.0, 1], grad([Square.apply(x, 0.5).sum()], [x])[0]);
    }

    [Fact] public void A_saved_tensor_that_changed_is_an_error()
    {
        var x = ones([2], requires_grad: true);
        var y = x * 2;
        var z = Square.apply(y, 1.0);
        y.add_(1);
        Assert.Contains("modified by an inplace operation", Assert.Throws<ExternalException>(() => z.sum().backward()).Message);
    }
}

[Collection("alone")]
public sealed class AutogradFunctionLeakTests
{
    sealed class Cube : SingleTensorFunction<Cube>
    {
        public override string Name => nameof(Cube);
        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            ctx.save_for_backward([(Tensor)vars[0]]);
            ctx.save_data("witness", vars[1]);
            return ((Tensor)vars[0]).pow(3);
        }
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) =>
            [grad_output * ctx.get_saved_variables()[0].pow(2) * 3, null!];
    }

    [Fact] public void The_graph_lets_go_of_what_it_kept()
    {
        using var x = ones([2], requires_grad: true);
        WeakReference Use()
        {
            object witness = new();
            using var scope = NewDisposeScope();
            Cube.apply(x, witness).sum().backward();
            x.grad = null;
            return new(witness);
        }
        var kept = Use();
        Leaks.Collect();
        Assert.False(kept.IsAlive);
        Leaks.None(() => { Use(); return null; });
    }
}
