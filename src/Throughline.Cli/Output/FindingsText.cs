using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Output;

/// <summary>Findings as text: phase by phase, each with its numbers and the command that opens its cases.</summary>
internal static class FindingsText
{
    public static IEnumerable<string> Lines(FindingRun run, CaseFilter filter)
    {
        foreach (var phase in run.Findings.Where(finding => finding.SameAs is null).GroupBy(finding => finding.Phase))
        {
            yield return phase.Key;
            foreach (var line in phase.SelectMany(finding => Lines(finding, filter).Concat(run.Findings.Where(echo => echo.SameAs == finding.Id).SelectMany(echo => AlsoSeen(echo, filter))))) yield return "  " + line;
            yield return "";
        }

        if (run.Findings.Count == 0) yield return "Nothing was found.";
        var (rows, again) = (run.Findings.Count(finding => finding.SameAs is null), run.Findings.Count(finding => finding.SameAs is not null));
        yield return $"{FigureText.Count(rows, "finding")}{(again > 0 ? $" ({FigureText.Count(again)} more say the same as others)" : "")} of {FigureText.Count(run.Tested)} comparisons. At most one in twenty of these lists would show anything if nothing were wrong.";
        if (!filter.IsEmpty) yield return "The filter narrows the search itself: only the journeys that it keeps were compared, with each other. What strikes all of them alike stands out without the filter only.";
        if (run.NotFound.Count > 0) yield return $"Looked for and not found: {Names(run.NotFound)}.";
        foreach (var instead in run.Instead.Values) yield return instead;
        foreach (var not in run.NotLooked.Where(not => not.TooFew is null)) yield return $"Not looked for, since nothing of it is in what was searched: {not.Detector.Id}, which needs {not.Detector.Needs}.";
        foreach (var not in run.NotLooked.Where(not => not.TooFew is not null)) yield return $"Too few to compare: {not.Detector.Id}. {not.TooFew}";
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

    private static IEnumerable<string> AlsoSeen(Finding echo, CaseFilter filter)
    {
        yield return $"    Also seen as: {echo.Statement}";
        yield return $"        {echo.Id}: {Effect(echo.Effect)}; n {FigureText.Count(echo.Effect.N)}; {echo.Detector}";
        yield return $"        {Command(echo, filter)}";
    }

    private static IEnumerable<string> Lines(Finding finding, CaseFilter filter)
    {
        yield return finding.Statement;
        if (finding.Remark is { } remark) yield return "    " + remark;
        yield return $"    {finding.Id}: {Effect(finding.Effect)}; n {FigureText.Count(finding.Effect.N)}; {Since(finding)}; {(finding.Price is { } price ? $"{FigureText.Count((double)price.PerMonth)} {price.Currency} a month ({price.Formula})" : "no price")}; q {finding.Q:0.0e0}";
        if (finding.HeldAlike.Count > 0) yield return $"    not explained by {string.Join(", ", finding.HeldAlike)}, which are alike on both sides";
        foreach (var not in finding.NotHeldAlike) yield return $"    {not.Column} is not held alike: {not.Why}";
        yield return $"    {Command(finding, filter)}";
    }

    /// <summary>The command that lists whom it strikes; the same journey and filter have to be searched for it.</summary>
    private static string Command(Finding finding, CaseFilter filter) =>
        $"throughline cases --finding {finding.Id}{(finding.Journey == Portfolio.All ? "" : $" -j {finding.Journey}")}{(filter.IsEmpty ? "" : $" -f '{filter}'")}";

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
