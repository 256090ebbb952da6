using System.Reflection;

namespace MmDit.Torch.Tests.Contract;

/// <summary>tests/Torch.Contract uses every public member by name, so a member renamed or taken away no longer compiles.</summary>
public sealed class ContractTests
{
    static readonly Assembly library = typeof(Tensor).Assembly, contract = typeof(MmDit.Torch.Contract.Net).Assembly;

    static readonly HashSet<string> beyond = PublicApi.Beyond();

    static IEnumerable<MemberInfo> Members() =>
        PublicApi.Types(library).SelectMany(t => PublicApi.Methods(t).Cast<MemberInfo>().Concat(PublicApi.Fields(t)));

    [Fact] public void Every_public_member_is_used_by_the_contract_or_beyond_it()
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Repo.File("tests", "Torch.Contract", "Contract.g.cs"), ContractWriter.Write(library, beyond));
        var used = PublicApi.Uses(contract, library).Select(m => m.MetadataToken).ToHashSet();

        var forgotten = Members().Where(m => !used.Contains(m.MetadataToken) && !beyond.Contains(PublicApi.Signature(m))).Select(m => $"{m.DeclaringType}: {m}").ToArray();

        Assert.True(forgotten.Length == 0, $"{forgotten.Length} members are not in tests/Torch.Contract/Contract.g.cs (APPROVE=1 writes it, then build " +
            $"again):\n{string.Join('\n', forgotten.Take(50))}");
        Assert.InRange(used.Count, 2000, int.MaxValue);
    }

    [Fact] public void What_is_beyond_the_contract_is_public() =>
        Assert.Empty(beyond.Except(Members().Select(PublicApi.Signature)));
}
