namespace Throughline.Journeys.Paths;

/// <summary>Gives each variant its count, median duration and examples.</summary>
internal sealed class VariantReport
{
    private const int MostExamples = 5;

    private readonly CaseColumns _cases;
    private readonly VariantPool _pool;
    private readonly int[] _start;
    private readonly int[] _members;
    private readonly long[] _durations;

    private VariantReport(CaseColumns cases)
    {
        _cases = cases;
        _pool = new VariantPool(cases);
        _start = new int[_pool.Count + 1];
        foreach (var variant in _pool.VariantOf) _start[variant + 1]++;
        for (var i = 1; i < _start.Length; i++) _start[i] += _start[i - 1];
        (_members, _durations) = (new int[cases.Count], new long[cases.Count]);
        LayOutMembers(cases.Durations());
    }

    /// <summary>All variants, the most frequent first, those of equal count by their steps' names one by one.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="names">Names by step code.</param>
    /// <param name="nameCase">The id of a case, by the log's index of its first step.</param>
    public static IReadOnlyList<PathVariant> Of(CaseColumns cases, string[] names, Func<int, string> nameCase)
    {
        var report = new VariantReport(cases);
        return Array.ConvertAll(VariantOrder.Of(report._pool, report._start, names), variant => report.Variant(variant, names, nameCase));
    }

    /// <summary>Puts the cases and their durations variant by variant, in the order of the cases.</summary>
    private void LayOutMembers(long[] durations)
    {
        var next = _start.AsSpan().ToArray();
        for (var i = 0; i < durations.Length; i++)
        {
            var at = next[_pool.VariantOf[i]]++;
            (_members[at], _durations[at]) = (i, durations[i]);
        }
    }

    private PathVariant Variant(int variant, string[] names, Func<int, string> nameCase)
    {
        var (from, to) = (_start[variant], _start[variant + 1]);
        var path = _pool.Path(variant);
        var steps = new string[path.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = names[path[i]];
        var examples = new string[Math.Min(to - from, MostExamples)];
        for (var i = 0; i < examples.Length; i++) examples[i] = nameCase(_cases.FirstEvent(_members[from + i]));
        return new PathVariant(steps, to - from, Durations.Median(_durations.AsSpan(from..to)), examples);
    }
}
