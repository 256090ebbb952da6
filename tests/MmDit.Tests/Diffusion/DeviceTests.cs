using MmDit.Diffusion;
using MmDit.Nets;

namespace MmDit.Tests.Diffusion;

/// <summary>Nothing is made on the CPU where x is elsewhere. META stands for any other device: it has shapes and no
/// numbers.</summary>
public sealed class DeviceTests
{
    static readonly Levels flow = new RectifiedFlow().Levels(4);

    public static TheoryData<string, Func<Denoiser, Tensor, IEnumerable<Step>>> All => new()
    {
        { "Euler", (net, x) => Samplers.Euler(net, flow, x) },
        { "Heun", (net, x) => Samplers.Heun(net, flow, x) },
        { "DDIM", (net, x) => Samplers.DDIM(net, flow, x, eta: 1) },
        { "DDPM", (net, x) => Samplers.DDPM(net, flow, x) },
        { "DDPM of a seed", (net, x) => Samplers.DDPM(net, flow, x, Noise.Seeded(1)) },
        { "2M", (net, x) => Samplers.DpmSolver2M(net, flow, x) },
        { "2M SDE", (net, x) => Samplers.DpmSolver2MSde(net, flow, x) },
        { "3M", (net, x) => Samplers.DpmSolver3M(net, flow, x) },
        { "2S", (net, x) => Samplers.DpmSolver2S(net, flow, x) },
        { "guided", (net, x) => Samplers.Euler(Guided.Pair(net, 3), flow, x) },
        { "clipped", (net, x) => Samplers.Euler(net, flow.Clipped(), x) },
    };

    [Theory, MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void A_sampler_computes_where_x_is(string name, Func<Denoiser, Tensor, IEnumerable<Step>> sampler)
    {
        List<DeviceType> seen = [];
        Tensor Net(Tensor x, Tensor t) { seen.Add(t.device_type); return x * t.view(-1, 1, 1, 1); }

        var result = sampler(Net, zeros(2, 1, 4, 4, device: META)).Final();

        Assert.Equal(DeviceType.META, result.device_type);
        Assert.True(seen.Count >= 4, name);
        Assert.All(seen, device => Assert.Equal(DeviceType.META, device));
    }

    public static TheoryData<Process> Processes => [new RectifiedFlow(), new DDPM(Schedule.Linear())];

    [Theory, MemberData(nameof(Processes), DisableDiscoveryEnumeration = true)]
    public void A_loss_brings_its_times_along(Process process)
    {
        var seen = DeviceType.CPU;
        Tensor Net(Tensor x, Tensor t) { seen = t.device_type; return x; }
        var x0 = zeros(2, 1, 4, 4, device: META);

        Assert.Equal(DeviceType.META, process.Loss(Net, x0, x0, process.UniformTimes(2)).device_type);
        Assert.Equal(DeviceType.META, seen);
    }

    [Fact] public void So_do_the_losses_of_a_ddpm()
    {
        DDPM ddpm = new(Schedule.Linear());
        var x0 = zeros(2, 1, 4, 4, device: META);

        var losses = ddpm.Losses((x, t) => x * t.view(-1, 1, 1, 1), x0, x0, ddpm.UniformTimes(2));
        Assert.Equal(DeviceType.META, losses.Loss.device_type);
    }

    [Theory, InlineData(ScalarType.BFloat16, 0.05), InlineData(ScalarType.Float64, 1e-5)]
    public void A_net_computes_in_the_type_it_was_cast_to(ScalarType type, double most)
    {
        DiT net = new(new(2, 16, 2, 2, Size: 4, Channels: 1, Classes: 3, LabelDropout: 0));
        using var off = no_grad();
        foreach (var weight in net.parameters()) weight.copy_(randn(weight.shape, generator: new Generator(1)) * 0.2);
        var (x, t, y) = (randn([3, 1, 4, 4], generator: new Generator(2)), tensor([999f, 500, 3]), tensor([0L, 1, 2]));
        var expected = net.call(x, t, y);

        var given = net.to(type).call(x.to(type), t, y);

        Assert.Equal(type, given.dtype);
        Assert.True(((given.to(float32) - expected).norm() / expected.norm()).item<float>() < most);
    }
}
