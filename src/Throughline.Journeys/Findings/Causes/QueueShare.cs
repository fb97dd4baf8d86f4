using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>A shared cause in one queue.</summary>
/// <param name="Queue">The queue: a team or a topic.</param>
/// <param name="Share">The share struck with the rule and without it in this queue, and their difference with its 95 % interval.</param>
/// <param name="IsSeenAlone">Whether a search of this queue alone would have shown it.</param>
public sealed record QueueShare(string Queue, Comparison Share, bool IsSeenAlone);
