using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Gaps;

/// <summary>What the figures of the residual mean: of those who read an article, who is left with a question, and who of these has no way on.</summary>
public static class GapFigures
{
    private const string Path =
        " An escalation path is defined for a journey that belongs to a step of the map whose escalation path names a team; whether it was escalated does not matter. A map that names none falls back to what was observed: a path has what was escalated.";

    /// <summary>Left unresolved.</summary>
    public static MetricDefinition Residual { get; } = new(
        "readers-unresolved", "Left with a question", "How many readers have more to ask after reading.",
        "1 minus article-solved, article by article; without an article: of the journeys in which any article was read, those that at least one of them left with a question. Wilson's 95 % interval.", "share", Better.Lower);

    /// <summary>Of those, the share with a path.</summary>
    public static MetricDefinition Covered { get; } = new(
        "residual-with-path", "Of these with an escalation path", "How many of those who are left with a question have an escalation path.",
        "Share with an escalation path among the journeys that readers-unresolved counts; Wilson's 95 % interval." + Path, "share", Better.Higher);

    /// <summary>Unresolved and without a path, of all.</summary>
    public static MetricDefinition Uncovered { get; } = new(
        "readers-uncovered", "Uncovered, of all", "How many of all readers have neither an answer nor an escalation path.",
        "Share, among the journeys in which the article (or any) was read, that readers-unresolved counts and that has no escalation path: of a residual of 40 % with a path for a quarter of it, 30 % of all are uncovered. Wilson's 95 % interval." + Path, "share", Better.Lower);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Residual, Covered, Uncovered];
}
