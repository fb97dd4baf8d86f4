using System.Globalization;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics.Arrivals;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A weekday on which more is asked than can be answered in time.</summary>
public sealed class WeekdaySwell() : Detector(
    new DetectorDefinition(
        "weekday-swell",
        "More comes in on a weekday, and it waits longer",
        "Weekdays, such as Mondays, on which more journeys begin than on other working days and on which the first answer takes longer than for the same matters on other days.",
        "Working days (weekdays with at least half of the journeys of the busiest one) against each other. Both must hold; the p-value is the larger of the two: more journeys begin (the days of a week ranked, van Elteren's test with weeks as strata, in six weeks or more) and time-to-first-response is longer than that of the same priority, topic and first channel (van Elteren's test, its variance by customers and by days). Shown if at least a tenth more begin and the interval of the difference of the medians lies above a tenth of the usual time.",
        Phases.Wait,
        "six whole weeks or more, with requests and first answers"))
{
    private const int DaysAWeek = 7;
    private const int FewestWeeks = 6;
    private const int FewestMembers = 25;
    private const double LeastMore = 1.1;

    private static readonly KnownMoment Opening = KnownMoment.Opening with { InWords = KnownMoment.Opening.InWords + "; struck is what waits longer than three of four of its priority, topic and first channel" };

    /// <inheritdoc/>
    internal override string? TooFew(SearchedLog log)
    {
        var (arrivals, waits) = (WeekdayArrivals.Of(log), WeekdayWaits.Of(log));
        return arrivals.WorkingDays.Select(waits.Members).DefaultIfEmpty().Max() is > 0 and var most
            ? $"{Wording.Count(arrivals.Weeks)} whole weeks, and at most {Wording.Count(most)} journeys with an answer that were asked on one weekday. It takes {FewestWeeks} weeks and {FewestMembers} journeys."
            : null;
    }

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var (arrivals, waits) = (WeekdayArrivals.Of(log), WeekdayWaits.Of(log));
        var looked = arrivals.WorkingDays.Where(day => arrivals.Weeks >= FewestWeeks && waits.Members(day) >= FewestMembers).ToList();
        return new Suspicions(looked.Count, [.. looked
            .Where(day => arrivals.Ratio(day) >= LeastMore && waits.IsLonger(day))
            .Select(day => new Suspicion(Math.Max(arrivals.PValue(day), waits.PValue(day)), day))
            .Where(suspicion => suspicion.PValue <= Suspicions.MostPValue)]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound)
    {
        var (arrivals, waits) = (WeekdayArrivals.Of(log), WeekdayWaits.Of(log));
        return proven.Select(pair => Make(log, arrivals, waits, (int)pair.Subject, pair.Q));
    }

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var day = finding.Segment.Terms[0].Value;
        return Exposure.Of(log, WeekdayWaits.Of(log).LongestQuarter(), Opening)
            .Since($"those asked on {day} are compared with those asked on other working days", instance => log.Weeks.Date(instance).DayOfWeek.ToString() == day)
            .About(FilterWords.Weekday);
    }

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding) => WeekdayWaits.Of(log).Seen(finding.Struck.ToHashSet());

    private Finding Make(SearchedLog log, WeekdayArrivals arrivals, WeekdayWaits waits, int day, double q)
    {
        var (difference, elsewhere, interval) = waits.Difference(day)!.Value;
        var weekdays = log.Attribute(FilterWords.Weekday);
        var segment = log.SegmentOf((weekdays, weekdays.Values.ToList().IndexOf(WeekdayOf(day).ToString())));
        var members = waits.Instances(day);
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"{Wording.Where(segment)}: {Wording.Share(arrivals.Ratio(day) - 1)} more journeys begin than on other working days, and the first answer takes {Wording.Duration(difference)} longer than the {Wording.Duration(elsewhere)} on those.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(difference, interval.Low, interval.High, "seconds", elsewhere + difference, elsewhere, members.Count),
            Q = q,
            HeldAlike = log.StrataWithout().Columns,
            Remark = Peaks(log, WeekdayOf(day)),
            Cases = FindingCases.Of(log, WeekdayWaits.Metric.Definition.Id, segment),
            Struck = members,
        };
    }

    /// <summary>The hours of a weekday in which more contacts come than a usual day has in them; null: none.</summary>
    private static string? Peaks(SearchedLog log, DayOfWeek weekday)
    {
        var hours = ArrivalTable.Of(log.Log, log.Log.Rules.Zone, log.Scope).Cells.Where(cell => cell.Day == weekday && cell.IsPeak).Select(cell => cell.Hour.ToString("00", CultureInfo.InvariantCulture)).ToList();
        return hours.Count == 0 ? null : $"More contacts than expected come in the hours that begin at {string.Join(", ", hours)} o'clock.";
    }

    private static DayOfWeek WeekdayOf(int day) => (DayOfWeek)((day + 1) % DaysAWeek);
}
