using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>CES.</summary>
public sealed class CustomerEffort() : ScoreMetric(
    new MetricDefinition(
        "ces",
        "Effort (CES)",
        "How easy or hard it was for the customers who answered; which end is good is a matter of the survey's question.",
        "Mean of the scores of surveys named effort, CES or how easy, or on a scale from 1 to 7; 95 % interval by Student's t.",
        "score",
        Better.Neither),
    Summary.Mean,
    "answers to surveys of effort")
{
    /// <inheritdoc/>
    protected override bool Belongs(EventLog log, int index) => EffortSurvey.Is(log, index);
}
