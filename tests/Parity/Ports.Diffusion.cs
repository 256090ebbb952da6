using MmDit.Diffusion;

namespace MmDit.Parity;

/// <summary>Processes, losses and samplers; what a configuration leaves out is as create_diffusion has it.</summary>
static partial class Ports
{
    // What a run leaves out is said for all of them.
    static DDPM Process(Fixture f, string at)
    {
        bool On(string key, bool otherwise = false) => f.Bool(at + key, f.Bool(key, otherwise));
        var steps = (int)(f.Maybe(at + "diffusion_steps") ?? f.Maybe("diffusion_steps") ?? 1000);
        double[] betas = (f.Text(at + "noise_schedule") ?? f.Text("noise_schedule") ?? "linear") switch
        {
            "linear" => Schedule.Linear(steps),
            "squaredcos_cap_v2" or "cosine" => Schedule.Cosine(steps),
            var other => throw new InvalidDataException(
                $"{f.Name}: noise_schedule '{other}' is none of linear, squaredcos_cap_v2"),
        };
        return new DDPM(betas)
        {
            Predicts = On("predict_xstart") ? Prediction.Clean : Prediction.Noise,
            Variance = On("learn_sigma", f.Bool("model.learn_sigma", true)) ? Variance.Learned
                : On("sigma_small") ? Variance.Small : Variance.Large,
        }.Respaced(f.Text(at + "timestep_respacing") ?? f.Text("timestep_respacing") ?? "");
    }

    static Func<string, Tensor?> Schedules(Fixture f) => ByRun(run =>
    {
        var process = Process(f, run + ".");
        Level[] levels = [.. Enumerable.Range(-1, process.Count + 1).Select(i => process[i])];
        Posterior[] posteriors = [.. levels.Skip(1).Zip(levels, Posterior.Between)];
        Tensor Each(Func<Level, double> value) => tensor(levels.Skip(1).Select(value).ToArray());
        return new()
        {
            ["betas"] = tensor(process.Betas.ToArray()),
            ["alphas_cumprod"] = tensor(process.AlphaBar.ToArray()),
            ["alphas_cumprod_prev"] = tensor(process.AlphaBar.SkipLast(1).Prepend(1).ToArray()),
            ["alphas_cumprod_next"] = tensor(process.AlphaBar.Skip(1).Append(0).ToArray()),
            ["sqrt_alphas_cumprod"] = Each(level => level.Alpha),
            ["sqrt_one_minus_alphas_cumprod"] = Each(level => level.Sigma),
            ["log_one_minus_alphas_cumprod"] = Each(level => 2 * Math.Log(level.Sigma)),
            ["sqrt_recip_alphas_cumprod"] = Each(level => 1 / level.Alpha),
            ["sqrt_recipm1_alphas_cumprod"] = Each(level => level.Sigma / level.Alpha),
            ["posterior_variance"] = tensor(posteriors.Select(q => q.Variance).ToArray()),
            ["posterior_log_variance_clipped"] =
                tensor(posteriors.Select((q, i) => Math.Log(posteriors[Math.Max(i, 1)].Variance)).ToArray()),
            ["posterior_mean_coef1"] = tensor(posteriors.Select(q => q.Clean).ToArray()),
            ["posterior_mean_coef2"] = tensor(posteriors.Select(q => q.X).ToArray()),
            ["timestep_map"] = Each(level => level.Time),
        };
    });

    static Func<string, Tensor?> LossesOf(Fixture f)
    {
        using var from = f.Net();
        var net = NetOfDiT(from);
        Tensor Net(Tensor x, Tensor t) => net.call(x, t, f["y"]);
        var plain = Process(f, "");
        Tensor Noisy() => plain.Noised(f["x0"], f["noise"], f["t"]);
        Gaussian Before() => plain.Before(Net(Noisy(), plain.Time(f["t"])), Noisy(), f["t"], clip: true);
        var runs = ByRun(run =>
        {
            var at = $"variants.{run}.";
            var process = Process(f, at);
            var objective = f.Bool(at + "use_kl") ? Objective.RescaledBound
                : f.Bool(at + "rescale_learned_sigmas") ? Objective.RescaledHybrid : Objective.Hybrid;
            var t = f[f.Text(at + "timestep_respacing") is { Length: > 0 } respaced ? "t_respaced" + respaced : "t"];
            var losses = process.Losses(Net, f["x0"], f["noise"], t, objective);
            return new() { ["loss"] = losses.Loss, ["mse"] = losses.Error, ["vb"] = losses.Bound };
        });
        return name => name switch
        {
            "q_sample" => Noisy(),
            "prior_bpd" => plain.Prior(f["x0"]),
            "p_mean_variance.mean" => Before().Mean,
            "p_mean_variance.log_variance" => Before().LogVariance,
            "p_mean_variance.variance" => Before().LogVariance.exp(),
            "p_mean_variance.pred_xstart" => Before().Clean,
            "normal_kl" => Gaussians.KL(f["kl_mean1"], f["kl_logvar1"], f["kl_mean2"], f["kl_logvar2"]),
            "discretized_gaussian_log_likelihood" =>
                Gaussians.LogOfPixels(f["ll_x"], f["ll_means"], f["ll_log_scales"]),
            _ => runs(name),
        };
    }

    static Func<string, Tensor?> Sampling(Fixture f)
    {
        using var from = f.Net();
        var net = NetOfDiT(from);
        var both = cat([f["y"], full_like(f["y"], net.Config.Classes)]).DetachFromDisposeScope();
        return ByRun(run =>
        {
            var at = $"runs.{run}.";
            var levels = Process(f, at).Levels();
            var scale = f.Number(at + "cfg_scale") ?? f.Number("cfg_scale") ?? 1;
            if (f.Bool(at + "clip_denoised")) levels = levels.Clipped();
            Denoiser denoiser = f.Bool(at + "cfg")
                ? Guided.Pair((x, t) => net.call(x, t, both), scale, channels: 3)
                : (x, t) => net.call(x, t, f["y"]);
            var noise = Noise.Given(f["noises"]);
            Step[] steps = [.. f.Text(at + "loop") is "p" ? Samplers.DDPM(denoiser, levels, f["z"], noise)
                : Samplers.DDIM(denoiser, levels, f["z"], f.Number(at + "eta") ?? 0, noise)];
            return new()
            {
                ["x"] = stack(steps.Select(step => step.X)),
                ["pred_xstart"] = stack(steps.Select(step => step.Denoised)),
                ["timesteps"] = tensor(steps.Select(step => step.From.Time).ToArray()),
            };
        });
    }

    static Func<string, Tensor?> DpmSolver(Fixture f)
    {
        using var from = f.Net();
        var net = NetOfDiT(from);
        double[] betas = f["betas"].to(float64).data<double>().ToArray();
        DDPM whole = new(betas);
        var kept = Enumerable.Range(0, whole.Count).Count(i => whole[i].Lambda >= -5.1);        // as the code clips it
        DDPM process = new(betas[..kept]) { Timesteps = [.. Enumerable.Range(0, kept).Select(i => 1000.0 * i / kept)] };
        return ByRun(run =>
        {
            var at = $"runs.{run}.";
            var levels = process.Levels((int)f.Long(at + "steps"), f.Text(at + "skip_type") switch
            {
                "logSNR" => Spacing.LogSnr,
                "time_quadratic" => Spacing.Quadratic,
                _ => Spacing.Time,
            }, clean: false);
            List<double> times = [];
            var guidance = f.Number(at + "guidance_scale");
            var y = guidance is null ? f["y"] : cat([f["y"], full_like(f["y"], net.Config.Classes)]);
            Tensor Said(Tensor x, Tensor t)
            {
                times.Add(t[0].item<float>());
                return net.call(x, t, y).narrow(1, 0, net.Config.Channels);
            }
            Denoiser denoiser = guidance is { } scale ? Guided.Pair(Said, scale) : Said;
            var single = f.Text(at + "method") is "singlestep";
            var steps = (f.Text(at + "algorithm_type"), single, f.Maybe(at + "order")) switch
            {
                (_, _, 1) => Samplers.DpmSolver1(denoiser, levels, f["z"]),
                ("dpmsolver++", false, 2) => Samplers.DpmSolver2M(denoiser, levels, f["z"]),
                ("dpmsolver++", false, 3) => Samplers.DpmSolver3M(denoiser, levels, f["z"]),
                ("dpmsolver++", true, 2) => Samplers.DpmSolver2S(denoiser, levels, f["z"]),
                ("dpmsolver", false, 2) => Samplers.DpmSolverEps2M(denoiser, levels, f["z"]),
                var other => throw new InvalidDataException($"{f.Name}: {run} is {other}, which the kit has not"),
            };
            Tensor Each(Func<Level, double> value) => tensor(levels.All.Select(value).ToArray());
            return new()
            {
                ["x"] = stack((single ? [] : new[] { f["z"] }).Concat(steps.Select(step => step.X)).ToArray()),
                ["t_continuous"] = Each(level => level.Time / 1000 + 1.0 / kept),
                ["lambda"] = Each(level => level.Lambda),
                ["alpha"] = Each(level => level.Alpha),
                ["sigma"] = Each(level => level.Sigma),
                ["t_model"] = tensor(times.ToArray()),
            };
        });
    }

    // "run.part": each run once, its parts kept.
    static Func<string, Tensor?> ByRun(Func<string, Dictionary<string, Tensor?>> run)
    {
        Dictionary<string, Dictionary<string, Tensor?>> done = [];
        return name =>
        {
            if (name.Split('.') is not [var which, var part]) return null;
            if (!done.TryGetValue(which, out var parts))
            {
                using var scope = NewDisposeScope();
                parts = done[which] = run(which);
                foreach (var each in parts.Values) each?.DetachFromDisposeScope();
            }
            return parts.GetValueOrDefault(part);
        };
    }
}
