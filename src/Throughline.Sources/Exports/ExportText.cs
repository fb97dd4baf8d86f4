using System.Globalization;

namespace Throughline.Sources.Exports;

/// <summary>Values as exports write them, whatever the machine's culture.</summary>
internal static class ExportText
{
    /// <summary>UTC microseconds since 1970 as ISO 8601, e.g. <c>2026-11-22T15:04:05.25Z</c>.</summary>
    public static string Time(long microseconds) =>
        DateTime.UnixEpoch.AddMicroseconds(microseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number; empty for none.</summary>
    public static string Number(double number) => double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Digits.</summary>
    public static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Flag(bool flag) => flag ? "true" : "false";
}
