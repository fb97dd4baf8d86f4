using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>A condition that goes with the harm in several queues taken together.</summary>
/// <param name="Rule">The condition.</param>
/// <param name="QueuesBy">What tells the queues apart: <c>team</c> or <c>topic</c>, the first that a journey names.</param>
/// <param name="Share">As in <see cref="GoesWith.Share"/>, with the queue held alike too.</param>
/// <param name="Ratio">As in <see cref="GoesWith.Ratio"/>.</param>
/// <param name="Q">The false-discovery rate at which it is still shown.</param>
/// <param name="Queues">The queues in which more are struck with it than without, the largest difference first.</param>
/// <param name="Heterogeneity">How likely the queues' differences differ so much if they are the same (Cochran's Q, over all queues, those included that go the other way); small: not alike in all of them.</param>
/// <param name="Members">The journeys that meet it, by instance number of the log that was searched.</param>
public sealed record SharedCause(
    CauseRule Rule, string QueuesBy, Comparison Share, RiskRatio Ratio, double Q, IReadOnlyList<QueueShare> Queues, double Heterogeneity, IReadOnlyList<int> Members);
