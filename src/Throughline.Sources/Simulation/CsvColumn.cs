using System.Globalization;

namespace Throughline.Sources.Simulation;

/// <summary>A column of a demo file.</summary>
/// <param name="Name">Header.</param>
/// <param name="Value">Its value of an event; null is written as nothing.</param>
internal sealed record CsvColumn(string Name, Func<DemoEvent, string?> Value)
{
    /// <summary>A time as ISO 8601 with its offset.</summary>
    public static string? Iso(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A field as RFC 4180 has it.</summary>
    public static string Quoted(string? value)
    {
        if (value is null) return "";
        return value.AsSpan().ContainsAny(",\"\n\r") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
