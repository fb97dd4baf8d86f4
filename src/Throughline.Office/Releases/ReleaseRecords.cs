using System.Globalization;
using Throughline.Journeys;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Releases;

/// <summary>The register of changes.</summary>
/// <param name="store">Where it is.</param>
public sealed class ReleaseRecords(IRecordStore store)
{
    private const int EntriesAPage = 200;
    private readonly RecordsOf<Release> _releases = new(store, Kind);

    /// <summary>The kind of record; its id is the day and the name, e.g. <c>2026-11-22 New portal</c>.</summary>
    public static RecordKind<Release> Kind { get; } = new("release");

    /// <summary>Enters a release.</summary>
    /// <exception cref="WorkspaceException">It is not one, or stands in the register already.</exception>
    public async Task AddAsync(Release release, string who, CancellationToken cancellationToken)
    {
        Check(release);
        var id = $"{release.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {release.Name}";
        var read = await _releases.ReadAsync(id, cancellationToken);
        if (read?.Body is not null)
            throw new WorkspaceException(Problem.Usage, $"A change “{release.Name}” of that day is in the register already. Give this one another name.");
        await _releases.WriteAsync(id, read?.Entry.Version ?? 0, release, who, "", cancellationToken);
    }

    /// <summary>The whole register, the newest first.</summary>
    public async Task<IReadOnlyList<Release>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await _releases.AllAsync(null, cancellationToken)).Select(release => release.Body!).OrderByDescending(release => release.On).ThenBy(release => release.Name, StringComparer.Ordinal)];

    /// <summary>The tasks that releases give, the latest first, then those that are due first.</summary>
    /// <param name="map">Of one map; null: of all.</param>
    /// <param name="today">The day on which it is asked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<MapTask>> TasksAsync(string? map, DateOnly today, CancellationToken cancellationToken)
    {
        var releases = await AllAsync(cancellationToken);
        var tasks = new List<MapTask>();
        foreach (var ofMap in releases.SelectMany(release => release.Touches.Select(touched => (release, touched.Map))).Where(pair => map is null || pair.Map == map).GroupBy(pair => pair.Map, StringComparer.Ordinal))
        {
            var versions = await VersionsAsync(ofMap.Key, ofMap.Min(pair => pair.release.On), cancellationToken);
            tasks.AddRange(ofMap.Select(pair => MapTask.Of(pair.release, pair.Map, versions, today)));
        }

        return [.. tasks.OrderByDescending(task => task.State).ThenByDescending(task => task.DaysLate).ThenBy(task => task.Due).ThenBy(task => task.Release.Name, StringComparer.Ordinal).ThenBy(task => task.Map, StringComparer.Ordinal)];
    }

    /// <summary>The reviews that releases call for: of the maps that they change, and of everybody's kept ones where they change all. The latest release first.</summary>
    /// <param name="maps">The maps as they stand.</param>
    /// <param name="today">The day on which it is asked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<ReviewCall>> CallsAsync(IReadOnlyList<KeptMap> maps, DateOnly today, CancellationToken cancellationToken)
    {
        var calling = (await AllAsync(cancellationToken)).Where(release => release.Kind is not null && release.On <= today).ToList();
        var calls = new List<ReviewCall>();
        foreach (var kept in maps)
        {
            var id = kept.Drawn.Map.Id;
            var concerning = calling.Where(release => kept.IsDraft ? release.Touches.Any(touched => touched.Map == id) : release.Concerns(id)).ToList();
            if (concerning.Count == 0) continue;
            var versions = await VersionsAsync(id, concerning.Min(release => release.On), cancellationToken);
            calls.AddRange(concerning.Select(release => ReviewCall.Of(release, id, versions, kept.Drawn.LastReview?.On, today)).OfType<ReviewCall>());
        }

        return [.. calls.OrderByDescending(call => call.Release.On).ThenBy(call => call.Release.Name, StringComparer.Ordinal).ThenBy(call => call.Map, StringComparer.Ordinal)];
    }

    private async Task<HashSet<DateOnly>> VersionsAsync(string map, DateOnly since, CancellationToken cancellationToken)
    {
        var (days, before) = (new HashSet<DateOnly>(), (long?)null);
        while (true)
        {
            var entries = await store.HistoryAsync(MapRecords.Kind.Key(map), before, EntriesAPage, cancellationToken);
            foreach (var entry in entries.Where(entry => !entry.IsDeleted)) days.Add(DateOnly.FromDateTime(entry.At.UtcDateTime));
            if (entries.Count < EntriesAPage || DateOnly.FromDateTime(entries[^1].At.UtcDateTime) < since) return days;
            before = entries[^1].Version;
        }
    }

    private static void Check(Release release)
    {
        if (release.Touches.Count == 0) throw new WorkspaceException(Problem.Usage, $"“{release.Name}” changes no map. Choose at least one that it changes.");
        if (release.SprintEnd < release.On) throw new WorkspaceException(Problem.Usage, $"The sprint of “{release.Name}” ends before the day of its release. Give its last day.");
    }
}
