using System.Globalization;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>Instants and amounts as a person writes them; days of the week are those of 5 to 11 January 2026.</summary>
internal static class Moment
{
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Microseconds of "Mon 09:00", "Mon 09:00:30" or "2026-03-29 01:30"; an offset may follow.</summary>
    public static long Of(string text)
    {
        var day = Array.IndexOf(Days, text[..3]);
        return Events.EventTableBuilder.At(day < 0 ? text : $"2026-01-{5 + day:00}{text[3..]}");
    }

    /// <summary>The instant in words, in the same form.</summary>
    public static string Text(long time)
    {
        if (time == EventBatch.NoTime) return "-";
        var instant = DateTime.UnixEpoch.AddTicks(time * TimeSpan.TicksPerMicrosecond);
        var day = (int)(instant.Date - new DateTime(2026, 1, 5)).TotalDays;
        var clock = instant.ToString(instant.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return day is >= 0 and < 7 ? $"{Days[day]} {clock}" : $"{instant:yyyy-MM-dd} {clock}";
    }

    /// <summary>The instant to the microsecond, as event tables take it.</summary>
    public static string Iso(long time) => DateTime.UnixEpoch.AddTicks(time * TimeSpan.TicksPerMicrosecond).ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);

    /// <summary>An amount as "1:30" (hours and minutes) or "0:39:59".</summary>
    public static string Amount(long microseconds)
    {
        var amount = TimeSpan.FromMicroseconds(microseconds);
        var hours = (int)amount.TotalHours;
        return amount.Seconds == 0 ? $"{hours}:{amount.Minutes:00}" : $"{hours}:{amount.Minutes:00}:{amount.Seconds:00}";
    }

    /// <summary>Microseconds of hours.</summary>
    public static long Hours(double hours) => (long)(hours * 3_600_000_000);

}
