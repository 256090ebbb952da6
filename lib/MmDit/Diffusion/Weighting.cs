namespace MmDit.Diffusion;

/// <summary>What the loss of a flow's times is multiplied by, where times are drawn evenly: σ [B] -> [B].</summary>
/// <seealso href="https://arxiv.org/abs/2403.03206">Esser et al. 2024, section 3.1</seealso>
public static class Weighting
{
    /// <summary>σ⁻².</summary>
    public static Tensor SigmaSquared(Tensor sigma) => sigma.pow(-2);

    /// <summary>As often as <see cref="Timesteps.CosMap"/> draws a time, 2 / (π (1 - 2σ + 2σ²)).</summary>
    public static Tensor CosMap(Tensor sigma) => 2 / (Math.PI * (1 - 2 * sigma + 2 * sigma * sigma));
}
