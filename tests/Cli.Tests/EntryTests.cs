using System.Diagnostics;

namespace MmDit.Cli.Tests;

/// <summary>The script ./mmdit in a kit of its own, on a system where dotnet is a program that the test
/// wrote.</summary>
public sealed class EntryTests : IDisposable
{
    readonly string home = Directory.CreateTempSubdirectory("entry").FullName;
    readonly string kit, tools;

    const string Builds = """
        case $1 in
            --version) echo 10.0.100 ;;
            build) echo "  Determining projects to restore..."; echo "  Show -> /a b/MmDit.Show.dll"; sleep 0.2
                echo "  Kernel -> /a b/MmDit.Kernel.dll" ;;
            *) pwd ;;
        esac
        """;

    public EntryTests()
    {
        kit = Directory.CreateDirectory(Path.Combine(home, "我的 kit")).FullName;
        tools = Directory.CreateDirectory(Path.Combine(home, "tools")).FullName;
        File.Copy(Repo.File("mmdit"), Path.Combine(kit, "mmdit"));
        foreach (var file in (string[])["lib/Cli/Cli.csproj", "lib/Show/Show.csproj", "lib/Plotly/Plotly.csproj",
            "tests/Show.Tests/Show.Tests.csproj", "MmDit.Notebooks.sln", "a.props", "global.json", ".editorconfig"])
            Write(file, "");
        foreach (var name in (string[])["bash", "env", "dirname", "readlink", "mkdir", "find", "touch", "grep",
            "sed", "sort", "head", "mv", "rm", "wc", "flock", "sleep", "pwd", "cat"])
            File.CreateSymbolicLink(Path.Combine(tools, name), $"/usr/bin/{name}");
    }

    public void Dispose() => Directory.Delete(home, true);

    void Write(string path, string text)
    {
        var file = Path.Combine(kit, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    string Log => Path.Combine(home, "calls.log");
    string[] Calls => File.Exists(Log) ? File.ReadAllLines(Log) : [];
    int BuildCount => Calls.Count(c => c.StartsWith("build", StringComparison.Ordinal));

    void Dotnet(string body)
    {
        var file = Path.Combine(tools, "dotnet");
        // A bar between arguments: one that holds a blank is one all the same.
        File.WriteAllText(file, $"#!/bin/bash\n(IFS='|'; echo \"$*\") >> '{Log}'\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, (UnixFileMode)0b111_101_101);
    }

    (string, string?)[] Environment => [("PATH", tools), ("HOME", home), ("TorchDevice", null)];

    (int Exit, string Text) Call(params string[] arguments) =>
        Shell.Run(home, Path.Combine(kit, "mmdit"), arguments, Environment);

    [Fact] public void It_has_at_most_80_lines() => Assert.InRange(File.ReadLines(Repo.File("mmdit")).Count(), 1, 80);

    [Fact] public void Without_the_SDK_it_says_where_to_get_it() => Assert.Equal(
        (1, "mmdit: needs the .NET 10 SDK (dotnet is not on the PATH): https://dotnet.microsoft.com/download\n"),
        Call("run"));

    [Fact] public void An_SDK_that_is_too_old_is_told_in_its_own_words()
    {
        Dotnet("echo 'A compatible .NET SDK was not found.'; echo more; exit 155");

        Assert.Equal((1, "mmdit: needs the .NET 10 SDK: A compatible .NET SDK was not found.\n"), Call("run"));
    }

    [Fact] public void The_first_build_says_so_and_counts_and_hands_over_where_it_was_called()
    {
        Dotnet(Builds);

        var (exit, text) = Call("run", "a b.ipynb", "--out", "出");

        Assert.Equal(0, exit);
        // The streams come one after the other: the command's, then the script's.
        Assert.Equal($"{home}\nmmdit: first build, a few minutes\nmmdit: built 1/2, Show\nmmdit: built 2/2, Kernel\n",
            text);
        Assert.Equal($"{kit}/lib/Cli/bin/Release/net10.0/MmDit.Cli.dll|run|a b.ipynb|--out|出", Calls[^1]);
        Assert.StartsWith("build|lib/Cli|-c|Release", Calls[^2]);
    }

    [Fact] public void What_has_not_changed_is_not_built_again()
    {
        Dotnet(Builds);
        Call("run");

        Assert.Equal($"{home}\n", Call("run").Text);
        Assert.Equal(1, BuildCount);

        Thread.Sleep(20);
        Write("lib/Show/new.cs", "");
        Assert.Contains("mmdit: building lib/Cli\n", Call("run").Text);
        Assert.Equal(2, BuildCount);
    }

    [Fact] public void A_build_for_one_device_takes_the_place_of_another_s()
    {
        Dotnet(Builds);
        int After(string command, string? device)
        {
            Shell.Run(home, Path.Combine(kit, "mmdit"), [command],
                [("PATH", tools), ("HOME", home), ("TorchDevice", device)]);
            return BuildCount;
        }

        Assert.Equal([1, 2, 2], [After("run", null), After("test", null), After("run", null)]);
        Assert.Equal([3, 3], [After("run", "cuda"), After("run", "cuda")]);
        Assert.Equal([4, 5, 5], [After("run", null), After("test", null), After("run", null)]);
    }

    [Fact] public void Tests_need_all_of_the_solution()
    {
        Dotnet(Builds);

        Assert.Contains("built 2/4, Kernel", Call("test").Text);

        Assert.Contains(Calls, c => c.StartsWith("build|MmDit.Notebooks.sln", StringComparison.Ordinal));
        Assert.Equal($"{kit}/lib/Cli/bin/Release/net10.0/MmDit.Cli.dll|test", Calls[^1]);
    }

    [Fact] public void Two_at_once_build_once()
    {
        Dotnet(Builds);
        Process[] both = [.. Enumerable.Range(0, 2)
            .Select(_ => Shell.Start(home, Path.Combine(kit, "mmdit"), ["run"], Environment))];

        var texts = both.Select(p => (Out: p.StandardOutput.ReadToEnd(), Error: p.StandardError.ReadToEnd())).ToList();

        Assert.All(both, p => { p.WaitForExit(); Assert.Equal(0, p.ExitCode); });
        Assert.All(texts, t => Assert.Equal($"{home}\n", t.Out));
        Assert.Equal(1, BuildCount);
    }

    [Fact] public void A_compiler_that_stays_in_memory_does_not_keep_others_from_building()
    {
        Dotnet("case $1 in build) sleep 60 >/dev/null 2>&1 & ;; esac");
        Call("run");
        Write("lib/Show/new.cs", "");

        var clock = Stopwatch.StartNew();
        Call("run");

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("error CS0103: The name 'x' does not exist",
        "A.cs(1,2): error CS0103: The name 'x' does not exist\nmmdit: could not build lib/Cli (the whole of it: " +
        "{0}/.mmdit/build.log)\n")]
    [InlineData("error MSB3021: Unable to copy file \"a\" to \"b\". No space left on device : 'b'",
        "mmdit: the disk is full: Unable to copy file \"a\" to \"b\". No space left on device : 'b'\n")]
    public void A_build_that_fails_says_why_and_is_tried_again(string error, string said)
    {
        Dotnet($"case $1 in build) echo \"A.cs(1,2): {error.Replace("\"", "\\\"")}\"; exit 1 ;; esac");

        var (exit, text) = Call("run");

        Assert.Equal(1, exit);
        Assert.Equal("mmdit: first build, a few minutes\n" + said.Replace("{0}", kit), text);
        Assert.Equal(text, Call("run").Text);
        Assert.Equal(2, BuildCount);
    }

    [Fact] public void Without_a_network_the_first_build_says_that_it_needs_one()
    {
        File.Copy(Repo.File("mmdit"), Path.Combine(kit, "mmdit"), overwrite: true);
        Write("lib/Cli/Cli.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Not.Here" Version="1.0.0" /></ItemGroup></Project>
            """);
        Write("a.props", "<Project />");
        Write("global.json", "{}");
        Write("nuget.config", """
            <configuration><packageSources><clear />
            <add key="gone" value="http://127.0.0.1:9/index.json" allowInsecureConnections="true" />
            </packageSources></configuration>
            """);

        var (exit, text) = Shell.Run(home, Path.Combine(kit, "mmdit"), ["run"],
            [.. Environment[1..], ("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "1"),
                ("NUGET_PACKAGES", Path.Combine(home, "cache"))]);

        Assert.Equal(1, exit);
        Assert.Equal("mmdit: first build, a few minutes\nmmdit: no network: the first build fetches packages, "
            + "200 MB for libtorch among them; connect and call this again\n", text);
    }

    [Fact] public void A_folder_that_cannot_be_written_is_named()
    {
        Dotnet(Builds);
        Write(".mmdit", "a file where the folder should be");

        var (exit, text) = Call("run");

        Assert.Equal(1, exit);
        Assert.StartsWith($"mmdit: cannot write to {kit}/.mmdit: ", text);
    }
}
