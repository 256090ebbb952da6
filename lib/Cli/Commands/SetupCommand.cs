using System.CommandLine;

namespace MmDit.Cli.Commands;

/// <summary>./mmdit setup: what lab and test need of the system, installed at once.</summary>
static class SetupCommand
{
    public static Command Make()
    {
        Command setup = new("setup", "Install what lab and test need of the system; run needs nothing but .NET.");
        setup.SetAction(_ =>
        {
            Debian.Install(Debian.Test);
            Console.WriteLine("Everything that run, lab and test need is installed.");
        });
        return setup;
    }
}
