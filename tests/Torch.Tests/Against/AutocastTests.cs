namespace MmDit.Torch.Tests.Against;

/// <summary>Autocast beside PyTorch's.</summary>
[Collection("against PyTorch")]
public sealed class AutocastTests(Reference reference)
{
    [Fact] public void A_step_in_bfloat16_equals_pytorchs()
    {
        manual_seed(1);
        var (x, w, v) = (randn(5, 8), randn(6, 8), randn(3, 6));
        var expected = reference.Run("""
            for t in (x, w, v): t.requires_grad_()
            with torch.autocast('cpu', dtype=torch.bfloat16):
                h = torch.nn.functional.linear(x, w)
                s = torch.softmax(h, -1)
                with torch.autocast('cpu', enabled=False): f = s.float() @ v.T
                y = torch.nn.functional.gelu(torch.nn.functional.linear(s, v))
            after = x @ w.T
            (y.float().sum() + f.sum()).backward()
            gx, gw, gv = x.grad, w.grad, v.grad
            """, ("x", x), ("w", w), ("v", v));

        foreach (var t in (Tensor[])[x, w, v]) t.requires_grad_();
        Tensor h, s, f, y;
        using (autocast(DeviceType.CPU, dtype: bfloat16))
        {
            Assert.True(is_autocast_enabled());
            h = linear(x, w);
            s = softmax(h, -1);
            using (autocast(enabled: false)) f = s.to(float32).matmul(v.t());
            y = gelu(linear(s, v));
        }
        var after = x.matmul(w.t());
        (y.to(float32).sum() + f.sum()).backward();

        Assert.False(is_autocast_enabled());
        Assert.Equal(bfloat16, h.dtype);
        foreach (var (name, t) in (ReadOnlySpan<(string, Tensor)>)[("h", h), ("s", s), ("f", f), ("y", y), ("after", after), ("gx", x.grad!), ("gw", w.grad!), ("gv", v.grad!)])
            Same.Bits(name, expected[name], t);
    }

    [Fact] public void It_is_of_one_thread_and_ends_with_its_block()
    {
        using (autocast())
        {
            var elsewhere = new Thread(() => Assert.False(is_autocast_enabled()));
            elsewhere.Start();
            elsewhere.Join();
            Assert.Throws<InvalidOperationException>(Throw);
            Assert.True(is_autocast_enabled());
        }
        Assert.False(is_autocast_enabled());
        Assert.Equal(float32, ones(2, 2).matmul(ones(2, 2)).dtype);

        static void Throw() { using (autocast(enabled: false)) throw new InvalidOperationException(); }
    }
}
