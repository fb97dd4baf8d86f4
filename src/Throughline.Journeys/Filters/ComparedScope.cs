using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Filters;

/// <summary>What a filtered answer is compared with.</summary>
public static class ComparedScope
{
    /// <summary>
    /// The scope of a comparison: <c>rest</c> (the journeys that the filter leaves out), <c>previous</c> (the period of the same length
    /// before the filter's own), or another filter's text.
    /// </summary>
    /// <param name="log">The journey's log.</param>
    /// <param name="journey">The journey's id.</param>
    /// <param name="filter">The filter of the answer.</param>
    /// <param name="with">As above.</param>
    /// <param name="read">Reads another filter's text, with its persona resolved.</param>
    /// <exception cref="WorkspaceException">The filter has no period to go back from, or leaves nothing out, or the text is no filter.</exception>
    public static FigureScope Of(MeasuredLog log, string journey, CaseFilter filter, string with, Func<string, CaseFilter> read) => with switch
    {
        FilterWords.Rest => Rest(log, journey, filter),
        FilterWords.Previous => FilterFold.Scope(log, journey, Previous(log, filter)),
        _ => FilterFold.Scope(log, journey, read(with)),
    };

    /// <summary>The other filter of a comparison; none where it is with the rest, with the previous period, or with nothing.</summary>
    /// <param name="with">As above; empty: nothing.</param>
    /// <param name="read">As above.</param>
    public static CaseFilter Filter(string with, Func<string, CaseFilter> read) => with is "" or FilterWords.Rest or FilterWords.Previous ? CaseFilter.None : read(with);

    private static FigureScope Rest(MeasuredLog log, string journey, CaseFilter filter)
    {
        if (filter.IsEmpty) throw new WorkspaceException(Problem.Usage, "Without a filter there is no rest to compare with. Add a filter, e.g. priority=P3.");
        var period = new CaseFilter { From = filter.From, To = filter.To };
        var conditions = filter with { From = null, To = null };
        var chosen = FilterFold.Choose(log, conditions);
        var within = FilterFold.Choose(log, period);
        var rest = InstanceSet.Where(chosen.Of, instance => within.Contains[instance] && !chosen.Contains[instance]);
        var scope = FilterFold.Scope(log, journey, period) with { Instances = rest };
        return Opposite(conditions) is { } opposite ? scope with { Filter = period.And(opposite).ToString() } : scope with { IsNamed = false };
    }

    // What a filter leaves out is a filter itself where all its conditions are values of one word.
    private static CaseFilter? Opposite(CaseFilter conditions)
    {
        var isOneWord = conditions is { Channels: null, Persona: "", AsOf: null, Terms: [{ IsNot: false }, ..] } && conditions.Terms.All(term => term.Word == conditions.Terms[0].Word);
        return isOneWord ? new CaseFilter { Terms = [.. conditions.Terms.Select(term => term with { IsNot = true })] } : null;
    }

    private static CaseFilter Previous(MeasuredLog log, CaseFilter filter)
    {
        if (filter.From is not { } from)
            throw new WorkspaceException(Problem.Usage, "To compare with the previous period the filter must say when its own begins: add from=2026-09-01 or the like.");
        var to = filter.To ?? FigureScope.Of(log.Instances).To;
        return filter with { From = from - (to - from), To = from };
    }
}
