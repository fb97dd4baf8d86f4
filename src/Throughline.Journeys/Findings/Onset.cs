using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings;

/// <summary>Since when a harm is as frequent as it is.</summary>
/// <param name="Day">The Monday of the first week.</param>
/// <param name="Earliest">The earliest Monday that fits nearly as well.</param>
/// <param name="Latest">The latest.</param>
internal sealed record Onset(DateOnly Day, DateOnly Earliest, DateOnly Latest)
{
    private const double Level = 0.001;

    /// <summary>The week in which the harm rose; null where it was there from the beginning, as far as can be told.</summary>
    public static Onset? Of(SearchedLog log, Harm harm, SegmentRule rule)
    {
        var series = WeekSeries.Of(log, harm.Instance, i => rule.Has(harm.Instance[i]) ? harm.IsHit[i] ? 1 : 0 : double.NaN);
        return series.Step() is { PValue: <= Level } step && step.After > step.Before ? series.Onset(step) : null;
    }
}
