using System.Globalization;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Cli.Output;

/// <summary>Maps and their versions, for a person and for a program.</summary>
internal static class MapsText
{
    /// <summary>Prints maps.</summary>
    public static void Print(IReadOnlyList<KeptMap> maps) => TextTable.Print(
        ["map", "name", "version", "state", "owner", "part of"],
        maps.Select(map => new[]
        {
            map.Drawn.Map.Id,
            map.Drawn.Map.Name,
            map.IsDraft ? "" : map.Version.ToString(CultureInfo.InvariantCulture),
            State(map),
            map.Drawn.Owner ?? "",
            map.Drawn.Parent ?? "",
        }),
        2);

    /// <summary>Prints versions.</summary>
    public static void Print(IReadOnlyList<RecordEntry> entries) => TextTable.Print(
        ["version", "when (UTC)", "who", "why"],
        entries.Select(entry => new[]
        {
            entry.Version.ToString(CultureInfo.InvariantCulture),
            entry.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            entry.Who,
            entry.IsDeleted ? $"deleted{(entry.Why.Length == 0 ? "" : ": " + entry.Why)}" : entry.Why,
        }),
        0);

    /// <summary>A map for a program.</summary>
    public static object Shape(KeptMap map) => new
    {
        map.Drawn.Map.Id,
        map.Drawn.Map.Name,
        Version = map.IsDraft ? (long?)null : map.Version,
        map.IsDraft,
        IsPublished = map.Drawn.IsPublished == true,
        map.Drawn.Owner,
        map.Drawn.Parent,
    };

    /// <summary>A version for a program.</summary>
    public static object Shape(RecordEntry entry) => new { entry.Version, entry.At, entry.Who, entry.Why, entry.IsDeleted };

    /// <summary>What is still to do with a map that came from elsewhere: steps without events, a lane without steps; empty: nothing.</summary>
    public static string Unbound(JourneyMap map)
    {
        var steps = map.Phases.SelectMany(phase => phase.Steps).ToList();
        var unbound = steps.Count(step => step.Binding is null);
        return (unbound == 0 ? "" : $" Bound to no event yet: {unbound} of {steps.Count} steps.")
            + (steps.Exists(step => step.Lane == Lane.Agent) ? "" : " Its agent lane is empty.");
    }

    private static string State(KeptMap map) => map.IsDraft ? "drafted from the data" : map.Drawn.IsPublished == true ? "published" : "draft";
}
