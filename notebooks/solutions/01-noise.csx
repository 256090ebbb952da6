// 01.1
double[] AlphaBar(double[] betas)
{
    var left = 1.0;
    return [.. betas.Select(beta => left *= 1 - beta)];
}

// 01.2
double[] Cosine(int steps)
{
    double F(int t) => Math.Pow(
        Math.Cos(((double)t / steps + 0.008) / 1.008 * Math.PI / 2), 2);
    return [.. Enumerable.Range(1, steps).Select(t => F(t) / F(0))];
}

// 01.3
Tensor AddNoise(Tensor x0, Tensor noise, Tensor alphaBar)
{
    var left = alphaBar.view(-1, 1, 1, 1);                      // [B, 1, 1, 1]
    return left.sqrt() * x0 + (1 - left).sqrt() * noise;        // [B, C, H, W]
}

// 01.4
Tensor ToClean(Tensor x, Tensor noise, Tensor alphaBar)
{
    var left = alphaBar.view(-1, 1, 1, 1);                      // [B, 1, 1, 1]
    return (x - (1 - left).sqrt() * noise) / left.sqrt();       // [B, C, H, W]
}

// 01.5
Tensor ToV(Tensor x0, Tensor noise, Tensor alphaBar)
{
    var left = alphaBar.view(-1, 1, 1, 1);                      // [B, 1, 1, 1]
    return left.sqrt() * noise - (1 - left).sqrt() * x0;        // [B, C, H, W]
}

// 01.6
Unmixed FromV(Tensor x, Tensor v, Tensor alphaBar)
{
    var left = alphaBar.view(-1, 1, 1, 1);                      // [B, 1, 1, 1]
    var (alpha, sigma) = (left.sqrt(), (1 - left).sqrt());
    return new(alpha * x - sigma * v, sigma * x + alpha * v);   // [B, C, H, W] each
}
