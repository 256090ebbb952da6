namespace MmDit.Diffusion;

/// <summary>How much noise a DDPM step puts back.</summary>
/// <seealso href="https://arxiv.org/abs/2102.09672">Nichol and Dhariwal 2021, section 3.1</seealso>
public enum Variance
{
    /// <summary>β̃, right where the data is one point.</summary>
    Small,
    /// <summary>β, right where the data is itself noise.</summary>
    Large,
    /// <summary>Between the two, as the net's second half of channels says.</summary>
    Learned,
}
