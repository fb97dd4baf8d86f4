using System.Globalization;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;

namespace Throughline.Cli.Output;

/// <summary>What goes with a finding, as text.</summary>
internal static class CausesText
{
    public static IEnumerable<string> Lines(Finding finding, FindingCauses? causes)
    {
        yield return finding.Statement;
        if (causes is null)
        {
            yield return "It does not strike some journeys and spare others that are alike, so there is nothing to compare.";
            yield break;
        }

        yield return $"Looked at {causes.Known}; {FigureText.Count(causes.Tested)} rules. What goes with a harm need not bring it about.";
        if (causes.Tested == 0) yield return "These are too few to compare.";
        foreach (var line in Part("Goes with it", causes.GoesWith.SelectMany(Lines))) yield return line;
        foreach (var line in Part("What was different for those who were spared", causes.SparedBy.SelectMany(Lines))) yield return line;
        foreach (var line in Part("In several queues together", causes.Elsewhere.SelectMany(Lines))) yield return line;
    }

    private static IEnumerable<string> Part(string heading, IEnumerable<string> lines) => lines.DefaultIfEmpty("Nothing that is recorded.").Select(line => "  " + line).Prepend(heading).Prepend("");

    private static IEnumerable<string> Lines(GoesWith cause)
    {
        yield return $"{cause.Rule.InWords()}: {Shares(cause.Share)}";
        if (cause.Before is { } before) yield return $"    before: {Shares(before)}; the change with it differs by {CauseText.Difference(cause.Share)}";
        yield return $"    {(cause.Before is null ? CauseText.Difference(cause.Share) + "; " : "")}{Ratio(cause.Ratio)}; q {cause.Q:0.0e0}";
        if (cause.SameAs.Count > 0) yield return $"    not to be told apart from: {string.Join("; ", cause.SameAs.Select(rule => rule.InWords()))}";
        if (Cases(cause.Rule) is { } cases) yield return cases;
    }

    private static IEnumerable<string> Lines(SharedCause cause)
    {
        var alone = cause.Queues.Count(queue => queue.IsSeenAlone);
        yield return $"{cause.Rule.InWords()}: {Shares(cause.Share)}";
        yield return $"    {CauseText.Difference(cause.Share)}; {Ratio(cause.Ratio)}; q {cause.Q:0.0e0}; {(alone == 0 ? "no single queue shows it" : $"{alone} of {cause.Queues.Count} queues show it alone")}";
        foreach (var queue in cause.Queues) yield return $"    {cause.QueuesBy} {queue.Queue}: {Shares(queue.Share)} ({CauseText.Difference(queue.Share)})";
        if (Cases(cause.Rule) is { } cases) yield return cases;
    }

    private static string Shares(Comparison share) =>
        $"{FigureText.Value(share.Figure)} of {FigureText.Count(share.Figure.N)}, of the others {FigureText.Value(share.Other)} of {FigureText.Count(share.Other.N)}";

    private static string Ratio(RiskRatio ratio) => double.IsFinite(ratio.High)
        ? string.Create(CultureInfo.InvariantCulture, $"{ratio.Value:0.0#} times as frequent ({ratio.Low:0.0#} to {ratio.High:0.0#})")
        : "one of the sides has none";

    private static string? Cases(CauseRule rule) => rule.Cases is { } cases ? $"    throughline cases {cases.Metric}{(cases.Part is { } part ? $" --part '{part}'" : "")} -f '{cases.Filter}'" : null;
}
