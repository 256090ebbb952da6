// 08.1
Tensor Ddim(Tensor x, Tensor v, Level now, Level next)
{
    var clean = x - now.Sigma * v;                              // [B, ...]
    var noise = x + now.Alpha * v;                              // [B, ...]
    return next.Alpha * clean + next.Sigma * noise;
}

// 08.2
Tensor Renew(Tensor clean, Tensor noise, Level now, Level next,
    double eta, Tensor fresh)
{
    var kept = now.Alpha / next.Alpha * next.Sigma;
    var s = eta * next.Sigma / now.Sigma
        * Math.Sqrt(now.Sigma * now.Sigma - kept * kept);
    return next.Alpha * clean
        + Math.Sqrt(next.Sigma * next.Sigma - s * s) * noise + s * fresh;
}

// 08.3
Tensor Heun(VelocityAt net, Tensor x, Level now, Level next)
{
    var step = next.Sigma - now.Sigma;
    var v = net(x, now);                                        // [B, ...]
    return next.Sigma == 0 ? x + step * v
        : x + step * (v + net(x + step * v, next)) / 2;
}

// 08.4
Tensor TwoM(Tensor x, Tensor clean, Tensor before,
    Level last, Level now, Level next)
{
    var (h, h0) = (next.Lambda - now.Lambda, now.Lambda - last.Lambda);
    var halfway = clean + h / h0 / 2 * (clean - before);        // [B, ...]
    return next.Sigma / now.Sigma * x
        + next.Alpha * (1 - Math.Exp(-h)) * halfway;
}
