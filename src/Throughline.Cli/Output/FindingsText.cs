using Throughline.Journeys.Findings;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Cli.Output;

/// <summary>Findings as text: phase by phase, each with its numbers and the command that opens its cases.</summary>
internal static class FindingsText
{
    public static IEnumerable<string> Lines(FindingRun run)
    {
        foreach (var phase in run.Findings.Where(finding => finding.SameAs is null).GroupBy(finding => finding.Phase))
        {
            yield return phase.Key;
            foreach (var line in phase.SelectMany(finding => Lines(finding).Concat(run.Findings.Where(echo => echo.SameAs == finding.Id).SelectMany(AlsoSeen)))) yield return "  " + line;
            yield return "";
        }

        if (run.Findings.Count == 0) yield return "Nothing was found.";
        yield return $"{FigureText.Count(run.Findings.Count, "finding")} of {FigureText.Count(run.Tested)} comparisons. At most one in twenty of these lists would show anything if nothing were wrong.";
        if (run.NotFound.Count > 0) yield return $"Looked for and not found: {Names(run.NotFound)}.";
        if (run.NotLooked.Count > 0) yield return $"The data does not record what these need: {Names(run.NotLooked)}.";
        if (run.Findings.Count > 0 && run.Findings.All(finding => finding.Price is null)) yield return "Nothing has a price: set your rates in measures.json (docs/costs.md).";
    }

    /// <summary>Findings ranked over all phases, each with the share of its customers whose deadline was met.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<FindingLine> ranked)
    {
        if (ranked.Count == 0) yield return "Nothing was found.";
        for (var i = 0; i < ranked.Count; i++)
        {
            var line = ranked[i];
            yield return $"{i + 1}. {line.Statement}";
            foreach (var echo in line.AlsoSeenAs) yield return $"   Also seen as: {echo.Statement}";
            yield return $"   {FigureText.Count(line.Struck, "journey")} struck; {FindingText.HowMuch(line)}; {(line.Cost is null ? "no price" : $"{FindingText.Money(line.Cost)} a month")}; {(line.SlaMet is null ? "no deadline" : $"SLA met in {FigureText.Value(line.SlaMet)}")}";
        }
    }

    private static IEnumerable<string> AlsoSeen(Finding echo)
    {
        yield return $"    Also seen as: {echo.Statement}";
        yield return $"        {echo.Id}: {Effect(echo.Effect)}; n {FigureText.Count(echo.Effect.N)}; {echo.Detector}";
    }

    private static IEnumerable<string> Lines(Finding finding)
    {
        yield return finding.Statement;
        if (finding.Remark is { } remark) yield return "    " + remark;
        yield return $"    {finding.Id}: {Effect(finding.Effect)}; n {FigureText.Count(finding.Effect.N)}; {Since(finding)}; {(finding.Price is { } price ? $"{FigureText.Count((double)price.PerMonth)} {price.Currency} a month ({price.Formula})" : "no price")}; q {finding.Q:0.0e0}";
        if (finding.HeldAlike.Count > 0) yield return $"    not explained by {string.Join(", ", finding.HeldAlike)}, which are alike on both sides";
        yield return $"    throughline cases {finding.Cases.Metric}{(finding.Cases.Part is { } part ? $" --part '{part}'" : "")}{(finding.Cases.Filter.Length > 0 ? $" -f '{finding.Cases.Filter}'" : "")}";
    }

    private static string Effect(FindingEffect effect) => $"{Signed(effect.Value, effect.Unit)} ({Signed(effect.Low, effect.Unit)} to {Signed(effect.High, effect.Unit)})";

    private static string Signed(double value, string unit) => (value > 0 ? "+" : value < 0 ? "−" : "±") + unit switch
    {
        "share" => $"{Math.Abs(value * 100):0} points",
        "seconds" => DurationText.Of(Math.Abs(value)),
        _ => $"{Math.Abs(value):0.0#}",
    };

    private static string Since(Finding finding) => finding.Since is { } day ? $"since {day:yyyy-MM-dd}" : "as long as there is data";

    private static string Names(IEnumerable<DetectorDefinition> detectors) => string.Join(", ", detectors.Select(detector => detector.Id));
}
