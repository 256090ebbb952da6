namespace MmDit.Cli.Tests;

public sealed class XRayCommandTests
{
    static Task<(int Exit, string Output)> Run(params string[] files) =>
        Tool.TryAsync("dotnet", [Tool.Cli, "xray", .. files]);

    [Fact]
    public async Task A_report_is_aligned_and_small()
    {
        var (exit, output) = await Run("tests/fixtures/b_mmditx_dual.safetensors");

        Assert.Equal((0, """
            tests/fixtures/b_mmditx_dual.safetensors: safetensors, 109 tensors
              model            MMDiT-X
              keys             official, after 'weights.'
              depth            3
              width            36
              heads            3 (width/12, the size of joint_blocks.0.x_block.attn.ln_q.weight)
              patch            2
              channels         4
              context width    32
              pooled width     20
              mlp ratio        2
              qk norm          RMS
              dual blocks      2 of 3
              positions        6 x 6
              types            F32
              parameters       137,584 in 95 tensors

              beside           5 input, 9 output


            """), (exit, output));
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_and_the_others_reported()
    {
        var (exit, output) = await Run("no-such-file", "README.md", "tests/fixtures/f_losses.safetensors");

        Assert.Equal(2, exit);
        Assert.Contains("xray: no-such-file is missing", output);
        Assert.Contains("xray: README.md: is neither a safetensors file nor a PyTorch file", output);
        Assert.Contains("  model            unknown: no key of it is like those of the models known here\n", output);
    }

    [Fact]
    public async Task Without_a_file_it_says_what_it_needs()
    {
        var (exit, output) = await Run();

        Assert.Equal((2, "mmdit: xray needs FILE: './mmdit xray --help' says more\n"), (exit, output));
    }
}
