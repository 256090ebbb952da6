// 07.1
NoisyBatch AddNoise(Tensor x0, Tensor noise, Tensor t)
{
    t = t.view(-1, 1, 1, 1);                                    // [B, 1, 1, 1]
    return new((1 - t) * x0 + t * noise, noise - x0);           // [B, C, H, W] each
}

// 07.2
Tensor Loss(Denoiser net, Tensor x0, Tensor noise, Tensor t)
{
    var (x, velocity) = addNoise(x0, noise, t);                 // [B, C, H, W] each
    return (net(x, 1000 * t) - velocity).square().mean();       // []
}

// 07.3
double TrainStep(optim.Optimizer optimizer, Func<Tensor> loss)
{
    optimizer.zero_grad();
    var value = loss();
    value.backward();
    optimizer.step();
    return value.item<float>();
}

// 07.4
Tensor Average(Tensor average, Tensor weights, double decay) =>
    decay * average + (1 - decay) * weights.detach();

// 07.5
Tensor HideLabels(Tensor labels, Tensor draws, double rate, long none) =>
    where(draws < rate, none, labels);

// 07.6
Tensor Guide(Tensor with, Tensor without, double w) =>
    without + w * (with - without);
