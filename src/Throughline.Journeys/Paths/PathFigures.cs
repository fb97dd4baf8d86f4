using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>What the figures of paths mean. A case is a journey instance or a ticket, as the population says.</summary>
public static class PathFigures
{
    private const string Scores = "journey-csat, where no journey has one of journey-ces";

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

    /// <summary>Share of the cases with a step.</summary>
    public static MetricDefinition StepShare { get; } = new(
        "path-step-share", "Share of cases with the step", "In how large a part of the cases the step happens.",
        "Share of the cases in which the step happens at least once; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Share of the cases that take a link.</summary>
    public static MetricDefinition LinkShare { get; } = new(
        "path-link-share", "Share of cases in which the one step follows the other", "In how large a part of the cases the one step comes directly after the other.",
        "Share of the cases in which the one comes directly after the other at least once; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Share of what happens that the graph shows.</summary>
    public static MetricDefinition DrawnSteps { get; } = new(
        "path-drawn-steps", "Steps in the graph", "How much of what happens is drawn at this detail.",
        "Share of all steps of all cases, each repetition counted, whose step is drawn; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Share of what happens that the graph leaves out.</summary>
    public static MetricDefinition OtherSteps { get; } = new(
        "path-other-steps", "Other steps", "How much of what happens is too rare to be drawn at this detail.",
        "Share of all steps of all cases, each repetition counted, whose step is not drawn; with path-drawn-steps the whole. Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Share of the passages that the graph shows.</summary>
    public static MetricDefinition DrawnLinks { get; } = new(
        "path-drawn-links", "Passages in the graph", "How much of the going from step to step is drawn at this detail.",
        "Share of all passages from a step to the one directly after it, begins and ends of cases included, whose link is drawn; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Share of the passages that the graph leaves out.</summary>
    public static MetricDefinition OtherLinks { get; } = new(
        "path-other-links", "Other passages", "How much of the going from step to step is too rare to be drawn at this detail.",
        "Share of all passages whose link is not drawn; with path-drawn-links the whole. Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>What cases cost.</summary>
    public static MetricDefinition Cost { get; } = Outcome("path-cost", "Cost of a case", "What the cases cost on average.", "cost-per-instance, over all cases that have one", "currency", Better.Lower);

    /// <summary>What customers say of cases.</summary>
    public static MetricDefinition Score { get; } = Outcome("path-score", "Score of a case", "What the customers say of the cases.", Scores + ", over all cases with an answer", "score", Better.Higher);

    /// <summary>What the cases of one way cost.</summary>
    public static MetricDefinition VariantCost { get; } = Outcome("path-variant-cost", "Cost of the cases that go this way", "What the cases cost on average that go this way.", "cost-per-instance, over the cases with exactly this sequence of steps that have one", "currency", Better.Lower);

    /// <summary>What customers say of one way.</summary>
    public static MetricDefinition VariantScore { get; } = Outcome("path-variant-score", "Score of the cases that go this way", "What the customers say whose case goes this way.", Scores + ", over the cases with exactly this sequence of steps", "score", Better.Higher);

    /// <summary>What the cases of other ways cost.</summary>
    public static MetricDefinition OtherCost { get; } = Outcome("path-other-cost", "Cost of the cases that go other ways", "What the cases cost on average that go none of the most frequent ways.", "cost-per-instance, over the cases that go none of the most frequent ways and have one", "currency", Better.Lower);

    /// <summary>What customers say of other ways.</summary>
    public static MetricDefinition OtherScore { get; } = Outcome("path-other-score", "Score of the cases that go other ways", "What the customers say whose case goes none of the most frequent ways.", Scores + ", over the cases that go none of the most frequent ways", "score", Better.Higher);

    /// <summary>Share that comes to a stage.</summary>
    public static MetricDefinition Reached { get; } = new(
        "path-reached", "Comes to the stage", "How large a part of the cases that begin comes to this stage of the way.",
        "Share of the cases that have the steps of the way up to this one, in this order, whatever lies between; Wilson's 95 % interval. The way is that of a variant, unless one is chosen of the most frequent with two or more steps; repetitions of a step in a row are taken once.", "share", Better.Neither);

    /// <summary>How many come no further.</summary>
    public static MetricDefinition Stopped { get; } = new(
        "path-stopped", "Comes no further", "How many cases come to this stage of the way and to none after it.",
        "Count of the cases that have the steps of the way up to this one in this order, but not the next one after them.", "count", Better.Neither);

    /// <summary>Where those end.</summary>
    public static MetricDefinition StoppedAt { get; } = new(
        "path-stopped-at", "Comes no further and ends there", "How many of the cases that come no further end with this step.",
        "Count of the cases of path-stopped whose last step is this one.", "count", Better.Neither);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
    [
        Cases, Steps, Time, TimeMean, TimeP90, Cost, Score, Step, StepShare, Link, LinkShare, LinkTime, LinkTimeMean, DrawnSteps, OtherSteps, DrawnLinks, OtherLinks,
        Variant, VariantShare, VariantTime, VariantCost, VariantScore, FrequentShare, Other, OtherShare, OtherCost, OtherScore, Reached, Stopped, StoppedAt,
    ];

    private static MetricDefinition Outcome(string id, string name, string sentence, string of, string unit, Better better) =>
        new(id, name, sentence, $"Mean of {of}; 95 % interval by Student's t. Of journeys only: a ticket by itself has none.", unit, better);
}
