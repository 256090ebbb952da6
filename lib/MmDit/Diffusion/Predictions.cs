namespace MmDit.Diffusion;

/// <summary>From each prediction to every other: x = α x0 + σ ε and what the net says are two equations for x0 and
/// ε.</summary>
/// <seealso href="https://arxiv.org/abs/2202.00512">Salimans and Ho 2022, section 4 and appendix D</seealso>
public static class Predictions
{
    /// <summary>The clean x0: output and x, both [B, ...], α and σ that fit them -> [B, ...].</summary>
    public static Tensor Clean(this Prediction predicts, Tensor output, Tensor x, Tensor alpha, Tensor sigma) =>
        predicts switch
        {
            Prediction.Noise => (x - sigma * output) / alpha,
            Prediction.Clean => output,
            Prediction.V => (alpha * x - sigma * output) / (alpha * alpha + sigma * sigma),
            _ => (x - sigma * output) / (alpha + sigma),
        };

    /// <summary>The noise ε: output and x, both [B, ...], α and σ that fit them -> [B, ...].</summary>
    public static Tensor Noise(this Prediction predicts, Tensor output, Tensor x, Tensor alpha, Tensor sigma) =>
        predicts switch
        {
            Prediction.Noise => output,
            Prediction.Clean => (x - alpha * output) / sigma,
            Prediction.V => (sigma * x + alpha * output) / (alpha * alpha + sigma * sigma),
            _ => (x + alpha * output) / (alpha + sigma),
        };

    /// <summary>What the net should say: x0 and ε, both [B, ...] -> [B, ...].</summary>
    public static Tensor Target(this Prediction predicts, Tensor x0, Tensor noise, Tensor alpha, Tensor sigma) =>
        predicts switch
        {
            Prediction.Noise => noise,
            Prediction.Clean => x0,
            Prediction.V => alpha * noise - sigma * x0,
            _ => noise - x0,
        };

    /// <summary>The same knowledge said as another prediction: [B, ...] -> [B, ...].</summary>
    public static Tensor As(this Prediction predicts, Prediction other, Tensor output, Tensor x, Tensor alpha,
        Tensor sigma) => other.Target(predicts.Clean(output, x, alpha, sigma),
            predicts.Noise(output, x, alpha, sigma), alpha, sigma);
}
