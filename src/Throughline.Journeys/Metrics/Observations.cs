using System.Collections.Concurrent;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics;

/// <summary>
/// What a figure is summed up from: one number for each member of its population, with the journey instance that it was seen in.
/// It is worked out once for a log; a filter only sums it up again. It is also the list of the figure's cases.
/// </summary>
public sealed class Observations
{
    /// <summary>Fewer are sorted at once.</summary>
    private const int Many = 4096;

    private readonly double[] _value;
    private readonly Lazy<Observations> _ascending;
    private ConcurrentDictionary<int, double>? _atRank;

    /// <summary>Observations with a number each.</summary>
    /// <param name="instance">The instance of each.</param>
    /// <param name="value">The number of each, in the metric's unit; of a share 1 or 0.</param>
    public Observations(int[] instance, double[] value)
    {
        if (instance.Length != value.Length) throw new ArgumentException($"{instance.Length} instances, but {value.Length} values.", nameof(value));
        (Instance, _value) = (instance, value);
        _ascending = new Lazy<Observations>(Sorted);
    }

    /// <summary>Observations that only say "here": the number of each is 1.</summary>
    public Observations(int[] instance)
    {
        (Instance, _value) = (instance, []);
        _ascending = new Lazy<Observations>(this);
    }

    /// <summary>What is seen in a log that has grown.</summary>
    /// <param name="growth">Which instances are kept, and which were observed again.</param>
    /// <param name="kept">What was seen before, ascending by instance.</param>
    /// <param name="again">What is seen in the excerpt, ascending by instance.</param>
    internal static Observations Merged(InstanceGrowth growth, Observations kept, Observations again)
    {
        var items = growth.Items(kept.Instance, again.Instance);
        var instances = InstanceGrowth.Instances(items, kept.Instance, again.Instance);
        return kept.Value.IsEmpty && again.Value.IsEmpty ? new Observations(instances) : new Observations(instances, InstanceGrowth.Gather(items, kept.Value, again.Value));
    }

    /// <summary>No observations.</summary>
    public static Observations None { get; } = new([], []);

    /// <summary>How many there are.</summary>
    public int Count => Instance.Length;

    /// <summary>The instance of each; an instance may have several.</summary>
    public int[] Instance { get; }

    /// <summary>The numbers, or empty where each is 1.</summary>
    public ReadOnlySpan<double> Value => _value;

    /// <summary>The same, ascending by number and then by instance; sorted once.</summary>
    public Observations Ascending => _ascending.Value;

    /// <summary>One number.</summary>
    public double ValueOf(int index) => _value.Length == 0 ? 1 : _value[index];

    /// <summary>Those of some instances; both must ascend by instance.</summary>
    /// <param name="instances">Which.</param>
    internal Observations Among(ReadOnlySpan<int> instances)
    {
        var kept = new ObservationList();
        var at = 0;
        foreach (var instance in instances)
        {
            at += Instance.AsSpan(at).BinarySearch(instance) is >= 0 and var found ? found : 0;
            while (at > 0 && Instance[at - 1] == instance) at--;
            for (; at < Count && Instance[at] == instance; at++) kept.Add(instance, ValueOf(at));
        }

        return kept.ToObservations();
    }

    /// <summary>The numbers at some ranks. Of all of many they are selected and remembered; only a choice of them needs them sorted.</summary>
    /// <param name="chosen">Of which instances; null: all.</param>
    /// <param name="ranks">From 0, ascending.</param>
    /// <param name="found">One number a rank.</param>
    internal void AtRanks(InstanceSet? chosen, ReadOnlySpan<int> ranks, Span<double> found)
    {
        if (chosen is not null || _value.Length < Many || _ascending.IsValueCreated) new ChosenObservations(Ascending, chosen).AtRanks(ranks, found);
        else if (!AreKnown(ranks, found)) Select(ranks, found);
    }

    private bool AreKnown(ReadOnlySpan<int> ranks, Span<double> found)
    {
        for (var i = 0; i < ranks.Length; i++)
            if (_atRank?.TryGetValue(ranks[i], out found[i]) != true) return false;
        return true;
    }

    private void Select(ReadOnlySpan<int> ranks, Span<double> found)
    {
        OrderStatistics.At(_value, ranks, found);
        var known = LazyInitializer.EnsureInitialized(ref _atRank);
        for (var i = 0; i < ranks.Length; i++) known[ranks[i]] = found[i];
    }

    private Observations Sorted()
    {
        var (instance, value) = (Instance.AsSpan().ToArray(), _value.AsSpan().ToArray());
        value.AsSpan().Sort(instance.AsSpan());
        for (int from = 0, to; from < value.Length; from = to)
        {
            for (to = from + 1; to < value.Length && value[to] == value[from];) to++;
            instance.AsSpan(from..to).Sort();
        }

        return new Observations(instance, value);
    }
}
