using System.Globalization;
using Throughline.Journeys.Clocks;

namespace Throughline.Server.Workspaces;

/// <summary>Reads one calendar of a policy file.</summary>
internal static class CalendarReader
{
    /// <summary>The calendar; where something is wrong, what is left of it, and a problem noted.</summary>
    public static CalendarDefinition Read(string name, PolicySection section)
    {
        section.Allow("zone", "week", "special-days");
        var zone = section.Parsed("zone", text => TimeZones.IsKnown(text) ? text : null, "an IANA time zone such as Europe/Berlin, or UTC");
        var week = Week(section);
        if (week.Values.All(hours => hours.Count == 0)) section.Refuse("week", "without any hours", "at least one day with hours");
        return new CalendarDefinition { Name = name, Zone = zone ?? "UTC", Week = week, SpecialDays = SpecialDays(section) };
    }

    private static Dictionary<DayOfWeek, IReadOnlyList<WorkingInterval>> Week(PolicySection section)
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<WorkingInterval>>();
        if (section.Section("week") is not { } days) return week;
        foreach (var field in days.Fields)
        {
            var named = WorkingHoursText.Days(field);
            if (named.Count == 0 || named.Any(week.ContainsKey)) days.Refuse(field, named.Count == 0 ? "no day" : "a day that is there already", WorkingHoursText.AllowedDays);
            var hours = days.Parsed(field, WorkingHoursText.Hours, WorkingHoursText.Allowed) ?? [WorkingInterval.WholeDay];
            foreach (var day in named) week[day] = hours;
        }

        return week;
    }

    private static Dictionary<DateOnly, IReadOnlyList<WorkingInterval>> SpecialDays(PolicySection section)
    {
        var special = new Dictionary<DateOnly, IReadOnlyList<WorkingInterval>>();
        if (section.Section("special-days") is not { } days) return special;
        foreach (var field in days.Fields)
        {
            if (DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                special[date] = days.Parsed(field, WorkingHoursText.Hours, WorkingHoursText.Allowed) ?? [];
            else
                days.Refuse(field, "no date", "a date such as 2026-12-24");
        }

        return special;
    }
}
