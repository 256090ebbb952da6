using System.Diagnostics;
using System.Text.RegularExpressions;
using MmDit.Data;
using MmDit.TestKit;

namespace MmDit.Tests.Data;

/// <summary>The rebuild script with stand-ins for what fetches and packs: its own part, no network.</summary>
public sealed class RebuildTests : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("mmdit-rebuild-").FullName;

    string Data => Path.Combine(root, "data");

    string Tools => Path.Combine(root, "tools");

    public RebuildTests()
    {
        Directory.CreateDirectory(Data);
        Directory.CreateDirectory(Tools);
        foreach (var name in (string[])["rebuild.sh", "README.md"])
            File.Copy(Repo.File("data", name), Path.Combine(Data, name));
        Tool("apt-get", "touch \"${@: -1}_1_all.deb\"");
        Tool("dpkg-deb", "mkdir -p \"$3\"");
        Tool("npm", "mkdir -p package; tar -czf archive.tgz package; echo archive.tgz");
        Tool("dotnet", $"""cp -r "{Repo.File("data")}" "$6"; [ -z "$SPOILT" ] || echo >> "$6/$SPOILT" """);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_script_rebuilds_the_files_the_loaders_read()
    {
        var list = Regex.Match(File.ReadAllText(Repo.File("data", "rebuild.sh")), @"(?m)^files=\((?<names>.*)\)$");

        Assert.Equal(DataFiles.All.Select(file => file.Name), list.Groups["names"].Value.Split(' '));
    }

    [Fact]
    public void Files_as_recorded_are_put_in_place()
    {
        var (exit, output) = Run("");

        Assert.True(exit == 0, output);
        Assert.All(DataFiles.All, file => Assert.Equal(file.Length, file.Read(Data).Length));
    }

    [Theory, InlineData("digits.tsv"), InlineData("emoji.png")]
    public void A_file_that_comes_out_different_is_named_and_nothing_is_replaced(string spoilt)
    {
        var (exit, output) = Run(spoilt);

        Assert.Equal(1, exit);
        Assert.Contains($"data/{spoilt}: rebuilt, its sha256 is ", output);
        Assert.Equal(["README.md", "rebuild.sh"], Directory.GetFiles(Data).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Whoever_changes_the_packing_gets_the_new_hashes()
    {
        var (exit, output) = Run("digits.tsv", "--new");

        Assert.True(exit == 0, output);
        Assert.Matches("(?m)^digits.tsv 3601 [0-9a-f]{64}$", output);
        Assert.Equal(3601, new FileInfo(Path.Combine(Data, "digits.tsv")).Length);
    }

    [Fact]
    public void A_tool_that_fails_is_named()
    {
        Tool("npm", "exit 1");
        var (exit, output) = Run("");

        Assert.Equal(1, exit);
        Assert.Contains("npm could not download emoji-datasource-twitter@16.0.0", output);
    }

    void Tool(string name, string script) =>
        File.WriteAllText(Path.Combine(Tools, name), $"#!/bin/bash\n{script}\n");

    (int Exit, string Output) Run(string spoilt, params string[] options)
    {
        const string command = "chmod +x $TOOLS/*; PATH=$TOOLS:$PATH exec bash \"$@\" 2>&1";
        string[] arguments = ["-c", command, "-", Path.Combine(Data, "rebuild.sh"), .. options];
        using var bash = Process.Start(new ProcessStartInfo("bash", arguments)
        {
            RedirectStandardOutput = true,
            Environment = { ["TOOLS"] = Tools, ["SPOILT"] = spoilt },
        })!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        return (bash.ExitCode, output);
    }
}
