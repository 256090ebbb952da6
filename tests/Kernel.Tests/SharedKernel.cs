using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>One kernel for the tests that leave it usable, as every test should.</summary>
public sealed class SharedKernel : IDisposable
{
    public JupyterClient Client { get; } = new JupyterClient().Ready();
    public void Dispose() => Client.Dispose();
}
