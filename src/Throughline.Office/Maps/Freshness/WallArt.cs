namespace Throughline.Office.Maps.Freshness;

/// <summary>How much of a wall picture a map has become: nobody changes it, nobody opens it, no decision rests on it.</summary>
/// <param name="Update">Days since the last change or review, of 180.</param>
/// <param name="View">Days since it was last opened, of 60.</param>
/// <param name="Citation">Days since a decision last cited it, of 180.</param>
public sealed record WallArt(double Update, double View, double Citation)
{
    private const double UpdateDays = 180;
    private const double ViewDays = 60;
    private const double CitationDays = 180;

    /// <summary>The index: the mean of the three, from 0 (in use) to 1 (a picture on the wall).</summary>
    public double Index => (Update + View + Citation) / 3;

    /// <summary>The index of a map.</summary>
    /// <param name="kept">The day on which it was first kept: what never happened is missing since then.</param>
    /// <param name="touched">Last changed or reviewed.</param>
    /// <param name="opened">Last opened.</param>
    /// <param name="cited">Last cited.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static WallArt Of(DateOnly kept, DateOnly? touched, DateOnly? opened, DateOnly? cited, DateOnly today) => new(
        Part(touched ?? kept, today, UpdateDays),
        Part(opened ?? kept, today, ViewDays),
        Part(cited ?? kept, today, CitationDays));

    private static double Part(DateOnly last, DateOnly today, double days) => Math.Clamp((today.DayNumber - last.DayNumber) / days, 0, 1);
}
