using System.Globalization;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Server.Formatting;

/// <summary>What is said of a map's version. Its number is a name, not a figure.</summary>
public static class VersionText
{
    /// <summary>"Version 14, by map-owner, 21 Nov 2026 17:05 UTC".</summary>
    public static string Full(KeptMap map) => map.Entry is { } entry
        ? string.Create(CultureInfo.InvariantCulture, $"Version {entry.Version}, by {entry.Who}, {DateText.Moment(entry.At)}")
        : "Drafted from the data";

    /// <summary>"Version 14 · changed 21 Nov 2026", and that it is no more than a draft where it is.</summary>
    public static string Short(KeptMap map) => map.Entry is { } entry
        ? string.Create(CultureInfo.InvariantCulture, $"Version {entry.Version} · changed {DateText.Day(entry.At)}{(map.Drawn.IsPublished == true ? "" : " · draft")}")
        : "Drafted from the data";

    /// <summary>Who answers for it: "Owner: map-owner", or that nobody does.</summary>
    public static string Owner(KeptMap map) => map.IsDraft ? "Drafted from the data, owned by nobody" : $"Owner: {map.Drawn.Owner ?? "nobody yet"}";

    /// <summary>Who answers for it, in a table: "map-owner", "nobody yet"; empty: not known.</summary>
    public static string OwnerChip(KeptMap? map) => map is null ? "" : map.Drawn.Owner ?? "nobody yet";

    /// <summary>The number of the version that can be taken back, for a form; null: none.</summary>
    public static string? Undo(MapUndo undo) => undo.Undo?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the version that can be done again, for a form; null: none.</summary>
    public static string? Redo(MapUndo undo) => undo.Redo?.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Version 7".</summary>
    public static string Name(RecordEntry entry) => $"Version {entry.Version}";

    /// <summary>"Version 7, by map-owner, 21 Nov 2026 17:05 UTC".</summary>
    public static string Full(RecordEntry entry) => $"{Name(entry)}, by {entry.Who}, {DateText.Moment(entry.At)}";
}
