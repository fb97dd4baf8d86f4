namespace Throughline.Office.Maps.Usage;

/// <summary>How a map was used over some time.</summary>
/// <param name="Days">The days on which something became of it, the earliest first.</param>
public sealed record MapUsage(IReadOnlyList<MapUsageDay> Days)
{
    /// <summary>A map that nobody opened or cited for so many days is not consulted.</summary>
    public const int UnusedDays = 60;

    /// <summary>The last day on which somebody opened it; null: nobody did.</summary>
    public DateOnly? LastOpened => Days.LastOrDefault(day => day.Opens.Count > 0)?.Day;

    /// <summary>The last day on which a decision cited it; null: none did.</summary>
    public DateOnly? LastCited => Days.LastOrDefault(day => day.Citations.Count > 0)?.Day;

    /// <summary>Opens by role, the most first.</summary>
    public IReadOnlyList<RoleOpens> Opens =>
    [
        .. new MapUsageDay(default, []).Plus(Days.SelectMany(day => day.Opens)).Opens.OrderByDescending(role => role.Opens),
    ];

    /// <summary>Whether nobody has consulted it for 60 days.</summary>
    /// <param name="kept">The day on which it was first kept; null: it is a draft, which nobody need consult.</param>
    /// <param name="today">The day on which it is asked.</param>
    public bool IsUnused(DateOnly? kept, DateOnly today)
    {
        var last = new[] { LastOpened, LastCited, kept }.Max();
        return last is { } day && today.DayNumber - day.DayNumber >= UnusedDays;
    }
}
