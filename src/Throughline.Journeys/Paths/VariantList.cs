using System.Collections;
using System.Globalization;
using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Paths;

/// <summary>
/// All variants, the most frequent first. They are counted at once; a variant gets its names, median and examples when it is first asked for,
/// for of hundreds of thousands only a few ever are. Safe for reading from several threads.
/// </summary>
internal sealed class VariantList : IReadOnlyList<PathVariant>
{
    private const int MostExamples = 5;

    private readonly Lock _making = new();
    private readonly CaseColumns _cases;
    private readonly string[] _names;
    private readonly Func<int, string> _nameCase;
    private readonly VariantPool _pool;
    private readonly VariantOrder _order;
    private readonly int[] _start;
    private readonly int[] _members;
    private readonly PathVariant?[] _made;
    private readonly Lazy<long[]> _nameHashes;

    /// <summary>Counts the variants.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="names">Names by step code.</param>
    /// <param name="nameCase">The id of a case, by the log's index of its first step.</param>
    public VariantList(CaseColumns cases, string[] names, Func<int, string> nameCase)
    {
        (_cases, _names, _nameCase) = (cases, names, nameCase);
        _pool = new VariantPool(cases);
        var counts = new int[_pool.Count];
        foreach (var variant in _pool.VariantOf) counts[variant]++;
        _start = new int[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++) _start[i + 1] = _start[i] + counts[i];
        _members = Members();
        _order = new VariantOrder(_pool, counts, names);
        _made = new PathVariant?[counts.Length];
        _nameHashes = new Lazy<long[]>(() => Array.ConvertAll(names, name => (long)StableHash.Of(Encoding.UTF8.GetBytes(name))));
    }

    /// <inheritdoc/>
    public int Count => _made.Length;

    /// <inheritdoc/>
    public PathVariant this[int index]
    {
        get
        {
            lock (_making) return _made[index] ??= Make(_order.At(index));
        }
    }

    /// <summary>The variant of a case.</summary>
    internal int VariantOf(int index) => _pool.VariantOf[index];

    /// <summary>The variant at a place of the list.</summary>
    internal int At(int place)
    {
        lock (_making) return _order.At(place);
    }

    /// <summary>The cases that go the way of a variant.</summary>
    internal ReadOnlySpan<int> MembersOf(int variant) => _members.AsSpan(_start[variant].._start[variant + 1]);

    /// <summary>The codes of a variant's steps.</summary>
    internal ReadOnlySpan<ushort> CodesOf(int variant) => _pool.Path(variant);

    /// <summary>The names of a variant's steps.</summary>
    internal string[] NamesOf(int variant)
    {
        var path = _pool.Path(variant);
        var steps = new string[path.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = _names[path[i]];
        return steps;
    }

    /// <summary>How long the cases of a variant took, in microseconds; a copy.</summary>
    internal long[] DurationsOf(int variant) => DurationsOf(MembersOf(variant));

    /// <summary>A short name for a variant's way that holds when more events arrive: sixteen hexadecimal digits of a hash over its steps' names.</summary>
    internal string KeyOf(int variant)
    {
        var hash = UInt128.Zero;
        foreach (var step in _pool.Path(variant)) hash = StableHash.Combine(hash, _nameHashes.Value[step]);
        return ((ulong)hash).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The variant of a key; null where no case goes that way.</summary>
    internal int? Find(string key)
    {
        for (var variant = 0; variant < Count; variant++)
            if (KeyOf(variant) == key) return variant;
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<PathVariant> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The cases variant by variant, in the order of the cases.</summary>
    private int[] Members()
    {
        var members = new int[_cases.Count];
        var next = _start.AsSpan().ToArray();
        for (var i = 0; i < members.Length; i++) members[next[_pool.VariantOf[i]]++] = i;
        return members;
    }

    private PathVariant Make(int variant)
    {
        var members = MembersOf(variant);
        var examples = new string[Math.Min(members.Length, MostExamples)];
        for (var i = 0; i < examples.Length; i++) examples[i] = _nameCase(_cases.FirstEvent(members[i]));
        return new PathVariant(NamesOf(variant), members.Length, Durations.Median(DurationsOf(members)), examples);
    }

    private long[] DurationsOf(ReadOnlySpan<int> members)
    {
        var durations = new long[members.Length];
        for (var i = 0; i < durations.Length; i++) durations[i] = _cases.Duration(members[i]);
        return durations;
    }
}
