using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;

namespace Throughline.Cli.Output;

/// <summary>What goes with a finding, for a program.</summary>
internal static class CausesRow
{
    /// <summary>The object that is printed; <c>known</c> is null and the lists are empty where the finding does not strike some and spare others.</summary>
    public static object Of(Finding finding, FindingCauses? causes) => new
    {
        finding.Id,
        finding.Statement,
        causes?.Known,
        GoesWith = (causes?.GoesWith ?? []).Select(Row),
        SparedBy = (causes?.SparedBy ?? []).Select(Row),
        Elsewhere = (causes?.Elsewhere ?? []).Select(Row),
        Tested = causes?.Tested ?? 0,
    };

    private static object Row(GoesWith cause) => new
    {
        Rule = cause.Rule.InWords(),
        Conditions = cause.Rule.Conditions.Select(condition => new { condition.Column, condition.Value }),
        cause.Rule.Cases?.Filter,
        With = cause.Share.Figure.Value,
        WithN = cause.Share.Figure.N,
        Without = cause.Share.Other.Value,
        WithoutN = cause.Share.Other.N,
        WithBefore = cause.Before?.Figure.Value,
        WithoutBefore = cause.Before?.Other.Value,
        Difference = Difference(cause.Share),
        Ratio = Ratio(cause.Ratio),
        cause.Q,
        SameAs = cause.SameAs.Select(rule => rule.InWords()),
    };

    private static object Row(SharedCause cause) => new
    {
        Rule = cause.Rule.InWords(),
        cause.Rule.Cases?.Filter,
        cause.QueuesBy,
        Difference = Difference(cause.Share),
        Ratio = Ratio(cause.Ratio),
        cause.Q,
        cause.Heterogeneity,
        Queues = cause.Queues.Select(queue => new
        {
            queue.Queue,
            With = queue.Share.Figure.Value,
            WithN = queue.Share.Figure.N,
            Without = queue.Share.Other.Value,
            WithoutN = queue.Share.Other.N,
            Difference = Difference(queue.Share),
            queue.IsSeenAlone,
        }),
    };

    private static object? Difference(Comparison share) => share.Difference is { } found ? new { found.Value, found.Low, found.High } : null;

    private static object? Ratio(RiskRatio ratio) => double.IsFinite(ratio.High) ? ratio : null;
}
