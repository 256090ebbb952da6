using MmDit.TorchGen;
using TorchSharp.Interop;

// Torch.Gen LIB_TORCH_FOLDER     writes Generated/Ops.g.cs, Generated/Factories.g.cs and COVERAGE.md
// Torch.Gen schemas [TEXT]       prints the schemas of the loaded libtorch that hold TEXT
// Torch.Gen about                what libtorch says of itself
switch (args)
{
    case ["about"]:
        Console.WriteLine(Door.About());
        return 0;

    case ["schemas", .. var words]:
        foreach (var line in Op.Schemas().Where(line => words.All(line.Contains)).Order()) Console.WriteLine(line);
        return 0;

    case [var folder]:
        var schemas = Op.Schemas().Where(line => line.StartsWith("aten::")).Select(Schema.Parse).ToDictionary(s => s.Key);
        try
        {
            Line[] lines = [.. Listing.Read(Path.Combine(folder, "ops.txt"))];
            File.WriteAllText(Path.Combine(folder, "Generated", "Ops.g.cs"), new Writer(schemas).Write(lines));
            File.WriteAllText(Path.Combine(folder, "Generated", "Factories.g.cs"), Factories.Write());
            File.WriteAllText(Path.Combine(folder, "COVERAGE.md"), Coverage.Write(folder, lines));
            return 0;
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

    default:
        Console.Error.WriteLine("usage: Torch.Gen LIB_TORCH_FOLDER | schemas [TEXT...] | about");
        return 2;
}
