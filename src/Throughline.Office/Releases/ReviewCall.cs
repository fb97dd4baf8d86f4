namespace Throughline.Office.Releases;

/// <summary>A release calls the owner of a map that it changes to review it.</summary>
/// <param name="Release">The release; of a kind.</param>
/// <param name="Map">Id of the map.</param>
/// <param name="AnsweredOn">The day of the first review or version since the release; null: there is none yet.</param>
public sealed record ReviewCall(Release Release, string Map, DateOnly? AnsweredOn)
{
    /// <summary>Whether the owner is still asked.</summary>
    public bool IsOpen => AnsweredOn is null;

    /// <summary>What becomes of the call; null: the release calls for no review, or is still to come.</summary>
    /// <param name="release">The release.</param>
    /// <param name="map">Id of a map that it changes.</param>
    /// <param name="versions">The days on which the map got versions, in any order. One of the day of the release counts.</param>
    /// <param name="lastReview">The last review of the map; null: never yet.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static ReviewCall? Of(Release release, string map, IReadOnlyCollection<DateOnly> versions, DateOnly? lastReview, DateOnly today)
    {
        if (release.Kind is null || release.On > today) return null;
        var since = versions.Concat(lastReview is { } review ? [review] : []).Where(day => day >= release.On).ToList();
        return new ReviewCall(release, map, since.Count == 0 ? null : since.Min());
    }
}
