using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps.Patterns;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Filters;

/// <summary>Chooses a log's instances by a filter: one pass over each column that the filter names.</summary>
public static class FilterFold
{
    /// <summary>What the figures of a filtered answer share.</summary>
    /// <param name="log">The journey's log.</param>
    /// <param name="journey">The journey's id.</param>
    /// <param name="filter">The filter; a persona in it must have been resolved into its conditions.</param>
    /// <exception cref="WorkspaceException">The filter names an attribute that the log does not have.</exception>
    public static FigureScope Scope(MeasuredLog log, string journey, CaseFilter filter)
    {
        var whole = FigureScope.Of(log.Instances) with { Journey = journey };
        return filter.IsEmpty ? whole : whole with
        {
            From = filter.From ?? whole.From,
            To = filter.To ?? whole.To,
            Filter = filter.ToString(),
            Instances = Choose(log, filter),
        };
    }

    /// <summary>The instances that a filter keeps.</summary>
    /// <exception cref="WorkspaceException">The filter names an attribute that the log does not have.</exception>
    public static InstanceSet Choose(MeasuredLog log, CaseFilter filter)
    {
        var kept = new bool[log.Log.InstanceCount];
        Array.Fill(kept, true);
        foreach (var term in filter.Terms.GroupBy(term => term.Word)) Keep(kept, term.Key, [.. term], log);
        if (filter.From is { } from) Keep(kept, log.Instances, start => start >= Microseconds(from));
        if (filter.To is { } to) Keep(kept, log.Instances, start => start < Microseconds(to));
        if (filter.Channels is { } pair) KeepPair(kept, log.Log, pair);
        return new InstanceSet(kept);
    }

    private static void Keep(bool[] kept, string word, IReadOnlyList<FilterTerm> terms, MeasuredLog log)
    {
        var has = terms[0].Name switch
        {
            FilterWords.Pattern => WithPattern(log.Instances, terms),
            FilterWords.Weekday or FilterWords.Hours => Asked(log, terms),
            _ => WithValue(log.Log, terms),
        };
        var isNot = word.EndsWith('!');
        for (var instance = 0; instance < kept.Length; instance++) kept[instance] &= has[instance] != isNot;
    }

    private static void Keep(bool[] kept, InstanceTable table, Func<long, bool> starts)
    {
        for (var instance = 0; instance < kept.Length; instance++) kept[instance] &= starts(table.Start[instance]);
    }

    private static bool[] WithPattern(InstanceTable table, IReadOnlyList<FilterTerm> terms)
    {
        var patterns = terms.Select(term => PatternCatalogue.All.Single(pattern => pattern.Name == term.Value)).ToList();
        var has = new bool[table.Count];
        for (var instance = 0; instance < has.Length; instance++) has[instance] = patterns.Any(pattern => pattern.IsIn(table, instance));
        return has;
    }

    private static bool[] Asked(MeasuredLog log, IReadOnlyList<FilterTerm> terms)
    {
        var asked = new AskedAt(log);
        var days = terms.Where(term => term.Name == FilterWords.Weekday).Select(term => Enum.Parse<DayOfWeek>(term.Value)).ToList();
        var hours = terms.Where(term => term.Name == FilterWords.Hours).Select(term => HoursOfDay.TryParse(term.Value, out var read) ? read : default).ToList();
        var has = new bool[log.Instances.Count];
        for (var instance = 0; instance < has.Length; instance++)
            has[instance] = days.Contains(asked.Weekday(instance)) || hours.Exists(span => span.Contains(asked.Hour(instance)));
        return has;
    }

    private static bool[] WithValue(EventLog log, IReadOnlyList<FilterTerm> terms)
    {
        var column = FilterColumn.Of(log, terms[0].Column);
        if (terms[0].IsNext) return column.Next(log, NextValues.Of(terms.Select(term => term.Value), column.Terms));
        var wanted = new bool[column.Terms.Count + 1];
        foreach (var term in terms) wanted[column.Terms.Find(term.Value)] = true;
        wanted[0] = false;
        var orNone = terms.Any(term => term.Value.Length == 0);
        return terms[0].IsFirst ? column.First(log, wanted, orNone) : column.Instances(log, wanted, orNone);
    }

    private static void KeepPair(bool[] kept, EventLog log, ChannelPair pair)
    {
        var column = FilterColumn.Of(log, DimensionNames.Of(Dimension.Channel));
        var (first, second, other) = (new bool[column.Terms.Count + 1], new bool[column.Terms.Count + 1], new bool[column.Terms.Count + 1]);
        Array.Fill(other, true);
        (first[column.Terms.Find(pair.First)], second[column.Terms.Find(pair.Second)]) = (true, true);
        (first[0], second[0], other[0]) = (false, false, false);
        (other[column.Terms.Find(pair.First)], other[column.Terms.Find(pair.Second)]) = (false, false);
        var (hasFirst, hasSecond, hasOther) = (column.Instances(log, first, false), column.Instances(log, second, false), column.Instances(log, other, false));
        for (var instance = 0; instance < kept.Length; instance++) kept[instance] &= hasFirst[instance] & hasSecond[instance] & !hasOther[instance];
    }

    private static long Microseconds(DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
