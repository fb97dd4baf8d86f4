using Throughline.Journeys.Clocks;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Left alone before the acknowledgement, by the shift in which the waiting began.</summary>
public sealed class AcknowledgedLateByShift() : MetricByPart(
    new MetricDefinition(
        "unacknowledged-by-shift",
        "Left alone by shift",
        "In which shift urgent matters wait too long until anybody takes notice.",
        "unacknowledged, apart by the shift in which the clock started, e.g. 22-06; shifts begin at the hours of the setting shift-hours, by the clock of its time zone. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "clocks to acknowledge that have a target and stopped or reached it, by the shift in which they started")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (clocks, shifts, parts) = (log.Clocks, log.Rules.Shifts, new PartLists());
        if (!clocks.Records(ClockId.Acknowledge)) return [];
        foreach (var episode in clocks.EpisodesOf(ClockId.Acknowledge))
            if (AcknowledgedLate.IsLate(clocks, episode) is { } late) parts.Add(Shift(shifts, Hour(log, clocks.Start[episode])), clocks.Instance[episode], late ? 1 : 0);
        return parts.Named(shift => shifts[shift].ToString());
    }

    private static int Hour(MeasuredLog log, long time) => TimeZoneInfo.ConvertTime(FigureScope.At(time), log.Rules.Zone).Hour;

    private static int Shift(IReadOnlyList<HoursOfDay> shifts, int hour) => Enumerable.Range(0, shifts.Count).First(shift => shifts[shift].Contains(hour));
}
