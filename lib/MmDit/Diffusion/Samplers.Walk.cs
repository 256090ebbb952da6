namespace MmDit.Diffusion;

public static partial class Samplers
{
    /// <summary>What a step makes: the next x, the predicted x0, and what later steps look back at, x0 unless it is
    /// another.</summary>
    readonly record struct Move(Tensor Next, Tensor Clean, Tensor? Kept = null);

    /// <summary>From level to level. A step sees x, the number of its level, and what the steps before kept, newest
    /// first; what it does not give away is freed when it ends.</summary>
    static IEnumerable<Step> Walk(Levels levels, Tensor x, Func<Tensor, int, IReadOnlyList<Tensor>, Move> step,
        int stride = 1)
    {
        if (levels.Count < 2) throw new ArgumentException($"levels: {levels.Count}, but one step needs 2");
        if (x.dim() < 2) throw new ArgumentException($"x: {x.dim()} dimensions, but [B, ...] has 2 at least");
        return Steps();

        IEnumerable<Step> Steps()
        {
            var now = Own(() => x);
            List<Tensor> past = [];
            try
            {
                for (var i = 0; i < levels.Count - 1; i += stride)
                {
                    var (next, clean, _) = Take(now, i, past);
                    now.Dispose();
                    now = Own(() => next);
                    var to = levels[Math.Min(i + stride, levels.Count - 1)];
                    yield return new(i / stride, levels[i], to, next, clean);
                }
            }
            finally
            {
                now.Dispose();
                past.ForEach(each => each.Dispose());
            }
        }

        // A scope is a thread's own, so it is open between two steps at no time.
        Move Take(Tensor now, int i, List<Tensor> past)
        {
            using var scope = NewDisposeScope();
            using var off = no_grad();
            var move = step(now, i, past);
            past.Insert(0, Own(() => move.Kept ?? move.Clean));
            if (past.Count > 2) past[2].Dispose();
            if (past.Count > 2) past.RemoveAt(2);
            return new(move.Next.detach().MoveToOuterDisposeScope(), move.Clean.detach().MoveToOuterDisposeScope());
        }
    }

    // A handle in nobody's scope: whoever is given the step may free it, the sampler goes on with this one.
    static Tensor Own(Func<Tensor> make)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        return make().detach().DetachFromDisposeScope();
    }
}
