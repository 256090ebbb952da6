// 10.1
Qkv Project(Tensor x, QkvWeights w, long heads)
{
    var all = linear(x, w.Weight, w.Bias)                       // [B, n, 3D]
        .Rearrange("b n (k h d) -> k b h n d", ("k", 3), ("h", heads)).unbind(0);
    Tensor Norm(Tensor y, Tensor gain) =>
        y / (y.square().mean([-1], keepdim: true) + 1e-6).sqrt() * gain;
    return new(Norm(all[0], w.QueryGain), Norm(all[1], w.KeyGain), all[2]);
}

// 10.2
(Tensor Text, Tensor Image) Attend(Qkv text, Qkv image)
{
    var q = cat([text.Queries, image.Queries], 2);              // [B, h, S, d]
    var k = cat([text.Keys, image.Keys], 2);
    var v = cat([text.Values, image.Values], 2);
    var weights = (q.matmul(k.transpose(2, 3)) / Math.Sqrt(q.shape[3])).softmax(-1);
    var mixed = weights.matmul(v).Rearrange("b h n d -> b n (h d)");
    var (L, N) = (text.Keys.shape[2], image.Keys.shape[2]);
    return (mixed.narrow(1, 0, L), mixed.narrow(1, L, N));
}

// 10.3
(Tensor Text, Tensor Image) Block(Tensor text, Tensor image, Tensor c,
    StreamParts t, StreamParts i)
{
    var (p, q) = (t.AdaLN(c), i.AdaLN(c));
    var (words, patches) = attend(
        t.Project(t.Norm(text) * (1 + p[1]) + p[0]),
        i.Project(i.Norm(image) * (1 + q[1]) + q[0]));
    text = text + p[2] * t.Finish(words);
    text = text + p[5] * t.Mlp(t.Norm(text) * (1 + p[4]) + p[3]);
    image = image + q[2] * i.Finish(patches);
    image = image + q[5] * i.Mlp(i.Norm(image) * (1 + q[4]) + q[3]);
    return (text, image);
}
