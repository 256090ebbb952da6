using System.Text.RegularExpressions;

namespace MmDit.Cli.Tests;

/// <summary>What the kit says of the system and does to it, on systems made of a few programs that write down their
/// calls.</summary>
public sealed class SystemTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("系统 of programs").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    string Log => Path.Combine(folder, "calls.log");
    string Calls => File.Exists(Log) ? File.ReadAllText(Log) : "";

    void Has(string name, string body)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
    }

    // Everything but the packages named is installed.
    void IsDebian(params string[] missing)
    {
        Has("dpkg-query",
            $"case \"$3\" in {string.Join('|', missing.DefaultIfEmpty("none"))}) exit 1 ;; " +
            "*) echo install ok installed ;; esac");
        Has("apt-get", $"echo apt-get \"$@\" >> '{Log}'");
        Has("sudo", "exec \"$@\"");
        Has("env", "shift; exec \"$@\"");
    }

    (int Exit, string Text) Command(params string[] arguments) => Shell.Run(
        folder, KernelHost, [Tool.Cli, .. arguments], ("PATH", folder), ("HOME", folder), ("JUPYTER_DATA_DIR", null));

    static string KernelHost =>
        Environment.ProcessPath is { } path && Path.GetFileName(path) == "dotnet" ? path : "/usr/bin/dotnet";

    [Fact] public void Doctor_names_what_is_missing_and_what_mends_it_and_installs_nothing()
    {
        IsDebian("chromium");

        var (exit, text) = Command("doctor");

        Assert.True(exit == 0, text);
        Assert.Matches(@"(?m)^Chromium +missing: './mmdit setup' installs it", text);
        Assert.Matches(@"(?m)^packages +missing for lab and test: chromium; './mmdit setup' installs them$", text);
        Assert.Matches(@"(?m)^kernel +not known to Jupyter: './mmdit kernel install' tells it$", text);
        Assert.Matches(@"(?m)^tensors +TorchSharp 0\.107", text);
        Assert.Equal("", Calls);
    }

    [Fact] public void Doctor_says_which_kernel_Jupyter_would_start()
    {
        IsDebian();
        Assert.Equal(0, Command("kernel", "install").Exit);
        var spec = Directory.GetFiles(folder, "kernel.json", SearchOption.AllDirectories).Single();

        var fine = Command("doctor").Text;
        File.WriteAllText(spec, File.ReadAllText(spec).Replace("MmDit.Kernel.dll", "gone.dll"));
        var gone = Command("doctor").Text;
        File.WriteAllText(spec, """{"argv": ["python"], "display_name": "another"}""");
        var other = Command("doctor").Text;

        Assert.Matches(@"(?m)^kernel +/.*/lib/Kernel/bin/Release/net10\.0/MmDit\.Kernel\.dll$", fine);
        Assert.Matches(
            @"(?m)^kernel +Jupyter would start .*gone\.dll, which is gone: './mmdit kernel install' mends it$", gone);
        Assert.Matches(@"(?m)^kernel +the name .* is another kernel's: './mmdit kernel install --force' takes it$",
            other);
    }

    [Fact] public void Setup_installs_what_is_missing_and_nothing_where_nothing_is()
    {
        IsDebian();
        var nothing = Command("setup");
        Assert.Equal((0, ""), (nothing.Exit, Calls));

        IsDebian("libzmq5", "chromium");
        var (exit, text) = Command("setup");

        Assert.True(exit == 0, text);
        Assert.Contains("mmdit: installing libzmq5 chromium\n", text);
        Assert.Equal("apt-get update -qq\napt-get install -y -qq --no-install-recommends libzmq5 chromium\n", Calls);
    }

    [Fact] public void A_package_that_cannot_be_had_is_named_with_apt_s_own_reason()
    {
        IsDebian("libzmq5");
        Has("apt-get", "echo 'E: Unable to fetch some archives'; exit 100");

        var (exit, text) = Command("setup");

        Assert.Equal(1, exit);
        Assert.EndsWith("mmdit: could not install libzmq5: E: Unable to fetch some archives\n", text);
    }

    [Fact] public void Where_there_is_no_apt_it_says_what_to_install_by_hand()
    {
        var (exit, text) = Command("kernel", "install");

        Assert.Equal(2, exit);
        Assert.Equal(
            "mmdit: needs libzmq5: this is no Debian, so install their like by hand (README, 'Other systems')\n", text);
    }

    [Fact] public void Lab_installs_the_kernel_and_hands_over_to_Jupyter()
    {
        IsDebian();
        Has("jupyter", $"pwd >> '{Log}'; echo jupyter \"$@\" >> '{Log}'; exit 3");
        File.WriteAllText(Path.Combine(folder, "a b.ipynb"), "");

        Assert.Equal(3, Command("lab", "a b.ipynb", "--port", "4444", "--no-browser").Exit);

        var place = Regex.Escape(folder);
        Assert.Matches(
            $@"^{place}\njupyter notebook( --allow-root)? --port=4444 --no-browser {place}/a b\.ipynb\n$", Calls);
        Assert.Single(Directory.GetFiles(folder, "kernel.json", SearchOption.AllDirectories));
    }

    [Fact] public void Test_prints_the_names_of_those_that_failed_before_the_sum()
    {
        IsDebian();
        Has("dotnet", $"""
            echo dotnet "$@" >> '{Log}'
            echo 'Starting: a'; echo '  Passed A.fine [1 ms]'
            echo '  Failed A.B.broken(x: 1) [2 ms]'; echo '  Error Message:'
            echo '     Passed: 4'; echo '     Failed: 1'; echo '     Passed: 30'; echo '    Skipped: 2'; exit 1
            """);

        var (exit, text) = Command("test", "Name~x");

        Assert.Equal(1, exit);
        Assert.EndsWith("failed: A.B.broken(x:\n34 passed, 1 failed, 2 skipped\n", text);
        Assert.DoesNotContain("A.fine", text);
        Assert.Contains("--no-build", Calls);
        Assert.Contains("--filter Name~x", Calls);
    }

    [Fact] public void A_test_run_in_which_nothing_ran_has_not_passed()
    {
        IsDebian();
        Has("dotnet", "exit 0");

        Assert.Equal((1, "0 passed, 0 failed, 0 skipped\n"), Command("test"));
    }
}
