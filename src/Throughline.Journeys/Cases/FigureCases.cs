using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Cases;

/// <summary>
/// The cases behind a figure, those first that stand out in the direction that is worse: of a share those that are counted before those that are not, where
/// higher is better those that are not.
/// </summary>
/// <param name="Total">How many instances there are behind the figure.</param>
/// <param name="Cases">One page of them.</param>
public sealed record FigureCases(long Total, IReadOnlyList<FigureCase> Cases)
{
    private const int MostTickets = 3;

    /// <summary>Lists a page of the cases.</summary>
    /// <param name="log">The journey's log.</param>
    /// <param name="ids">Its ids.</param>
    /// <param name="measure">The measure that the figure came from.</param>
    /// <param name="scope">The scope that the figure was for.</param>
    /// <param name="skip">How many to leave out, from 0.</param>
    /// <param name="take">How many to list at most.</param>
    public static FigureCases Of(EventLog log, CaseIds ids, Measure measure, FigureScope scope, int skip, int take)
    {
        var ordered = Ordered(log, measure, scope);
        var unit = measure.Summary switch
        {
            Summary.Count or Summary.Distinct or Summary.Part => "count",
            Summary.Share => Quantity.YesOrNo,
            _ => measure.Definition.Unit,
        };
        return new FigureCases(ordered.Count, [.. ordered.Skip(skip).Take(take).Select(found => Case(log, ids, found.Instance, measure.Summary == Summary.Distinct ? 1 : found.Value, unit))]);
    }

    private static List<(int Instance, double Value)> Ordered(EventLog log, Measure measure, FigureScope scope)
    {
        var observations = measure.Observations.Ascending;
        var ascending = measure.Definition.Better == Better.Higher;
        var seen = new bool[log.InstanceCount];
        var found = new List<(int, double)>();
        for (var i = 0; i < observations.Count; i++)
        {
            var at = ascending ? i : observations.Count - 1 - i;
            var instance = observations.Instance[at];
            if (seen[instance] || scope.Instances?.Contains[instance] == false) continue;
            seen[instance] = true;
            found.Add((instance, observations.ValueOf(at)));
        }

        return found;
    }

    private static FigureCase Case(EventLog log, CaseIds ids, int instance, double value, string unit)
    {
        var (start, end) = log.Instances(instance);
        return new FigureCase(
            ids.Of(instance),
            Tickets(log, start, end),
            FigureScope.At(log.Time[start]),
            FigureScope.At(log.Time[end - 1]),
            new Quantity(end - start, "count"),
            new Quantity(value, unit));
    }

    private static IReadOnlyList<string> Tickets(EventLog log, int start, int end)
    {
        var codes = log.Codes(Dimension.Ticket);
        if (codes.IsEmpty) return [];
        return [.. codes[start..end].ToArray().Where(code => code != 0).Distinct().Take(MostTickets).Select(log.Terms(Dimension.Ticket).Text)];
    }
}
