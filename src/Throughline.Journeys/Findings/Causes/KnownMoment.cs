using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>Up to when something counts as known before a harm: what came after the harm cannot have brought it about.</summary>
/// <param name="InWords">E.g. <c>what was known when the matter was acknowledged</c>.</param>
/// <param name="In">
/// Of a log, the moment of each instance in microseconds, itself included; <see cref="EventBatch.NoTime"/> where the instance never came so far
/// that the harm could have struck.
/// </param>
internal sealed record KnownMoment(string InWords, Func<MeasuredLog, Func<int, long>> In)
{
    /// <summary>
    /// Whether only who is struck has such a moment. Spared ones are then looked at when as much time had passed for them as for some struck one, so
    /// that both sides have had as long to come into contact with anything (risk-set matching: J. H. Lubin and M. H. Gail (1984),
    /// "Biased selection of controls for case-control analyses of cohort studies", Biometrics 40, 63-75).
    /// </summary>
    public bool IsOfStruck { get; init; }

    /// <summary>When the matter came in: the moment of harms whose own is not known.</summary>
    public static KnownMoment Opening { get; } = new("what was known when the matter came in", log => instance => Opened(log, instance));

    /// <summary>The moment of an asking; without one, of the first event.</summary>
    public static long Opened(MeasuredLog log, int instance) =>
        log.Instances.Asked[instance] is var asked && asked == EventBatch.NoTime ? log.Instances.Start[instance] : asked;

    /// <summary>The moment of the first event of an instance that meets a condition.</summary>
    public static long First(EventLog log, int instance, Func<int, bool> condition)
    {
        var (start, end) = log.Instances(instance);
        for (var i = start; i < end; i++)
            if (condition(i)) return log.Time[i];
        return EventBatch.NoTime;
    }
}
