namespace Throughline.Journeys.Paths;

/// <summary>Orders the variants and gives each its median duration and examples.</summary>
internal sealed class VariantReport
{
    private const int MostExamples = 5;

    private readonly CaseColumns _cases;
    private readonly VariantPool _pool;
    private readonly int[] _start;
    private readonly int[] _members;

    private VariantReport(CaseColumns cases)
    {
        _cases = cases;
        _pool = new VariantPool(cases);
        _start = new int[_pool.Count + 1];
        foreach (var variant in _pool.VariantOf) _start[variant + 1]++;
        for (var i = 1; i < _start.Length; i++) _start[i] += _start[i - 1];
        _members = Members();
    }

    /// <summary>All variants, the most frequent first, those of equal count by their steps' names one by one.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="names">Names by step code.</param>
    /// <param name="nameCase">The id of a case, by the log's index of its first step.</param>
    public static IReadOnlyList<PathVariant> Of(CaseColumns cases, string[] names, Func<int, string> nameCase)
    {
        var report = new VariantReport(cases);
        return Array.ConvertAll(report.Ordered(names), variant => report.Variant(variant, names, nameCase));
    }

    private int[] Members()
    {
        var next = _start.AsSpan().ToArray();
        var members = new int[_cases.Count];
        for (var i = 0; i < members.Length; i++) members[next[_pool.VariantOf[i]]++] = i;
        return members;
    }

    private int[] Ordered(string[] names)
    {
        var rank = Ranks(names);
        var order = Enumerable.Range(0, _pool.Count).ToArray();
        Array.Sort(order, (x, y) =>
        {
            var byCount = CountOf(y).CompareTo(CountOf(x));
            return byCount != 0 ? byCount : Compare(_pool.Path(x), _pool.Path(y), rank);
        });
        return order;
    }

    private int CountOf(int variant) => _start[variant + 1] - _start[variant];

    private static int[] Ranks(string[] names)
    {
        var codes = Enumerable.Range(0, names.Length).ToArray();
        Array.Sort(names.AsSpan().ToArray(), codes, StringComparer.Ordinal);
        var rank = new int[codes.Length];
        for (var i = 0; i < codes.Length; i++) rank[codes[i]] = i;
        return rank;
    }

    private static int Compare(ReadOnlySpan<ushort> x, ReadOnlySpan<ushort> y, int[] rank)
    {
        var same = x.CommonPrefixLength(y);
        if (same == x.Length || same == y.Length) return x.Length.CompareTo(y.Length);
        return rank[x[same]].CompareTo(rank[y[same]]);
    }

    private PathVariant Variant(int variant, string[] names, Func<int, string> nameCase)
    {
        var members = _members.AsSpan(_start[variant].._start[variant + 1]);
        var durations = new long[members.Length];
        for (var i = 0; i < durations.Length; i++) durations[i] = DurationOf(members[i]);
        var examples = members[..Math.Min(members.Length, MostExamples)].ToArray();
        return new PathVariant(
            Array.ConvertAll(_pool.Path(variant).ToArray(), step => names[step]),
            members.Length,
            Durations.Median(durations),
            Array.ConvertAll(examples, index => nameCase(_cases.FirstEvent(index))));
    }

    private long DurationOf(int index) => _cases.Time[_cases.Start[index + 1] - 1] - _cases.Time[_cases.Start[index]];
}
