using MmDit.Diffusion;

namespace MmDit.Course.Exercises;

// What is right, and what the answers are tried on.
public static partial class Lesson08
{
    static Tensor Ddimmed(Tensor x, Tensor v, Level now, Level next) =>
        next.Alpha * (x - now.Sigma * v) + next.Sigma * (x + now.Alpha * v);

    static Tensor Renewed(Tensor clean, Tensor noise, Level now, Level next, double eta, Tensor fresh)
    {
        var spread = Spread(now, next, eta);
        return next.Alpha * clean + Rest(next, spread) * noise + spread * fresh;
    }

    static double Spread(Level now, Level next, double eta) => eta * Math.Sqrt(Posterior.Between(now, next).Variance);

    static double Rest(Level next, double spread) => Math.Sqrt(next.Sigma * next.Sigma - spread * spread);

    static Tensor Heuned(VelocityAt net, Tensor x, Level now, Level next)
    {
        var v = net(x, now);
        return next.Sigma == 0 ? Euler(v, x, now, next)
            : Euler((v + net(Euler(v, x, now, next), next)) / 2, x, now, next);
    }

    static Tensor Euler(Tensor v, Tensor x, Level now, Level next) => x + (next.Sigma - now.Sigma) * v;

    static Tensor Second(Tensor x, Tensor clean, Tensor before, Level last, Level now, Level next) =>
        Bent(x, clean, before, Length(now, next) / Length(last, now) / 2, now, next);

    static Tensor Bent(Tensor x, Tensor clean, Tensor before, double part, Level now, Level next) =>
        next.Sigma / now.Sigma * x
            + next.Alpha * (1 - Math.Exp(-Length(now, next))) * (clean + part * (clean - before));

    static double Length(Level from, Level to) => to.Lambda - from.Lambda;

    // DDIM's step where the picture is seen.
    static Tensor Seen(Tensor x, Tensor clean, double now, double next) =>
        (1 - next) * clean + next * (x - (1 - now) * clean) / now;

    // The library's own DDPM, for a net that sees this picture and this noise.
    static Tensor Ancestral(double now, double next) => Samplers.DDPM((_, _) => Noise - Clean,
        new([At(now), At(next)], Prediction.Velocity), Mixed(now), Diffusion.Noise.Given(Fresh.unsqueeze(0))).Final();

    // Picture and noises that have nothing in common: each share can be read off.
    static string? Deviations(Func<Tensor, Tensor, Level, Level, double, Tensor, Tensor> step,
        params (double Eta, double Now, double Next)[] cases)
    {
        foreach (var (eta, now, next) in cases)
        {
            var share = step(Unit(0), Unit(1), At(now), At(next), eta, Unit(2));                // [1, 3]
            var noise = share.narrow(1, 1, 2).square().sum().sqrt().item<float>();
            if (!(Math.Abs(noise - next) < 1e-5))
                return $"with eta {eta} from σ = {now} to {next}, all noise together has a deviation of {noise:g4}";
        }
        return null;
    }

    static int Looks(Func<VelocityAt, Tensor, Level, Level, Tensor> step, double next)
    {
        var count = 0;
        step((x, _) => { count++; return x; }, X, At(0.7), At(next));
        return count;
    }

    static string? Same(Func<VelocityAt, Tensor, Level, Level, Tensor> step, VelocityAt net, double now, double next) =>
        Compare.Fault(Heuned(net, X, At(now), At(next)), step(net, X, At(now), At(next)));

    static string? Like(Func<Tensor, Tensor, Tensor, Level, Level, Level, Tensor> step, double last, double now,
        double next) => Compare.Fault(Second(X, Clean, Noise, At(last), At(now), At(next)),
        step(X, Clean, Noise, At(last), At(now), At(next)));

    static Tensor Curved(Tensor x, Level at) => (2 * x).sin() + Math.Cos(3 * at.Sigma) * x.square();

    static Level At(double t) => new(1000 * t, 1 - t, t);

    // The level that lies as far before this one, in λ, as the next one lies behind it.
    static Level Mirror(double t, double next)
    {
        var lambda = 2 * At(t).Lambda - At(next).Lambda;
        return At(1 / (1 + Math.Exp(lambda)));
    }

    static Level Half(Level one, Level other) => At((one.Sigma + other.Sigma) / 2);
    static Tensor Mixed(double t) => (1 - t) * Clean + t * Noise;
    static Tensor X => Random(3);
    static Tensor V => Random(4);
    static Tensor Clean => Random(1);
    static Tensor Noise => Random(2);
    static Tensor Fresh => Random(5);
    static Tensor Unit(int i) => eye(3)[i].unsqueeze(0);
    static Tensor Random(int seed) => randn([3, 2, 4, 5], generator: new Generator((ulong)seed));
}
