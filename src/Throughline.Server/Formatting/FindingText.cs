using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>Findings in words.</summary>
public static class FindingText
{
    private const double BeyondDoubt = 0.0001;
    private const double VerySure = 0.01;
    private const double Green = 0.9;

    /// <summary>How sure a finding is, for somebody without statistics.</summary>
    /// <param name="q">The false-discovery rate at which it is still shown.</param>
    public static string Sureness(double q) => q switch
    {
        <= BeyondDoubt => "beyond doubt",
        <= VerySure => "very sure",
        _ => "sure",
    };

    /// <summary>The false-discovery rate, for somebody with.</summary>
    /// <param name="q">The rate.</param>
    public static string Rate(double q) => q < 1e-12 ? "q below 1e-12" : $"q {q:0.0e0}";

    /// <summary>"26 % against 1 %", "3.3, before 4.3", "correlation +0.86".</summary>
    public static string HowMuch(FindingLine line)
    {
        if (line.Effect.Unit == "correlation") return $"correlation {FigureText.Difference(line.Effect)}";
        return line.IsChange ? $"{FigureText.Value(line.Level)}, before {FigureText.Value(line.Elsewhere)}" : $"{FigureText.Value(line.Level)} against {FigureText.Value(line.Elsewhere)}";
    }

    /// <summary>"n 1,119 · beyond doubt".</summary>
    public static string Beside(FindingLine line) => $"{(line.Effect.Unit == "correlation" ? $"{FigureText.N(line.Effect)} weeks" : FigureText.Number(line.Effect))} · {line.Sureness}";

    /// <summary>The other side of the comparison: "elsewhere 1 %", "before 4.3"; empty where there is none.</summary>
    public static string OtherSide(FindingLine line) => line.Elsewhere is null ? "" : $"{(line.IsChange ? "before" : "elsewhere")} {FigureText.Value(line.Elsewhere)}";

    /// <summary>Since when, short.</summary>
    public static string Since(FindingLine line) => line.Since.Length == 0 ? "all along" : line.Since;

    /// <summary>"+25 points, +22 to +27".</summary>
    public static string Effect(Figure effect) =>
        $"{FigureText.Difference(effect)}{(effect.Unit == "points" ? " points" : "")}{(FigureText.DifferenceInterval(effect) is { } interval ? $", {interval}" : "")}";

    /// <summary>"11,800 EUR"; a dash without a price.</summary>
    public static string Money(Figure? cost) => cost?.Value is { } value ? $"{FigureText.Count(value)} {cost.Unit}" : FigureText.None;

    /// <summary>What a list holds, as its headline says it: how many matters, what they cost together, and how many of them it shows.</summary>
    /// <param name="view">The list.</param>
    /// <param name="shown">The rows that stand below.</param>
    public static string Headline(FindingsView view, IReadOnlyCollection<FindingLine> shown) =>
        $"{ListLength.Of(view.Rows).Of("finding")}{(view.Cost is { } cost ? $", together up to {Money(cost)} a month" : "")}{(shown.Count < view.Rows.Count ? $"; {ListLength.Of(shown)} shown" : "")}.{Again(view)}";

    private static string Again(FindingsView view) => (view.All.Count - view.Rows.Count) switch
    {
        0 => "",
        1 => " One more says the same as another and stands in its row.",
        var more => $" {FigureText.Count(more)} more say the same as others and stand in their rows.",
    };

    /// <summary>What was alike on both sides: "priority and channel".</summary>
    public static string Alike(IReadOnlyList<string> columns)
    {
        var names = columns.Select(column => FilterText.Word(column).ToLowerInvariant()).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    /// <summary>What the share of deadlines met is called: where most are missed, they are not met "all the same".</summary>
    public static string SlaMet(Figure met) => IsGreen(met) ? "SLA met all the same" : "SLA met";

    /// <summary>Whether the report of deadlines is green, whatever these customers go through.</summary>
    public static bool IsGreen(Figure met) => met.Value >= Green;

    /// <summary>What is left of a change among those who are alike.</summary>
    public static string Alike(AlikeChange change) => change switch
    {
        { Columns.Count: 0 } => "Nothing else tells these journeys apart that was known before, so nothing could be held alike.",
        { Difference: { } difference } => $"{(difference is { Low: > 0 } or { High: < 0 } ? "Not a matter" : "It may be a matter")} of who asks for what: among journeys alike in {Alike(change.Columns)}, now and before differ by {FigureText.Difference(difference)}{(FigureText.DifferenceInterval(difference) is { } interval ? $" ({interval})" : "")}.",
        _ => $"Nobody now is alike in {Alike(change.Columns)} with anybody before, so that these could not be held alike.",
    };

    /// <summary>A value of an attribute; a dash in words where it names none.</summary>
    public static string Named(string value) => value.Length == 0 ? "none named" : value;

    /// <summary>The picture of the weeks in words.</summary>
    public static string Weeks(FindingLine line) => $"Week by week: {line.Statement}{(line.Since.Length == 0 ? "" : $" Since {line.Since}.")}";
}
