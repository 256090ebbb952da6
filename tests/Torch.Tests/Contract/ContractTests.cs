using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MmDit.Torch.Tests.Contract;

/// <summary>tests/Torch.Contract uses every public member by name, so a member renamed or taken away no longer compiles.</summary>
public sealed class ContractTests
{
    static readonly System.Reflection.Assembly library = typeof(Tensor).Assembly, contract = typeof(MmDit.Torch.Contract.Net).Assembly;

    // What the compiled contract refers to, as the library's own tokens.
    static HashSet<int> Used()
    {
        using PEReader file = new(File.OpenRead(contract.Location));
        var count = file.GetMetadataReader().GetTableRowCount(TableIndex.MemberRef);
        return [.. Enumerable.Range(1, count).Select(i => contract.ManifestModule.ResolveMember(0x0A000000 | i)!)
            .Where(m => m.Module.Assembly == library).Select(m => m.MetadataToken)];
    }

    [Fact] public void Every_public_member_is_used_by_the_contract()
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Repo.File("tests", "Torch.Contract", "Contract.g.cs"), ContractWriter.Write(library));
        var used = Used();

        var forgotten = PublicApi.Types(library).SelectMany(t => PublicApi.Methods(t).Cast<System.Reflection.MemberInfo>().Concat(PublicApi.Fields(t)))
            .Where(m => !used.Contains(m.MetadataToken)).Select(m => $"{m.DeclaringType}: {m}").ToArray();

        Assert.True(forgotten.Length == 0, $"{forgotten.Length} members are not in tests/Torch.Contract/Contract.g.cs (APPROVE=1 writes it, then build " +
            $"again):\n{string.Join('\n', forgotten.Take(50))}");
        Assert.InRange(used.Count, 2000, int.MaxValue);
    }
}
