using Throughline.Office.Weekly;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>The weekly report in words, for the page and for a mail.</summary>
public static class WeeklyText
{
    private const int Longest = 100;

    /// <summary>Who answers for what nobody answers for.</summary>
    public const string Nobody = "Nobody answers for these yet";

    /// <summary>"Week to 29 Nov 2026 · as of 22 Nov 2026 08:00 UTC · data as of 21 Nov 2026".</summary>
    public static string Dates(WeeklyReport report) =>
        $"Week to {DateText.Day(report.Until)} · as of {DateText.Moment(report.At)} · {(report.NewestEvent is { } newest ? $"data as of {DateText.Day(newest)}" : "no data yet")}";

    /// <summary>What a kind of duty is called.</summary>
    public static string Kind(DutyKind kind) => kind switch
    {
        DutyKind.MapTask => "Map behind a release",
        DutyKind.OutOfDate => "Out of date",
        DutyKind.ReviewCalled => "Review called for",
        DutyKind.ReviewOverdue => "Review overdue",
        DutyKind.FeedStopped => "Feed has stopped",
        DutyKind.Drifted => "Drift has grown",
        DutyKind.Unused => "Not consulted",
        _ => "Reply to a suggestion",
    };

    /// <summary>The sign and word of a chip: "✕ Map behind a release".</summary>
    public static string Chip(Duty duty) => (Css(duty) switch { "bad" => "✕ ", "risk" => "◐ ", _ => "○ " }) + Kind(duty.Kind);

    /// <summary>The class of a chip.</summary>
    public static string Css(Duty duty) => duty switch
    {
        { Kind: DutyKind.MapTask or DutyKind.OutOfDate or DutyKind.Suggestion, IsLate: true } => "bad",
        { Kind: DutyKind.MapTask or DutyKind.Suggestion } => "",
        _ => "risk",
    };

    /// <summary>What it is about.</summary>
    public static string About(Duty duty) => duty.Name.Length <= Longest ? duty.Name : duty.Name[..Longest].TrimEnd() + "…";

    /// <summary>What is to do and why, in a sentence.</summary>
    public static string Ask(Duty duty) => duty.Kind switch
    {
        DutyKind.MapTask => $"“{duty.Because}” was released: the map needs a version {(duty.IsLate ? $"and was to have one by {DateText.Day(duty.On)}" : $"by {DateText.Day(duty.On)}")}.",
        DutyKind.OutOfDate => $"Nobody has changed or reviewed it since {DateText.Day(duty.On)}, and two quarters have begun since: go through it with its team.",
        DutyKind.ReviewCalled => $"“{duty.Because}” was released on {DateText.Day(duty.On)}: review what it changed.",
        DutyKind.ReviewOverdue => $"The review was due on {DateText.Day(duty.On)}: go through the map with its team and note it.",
        DutyKind.FeedStopped => $"The newest event is of {DateText.Day(duty.On)}: import what came since, or see why nothing does.",
        DutyKind.Drifted => $"In the newest four weeks {FigureText.Value(duty.Drift!.Figure)} of the journeys do what is not drawn, in the four before {FigureText.Value(duty.Drift.Other)} ({FigureText.DifferenceInterval(duty.Drift.Difference)}): draw it or see why it happens.",
        DutyKind.Unused => $"Nobody has consulted it since {DateText.Day(duty.On)}: show it where decisions are made, or take it down.",
        _ => $"A reply {(duty.IsLate ? "was" : "is")} promised by {DateText.Day(duty.On)}.",
    };

    /// <summary>Address of the page where it is done.</summary>
    public static string Page(Duty duty) => duty.Kind switch
    {
        DutyKind.MapTask => Links.Edit(duty.Subject),
        DutyKind.FeedStopped => Links.Quality,
        DutyKind.Drifted => Links.Truth(duty.Subject) + "#drift",
        DutyKind.Suggestion => Links.Suggestion(duty.Subject),
        DutyKind.OutOfDate or DutyKind.ReviewCalled or DutyKind.ReviewOverdue => Links.Edit(duty.Subject),
        _ => Links.Truth(duty.Subject) + "#fresh",
    };

    /// <summary>The report as a mail without any markup, line by line.</summary>
    public static IEnumerable<string> Mail(WeeklyView view)
    {
        yield return "What maps need this week";
        yield return Dates(view.Report);
        if (view.Report.Duties.Count == 0) yield return "\nNothing is asked of anybody this week.";
        foreach (var owner in view.Report.ByOwner)
        {
            yield return "";
            yield return owner.Key ?? Nobody;
            foreach (var duty in owner)
            {
                yield return $"  - {Kind(duty.Kind)}{(duty.IsLate ? " (late)" : "")}: {About(duty)}. {Ask(duty)}";
                yield return $"    {Page(duty)}";
            }
        }

        if (view.Lateness[0].Value == 0) yield break;
        yield return "";
        yield return $"Map versions that releases asked for: {FigureText.Value(view.Lateness[0])}, overdue {FigureText.Value(view.Lateness[1])}, done in the sprint {FigureText.Value(view.Lateness[2])}, late by {FigureText.Value(view.Lateness[3])} (median).";
    }
}
