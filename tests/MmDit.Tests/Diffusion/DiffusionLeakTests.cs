using MmDit.Diffusion;

namespace MmDit.Tests.Diffusion;

/// <summary>These count every tensor of the process, so nothing runs beside them.</summary>
[Collection("alone")]
public sealed class DiffusionLeakTests : IDisposable
{
    static readonly Levels levels = new DDPM(Schedule.Linear()).Levels("12");
    readonly Tensor x = randn(2, 3, 4, 4);

    public void Dispose() => x.Dispose();

    static Tensor Net(Tensor x, Tensor t) => (x * 0.5).sin();

    IEnumerable<IEnumerable<Step>> All() =>
    [
        Samplers.DDPM(Net, levels, x), Samplers.DDIM(Net, levels, x, 0.5), Samplers.Invert(Net, levels, x),
        Samplers.Euler(Net, levels, x), Samplers.Heun(Net, levels, x), Samplers.DpmSolver1(Net, levels, x),
        Samplers.DpmSolver2M(Net, levels, x), Samplers.DpmSolver2S(Net, levels, x),
        Samplers.DpmSolver3M(Net, levels, x), Samplers.DpmSolverEps2M(Net, levels, x),
        Samplers.DpmSolver2MSde(Net, levels, x, noise: Noise.Fresh),
        Samplers.SD3DpmSolver2M(Net, levels, x), Samplers.SDEdit((_, _) => [], levels, x, 0),
        Samplers.SDEdit((part, x) => Samplers.DpmSolver3M(Net, part, x), levels, x, 0.5),
        Samplers.Heun(Guided.Pair(Net, Scale.PowerCosine(3), rescale: 0.5), levels.Clipped(), x),
    ];

    [Fact] public void A_sampler_leaves_its_result_alone() => Leaks.None(() =>
    {
        foreach (var steps in All()) steps.Final().Dispose();
        return null;
    });

    [Fact] public void Steps_that_are_freed_leave_nothing_even_when_the_reader_stops() => Leaks.None(() =>
    {
        foreach (var steps in All())
            foreach (var step in steps)
                using (step)
                    if (step.Index == 3) break;
        return null;
    });

    [Fact] public void A_scope_of_the_reader_s_takes_what_is_not_freed() => Leaks.None(() =>
    {
        using var scope = NewDisposeScope();
        return All().Sum(steps => steps.Count());
    });

    [Fact] public void A_scope_for_each_step_takes_what_the_reader_makes_and_no_more() => Leaks.None(() =>
    {
        foreach (var step in Samplers.DpmSolver3M(Net, levels, x))
        {
            using var scope = NewDisposeScope();
            Assert.True((step.X * 2).isfinite().all().item<bool>());
            step.Dispose();
        }
        return null;
    });
}
