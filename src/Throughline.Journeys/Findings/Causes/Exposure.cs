using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>The journeys that a harm could have struck, each once, with whether it did and with how much of the journey was known before.</summary>
internal sealed class Exposure
{
    private const int MostValues = 24;

    private Exposure(KnownMoment moment, int[] instance, bool[] isStruck, int[] known) => (Moment, Instance, IsStruck, Known) = (moment, instance, isStruck, known);

    /// <summary>Up to when something counts as known.</summary>
    public KnownMoment Moment { get; }

    /// <summary>The instances, ascending.</summary>
    public int[] Instance { get; }

    /// <summary>Whether each was struck.</summary>
    public bool[] IsStruck { get; }

    /// <summary>Past the last event of each that was known.</summary>
    public int[] Known { get; }

    /// <summary>Whether each was asked for since the finding's change, or belongs to the day that it is about; null: it is of no change.</summary>
    public bool[]? IsSince { get; private init; }

    /// <summary>Columns that the finding itself is about, which are no answer.</summary>
    public IReadOnlyList<string> Subject { get; private init; } = [];

    /// <summary>Whether the finding's segment is what it is about, and not where: who is outside of it is compared too.</summary>
    public bool IsEverywhere { get; private init; }

    /// <summary>How many.</summary>
    public int Count => Instance.Length;

    /// <summary>The same as members of a harm.</summary>
    public Harm Harm => Harm.Of(Instance, IsStruck);

    /// <summary>The exposed of a harm; an instance with several members is struck if one of them is.</summary>
    public static Exposure Of(SearchedLog log, Harm harm, KnownMoment moment)
    {
        var struck = harm.Instances(struck: true).ToHashSet();
        var at = moment.In(log.Log);
        var all = harm.Instance.Distinct().Order().Select(instance => (Instance: instance, IsStruck: struck.Contains(instance), At: at(instance)));
        var members = all.Where(member => member.At != EventBatch.NoTime || (moment.IsOfStruck && !member.IsStruck)).ToArray();
        if (moment.IsOfStruck) Match(log, members);
        return new Exposure(moment, Array.ConvertAll(members, member => member.Instance), Array.ConvertAll(members, member => member.IsStruck), Array.ConvertAll(members, member => Past(log.Log.Log, member.Instance, member.At)));
    }

    /// <summary>Those for which a condition on the instance holds.</summary>
    public Exposure Where(Func<int, bool> condition)
    {
        var kept = Enumerable.Range(0, Count).Where(i => condition(Instance[i])).ToArray();
        return new Exposure(Moment, Array.ConvertAll(kept, i => Instance[i]), Array.ConvertAll(kept, i => IsStruck[i]), Array.ConvertAll(kept, i => Known[i]))
        {
            IsSince = IsSince is null ? null : Array.ConvertAll(kept, i => IsSince[i]),
            Subject = Subject,
            IsEverywhere = IsEverywhere,
        };
    }

    /// <summary>The same, of a change: those since it against those before.</summary>
    /// <param name="inWords">Who is compared with whom.</param>
    /// <param name="isSince">Whether an instance came since.</param>
    public Exposure Since(string inWords, Func<int, bool> isSince) =>
        new(Moment with { InWords = $"{Moment.InWords}; {inWords}" }, Instance, IsStruck, Known) { IsSince = Array.ConvertAll(Instance, instance => isSince(instance)), Subject = Subject, IsEverywhere = IsEverywhere };

    /// <summary>The same, of a finding whose segment is what it is about.</summary>
    /// <param name="subject">The columns that it names, and what says the same.</param>
    public Exposure About(params IReadOnlyList<string> subject) => new(Moment, Instance, IsStruck, Known) { IsSince = IsSince, Subject = subject, IsEverywhere = true };

    /// <summary>What the exposed can be told apart by: the first value of a column that was known of each.</summary>
    public InstanceAttribute FirstKnown(SearchedLog log, string name)
    {
        var column = FilterColumn.Of(log.Log.Log, name);
        var first = new int[log.Log.Instances.Count];
        for (var i = 0; i < Count; i++)
            for (var at = log.Log.Log.InstanceStart[Instance[i]]; at < Known[i] && first[Instance[i]] == 0; at++) first[Instance[i]] = column.Code(at);
        var terms = column.Terms;
        return InstanceAttribute.Of(name, first, terms.Text, MostValues);
    }

    /// <summary>The same of all columns that comparisons hold alike.</summary>
    public IReadOnlyList<InstanceAttribute> FirstKnown(SearchedLog log) => [.. Strata.HeldAlike.Select(column => FirstKnown(log, column))];

    // Which struck one a spared one is looked at with follows from its own begin, so that it does not depend on the order of arrival.
    private static void Match(SearchedLog log, Span<(int Instance, bool IsStruck, long At)> members)
    {
        var elapsed = new List<long>();
        foreach (var member in members)
            if (member.IsStruck) elapsed.Add(member.At - KnownMoment.Opened(log.Log, member.Instance));
        elapsed.Sort();
        foreach (ref var member in members)
        {
            if (member.IsStruck) continue;
            var opened = KnownMoment.Opened(log.Log, member.Instance);
            var place = (ulong)StableHash.Combine(UInt128.Zero, opened) % (ulong)Math.Max(1, elapsed.Count);
            member.At = opened + (elapsed.Count == 0 ? 0 : elapsed[(int)place]);
        }
    }

    private static int Past(EventLog log, int instance, long moment)
    {
        var (start, end) = log.Instances(instance);
        var known = start;
        while (known < end && log.Time[known] <= moment) known++;
        return known;
    }
}
