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

    /// <summary>
    /// Columns in which the harm is looked for; null: all. Of who helps himself only what he does himself is known before the harm: a priority or a
    /// team is named by the person whom he asks in the end.
    /// </summary>
    public IReadOnlyList<string>? Places { get; private init; }

    /// <summary>Columns that are held alike, of <see cref="Strata.HeldAlike"/>.</summary>
    public IReadOnlyList<string> HeldAlike { get; private init; } = Strata.HeldAlike;

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

    /// <summary>The same, looked for in some columns, and with some of them held alike only.</summary>
    public Harm In(IReadOnlyList<string> places, IReadOnlyList<string> heldAlike) => new(Instance, IsHit) { Places = places, HeldAlike = heldAlike };

    /// <summary>The members for which a condition on the instance holds.</summary>
    public Harm Where(Func<int, bool> condition)
    {
        var kept = Enumerable.Range(0, Count).Where(i => condition(Instance[i])).ToArray();
        return new Harm(Array.ConvertAll(kept, i => Instance[i]), Array.ConvertAll(kept, i => IsHit[i])) { Places = Places, HeldAlike = HeldAlike };
    }

    /// <summary>The same members, struck where a condition on the instance holds.</summary>
    public Harm With(Func<int, bool> isStruck) => new(Instance, Array.ConvertAll(Instance, instance => isStruck(instance))) { Places = Places, HeldAlike = HeldAlike };

    /// <summary>The instances with at least one member that was struck, or with members but none.</summary>
    public int[] Instances(bool struck)
    {
        var hit = new HashSet<int>();
        for (var i = 0; i < Count; i++)
            if (IsHit[i]) hit.Add(Instance[i]);
        return struck ? [.. hit.Order()] : [.. Instance.Where(instance => !hit.Contains(instance)).Distinct()];
    }

    /// <summary>How much less certain it is than independent members would make it.</summary>
    public double DesignEffect(SearchedLog log) => _designEffect ??= Count == 0 ? 1 : log.DesignEffect(Instance, Array.ConvertAll(IsHit, hit => hit ? 1.0 : 0), StrataWithout(log));

    /// <summary>The attributes in which it is looked for.</summary>
    public IReadOnlyList<InstanceAttribute> AttributesOf(SearchedLog log) =>
        Places is null ? log.Attributes : [.. log.Attributes.Where(attribute => Places.Contains(attribute.Column))];

    /// <summary>What is held alike when some columns are the question.</summary>
    public Strata StrataWithout(SearchedLog log, params IReadOnlyList<string> columns) =>
        log.StrataWithout([.. columns.Union(Strata.HeldAlike.Except(HeldAlike))]);
}
