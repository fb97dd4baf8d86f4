using System.Globalization;
using System.Text.Json;
using Throughline.Office.Maps.Freshness;

namespace Throughline.Server.Workspaces;

/// <summary>Of when the data of an export is, and when its map was last reviewed: what stands beside a file that has no place for it.</summary>
/// <param name="DataAsOf">The newest event; null: there is none.</param>
/// <param name="LastReview">The last review; null: never yet.</param>
public sealed record ExportDates(DateTimeOffset? DataAsOf, DateOnly? LastReview)
{
    /// <summary>The header of an answer that says the day of the newest event.</summary>
    public const string DataHeader = "X-Throughline-Data-As-Of";

    /// <summary>The header of an answer that says the day of the last review.</summary>
    public const string ReviewHeader = "X-Throughline-Last-Review";

    /// <summary>What the file that lies beside an export has after the export's own name.</summary>
    public const string FileEnding = ".dates.json";

    /// <summary>The day of the newest event as ISO 8601, or <c>none</c>.</summary>
    public string DataDay => DataAsOf is { } at ? Day(DateOnly.FromDateTime(at.UtcDateTime)) : "none";

    /// <summary>The day of the last review as ISO 8601, or <c>never</c>.</summary>
    public string ReviewDay => LastReview is { } day ? Day(day) : "never";

    /// <summary>The dates of a map.</summary>
    public static ExportDates Of(MapAge age) => new(age.NewestEvent, age.LastReview);

    /// <summary>A name of a file with both dates: <c>all-events_data-2026-11-20_reviewed-never.csv</c>.</summary>
    /// <param name="name">Without its ending.</param>
    /// <param name="ending">With its dot.</param>
    public string FileName(string name, string ending) => $"{name}_data-{DataDay}_reviewed-{ReviewDay}{ending}";

    /// <summary>The content of the file that lies beside an export.</summary>
    public string Json() => JsonSerializer.Serialize(new { dataAsOf = DataDay, lastReview = ReviewDay }) + "\n";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
