using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Improvements;

/// <summary>The backlog of improvements.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">When it is written.</param>
public sealed class ImprovementRecords(IRecordStore store, TimeProvider clock)
{
    private readonly RecordsOf<Improvement> _improvements = new(store, Kind);

    /// <summary>The kind of record.</summary>
    public static RecordKind<Improvement> Kind { get; } = new("improvement");

    /// <summary>The improvements of a journey, the earliest first.</summary>
    public async Task<IReadOnlyList<Recorded<Improvement>>> OfAsync(string journey, CancellationToken cancellationToken) =>
        [.. (await _improvements.AllAsync(asOf: null, cancellationToken)).Where(record => record.Body!.Journey == journey)];

    /// <summary>Puts one into the backlog; answers its id.</summary>
    /// <param name="improvement">The improvement.</param>
    /// <param name="map">The map that it is about.</param>
    /// <param name="who">Who puts it there.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">It cannot be kept, in words.</exception>
    public async Task<string> AddAsync(Improvement improvement, JourneyMap map, string who, CancellationToken cancellationToken)
    {
        if (ImprovementProblems.Of(improvement, map).ToList() is { Count: > 0 } problems) throw new WorkspaceException(Problem.Usage, string.Join(' ', problems) + " Go back and change it.");
        var id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        await _improvements.WriteAsync(id, 0, improvement, who, "", cancellationToken);
        return id;
    }

    /// <summary>Says how one stands now.</summary>
    /// <exception cref="WorkspaceException">The journey has no such improvement.</exception>
    public async Task ChangeAsync(string journey, string id, ImprovementState state, string who, CancellationToken cancellationToken)
    {
        if (await _improvements.ReadAsync(id, cancellationToken) is not { Body: { } improvement } read || improvement.Journey != journey)
            throw new WorkspaceException(Problem.NotFound, "This improvement is not in the backlog any more. Load the page again.");
        if (improvement.State != state) await _improvements.WriteAsync(id, read.Entry.Version, improvement with { State = state }, who, "", cancellationToken);
    }
}
