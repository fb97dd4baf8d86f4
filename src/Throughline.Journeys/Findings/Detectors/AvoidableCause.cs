using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Avoidable demand for one cause.</summary>
/// <param name="cause">The cause.</param>
public sealed class AvoidableCause(DemandCause cause) : ConcentrationDetector(
    new DetectorDefinition(
        $"avoidable-{cause.Id}",
        $"Avoidable demand: {cause.Name}",
        $"Where contacts come for a cause that a better service would not have had. {cause.Sentence} It is up to {cause.Owner}.",
        ConcentrationMethod.Of("journeys with a contact of that cause (demand-by-cause) among those with a contact") + " Weekday and hours are not looked in: who asks before a weekend waits over it, and has longer to chase, whatever the owner does; nor is what more than one in twenty of the struck name only in the avoidable contact or after it.",
        Phases.Ask,
        cause is ChangeBefore ? "contacts, and changes or alerts (change.released, alert.raised) with the configuration item or the change that contacts name" : "contacts"),
    new AvoidableDemand(),
    $"journeys have an avoidable contact ({cause.Name}), which is up to {cause.Owner}")
{
    private const double MostLate = 0.05;

    /// <inheritdoc/>
    internal override IReadOnlyList<string> EchoOf => cause switch
    {
        ChangeBefore => [],
        NotFixed => ["reopened", "repeat-contact"],
        PassedOn => ["ping-pong", "lost-context", "repeat-contact"],
        Silence => ["silent-after-acknowledgement", "repeat-contact"],
        _ => ["repeat-contact"],
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<string> NeededTypes => cause is ChangeBefore ? [EventTypes.ChangeReleased, EventTypes.AlertRaised] : [];

    /// <inheritdoc/>
    /// <remarks>All but the first contact come after another one.</remarks>
    internal override IReadOnlyList<Metric> Implied => cause is ChangeBefore ? [] : [Outcomes.ComingBack];

    /// <inheritdoc/>
    internal override KnownMoment Moment { get; } = new("what was known before the avoidable contact (of those without: after as long)", log =>
    {
        var first = First(log, cause);
        return instance => first.TryGetValue(instance, out var time) ? Known(log, instance, time) : EventBatch.NoTime;
    })
    {
        IsOfStruck = true,
    };

    /// <summary>
    /// Whether a cause is looked for where it concentrates. Self-service that did not help is a channel's nature, and the same matter again is
    /// repeat contact; both have detectors of their own.
    /// </summary>
    internal static bool IsLookedFor(DemandCause cause) => cause.IsAvoidable && cause is not (SelfServiceFailed or SameMatterAgain);

    /// <inheritdoc/>
    internal override string Population(MeasuredLog log) => "journey instances with a contact";

    /// <inheritdoc/>
    internal override Harm Observe(SearchedLog log)
    {
        var (contacts, struck) = (log.Log.Causes.Instance, First(log.Log, cause));
        var members = contacts.Where((instance, i) => (i == 0 || contacts[i - 1] != instance) && log.Has(instance)).ToArray();
        var places = log.Attributes.Where(attribute => !attribute.IsOfClock && IsNamedBefore(log.Log, attribute.Column, struck)).Select(attribute => attribute.Column).ToArray();
        return Harm.Of(members, Array.ConvertAll(members, struck.ContainsKey)).In(places, [.. Strata.HeldAlike.Intersect(places)]);
    }

    /// <summary>The first contact of the cause, by instance that has one.</summary>
    private static Dictionary<int, long> First(MeasuredLog log, DemandCause cause)
    {
        var (causes, place, first) = (log.Causes, DemandCauseCatalogue.PlaceOf(cause), new Dictionary<int, long>());
        for (var i = 0; i < causes.Cause.Length; i++)
            if (causes.Cause[i] == place) first.TryAdd(causes.Instance[i], causes.Time[i]);
        return first;
    }

    private static long Known(MeasuredLog log, int instance, long contact) => Math.Max(KnownMoment.Opened(log, instance), contact - 1);

    // Where tickets name no channel, the first that is named is that of the avoidable contact itself: the consequence, not the place.
    private static bool IsNamedBefore(MeasuredLog log, string name, Dictionary<int, long> struck)
    {
        var column = FilterColumn.Of(log.Log, name);
        var late = 0;
        foreach (var (instance, contact) in struck)
        {
            var (at, end) = log.Log.Instances(instance);
            while (at < end && column.Code(at) == 0) at++;
            if (at < end && log.Log.Time[at] > Known(log, instance, contact)) late++;
        }

        return late <= MostLate * struck.Count;
    }
}
