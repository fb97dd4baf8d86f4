using Throughline.Office.Maps.Freshness;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>How fresh a map is, in words: colour only underlines them.</summary>
public static class FreshnessText
{
    /// <summary>"Data as of 21 Nov 2026".</summary>
    public static string Data(MapAge age) => age.NewestEvent is { } newest ? $"Data as of {DateText.Day(newest)}" : "No data yet";

    /// <summary>"Reviewed 3 Oct 2026".</summary>
    public static string Review(MapAge age) => age.LastReview is { } review ? $"Reviewed {DateText.Day(review)}" : "Never reviewed";

    /// <summary>"Data as of 21 Nov 2026 · never reviewed": what stands on every export.</summary>
    public static string Line(MapAge age) => Data(age) + " · " + char.ToLowerInvariant(Review(age)[0]) + Review(age)[1..];

    /// <summary>"Data as of 21 Nov 2026 · maps reviewed 1 Jul 2026 to 3 Oct 2026, some never": what stands on a page.</summary>
    public static string OfPage(PageDates dates) =>
        (dates.NewestEvent is { } newest ? $"Data as of {DateText.Day(newest)}" : "No data yet") + " · " + ReviewsOf(dates);

    /// <summary>"● Fresh", "◐ Feed has stopped", "○ Out of date".</summary>
    public static string State(MapFreshness freshness) => freshness.Lapses.Count == 0 ? "● Nothing has lapsed" : freshness.Lapses[0].Kind switch
    {
        LapseKind.Untouched => "○ Out of date",
        LapseKind.Feed => "◐ Feed has stopped",
        _ => "◐ Review is due",
    };

    /// <summary>As <see cref="State"/>, in a word or two for a table; a draft follows the data and does not get out of date.</summary>
    public static string Brief(MapFreshness freshness, bool isDraft) => isDraft ? "○ Draft" : freshness.Lapses.Count == 0 ? "● Fresh" : State(freshness);

    /// <summary>The class of a chip.</summary>
    public static string Css(FreshnessState state) => state switch { FreshnessState.Fresh => "good", FreshnessState.Amber => "risk", _ => "bad" };

    /// <summary>A lapse in a sentence, with what to do.</summary>
    public static string Of(Lapse lapse) => lapse.Kind switch
    {
        LapseKind.Untouched => $"Nobody has changed or reviewed the map since {DateText.Day(lapse.Since)}, and two quarters have begun since. Go through it with its team and note the review.",
        LapseKind.Feed => $"The newest event is of {DateText.Day(lapse.Since)}, three days ago or more. Import what came since, or see why nothing does.",
        _ => $"The review was due on {DateText.Day(lapse.Since)}. Go through the map with its team and note the review.",
    };

    private static string ReviewsOf(PageDates dates)
    {
        if (dates is not { EarliestReview: { } earliest, LatestReview: { } latest }) return dates.IsOfOneMap ? "never reviewed" : "no map reviewed yet";
        if (dates.IsOfOneMap) return $"reviewed {DateText.Day(latest)}";
        return $"maps reviewed {(earliest == latest ? DateText.Day(latest) : $"{DateText.Day(earliest)} to {DateText.Day(latest)}")}{(dates.SomeNever ? ", some never" : "")}";
    }
}
