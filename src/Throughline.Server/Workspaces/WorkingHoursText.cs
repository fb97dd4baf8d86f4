using System.Globalization;
using Throughline.Journeys.Clocks;

namespace Throughline.Server.Workspaces;

/// <summary>Working hours and days as people write them: <c>08:00-12:00, 13:00-17:00</c> on <c>monday-friday</c>.</summary>
internal static class WorkingHoursText
{
    public const string Allowed = "closed, or hours in order that do not overlap, e.g. 08:00-12:00, 13:00-17:00; the last may end at 24:00";

    public const string AllowedDays = "monday to sunday, a range such as monday-friday, or every-day; each day once";

    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The hours, or null if the text is none.</summary>
    public static IReadOnlyList<WorkingInterval>? Hours(string text)
    {
        if (text == "closed") return [];
        var hours = new List<WorkingInterval>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length != 2 || Minute(ends[0]) is not { } from || Minute(ends[1]) is not { } to || from >= to) return null;
            if (hours.Count > 0 && from < hours[^1].ToMinute) return null;
            hours.Add(new WorkingInterval(from, to));
        }

        return hours;
    }

    /// <summary>The days, or none if the text names none.</summary>
    public static IReadOnlyList<DayOfWeek> Days(string text)
    {
        if (text == "every-day") return Week;
        var ends = text.Split('-');
        var (first, last) = (IndexOf(ends[0]), IndexOf(ends[^1]));
        return ends.Length > 2 || first < 0 || last < first ? [] : Week[first..(last + 1)];
    }

    private static int IndexOf(string day) => Array.FindIndex(Week, known => known.ToString().Equals(day, StringComparison.OrdinalIgnoreCase));

    private static int? Minute(string text)
    {
        if (text == "24:00") return WorkingInterval.DayMinutes;
        return TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time.Hour * 60) + time.Minute : null;
    }
}
