using MmDit.Nets.Layers;

namespace MmDit.Tests.Nets;

/// <summary>A recomputed module beside the module itself.</summary>
[Collection("alone")]
public sealed class RecomputeTests
{
    sealed class Block : Module<Tensor, Tensor>
    {
        readonly Linear up, down;
        readonly Dropout drop = Dropout(0.5);

        internal Block(long dim, long hidden) : base(nameof(Block))
        {
            (up, down) = (Linear(dim, hidden), Linear(hidden, dim));
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) => x + drop.call(down.call(gelu(up.call(x))));
    }

    static Tensor Deep(Block[] blocks, Tensor x, bool recompute)
    {
        foreach (var block in blocks) x = recompute ? Recompute.Call(block, x) : block.call(x);
        return x;
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Results_gradients_and_random_numbers_are_those_without(bool inputHasGradient)
    {
        Block[] blocks = [new(6, 8), new(6, 8), new(6, 8)];
        var x = randn([4, 6], requires_grad: inputHasGradient);
        List<Tensor> Train(bool recompute)
        {
            manual_seed(3);
            var result = Deep(blocks, x, recompute);
            var between = rand(3);
            result.pow(2).sum().backward();
            List<Tensor> seen = [result.detach(), between, rand(3),
                .. blocks.SelectMany(b => b.parameters()).Select(p => p.grad!.clone())];
            if (inputHasGradient) seen.Add(x.grad!.clone());
            x.grad = null;
            foreach (var block in blocks) block.zero_grad();
            return seen;
        }

        foreach (var (expected, actual) in Train(false).Zip(Train(true), (a, b) => (a, b)))
            Near.Equal(expected, actual, 0);
    }

    [Fact] public void Gradients_can_be_asked_for_without_filling_leaves()
    {
        using var block = new Block(4, 5);
        block.eval();
        var x = randn([2, 4], requires_grad: true);
        Tensor[] inputs = [x, .. block.parameters()];

        var plain = autograd.grad([block.call(x).sum()], inputs);
        var again = autograd.grad([Recompute.Call(block, x).sum()], inputs);

        foreach (var (expected, actual) in plain.Zip(again)) Near.Equal(expected, actual, 0);
        Assert.All(inputs, t => Assert.Null(t.grad));
    }

    sealed class Scale() : Module<Tensor, Tensor, Tensor>(nameof(Scale))
    {
        public override Tensor forward(Tensor x, Tensor c) => x * c.exp();
    }

    [Fact] public void A_second_input_has_its_gradient_and_no_grad_records_nothing()
    {
        using Scale scale = new();
        var (x, c) = (randn([3]), randn([3], requires_grad: true));

        Recompute.Call(scale, x, c).sum().backward();

        Near.Equal(x * c.exp(), c.grad!, 1e-6);
        using var off = no_grad();
        Assert.False(Recompute.Call(scale, x, c).requires_grad);
    }

    [Fact] public void A_training_step_leaves_nothing_behind()
    {
        using var block = new Block(4, 4);
        using var x = randn(2, 4);
        Leaks.None(() =>
        {
            using var scope = NewDisposeScope();
            Recompute.Call(block, x).sum().backward();
            block.zero_grad();
            return null;
        });
    }

    static long Lent() => MallInfo.Now is var info ? (long)(info.Uordblks + info.Hblkhd) : 0;

    [Fact] public void Peak_memory_is_lower()
    {
        var blocks = Enumerable.Range(0, 12).Select(_ => new Block(128, 512)).ToArray();
        using var x = randn(8, 512, 128);
        long Peak(bool recompute)
        {
            Leaks.Collect();
            var (before, peak, done) = (Lent(), 0L, false);
            Thread watch = new(() => { while (!Volatile.Read(ref done)) peak = Math.Max(peak, Lent()); });
            watch.Start();
            using (NewDisposeScope()) Deep(blocks, x, recompute).sum().backward();
            Volatile.Write(ref done, true);
            watch.Join();
            foreach (var block in blocks) block.zero_grad();
            return peak - before;
        }

        Peak(true);                                                          // once to fill caches
        var (kept, again) = (Peak(false), Peak(true));

        Assert.True(again < kept * 0.5, $"peak {again >> 20} MiB recomputed, {kept >> 20} MiB kept");
    }
}
