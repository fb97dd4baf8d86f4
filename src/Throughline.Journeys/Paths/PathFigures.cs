using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>What the figures of paths mean. A case is a journey instance or a ticket, as the population says.</summary>
public static class PathFigures
{
    /// <summary>How many cases there are.</summary>
    public static MetricDefinition Cases { get; } = new(
        "path-cases", "Cases", "How many cases have steps to look at.",
        "Count of the cases with at least one step that carries a name.", "count", Better.Neither);

    /// <summary>How many steps they have.</summary>
    public static MetricDefinition Steps { get; } = new(
        "path-steps", "Steps", "How much happened in these cases.",
        "Sum over the cases of their steps; n is the number of cases.", "count", Better.Neither);

    /// <summary>Median time of a case.</summary>
    public static MetricDefinition Time { get; } = new(
        "path-time", "From first to last step", "How long a case takes.",
        "Median over the cases of the last step's time minus the first step's; 95 % interval by order statistics.", "seconds", Better.Lower);

    /// <summary>Mean time of a case.</summary>
    public static MetricDefinition TimeMean { get; } = new(
        "path-time-mean", "From first to last step, mean", "How long a case takes on average.",
        "Mean of the same times as path-time; 95 % interval by Student's t.", "seconds", Better.Lower)
    {
        Family = "path-time",
    };

    /// <summary>90th percentile of the time of a case.</summary>
    public static MetricDefinition TimeP90 { get; } = new(
        "path-time-p90", "From first to last step, nine in ten", "Nine in ten cases take at most so long.",
        "90th percentile, linear between order statistics, of the same times as path-time; 95 % interval by order statistics, of 36 or more.", "seconds", Better.Lower)
    {
        Family = "path-time",
    };

    /// <summary>How often a step happens.</summary>
    public static MetricDefinition Step { get; } = new(
        "path-step", "Times the step happens", "How often the step happens, each repetition counted.",
        "Sum over the cases of how often the step happens; n is the number of cases with it.", "count", Better.Neither);

    /// <summary>How often a link is taken.</summary>
    public static MetricDefinition Link { get; } = new(
        "path-link", "Times one step follows the other", "How often the one step comes directly after the other.",
        "Sum over the cases of how often the one comes directly after the other within the case; n is the number of cases in which it does. A case begins once and ends once.", "count", Better.Neither);

    /// <summary>Median time on a link.</summary>
    public static MetricDefinition LinkTime { get; } = new(
        "path-link-time", "Time between the two steps", "How long it takes from the one step to the one directly after it.",
        "Median, over all times that the link is taken, of the later step's time minus the earlier one's; 95 % interval by order statistics.", "seconds", Better.Lower);

    /// <summary>Mean time on a link.</summary>
    public static MetricDefinition LinkTimeMean { get; } = new(
        "path-link-time-mean", "Time between the two steps, mean", "How long it takes on average from the one step to the one directly after it.",
        "Mean of the same times as path-link-time; 95 % interval by Student's t.", "seconds", Better.Lower)
    {
        Family = "path-link-time",
    };

    /// <summary>How many cases go one way.</summary>
    public static MetricDefinition Variant { get; } = new(
        "path-variant", "Cases that go this way", "How many cases go exactly this way from the first step to the last.",
        "Count of the cases with exactly this sequence of steps.", "count", Better.Neither);

    /// <summary>Their share.</summary>
    public static MetricDefinition VariantShare { get; } = new(
        "path-variant-share", "Share of cases that go this way", "How large a part of all cases goes exactly this way.",
        "Share of the cases with exactly this sequence of steps; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Median time of the cases that go one way.</summary>
    public static MetricDefinition VariantTime { get; } = new(
        "path-variant-time", "Time of the cases that go this way", "How long this way takes.",
        "Median, over the cases with exactly this sequence of steps, of the last step's time minus the first step's; 95 % interval by order statistics.", "seconds", Better.Lower);

    /// <summary>Share of the cases that go the most frequent ways.</summary>
    public static MetricDefinition FrequentShare { get; } = new(
        "path-frequent-share", "Share that goes the most frequent ways", "How much of what happens the most frequent variants show.",
        "Share of the cases that go one of the most frequent ways; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>How many cases go other ways.</summary>
    public static MetricDefinition Other { get; } = new(
        "path-other", "Cases that go other ways", "How many cases go another way than the most frequent ones.",
        "Count of the cases that go none of the most frequent ways.", "count", Better.Neither);

    /// <summary>Their share.</summary>
    public static MetricDefinition OtherShare { get; } = new(
        "path-other-share", "Share that goes other ways", "How large a part of all cases goes another way than the most frequent ones.",
        "Share of the cases that go none of the most frequent ways; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
        [Cases, Steps, Time, TimeMean, TimeP90, Step, Link, LinkTime, LinkTimeMean, Variant, VariantShare, VariantTime, FrequentShare, Other, OtherShare];
}
