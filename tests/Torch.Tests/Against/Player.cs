using System.Collections;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MmDit.Torch.Tests.Against;

/// <summary>What a call did: its result, its tensor arguments afterwards, what a random number drawn then is, and gradients.</summary>
sealed record Outcome(object? Result, List<Tensor> After, Tensor Next, bool InPlace, List<object> Rounds);

/// <summary>Plays a case through the generated function, as reference.py does through torch.ops.</summary>
sealed class Player(Schema schema, MethodInfo function)
{
    readonly ParameterInfo[] parameters = function.GetParameters();

    public Outcome Play(Case c)
    {
        List<Tensor> made = [];
        var arguments = Arguments(c, (_, t) => { made.Add(t); return t; });
        manual_seed(c.Seed);
        var result = Call(arguments);
        var self = schema.Parameters is [{ Mutated: true, IsTensor: true }, ..];
        return new(result, made, rand(2), !self || result is null || ReferenceEquals(result, made[0]),
                   c.Gradients && made.Any(Differentiable) ? Gradients(c) : []);
    }

    object? Call(object?[] arguments) => function.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    List<object> Gradients(Case c)
    {
        List<Tensor> leaves = [];
        List<object> rounds = [];
        var arguments = Arguments(c, (p, t) =>
        {
            if (!Differentiable(t)) return t;
            leaves.Add(t.detach().requires_grad_());
            return p.Mutated ? leaves[^1].clone() : leaves[^1];
        });
        try
        {
            manual_seed(c.Seed);
            IEnumerable<Tensor?> outputs = Tensors(Call(arguments));
            for (var round = 0; round < 2; round++)
            {
                Tensor[] roots = [.. outputs.OfType<Tensor>().Where(t => t.requires_grad)];
                if (roots.Length == 0) break;
                var found = autograd.grad(roots, leaves, Weights(roots), create_graph: true, allow_unused: true);
                rounds.Add(found.ToArray());
                outputs = found;
            }
        }
        catch (System.Runtime.InteropServices.ExternalException e) { rounds.Add(e); }
        return rounds;
    }

    object?[] Arguments(Case c, Func<Argument, Tensor, Tensor> attach)
    {
        // In the order of the call, as Python meets them: seeds and gradients go by it.
        Dictionary<string, object?> values = [];
        foreach (var (name, value) in c.Args)
        {
            var p = schema.Parameters.First(p => p.Name == name);
            values[name] = value switch
            {
                TensorSpec t => attach(p, t.Make()),
                TensorSpec?[] list => list.Select(t => t is null ? null! : attach(p, t.Make())).ToArray(),
                _ => Plain(value, parameters.First(q => q.Name == name).ParameterType),
            };
        }
        return [.. parameters.Select(p => values.GetValueOrDefault(p.Name!))];
    }

    static object? Plain(object? value, Type wanted) => (value, Nullable.GetUnderlyingType(wanted) ?? wanted) switch
    {
        (null, _) => null,
        (Seeded g, _) => new Generator((ulong)g.Seed),
        (ScalarType t, var type) when type == typeof(long) => (long)t,
        (long i, var type) when type == typeof(ScalarType) => (ScalarType)i,
        (long i, var type) when type == typeof(double) => (double)i,
        (long i, var type) when type == typeof(Scalar) => (Scalar)i,
        (double d, var type) when type == typeof(Scalar) => (Scalar)d,
        (bool b, var type) when type == typeof(Scalar) => (Scalar)b,
        (Complex z, var type) when type == typeof(Scalar) => (Scalar)z,
        _ => value,
    };

    static bool Differentiable(Tensor t) => t.is_floating_point() || t.is_complex();

    static Tensor[] Weights(Tensor[] outputs) =>
        [.. outputs.Select((o, i) => cos(arange(o.numel(), float64) + i).reshape(o.shape).to(o.dtype))];

    public static IEnumerable<Tensor> Tensors(object? result) => result switch
    {
        Tensor t => [t],
        Tensor[] list => list,
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Tensors(tuple[i])),
        _ => [],
    };

    /// <summary>The parts of a result, as Python hands them over.</summary>
    public static object?[]? Parts(object? result) => result switch
    {
        IList list => [.. list.Cast<object?>()],
        ITuple tuple => [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])],
        _ => null,
    };
}
