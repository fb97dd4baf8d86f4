using Throughline.Journeys.Cases;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps.QuickWins;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>What marks are called.</summary>
public static class MarkText
{
    /// <summary>On a chip.</summary>
    public static string Name(MarkKind kind) => kind switch
    {
        MarkKind.MomentOfTruth => "Moment of truth",
        MarkKind.PainPoint => "Pain point",
        MarkKind.Opportunity => "Opportunity",
        _ => "Quick win",
    };

    /// <summary>In a form.</summary>
    public static string Word(MarkKind kind) => kind switch
    {
        MarkKind.MomentOfTruth => "moment-of-truth",
        MarkKind.PainPoint => "pain-point",
        MarkKind.Opportunity => "opportunity",
        _ => "quick-win",
    };

    /// <summary>"2 moments of truth", "0 pain points".</summary>
    public static string Counted<T>(MarkKind kind, IReadOnlyCollection<T> marked) => kind == MarkKind.MomentOfTruth
        ? $"{ListLength.Of(marked).Of("moment")} of truth"
        : kind == MarkKind.Opportunity ? $"{ListLength.Of(marked)} {(marked.Count == 1 ? "opportunity" : "opportunities")}" : ListLength.Of(marked).Of(Name(kind).ToLowerInvariant());

    /// <summary>The quick wins of a phase with their steps.</summary>
    public static IReadOnlyList<(Step Step, StepMark Mark)> QuickWins(Phase phase) =>
        [.. phase.Steps.SelectMany(step => step.Marks.Where(mark => mark.Kind == MarkKind.QuickWin).Select(mark => (step, mark)))];

    /// <summary>How a quick win stands: "○ waits", "✓ delivered 3 Dec 2026".</summary>
    public static string State(StepMark mark) => mark.Delivered is { } delivered ? $"✓ delivered {DateText.Day(delivered.On)}" : "○ waits";

    /// <summary>How long a quick win took from raising to delivery; a dash where that is not known.</summary>
    public static string Took(QuickWin win) => win.Days() is { } days ? (days == 0 ? "the same day" : FigureText.Value(Quantity.Of(TimeSpan.FromDays(days)))) : FigureText.None;

    /// <summary>"median 3 d to deliver"; or that none is delivered, or too few for a median.</summary>
    public static string Median(QuickWinsView wins) => wins.TimeToDeliver.N == 0 ? "none delivered yet"
        : FigureText.Suppressed(wins.TimeToDeliver) ? "too few delivered for a median" : $"median {FigureText.Value(wins.TimeToDeliver)} to deliver";

    /// <summary>The chip's colour, which only repeats what the word says.</summary>
    public static string Css(MarkKind kind) => kind switch
    {
        MarkKind.MomentOfTruth => "agent",
        MarkKind.PainPoint => "bad",
        MarkKind.Opportunity => "risk",
        _ => "good",
    };
}
