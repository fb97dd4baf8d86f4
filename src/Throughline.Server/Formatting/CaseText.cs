using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>What is written on the timeline of a case.</summary>
public static class CaseText
{
    private static readonly string[] Shown = ["ticket", "channel", "team", "agent", "article", "tool", "priority", "topic", "configuration-item", "survey", "change"];

    /// <summary>Its tickets, or the day it began.</summary>
    public static string Name(CaseTimeline timeline)
    {
        var tickets = timeline.Moments.SelectMany(moment => moment.Details).Where(detail => detail.Name == "ticket").Select(detail => detail.Value).Distinct().ToList();
        return tickets.Count == 0
            ? $"A journey without a ticket, {DateText.Day(timeline.From)}"
            : string.Join(", ", tickets.Take(3)) + (tickets.Count > 3 ? $" and {tickets.Count - 3} more" : "");
    }

    /// <summary>The time of day; with the date where it is another day than before.</summary>
    public static string Time(DateTimeOffset time, CaseMoment? before) =>
        before is null || before.Time.UtcDateTime.Date != time.UtcDateTime.Date ? time.UtcDateTime.ToString("d MMM yyyy HH:mm") : time.UtcDateTime.ToString("HH:mm");

    /// <summary>What happened: the source's own name where it has one, with the type if that says more.</summary>
    public static string What(CaseMoment moment) =>
        moment.Activity.Length == 0 || string.Equals(moment.Activity, moment.Type, StringComparison.OrdinalIgnoreCase) ? Type(moment) : $"{moment.Activity} ({Type(moment)})";

    /// <summary>What it refers to that was not said before, and that a system did it.</summary>
    public static string Details(CaseMoment moment, IReadOnlyList<CaseDetail> news)
    {
        var parts = Shown.Select(name => news.FirstOrDefault(detail => detail.Name == name)).OfType<CaseDetail>().Select(detail => $"{MetricWords.FromId(detail.Name).Label.ToLowerInvariant()} {detail.Value}");
        return string.Join(" · ", moment.Side == ActorSide.System ? parts.Prepend("by a system") : parts);
    }

    /// <summary>"51 to 100 of 312 journeys": which rows of the list are on the page.</summary>
    public static string Page(FigureCases cases, FigureQuery query) => $"{FigureText.Count(query.First)} to {FigureText.Count(query.LastOf(cases))} of {FigureText.Count(cases.Total, "journey")}";

    /// <summary>The longest time without a word; null where there was none.</summary>
    public static Quantity? LongestSilence(CaseTimeline timeline) => timeline.Silences.Count == 0 ? null : Quantity.Of(timeline.Silences[0].To - timeline.Silences[0].From);

    /// <summary>"2 on a scale from 1 to 5".</summary>
    public static string Score(CaseScore score) => double.IsNaN(score.Low) || double.IsNaN(score.High) ? $"scored {score.Value:0.##}" : $"scored {score.Value:0.##} on a scale from {score.Low:0.##} to {score.High:0.##}";

    private static string Type(CaseMoment moment) => MetricWords.FromId(moment.Type.Replace('.', ' ')).Label;
}
