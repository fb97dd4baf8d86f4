using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Gaps;

/// <summary>The register of gaps.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">When it is written.</param>
public sealed class GapRecords(IRecordStore store, TimeProvider clock)
{
    private const int LongestSlug = 60;

    private readonly RecordsOf<Gap> _gaps = new(store, Kind);

    /// <summary>The kind of record that a gap is.</summary>
    public static RecordKind<Gap> Kind { get; } = new("gap");

    /// <summary>All of them, by id.</summary>
    public Task<IReadOnlyList<Recorded<Gap>>> AllAsync(CancellationToken cancellationToken) => _gaps.AllAsync(asOf: null, cancellationToken);

    /// <summary>Enters one as open; answers its id.</summary>
    /// <param name="gap">Without changes.</param>
    /// <param name="who">Who enters it.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">It cannot be kept, or the register has one of this journey, kind and matter.</exception>
    public async Task<string> AddAsync(Gap gap, string who, CancellationToken cancellationToken)
    {
        if (GapProblems.Of(gap).ToList() is { Count: > 0 } problems) throw new WorkspaceException(Problem.Usage, string.Join(' ', problems) + " Go back and change it.");
        var id = Id(gap);
        if (await _gaps.ReadAsync(id, cancellationToken) is not null) throw new WorkspaceException(Problem.Conflict, $"The register holds “{gap.About}” already. Say there how it stands.");
        await _gaps.WriteAsync(id, 0, gap with { Changes = [new GapChange(GapState.Open, "", who, clock.GetUtcNow())] }, who, "", cancellationToken);
        return id;
    }

    /// <summary>Says how a gap stands now.</summary>
    /// <param name="id">The gap's.</param>
    /// <param name="state">How it stands.</param>
    /// <param name="why">Why.</param>
    /// <param name="who">Who says so.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <returns>The gap as it stands.</returns>
    /// <exception cref="WorkspaceException">There is no such gap, it stands so already, or the reason is missing.</exception>
    public async Task<Gap> ChangeAsync(string id, GapState state, string why, string who, CancellationToken cancellationToken)
    {
        if (await _gaps.ReadAsync(id, cancellationToken) is not { Body: { } gap } read) throw new WorkspaceException(Problem.NotFound, "This gap is not in the register. Load the page again.");
        var change = new GapChange(state, why.Trim(), who, clock.GetUtcNow());
        if (GapProblems.Of(gap, change) is { } problem) throw new WorkspaceException(Problem.Usage, problem);
        var changed = gap with { Changes = [.. gap.Changes, change] };
        await _gaps.WriteAsync(id, read.Entry.Version, changed, who, change.Why, cancellationToken);
        return changed;
    }

    // The matter is told apart by its hash, so that two people who enter the same enter one.
    private static string Id(Gap gap)
    {
        var matter = $"{gap.Kind} {gap.About}";
        var slug = Slug.Unique(matter, [Slug.Of(matter)]);
        return $"{gap.Journey}-{(slug.Length <= LongestSlug ? slug : slug[^LongestSlug..].TrimStart('-'))}";
    }
}
