namespace Throughline.Office.Maps.Freshness;

/// <summary>When things last happened to a map. Days are those of UTC.</summary>
/// <param name="NewestEvent">The newest event of its data; null: there is none.</param>
/// <param name="FirstVersion">When it was first kept; null: it is a draft from the data that nobody has changed.</param>
/// <param name="LastVersion">When it was last changed.</param>
/// <param name="LastReview">When its team last went through it; null: never yet.</param>
/// <param name="ReviewDays">How many days lie between two reviews at most; null: not agreed.</param>
public sealed record MapAge(DateTimeOffset? NewestEvent, DateTimeOffset? FirstVersion, DateTimeOffset? LastVersion, DateOnly? LastReview, int? ReviewDays)
{
    /// <summary>The last day on which somebody changed or reviewed it; null: nobody ever did.</summary>
    public DateOnly? LastTouched => Day(LastVersion) is { } version && version > (LastReview ?? DateOnly.MinValue) ? version : LastReview;

    /// <summary>The day on which the next review is due, counted from the last one, or from the first version; null: none was agreed, or there is nothing to count from.</summary>
    public DateOnly? ReviewDue => ReviewDays is { } days ? (LastReview ?? Day(FirstVersion))?.AddDays(days) : null;

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
