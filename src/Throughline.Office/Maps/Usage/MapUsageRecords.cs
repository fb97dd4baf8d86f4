using System.Globalization;
using Throughline.Office.Records;

namespace Throughline.Office.Maps.Usage;

/// <summary>
/// How maps are used, a record a map and day: small enough that keeping every version of it costs little, and two servers that add to the same day
/// meet in it.
/// </summary>
/// <param name="store">Where they are.</param>
public sealed class MapUsageRecords(IRecordStore store)
{
    private const int MostTries = 20;
    private readonly RecordsOf<MapUsageDay> _days = new(store, Kind);

    /// <summary>The kind of record; its id is the map's, a slash and the day, e.g. <c>software-access/2026-11-22</c>.</summary>
    public static RecordKind<MapUsageDay> Kind { get; } = new("map-usage");

    /// <summary>How a map was used since a day.</summary>
    public async Task<MapUsage> ReadAsync(string map, DateOnly since, CancellationToken cancellationToken)
    {
        var (days, prefix) = (new List<MapUsageDay>(), map + "/");
        var selection = new RecordSelection(Kind.Name) { After = Id(map, since.AddDays(-1)) };
        while (true)
        {
            var page = await store.ListAsync(selection, cancellationToken);
            foreach (var record in page.Records)
            {
                if (!record.Entry.Key.Id.StartsWith(prefix, StringComparison.Ordinal)) return new MapUsage(days);
                if (RecordJson.Read<MapUsageDay>(record) is { } day) days.Add(day);
            }

            if (page.Next is null) return new MapUsage(days);
            selection = selection with { After = page.Next };
        }
    }

    /// <summary>Adds opens of a day.</summary>
    public Task AddOpensAsync(string map, DateOnly day, IReadOnlyList<RoleOpens> opens, string who, CancellationToken cancellationToken) =>
        ChangeAsync(map, day, usage => usage.Plus(opens), who, "", cancellationToken);

    /// <summary>Says that a decision of a day rests on a map.</summary>
    public Task CiteAsync(string map, DateOnly day, MapCitation citation, CancellationToken cancellationToken) =>
        ChangeAsync(map, day, usage => usage with { Citations = [.. usage.Citations, citation] }, citation.By, citation.Decision, cancellationToken);

    private static string Id(string map, DateOnly day) => map + "/" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Adding is right on top of whatever somebody else has added: it is tried again on what they wrote.
    private async Task ChangeAsync(string map, DateOnly day, Func<MapUsageDay, MapUsageDay> change, string who, string why, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var read = await _days.ReadAsync(Id(map, day), cancellationToken);
            try
            {
                await _days.WriteAsync(Id(map, day), read?.Entry.Version ?? 0, change(read?.Body ?? new MapUsageDay(day, [])), who, why, cancellationToken);
                return;
            }
            catch (RecordConflictException) when (tries < MostTries)
            {
            }
        }
    }
}
