namespace MmDit.Torch.Tests;

public sealed class SerializationTests : IDisposable
{
    readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact] public void Tensors_come_back_as_they_were()
    {
        foreach (var x in new[] { randn(2, 3), randn(4, 4).transpose(0, 1), arange(5), tensor(true), zeros(0, 3), randn([3], bfloat16) })
        {
            x.save(file);
            var back = load(file);
            Assert.Equal(x.dtype, back.dtype);
            Near.Equal(x, back, 0);
        }
    }

    [Fact] public void Modules_come_back_as_they_were()
    {
        using var a = Sequential(Linear(3, 4), LayerNorm(4));
        using var b = Sequential(Linear(3, 4), LayerNorm(4));
        a.save(file);
        b.load(file);
        var x = randn(2, 3);
        Near.Equal(a.call(x), b.call(x), 0);
    }

    [Fact] public void Damaged_files_say_so_and_allocate_nothing()
    {
        randn(4).save(file);
        var whole = File.ReadAllBytes(file);

        File.WriteAllBytes(file, whole[..^3]);
        Assert.Contains("takes 16 bytes, and 13 are left", Assert.Throws<InvalidDataException>(() => load(file)).Message);
        File.WriteAllBytes(file, whole[..6]);
        Assert.Contains($"{file} ends too early", Assert.Throws<InvalidDataException>(() => load(file)).Message);
        whole[0] = 99;
        File.WriteAllBytes(file, whole);
        Assert.Contains("no element type has the number 99", Assert.Throws<InvalidDataException>(() => load(file)).Message);
        (whole[0], whole[12]) = (6, 0x7f);
        File.WriteAllBytes(file, whole);
        Assert.Contains("are left", Assert.Throws<InvalidDataException>(() => load(file)).Message);
    }
}
