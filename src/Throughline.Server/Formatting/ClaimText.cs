using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;

namespace Throughline.Server.Formatting;

/// <summary>What an assumption claims, as people write and read it.</summary>
public static class ClaimText
{
    private static readonly (string Word, double Seconds)[] Times = [("min", 60), ("s", 1), ("h", 3600), ("d", 86_400)];

    /// <summary>The claim in a line, e.g. "Came back within 48 h: at least 30 % (priority=P1)".</summary>
    public static string Of(AssumptionTest test)
    {
        var metric = AssumptionMetrics.Find(test.Metric);
        var side = test.Relation == Relation.AtLeast ? "at least" : "at most";
        return $"{metric?.Name ?? test.Metric}: {side} {FigureText.Value(new Quantity(test.Value, metric?.Unit ?? ""))}{(test.Filter.Length == 0 ? "" : $" ({test.Filter})")}";
    }

    /// <summary>The word of a state, with a sign that goes with the colour.</summary>
    public static string State(AssumptionState state) => state switch
    {
        AssumptionState.Supported => "✓ supported",
        AssumptionState.Refuted => "✗ refuted",
        _ => "? open",
    };

    /// <summary>The class of a state's chip.</summary>
    public static string Css(AssumptionState state) => state switch
    {
        AssumptionState.Supported => "good",
        AssumptionState.Refuted => "bad",
        _ => "",
    };

    /// <summary>How a value of a unit is written, e.g. "30 % or 0.3".</summary>
    public static string Example(string unit) => unit switch
    {
        "share" => "30 % or 0.3",
        "seconds" => "90 s, 15 min, 4 h or 2 d",
        _ => "a number such as 4.2",
    };

    /// <summary>Reads a claimed value.</summary>
    /// <param name="text">As a person wrote it.</param>
    /// <param name="metric">Whose value it is.</param>
    /// <exception cref="WorkspaceException">It is none of the metric's unit.</exception>
    public static double Read(string text, MetricDefinition metric)
    {
        var bare = text.Replace(" ", "", StringComparison.Ordinal);
        var value = metric.Unit switch
        {
            "share" when bare.EndsWith('%') => Number(bare[..^1]) / 100,
            "seconds" => Times.Where(time => bare.EndsWith(time.Word, StringComparison.Ordinal)).Select(time => Number(bare[..^time.Word.Length]) * time.Seconds).FirstOrDefault(),
            _ => Number(bare),
        };
        return value ?? throw new WorkspaceException(Problem.Usage, $"“{text}” is no value of “{metric.Name}”. Write it like {Example(metric.Unit)}.");
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
