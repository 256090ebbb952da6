namespace MmDit.Torch.Tests;

/// <summary>The numbers were printed by PyTorch 1.13 (python3-torch) after torch.manual_seed(0).</summary>
[Collection("alone")]                       // they seed the generator that all tests share
public sealed class RandomTests
{
    [Fact] public void Randn_after_manual_seed_gives_pytorchs_numbers()
    {
        manual_seed(0);
        Near.Equal([1.5409960746765137, -0.293428897857666, -2.1787893772125244, 0.5684312582015991,
                    -1.0845223665237427, -1.3985954523086548, 0.40334683656692505, 0.8380263447761536], randn(8), 0);
    }

    [Fact] public void Long_randn_takes_pytorchs_vectorised_path()
    {
        manual_seed(0);
        Near.Equal([-1.1258398294448853, -1.152360200881958, -0.2505785822868347, -0.4338788092136383, 0.8487103581428528,
                    0.6920091509819031, -0.31601276993751526, -2.1152193546295166], randn(4, 8).flatten()[..8], 0);
    }

    [Fact] public void Rand_randint_and_randperm_give_pytorchs_numbers()
    {
        manual_seed(0);
        Near.Equal([0.49625658988952637, 0.7682217955589294, 0.08847743272781372, 0.13203048706054688], rand(4), 1e-15);
        manual_seed(0);
        Assert.Equal([44L, 39, 33, 60, 63, 79], randint(0, 100, [6]).data<long>().ToArray());
        manual_seed(0);
        Assert.Equal([4L, 0, 7, 3, 2, 5, 1, 6], randperm(8).data<long>().ToArray());
    }

    [Fact] public void A_new_linear_layer_starts_as_pytorchs_does()
    {
        manual_seed(0);
        using var layer = Linear(3, 2);
        Near.Equal([-0.004322517663240433, 0.3097158372402191, -0.4751853346824646, -0.4248946011066437, -0.2223689705133438,
                    0.15482072532176971], layer.weight!.detach(), 1e-7);
        Near.Equal([-0.011439144611358643, 0.45777493715286255], layer.bias!.detach(), 1e-7);
    }

    [Fact] public void Dropout_masks_are_pytorchs()
    {
        manual_seed(0);
        Near.Equal([0, 0, 2, 0, 0, 0, 2, 2], dropout(ones(8), 0.5), 0);
    }

    [Fact] public void A_generator_has_a_sequence_of_its_own()
    {
        using var generator = new Generator(7);
        var first = randn([3], generator: generator);
        randn(100);

        generator.manual_seed(7);

        Near.Equal([-0.1467950940132141, 0.7861412763595581, 0.9468216300010681], first, 1e-7);
        Near.Equal(first, randn([3], generator: generator), 0);
        Assert.Equal(7, generator.initial_seed());
    }
}
