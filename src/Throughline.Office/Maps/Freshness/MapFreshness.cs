namespace Throughline.Office.Maps.Freshness;

/// <summary>How fresh a map is, and what has lapsed.</summary>
/// <param name="Age">When things last happened to it.</param>
/// <param name="State">The worst of what has lapsed.</param>
/// <param name="Lapses">What has lapsed, the worst first.</param>
public sealed record MapFreshness(MapAge Age, FreshnessState State, IReadOnlyList<Lapse> Lapses)
{
    /// <summary>After so many begun quarters without a version or review a map is out of date: published on 15 February, it is on 1 July.</summary>
    public const int MostQuarters = 2;

    /// <summary>A feed without events for so long has stopped.</summary>
    public static TimeSpan Stopped { get; } = TimeSpan.FromDays(3);

    /// <summary>The freshness of a map at a moment.</summary>
    public static MapFreshness Of(MapAge age, DateTimeOffset now)
    {
        List<Lapse> lapses = [.. Untouched(age, now), .. Feed(age, now), .. Review(age, now)];
        return new MapFreshness(age, lapses.Count == 0 ? FreshnessState.Fresh : lapses.Max(lapse => lapse.State), lapses);
    }

    // A draft that nobody has kept follows the data; there is nothing of anybody's in it that could age.
    private static IEnumerable<Lapse> Untouched(MapAge age, DateTimeOffset now)
    {
        if (age.LastTouched is { } last && Quarters.BegunSince(last, Day(now)) >= MostQuarters)
            yield return new Lapse(LapseKind.Untouched, FreshnessState.OutOfDate, last);
    }

    private static IEnumerable<Lapse> Feed(MapAge age, DateTimeOffset now)
    {
        if (age.NewestEvent is { } newest && now - newest >= Stopped) yield return new Lapse(LapseKind.Feed, FreshnessState.Amber, Day(newest));
    }

    private static IEnumerable<Lapse> Review(MapAge age, DateTimeOffset now)
    {
        if (age.ReviewDue is { } due && due < Day(now)) yield return new Lapse(LapseKind.Review, FreshnessState.Amber, due);
    }

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
