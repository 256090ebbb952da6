using System.CommandLine;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit kernel: the entry by which Jupyter finds the kit's kernel.</summary>
static class KernelCommand
{
    public static Command Make()
    {
        Option<string?> prefix = new("--prefix") { Description = "under DIR/share/jupyter", HelpName = "DIR" };
        Option<bool> user = new("--user") { Description = "for this user (the default)" };
        Option<bool> force = new("--force") { Description = "replace another kernel's entry" };
        Command install = new("install", "Make the kernel known to Jupyter as .NET (C#).") { user, prefix, force };
        install.SetAction(line =>
        {
            Debian.Install(Debian.Kernel);
            Install(line.GetValue(prefix), line.GetValue(force));
        });
        Command uninstall = new("uninstall", "Remove the kernel from Jupyter.") { user, prefix };
        uninstall.SetAction(line => Console.WriteLine(KernelSpec.Uninstall(line.GetValue(prefix)) is { } folder
            ? $"removed: {folder}" : "nothing to remove: the kernel is not installed there"));
        return new("kernel", "The C# kernel for every Jupyter of this user.") { install, uninstall };
    }

    public static void Install(string? prefix, bool force) =>
        Console.WriteLine($".NET (C#) installed: {KernelSpec.Install(Kit.Program("Kernel"), prefix, force)}");
}
