using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.SelfService;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Containment that only moves work.</summary>
public sealed class MovedWork() : ShiftDetector(
    new DetectorDefinition(
        "moved-work",
        "Contained, and the work only moved",
        "Since when self-service that the channel itself counts as contained is followed more often by a contact with a person about the same: the channel's own figure stays good, the desk does the work.",
        "Sessions of self-service (cut after half an hour without an act) in which the customer is not handed over until half an hour after the end: the share after which he asks a person about the same within the self-service window (48 hours unless set), first channel by first channel and topic by topic within it, week by week: whether and when the share has risen once (Hawkins' test with weeks as the units), by at least 5 points. A channel is compared with itself only.",
        Phases.Look,
        "two hundred sessions or more over a named digital channel or voice menu"))
{
    private const long Pause = 30L * 60 * 1_000_000;
    private const double LeastPoints = 0.05;

    private static readonly Containment Metric = new();

    // Of every contained session, whether it was followed by a person's work.
    private static readonly DetectorMetric Moved = new("moved-work", Followed);

    private static readonly KnownMoment SessionEnd = new("what was known when the self-service seemed finished", log =>
    {
        var first = Contained(log).GroupBy(session => session.Instance).ToDictionary(group => group.Key, group => group.Min(session => session.To));
        return instance => first.GetValueOrDefault(instance, EventBatch.NoTime);
    });

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding) => ChangedLevel.Of(log, finding, Harm.Of(log, log.Log.Observe(Moved), moved => moved == 1), SessionEnd);

    /// <inheritdoc/>
    internal override IEnumerable<Shift> Series(SearchedLog log)
    {
        var (channels, moved) = (log.Attribute("channel"), log.Log.Observe(Moved));
        for (var channel = 1; channel < channels.Size; channel++)
        {
            var (rule, own) = (new SegmentRule(channels, channel, null, 0), Enumerable.Range(0, moved.Count).Where(i => channels.Code[moved.Instance[i]] == channel).ToArray());
            var levels = WeekLevels.Of(log, new Observations(Array.ConvertAll(own, i => moved.Instance[i]), Array.ConvertAll(own, moved.ValueOf)), share => share, log.Attribute("topic"));
            foreach (var level in levels.Each())
                yield return new Shift(Metric, Definition.Phase, level) { Rule = level.Rule is null ? rule : level.Rule with { B = channels, CodeB = channel } };
        }
    }

    /// <inheritdoc/>
    internal override bool IsWorthSaying(Shift shift, Step step) => step.After - step.Before >= LeastPoints;

    /// <inheritdoc/>
    internal override string Says(Shift shift, FindingEffect effect, string week) =>
        $"since the week of {week} {Wording.Share(effect.Here)} of the self-service that counts as contained is followed by a contact with a person about the same, before that {Wording.Share(effect.Elsewhere)}";

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var (harm, inside) = (Harm.Of(log, log.Log.Observe(Moved), moved => moved == 1), FilterFold.Choose(log.Log, finding.Segment.Filter));
        harm = harm.Where(instance => inside.Contains[instance]);
        return Seen.Share("sessions of self-service without a hand-over", harm.Instance, harm.IsHit, isHere: null);
    }

    private static Observations Followed(MeasuredLog log)
    {
        var (window, moved) = (MeasureRules.Microseconds(log.Rules.SelfServiceWindow), new ObservationList());
        var topics = log.Log.References[(int)Dimension.Topic];
        foreach (var session in Contained(log))
        {
            var topic = topics.Length == 0 ? 0 : topics[session.Event];
            moved.Add(session.Instance, log.Demands.AnyAssistedAbout(topic, session.Instance, session.To + Pause + 1, session.To + window) ? 1 : 0);
        }

        return moved.ToObservations();
    }

    private static IEnumerable<SelfServiceUse> Contained(MeasuredLog log) =>
        new SelfServiceUses(log).Sessions(Pause).Where(session => !log.Demands.AnyAssisted(session.Instance, session.From, session.To + Pause));
}
