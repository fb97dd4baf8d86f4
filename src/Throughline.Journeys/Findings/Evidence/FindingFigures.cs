using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>What the figures of findings mean; the level of each detector is defined by <see cref="DetectorDefinition.Level"/>.</summary>
public static class FindingFigures
{
    /// <summary>Stands before the id of every one of them.</summary>
    public const string Prefix = "finding-";

    /// <summary>How many are struck.</summary>
    public static MetricDefinition Struck { get; } = new(
        Prefix + "struck", "Journeys that a finding strikes", "How many journeys the harm strikes.", "Count of the journey instances of the finding's segment that are struck.", "count", Better.Lower);

    /// <summary>How much worse it is.</summary>
    public static MetricDefinition Effect { get; } = new(
        Prefix + "effect", "How much worse it is", "How much worse it is here than elsewhere, or now than before.",
        "The level in the segment minus that of all others with the same mix of what is held alike; the 95 % interval allows for customers, and for topics on a day, that go together.", "share", Better.Lower);

    /// <summary>The level on the other side.</summary>
    public static MetricDefinition Elsewhere { get; } = new(
        Prefix + "elsewhere", "Elsewhere, or before", "The level on the other side of the comparison.",
        "The level of all others, weighted to the same mix of what is held alike; of a change the level before it.", "share", Better.Lower);

    /// <summary>What it costs.</summary>
    public static MetricDefinition Cost { get; } = new(
        Prefix + "cost", "What it costs a month", "What the harm costs a month by your own rates.",
        "Journeys struck too many a month × what a struck journey costs more than a spared one of the same segment; a month has 30.4 days.", "money", Better.Lower);

    /// <summary>Whether the deadline was met all the same.</summary>
    public static MetricDefinition SlaMet { get; } = new(
        Prefix + "sla-met", "SLA met for those whom it strikes", "How large a part of the struck journeys the service-level report calls met: a high number means that the report does not show this harm.",
        "Share of the deadlines to resolve of the struck journeys that were met; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>Who names a step of an article.</summary>
    public static MetricDefinition CitedStep { get; } = new(
        Prefix + "cited-step", "Customers who name a step of the article", "How many of those whom an article does not help write which step of it they were stuck at.",
        "Count of the struck journey instances with a customer's text, at the reading or after it, in which the word for step and the number stand together (English, German, French, Spanish, Italian, Dutch).", "count", Better.Lower);

    /// <summary>How many findings there are.</summary>
    public static MetricDefinition Findings { get; } = new(
        Prefix + "count", "Findings", "How many things stand out that hurt.", "Count of the findings of a search that lie in the journey, each matter once: what only says another finding again is not counted; at most one in twenty lists would show anything if nothing were wrong.", "count", Better.Lower);

    /// <summary>What several cost together.</summary>
    public static MetricDefinition Together { get; } = new(
        Prefix + "together", "What they cost a month together", "What the findings with a price cost a month at most.", "Sum of their prices, each matter once: what only says another finding again adds nothing. A journey that several findings strike is counted in each of them, so that together they cost at most this.", "money", Better.Lower);

    /// <summary>How many comparisons a search made.</summary>
    public static MetricDefinition Comparisons { get; } = new(
        Prefix + "comparisons", "Comparisons", "How many comparisons the search made.", "Count of all values and pairs of values that were compared, for every detector; all of them share one control of false alarms.", "count", Better.Neither);

    /// <summary>All that findings are measured by.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
        [Struck, Effect, Elsewhere, Cost, SlaMet, CitedStep, Findings, Together, Comparisons, .. DetectorCatalogue.All.Select(detector => detector.Definition.Level("share"))];
}
