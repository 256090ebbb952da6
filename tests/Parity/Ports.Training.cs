using System.Globalization;
using MmDit.Diffusion;
using MmDit.Nets;

namespace MmDit.Parity;

static partial class Ports
{
    static Func<string, Tensor?> TrainingSteps(Fixture f)
    {
        using var on = enable_grad();
        using var scope = NewDisposeScope();
        var net = NetOfDiT(f, "model.");
        DDPM process = new(Schedule.Linear()) { Variance = net.Config.LearnSigma ? Variance.Learned : Variance.Large };
        var betas = f.Numbers("adamw.betas", 0.9, 0.999);
        using var adam = optim.AdamW(net.parameters().Where(p => p.requires_grad), f.Number("adamw.lr") ?? 1e-3,
            betas[0], betas[1], f.Number("adamw.eps") ?? 1e-8, f.Number("adamw.weight_decay") ?? 0.01);
        Dictionary<string, Tensor?> made = [];
        List<double> losses = [];
        for (var step = 0; step < f.Long("steps"); step++)
        {
            var each = process.Losses((x, t) => net.call(x, t, f["y"][step]), f["x0"], f["noise"][step], f["t"][step]);
            adam.zero_grad();
            var loss = each.Loss.mean();
            loss.backward();
            if (step == 0)
            {
                (made["mse0"], made["vb0"]) = (each.Error!.detach(), each.Bound?.detach());
                foreach (var (key, parameter) in net.named_parameters()) made["grad." + key] = parameter.grad?.clone();
            }
            adam.step();
            losses.Add(loss.item<float>());
        }
        made["losses"] = tensor(losses.ToArray());
        foreach (var (key, parameter) in net.named_parameters()) made["after." + key] = parameter.detach().clone();
        foreach (var each in made.Values) each?.DetachFromDisposeScope();
        return made.GetValueOrDefault;
    }

    static Func<string, Tensor?> SD3Sampler(Fixture f)
    {
        using var from = f.Net();
        var net = NetOfMMDiT(from);
        var (steps, skipped) = ((int)f.Long("steps"), f.Ints("skip_layer_config.layers"));
        RectifiedFlow flow = new(f.Number("shift") ?? 1);
        var levels = flow.SD3Levels(steps);
        Tensor pooled = cat([f["cond_y"], f["uncond_y"]]).DetachFromDisposeScope();
        Tensor text = cat([f["cond_context"], f["uncond_context"]]).DetachFromDisposeScope();
        Tensor Both(Tensor x, Tensor t) => net.call(x, t, pooled, text);
        Tensor Worse(Tensor x, Tensor t) => net.forward(x, t, f["cond_y"], f["cond_context"], skipped);
        Tensor First() => levels[0].Noised(f["latent"], f["noise"]);
        var scale = f.Number("cfg_scale") ?? 1;
        var (start, end) = (f.Number("skip_layer_config.start") * steps, f.Number("skip_layer_config.end") * steps);
        var away = Scale.Of(time => levels.All.Count(level => level.Time > time + 1e-3) is var step && step > start
            && step < end ? f.Number("skip_layer_config.scale") ?? 0 : 0);
        var runs = ByRun(run =>
        {
            var denoiser = run.EndsWith("_slg", StringComparison.Ordinal) ? Guided.AwayFrom(Worse, away, Both, scale)
                : Guided.Pair(Both, scale);
            Step[] taken = [.. run.StartsWith("dpmpp_2m", StringComparison.Ordinal)
                ? Samplers.SD3DpmSolver2M(denoiser, levels, First()) : Samplers.Euler(denoiser, levels, First())];
            return new()
            {
                ["x"] = stack(taken.Select(step => step.X).Prepend(First()).ToArray()),
                ["denoised"] = stack(taken.Select(step => step.Denoised).ToArray()),
            };
        });
        return name => name switch
        {
            "sigmas" => Sigmas(levels, steps + 1),
            "process_in" => (f["noise"] - AutoencoderKLConfig.SD3.Shift) * AutoencoderKLConfig.SD3.Scale,
            "process_out" => f.Output("euler.x")[-1] / AutoencoderKLConfig.SD3.Scale + AutoencoderKLConfig.SD3.Shift,
            "velocity_cond_step0" =>
                net.call(First(), full([f["latent"].shape[0]], levels[0].Time), f["cond_y"], f["cond_context"]),
            _ when Numbers(name, "sigma_table_shift") is [var shift] =>
                Timesteps.Shift(arange(1, 1001, dtype: float64) / 1000, shift),
            _ when Numbers(name.Replace("diffusers_", ""), "sigmas_shift", "_steps") is [var shift, var count] =>
                Sigmas(new RectifiedFlow(shift).SD3Levels((int)count), (int)count + 1),
            _ when Numbers(name, "diffusers_timesteps_shift", "_steps") is [var shift, var count] =>
                Sigmas(new RectifiedFlow(shift).SD3Levels((int)count), (int)count) * 1000,
            _ => runs(name),
        };
    }

    static Tensor Sigmas(Levels levels, int count) =>
        tensor(levels.All.Take(count).Select(level => level.Sigma).ToArray());

    static Func<string, Tensor?> SD3Training(Fixture f)
    {
        RectifiedFlow flow = new();
        return name => name switch
        {
            "weight_none" => ones_like(f["sigmas"]),
            "weight_sigma_sqrt" => Weighting.SigmaSquared(f["sigmas"]),
            "weight_cosmap" => Weighting.CosMap(f["sigmas"]),
            "noisy" => flow.Noised(f["x0"], f["noise"], f["sigma3"]),
            "denoised" => flow.Clean(f["v"], flow.Noised(f["x0"], f["noise"], f["sigma3"]), f["sigma3"]),
            _ when Numbers(name, "sigma_shift") is [var shift] => Timesteps.Shift(f["u"], shift),
            _ when Numbers(name, "u_mode_") is [var scale] => Timesteps.Mode(f["u"], scale),
            _ when Numbers(name, "u_logit_normal_m", "_s") is [var mean, var deviation] =>
                Timesteps.LogitNormal(f["z"], mean, deviation),
            _ => null,
        };
    }

    // "a1.5_b2" by "a" and "_b" is 1.5 and 2; none where the name is another.
    static double[] Numbers(string name, params string[] before)
    {
        List<double> numbers = [];
        for (var i = 0; i < before.Length; i++)
        {
            if (!name.StartsWith(before[i], StringComparison.Ordinal)) return [];
            name = name[before[i].Length..];
            var end = i + 1 < before.Length ? name.IndexOf(before[i + 1], StringComparison.Ordinal) : name.Length;
            if (end < 0 || !double.TryParse(name[..end], CultureInfo.InvariantCulture, out var number)) return [];
            numbers.Add(number);
            name = name[end..];
        }
        return [.. numbers];
    }
}
