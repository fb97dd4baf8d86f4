namespace Throughline.Office.Releases;

/// <summary>A release asks for a new version of each map that it changes, by the end of its sprint.</summary>
/// <param name="Release">The release.</param>
/// <param name="Map">Id of the map.</param>
/// <param name="State">How it stands.</param>
/// <param name="DoneOn">The day of the first version since the release; null: there is none.</param>
/// <param name="DaysLate">Days between the end of the sprint and that version, or today without one; 0: not late.</param>
public sealed record MapTask(Release Release, string Map, MapTaskState State, DateOnly? DoneOn, int DaysLate)
{
    /// <summary>The last day on which it is in time.</summary>
    public DateOnly Due => Release.SprintEnd;

    /// <summary>How the task stands.</summary>
    /// <param name="release">The release.</param>
    /// <param name="map">Id of a map that it changes.</param>
    /// <param name="versions">The days on which the map got versions, in any order. One of the day of the release counts: what is drawn that day can know of it.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static MapTask Of(Release release, string map, IReadOnlyCollection<DateOnly> versions, DateOnly today)
    {
        var since = versions.Where(version => version >= release.On).ToList();
        if (since.Count > 0) return new MapTask(release, map, MapTaskState.Done, since.Min(), Late(since.Min(), release));
        return new MapTask(release, map, today > release.SprintEnd ? MapTaskState.Overdue : MapTaskState.Open, null, Late(today, release));
    }

    private static int Late(DateOnly day, Release release) => Math.Max(0, day.DayNumber - release.SprintEnd.DayNumber);
}
