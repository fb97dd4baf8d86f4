using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// A rule under which the harm is more, or less, frequent among journeys that are alike otherwise. It goes with the harm; whether it brings it
/// about, no log can say.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Share">
/// The share struck with the rule and without it, and their difference among journeys of the same priority, topic and first channel, as far as
/// these are not the rule, with its 95 % interval.
/// </param>
/// <param name="Ratio">How many times as frequent it is with the rule, likewise held alike.</param>
/// <param name="Q">The false-discovery rate at which it is still shown.</param>
/// <param name="SameAs">Rules that nearly the same journeys meet: the data cannot tell them apart.</param>
/// <param name="Members">The journeys that meet the rule, by instance number of the log that was searched.</param>
public sealed record GoesWith(CauseRule Rule, Comparison Share, RiskRatio Ratio, double Q, IReadOnlyList<CauseRule> SameAs, IReadOnlyList<int> Members)
{
    /// <summary>
    /// Of a finding of a change: the shares before it. <see cref="Share"/> is then of the journeys since, its difference that by which the share has risen more with
    /// the rule than without it. Null: the finding is of no change.
    /// </summary>
    public Comparison? Before { get; init; }
}
