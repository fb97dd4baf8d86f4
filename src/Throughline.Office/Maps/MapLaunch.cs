using System.Globalization;
using Throughline.Journeys.Filters;

namespace Throughline.Office.Maps;

/// <summary>
/// The launch of a journey that did not exist before: until then its map is a hypothesis, and there is no baseline. The baseline is the <see cref="BaselineDays"/> full days
/// from the launch on; after as many days again there is something to compare with it.
/// </summary>
/// <param name="On">The day of the launch, in UTC; the first of the baseline.</param>
public sealed record MapLaunch(DateOnly On)
{
    /// <summary>Full days of the baseline: four whole weeks, so that every weekday counts alike.</summary>
    public const int BaselineDays = 28;

    /// <summary>Full days after the baseline that the first comparison needs.</summary>
    public const int ComparedDays = 28;

    /// <summary>The last day of the baseline.</summary>
    public DateOnly BaselineEnds => On.AddDays(BaselineDays - 1);

    /// <summary>The first day on which a comparison is valid: baseline and compared days are over.</summary>
    public DateOnly FirstComparison => On.AddDays(BaselineDays + ComparedDays);

    /// <summary>The launch of a map; null: its journey was there before.</summary>
    public static MapLaunch? Of(DrawnMap map) => map.LaunchOn is { } on ? new MapLaunch(on) : null;

    /// <summary>The begin of the launch day.</summary>
    public DateTimeOffset Begin => new(On, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>A filter without the time before the launch.</summary>
    public CaseFilter Since(CaseFilter filter) => filter.And(new CaseFilter { From = Begin });

    /// <summary>Why the journey is not compared with its previous period; null: it may be.</summary>
    /// <param name="previousFrom">Begin of that period.</param>
    /// <param name="known">The latest event that is known.</param>
    public string? WhyNotPrevious(DateTimeOffset previousFrom, DateTimeOffset known)
    {
        if (DateOnly.FromDateTime(known.UtcDateTime) < FirstComparison) return $"{Launched} {Rule} The data reach to {Day(DateOnly.FromDateTime(known.UtcDateTime))}.";
        return WhyNotFrom(previousFrom, "The period before");
    }

    /// <summary>Why the journey is not compared with a time; null: it may be.</summary>
    /// <param name="from">Begin of that time.</param>
    /// <param name="what">What it is called at the begin of a sentence.</param>
    public string? WhyNotFrom(DateTimeOffset from, string what) =>
        from < Begin ? $"{what} would begin on {Day(DateOnly.FromDateTime(from.UtcDateTime))}, when the journey did not exist. {Launched} {Rule}" : null;

    private string Launched => $"It is launched on {Day(On)}, and there is nothing before to compare with.";

    private string Rule => $"Its baseline is the {BaselineDays} full days from {Day(On)} to {Day(BaselineEnds)}; with {ComparedDays} more, the first valid comparison is on {Day(FirstComparison)}.";

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
