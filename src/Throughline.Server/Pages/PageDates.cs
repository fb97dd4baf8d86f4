using Throughline.Office.Maps;

namespace Throughline.Server.Pages;

/// <summary>Of when the data of a page are, and when the maps behind it were last reviewed.</summary>
/// <param name="NewestEvent">The newest event; null: there is none.</param>
/// <param name="EarliestReview">Of the maps' last reviews the one that is longest ago; null: none was ever reviewed.</param>
/// <param name="LatestReview">The most recent one; null: none was ever reviewed.</param>
/// <param name="IsOfOneMap">Whether the page is about one map.</param>
/// <param name="SomeNever">Whether a map was never reviewed.</param>
public sealed record PageDates(DateTimeOffset? NewestEvent, DateOnly? EarliestReview, DateOnly? LatestReview, bool IsOfOneMap, bool SomeNever)
{
    /// <summary>The dates of a page about some maps.</summary>
    public static PageDates Of(DateTimeOffset? newestEvent, IReadOnlyList<KeptMap> maps)
    {
        var reviews = maps.Select(map => map.Drawn.LastReview?.On).ToArray();
        return new PageDates(newestEvent, reviews.Min(), reviews.Max(), maps.Count == 1, reviews.Contains(null));
    }
}
