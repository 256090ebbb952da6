// 02.1
Tensor Loss(Denoiser net, Tensor x0, Tensor noise, Tensor t)
{
    var part = t.view(-1, 1);                                   // [B, 1]
    var x = (1 - part) * x0 + part * noise;                     // [B, 2]
    return (net(x, t) - (noise - x0)).square().mean();          // []
}

// 02.2
Tensor Field(Tensor x, Tensor t, Tensor mean, double deviation)
{
    t = t.view(-1, 1);                                          // [B, 1]
    var (alpha, spread) = (1 - t, deviation * deviation);
    var variance = alpha.square() * spread + t.square();        // [B, 1]
    var off = x - alpha * mean;                                 // [B, 2]
    return t / variance * off - (mean + alpha * spread / variance * off);
}

// 02.3
Tensor Euler(Denoiser net, Tensor x, int steps)
{
    var way = new List<Tensor> { x };
    for (var i = 0; i < steps; i++)
    {
        var t = full(x.shape[0], 1 - (double)i / steps, dtype: x.dtype);
        way.Add(way[i] - net(way[i], t) / steps);               // [B, 2]
    }
    return stack(way);                                          // [N + 1, B, 2]
}
