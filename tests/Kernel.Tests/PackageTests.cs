using System.Net;
using System.Net.Sockets;
using MmDit.TestKit;

namespace MmDit.Kernel.Tests;

/// <summary>Packages that a cell wants: where they come from, and what is said when they do not come.</summary>
public sealed class PackageTests : KernelFolder
{
    [Fact]
    public void A_package_is_restored_from_a_folder_of_packages_without_a_network()
    {
        Pack("Kit.Sample", "1.2.3",
            "namespace KitSample; public static class Greeter { public static string Hello => \"from a package\"; }");

        var answer = kernel.Run("#r \"nuget: Kit.Sample, 1.2.3\"\nKitSample.Greeter.Hello", TimeSpan.FromSeconds(60));

        Assert.Equal("from a package", answer.ResultText);
        var restored = Restored();
        using var second = Start();
        Assert.Equal("from a package",
            second.Run("#r \"nuget: Kit.Sample, 1.2.3\"\nKitSample.Greeter.Hello").ResultText);
        Assert.Equal(restored, Restored());                     // the answer was kept: no project was written again
        Assert.Single(restored);

        List<DateTime> Restored() =>
            [.. Directory.GetFiles(Path.Combine(folder, "data"), "cell.csproj", SearchOption.AllDirectories)
                .Select(File.GetLastWriteTimeUtc)];
    }

    [Fact]
    public void A_folder_beside_the_notebook_comes_before_every_other_source()
    {
        Pack("Kit.Newest", "2.0.0", "public static class Origin { public static string Text => \"another source\"; }");
        Directory.Move(Path.Combine(folder, "packages"), Path.Combine(folder, "elsewhere"));
        Pack("Kit.Newest", "1.0.0", "public static class Origin { public static string Text => \"the folder\"; }");
        Write("nuget.config", $"""
            <configuration><packageSources><clear />
            <add key="other" value="{folder}/elsewhere" /></packageSources></configuration>
            """);

        Assert.Equal("the folder",
            kernel.Run("#r \"nuget: Kit.Newest\"\nOrigin.Text", TimeSpan.FromSeconds(60)).ResultText);
    }

    [Fact]
    public void A_package_that_cannot_be_had_is_an_error_with_a_remedy()
    {
        Pack("Kit.Other", "1.0.0", "public class Other;");

        var answer = kernel.Run($"#i \"nuget: {folder}/packages\"\n#r \"nuget: Kit.Other, 9.9.9\"",
            TimeSpan.FromSeconds(90));

        Assert.Contains("Kit.Other 9.9.9 cannot be had", answer.Error!.Text("evalue"));
        Assert.Contains("#i \"nuget:", answer.Error!.Text("evalue"));
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
        Assert.Equal("error", kernel.Run("#r \"nuget: Kit.Other, 9.9.9\"", TimeSpan.FromSeconds(90)).Status);
        Pack("Kit.Third", "1.0.0", "public class Third;");
        Assert.Equal("Third", kernel.Run("#r \"nuget: Kit.Third, 1.0.0\"\nnew Third().GetType().Name",
            TimeSpan.FromSeconds(90)).ResultText);
    }

    [Fact]
    public void A_package_that_never_comes_can_be_stopped()
    {
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        var id = kernel.Execute(
            $"#i \"nuget: https://localhost:{((IPEndPoint)silent.LocalEndpoint).Port}/index.json\"\n" +
            "#r \"nuget: Kit.Silent, 1.0.0\"");
        silent.AcceptTcpClient();

        kernel.Send("control", "interrupt_request", []);

        Assert.Equal("Interrupted", kernel.Gather(id).Error!.Text("ename"));
        Assert.Equal("2", kernel.Run("1 + 1").ResultText);
    }
}
