namespace MmDit.Diffusion;

/// <summary>q(x_s | x_t, x0), one step of noise taken back where the clean picture is known: the mean is
/// X x_t + Clean x0.</summary>
/// <param name="Variance">β̃.</param>
/// <param name="Beta">The noise that the step from s to t put in, β.</param>
/// <seealso href="https://arxiv.org/abs/2006.11239">Ho et al. 2020, equations 6 and 7</seealso>
public readonly record struct Posterior(double X, double Clean, double Variance, double Beta)
{
    /// <summary>The posterior of level s, given the noisier level t; the two need not be neighbours.</summary>
    public static Posterior Between(Level t, Level s)
    {
        var kept = t.Alpha / s.Alpha;
        var beta = t.Sigma * t.Sigma - kept * kept * s.Sigma * s.Sigma;
        var part = s.Sigma * s.Sigma / (t.Sigma * t.Sigma);
        return new(kept * part, s.Alpha * beta / (t.Sigma * t.Sigma), beta * part, beta);
    }
}
