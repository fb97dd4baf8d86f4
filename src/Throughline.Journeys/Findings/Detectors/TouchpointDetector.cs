using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Finds channels, types of events and tools that were not there all the time.</summary>
/// <param name="definition">What it looks for.</param>
/// <param name="isNew">Whether those that came are looked for, or those that went.</param>
public abstract class TouchpointDetector(DetectorDefinition definition, bool isNew) : Detector(definition)
{
    private const int FewestInstances = 20;
    private const int FewestDaysWithout = 14;

    /// <summary>A topic that nearly all of its instances share is said with the touchpoint.</summary>
    private const double NearlyAll = 0.95;

    private static readonly Dimension[] Looked = [Dimension.Channel, Dimension.Type, Dimension.Tool];

    /// <inheritdoc/>
    internal sealed override string? TooFew(SearchedLog log) => Enumerable.Range(0, log.Log.Instances.Count).Count(log.Has) is > 0 and var searched
        ? $"{Wording.Count(searched)} journeys; no channel, type of event or tool is in {FewestInstances} of them."
        : null;

    /// <inheritdoc/>
    internal sealed override Suspicions Suspect(SearchedLog log)
    {
        var seen = log.Once(nameof(Touchpoints), () => Looked.SelectMany(dimension => Touchpoints.Of(log, dimension)).Where(touchpoint => touchpoint.Instances.Count >= FewestInstances).ToList());
        var byDay = PerDay(log);
        return new Suspicions(seen.Count, [.. seen
            .Where(touchpoint => DaysWithout(log, touchpoint) >= FewestDaysWithout && IsInCourse(log, touchpoint))
            .Select(touchpoint => new Suspicion(PValue(log, touchpoint, byDay), touchpoint))
            .Where(suspicion => suspicion.PValue <= Suspicions.MostPValue)]);
    }

    /// <inheritdoc/>
    internal sealed override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Touchpoint)pair.Subject, pair.Q));

    /// <summary>The sentence.</summary>
    /// <param name="what">E.g. <c>channel chat</c>.</param>
    /// <param name="day">First day with it, or without.</param>
    /// <param name="share">Of the journeys while it was there.</param>
    protected abstract string Says(string what, string day, string share);

    // On the days on which it was seen it would as soon have been seen before: each falls after the first with the share of journeys that came after it.
    private double PValue(SearchedLog log, Touchpoint touchpoint, int[] perDay)
    {
        var (from, to) = Span(log, touchpoint);
        var share = (double)perDay.AsSpan(from..(to + 1)).ToArray().Sum() / perDay.Sum();
        return Math.Pow(share, touchpoint.Days);
    }

    private int DaysWithout(SearchedLog log, Touchpoint touchpoint) =>
        isNew ? touchpoint.First.DayNumber - log.Weeks.SteadyFrom.DayNumber : log.Weeks.SteadyTo.DayNumber - touchpoint.Last.DayNumber;

    // What comes or goes where the data itself thins out says nothing about the service.
    private bool IsInCourse(SearchedLog log, Touchpoint touchpoint) =>
        isNew ? touchpoint.First <= log.Weeks.SteadyTo : touchpoint.Last >= log.Weeks.SteadyFrom;

    private (int From, int To) Span(SearchedLog log, Touchpoint touchpoint)
    {
        var (from, to) = isNew ? (touchpoint.First, log.Weeks.LastDay) : (log.Weeks.FirstDay, touchpoint.Last);
        return (from.DayNumber - log.Weeks.Monday(0).DayNumber, to.DayNumber - log.Weeks.Monday(0).DayNumber);
    }

    private static int[] PerDay(SearchedLog log)
    {
        var perDay = new int[log.Weeks.Days];
        for (var instance = 0; instance < log.Log.Instances.Count; instance++)
            if (log.Has(instance)) perDay[log.Weeks.DayOf(instance)]++;
        return perDay;
    }

    /// <inheritdoc/>
    internal sealed override Exposure? Expose(SearchedLog log, Finding finding)
    {
        int[] searched = [.. Enumerable.Range(0, log.Log.Instances.Count).Where(log.Has)];
        var with = finding.Struck.ToHashSet();
        var moment = KnownMoment.Opening with { InWords = $"{KnownMoment.Opening.InWords}; struck is what {(isNew ? "has" : "no longer has")} it" };
        return ChangedLevel.Of(log, finding, Harm.Of(searched, Array.ConvertAll(searched, instance => with.Contains(instance) == isNew)), moment).About(finding.Segment.Terms[0].Column);
    }

    /// <inheritdoc/>
    internal sealed override Seen See(SearchedLog log, Finding finding)
    {
        int[] searched = [.. Enumerable.Range(0, log.Log.Instances.Count).Where(log.Has)];
        var with = finding.Struck.ToHashSet();
        return Seen.Share("journey instances", searched, Array.ConvertAll(searched, with.Contains), isHere: null) with { HasThinWeeks = true };
    }

    private Finding Make(SearchedLog log, Touchpoint touchpoint, double q)
    {
        var (from, to) = Span(log, touchpoint);
        var among = Enumerable.Range(0, log.Log.Instances.Count).Count(instance => log.Has(instance) && log.Weeks.DayOf(instance) >= from && log.Weeks.DayOf(instance) <= to);
        var (share, interval) = ((double)touchpoint.Instances.Count / among, WilsonInterval.Of(touchpoint.Instances.Count, among)!);
        var (segment, day) = (SegmentOf(log, touchpoint), isNew ? touchpoint.First : touchpoint.Last.AddDays(1));
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, new Segment([segment.Terms[0]])),
            Detector = Definition.Id,
            Statement = Says($"{segment.Terms[0].Name.Replace('-', ' ')} {touchpoint.Name}", Wording.Day(day), Wording.Share(share)),
            Journey = log.Scope.Journey,
            Phase = touchpoint.Phase(log),
            Segment = segment,
            Effect = new FindingEffect(share, interval.Low, interval.High, "share", isNew ? share : 0, isNew ? 0 : share, among),
            Since = day,
            SinceBetween = (day, day),
            Q = q,
            HeldAlike = [],
            Cases = FindingCases.Of(log, "instances", segment),
            Struck = touchpoint.Instances,
        };
    }

    private static Segment SegmentOf(SearchedLog log, Touchpoint touchpoint)
    {
        var term = new FilterTerm(DimensionNames.Of(touchpoint.Dimension), touchpoint.Name);
        var topics = log.Attribute("topic");
        var named = touchpoint.Instances.Where(instance => topics.Code[instance] > 0).ToList();
        var common = named.CountBy(instance => topics.Code[instance]).OrderByDescending(pair => pair.Value).FirstOrDefault();
        return common.Value > 0 && common.Value >= NearlyAll * named.Count && topics.Size > 2 ? new Segment([term, .. log.SegmentOf((topics, common.Key)).Terms]) : new Segment([term]);
    }
}
