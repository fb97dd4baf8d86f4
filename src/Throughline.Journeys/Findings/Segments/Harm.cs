using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>Who was struck by a harm and who could have been but was not.</summary>
internal sealed class Harm
{
    private double? _designEffect;

    private Harm(int[] instance, bool[] isHit) => (Instance, IsHit) = (instance, isHit);

    /// <summary>The instance of each member; an instance may be there several times.</summary>
    public int[] Instance { get; }

    /// <summary>Whether it was struck.</summary>
    public bool[] IsHit { get; }

    /// <summary>How many members.</summary>
    public int Count => Instance.Length;

    /// <summary>How many were struck.</summary>
    public int Hits => IsHit.AsSpan().Count(true);

    /// <summary>Members one by one.</summary>
    public static Harm Of(int[] instance, bool[] isHit) => new(instance, isHit);

    /// <summary>The members of several.</summary>
    public static Harm Of(IReadOnlyList<Harm> harms) => new([.. harms.SelectMany(harm => harm.Instance)], [.. harms.SelectMany(harm => harm.IsHit)]);

    /// <summary>A measure's observations among the searched instances.</summary>
    /// <param name="log">The log.</param>
    /// <param name="observations">One each.</param>
    /// <param name="isHit">Whether an observation's number is the harm.</param>
    public static Harm Of(SearchedLog log, Observations observations, Func<double, bool> isHit)
    {
        var (instances, hits) = (new List<int>(observations.Count), new List<bool>(observations.Count));
        for (var i = 0; i < observations.Count; i++)
        {
            if (!log.Has(observations.Instance[i])) continue;
            instances.Add(observations.Instance[i]);
            hits.Add(isHit(observations.ValueOf(i)));
        }

        return new Harm([.. instances], [.. hits]);
    }

    /// <summary>The members for which a condition on the instance holds.</summary>
    public Harm Where(Func<int, bool> condition)
    {
        var kept = Enumerable.Range(0, Count).Where(i => condition(Instance[i])).ToArray();
        return new Harm(Array.ConvertAll(kept, i => Instance[i]), Array.ConvertAll(kept, i => IsHit[i]));
    }

    /// <summary>The same members, struck where a condition on the instance holds.</summary>
    public Harm With(Func<int, bool> isStruck) => new(Instance, Array.ConvertAll(Instance, instance => isStruck(instance)));

    /// <summary>The instances with at least one member that was struck, or with members but none.</summary>
    public int[] Instances(bool struck)
    {
        var hit = new HashSet<int>();
        for (var i = 0; i < Count; i++)
            if (IsHit[i]) hit.Add(Instance[i]);
        return struck ? [.. hit.Order()] : [.. Instance.Where(instance => !hit.Contains(instance)).Distinct()];
    }

    /// <summary>How much less certain it is than independent members would make it.</summary>
    public double DesignEffect(SearchedLog log) => _designEffect ??= Count == 0 ? 1 : log.DesignEffect(Instance, Array.ConvertAll(IsHit, hit => hit ? 1.0 : 0));
}
