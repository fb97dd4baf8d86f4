using Throughline.Journeys.Clocks;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Deadline at risk, and nobody says so.</summary>
public sealed class QuietRisk() : ConcentrationDetector(
    new DetectorDefinition(
        "risk-without-word",
        "Deadline at risk, and nobody says so",
        "Where customers hear nothing while their deadline is about to be missed.",
        ConcentrationMethod.Of("deadlines to resolve with sla-risk-without-word", Least),
        Phases.Wait,
        "deadlines to resolve, and words to customers"),
    new RiskWithoutWord(),
    "deadlines come to risk without a word to the customer")
{
    // What is asked towards the end of the day comes nearer to its deadline anyway.
    private const double Least = 0.1;

    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.HalfwayToDeadline;

    /// <inheritdoc/>
    internal override double LeastExcess => Least;

    /// <inheritdoc/>
    internal override string Population(MeasuredLog log) => log.Measure(new ServiceLevelMet(ClockId.Resolve)).Population;

    /// <inheritdoc/>
    internal override Harm Observe(SearchedLog log)
    {
        var quiet = Harm.Of(log, log.Log.Observe(new RiskWithoutWord()), value => value == 1).Instances(struck: true).ToHashSet();
        return Harm.Of(log, log.Log.Observe(new ServiceLevelMet(ClockId.Resolve)), _ => true).With(quiet.Contains);
    }
}
