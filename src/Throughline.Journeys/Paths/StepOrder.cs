namespace Throughline.Journeys.Paths;

/// <summary>
/// Puts steps in reading order: a step comes before those that it first happens before, in most cases that have both.
/// The mean place alone would put a rare detour of short paths before the step that it comes back to.
/// </summary>
/// <remarks>Greedy, after Eades, Lin and Smyth (1993), over the order of first occurrences instead of single links.</remarks>
internal static class StepOrder
{
    /// <summary>The steps in reading order; those that nothing tells apart stay as they are given.</summary>
    public static KeptStep[] Of(KeptStep[] steps, IReadOnlyList<PathVariant> variants)
    {
        var before = Precedences(steps, variants);
        var later = new double[steps.Length];
        var sooner = new double[steps.Length];
        for (var a = 0; a < steps.Length; a++)
        {
            for (var b = 0; b < steps.Length; b++)
            {
                later[a] += before[a, b];
                sooner[b] += before[a, b];
            }
        }

        var left = Enumerable.Range(0, steps.Length).ToList();
        var order = new List<KeptStep>(steps.Length);
        while (left.Count > 0)
        {
            var next = left.MaxBy(i => Earliness(later[i], sooner[i]));
            left.Remove(next);
            order.Add(steps[next]);
            foreach (var other in left)
            {
                sooner[other] -= before[next, other];
                later[other] -= before[other, next];
            }
        }

        return [.. order];
    }

    // 1 where everything left comes after it, -1 where everything left comes before it.
    private static double Earliness(double later, double sooner) => later + sooner > 0 ? (later - sooner) / (later + sooner) : 0;

    private static double[,] Precedences(KeptStep[] steps, IReadOnlyList<PathVariant> variants)
    {
        var places = steps.Select((step, i) => (step.Name, i)).ToDictionary(s => s.Name, s => s.i, StringComparer.Ordinal);
        var before = new double[steps.Length, steps.Length];
        foreach (var variant in variants)
        {
            var firsts = variant.Path.Distinct(StringComparer.Ordinal).Select(name => places[name]).ToArray();
            for (var i = 0; i < firsts.Length; i++)
            {
                for (var j = i + 1; j < firsts.Length; j++) before[firsts[i], firsts[j]] += variant.Count;
            }
        }

        return before;
    }
}
