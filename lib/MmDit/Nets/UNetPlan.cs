using MmDit.Nets.Layers;

namespace MmDit.Nets;

/// <summary>Which layers stand at which level of a U-Net.</summary>
static class UNetPlan
{
    /// <summary>The way down: a convolution, then the levels, each but the last followed by a halving.</summary>
    public static UNetStage[] Down(UNetConfig config)
    {
        List<UNetStage> stages = [new(new Conv(config.Channels, config.LevelWidth(0), 3, padding: 1))];
        var channels = config.LevelWidth(0);
        for (var level = 0; level < config.Levels.Count; level++)
        {
            for (var i = 0; i < config.Blocks; i++)
            {
                stages.Add(Stage(config, channels, config.LevelWidth(level), level));
                channels = config.LevelWidth(level);
            }
            if (level < config.Levels.Count - 1)
                stages.Add(new(config.Resampling switch
                {
                    Resampling.Residual => Residual(config, channels, channels, Resize.Halve),
                    Resampling.Convolution => new DownConvolution(channels),
                    _ => (Module)AvgPool2d(2),
                }));
        }
        return [.. stages];
    }

    /// <summary>The bottom: residual, attention, residual.</summary>
    public static UNetStage Middle(UNetConfig config)
    {
        var channels = config.LevelWidth(config.Levels.Count - 1);
        return new(Residual(config, channels, channels), Attend(config, channels),
            Residual(config, channels, channels));
    }

    /// <summary>The way up: every stage takes what one stage of the way down saw; each level but the first ends in a
    /// doubling.</summary>
    public static UNetStage[] Up(UNetConfig config)
    {
        var seen = new Stack<long>(Seen(config));
        List<UNetStage> stages = [];
        var channels = config.LevelWidth(config.Levels.Count - 1);
        for (var level = config.Levels.Count - 1; level >= 0; level--)
            for (var i = 0; i <= config.Blocks; i++)
            {
                List<Module> parts = [Residual(config, channels + seen.Pop(), channels = config.LevelWidth(level))];
                if (config.Attention.At.Contains(1 << level))
                    parts.Add(Attend(config, channels, config.Attention.HeadsUp));
                if (level > 0 && i == config.Blocks)
                    parts.Add(config.Resampling switch
                    {
                        Resampling.Residual => Residual(config, channels, channels, Resize.Double),
                        Resampling.Convolution => new UpConvolution(channels),
                        _ => Upsample(scale_factor: [2, 2]),
                    });
                stages.Add(new([.. parts]));
            }
        return [.. stages];
    }

    /// <summary>A layer that starts without effect.</summary>
    public static T Zero<T>(T layer) where T : Module
    {
        foreach (var parameter in layer.parameters()) init.zeros_(parameter);
        return layer;
    }

    // Channels that the stages of the way down leave behind.
    static IEnumerable<long> Seen(UNetConfig config)
    {
        yield return config.LevelWidth(0);
        for (var level = 0; level < config.Levels.Count; level++)
            for (var i = 0; i < config.Blocks + (level < config.Levels.Count - 1 ? 1 : 0); i++)
                yield return config.LevelWidth(level);
    }

    static UNetStage Stage(UNetConfig config, long from, long to, int level) => config.Attention.At.Contains(1 << level)
        ? new(Residual(config, from, to), Attend(config, to)) : new(Residual(config, from, to));

    static ResidualBlock Residual(UNetConfig config, long from, long to, Resize resize = Resize.None) =>
        new(from, to, 4 * config.Width, config.ScaleShift, resize, config.Dropout);

    static Module Attend(UNetConfig config, long channels, long? given = null)
    {
        var heads = config.Attention.HeadWidth is { } width ? channels / width : given ?? config.Attention.Heads;
        return config.Context is { } context
            ? new SpatialTransformer(channels, heads, context)
            : new AttentionBlock(channels, heads, config.Attention.PartsFirst);
    }
}
