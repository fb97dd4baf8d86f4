using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Assumptions;

/// <summary>The register of assumptions: what maps take for true, and what became of it.</summary>
/// <param name="store">Where it is.</param>
public sealed class AssumptionRecords(IRecordStore store)
{
    private const int LongestSlug = 60;

    private readonly RecordsOf<Assumption> _assumptions = new(store, Kind);

    /// <summary>The kind of record that an assumption is.</summary>
    public static RecordKind<Assumption> Kind { get; } = new("assumption");

    /// <summary>The assumptions of a map, by id.</summary>
    public async Task<IReadOnlyList<Recorded<Assumption>>> OfAsync(string map, CancellationToken cancellationToken) =>
        [.. (await _assumptions.AllAsync(asOf: null, cancellationToken)).Where(record => record.Body!.Map == map)];

    /// <summary>One of them.</summary>
    /// <exception cref="WorkspaceException">There is none of that id.</exception>
    public async Task<Recorded<Assumption>> GetAsync(string id, CancellationToken cancellationToken) =>
        await _assumptions.ReadAsync(id, cancellationToken) is { Body: not null } record
            ? record
            : throw new WorkspaceException(Problem.NotFound, "This assumption is not in the register any more. Load the page again.");

    /// <summary>Adds one; of a text that the map has already, nothing is added.</summary>
    /// <param name="assumption">Without results.</param>
    /// <param name="who">Who takes it for true.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">The map has an assumption of this text.</exception>
    public async Task<Recorded<Assumption>> AddAsync(Assumption assumption, string who, CancellationToken cancellationToken)
    {
        var id = Id(assumption);
        var before = await _assumptions.ReadAsync(id, cancellationToken);
        if (before is { Body: not null }) throw new WorkspaceException(Problem.Conflict, $"The register holds “{assumption.Text}” already. Test it there.");
        return await _assumptions.WriteAsync(id, before?.Entry.Version ?? 0, assumption, who, "", cancellationToken);
    }

    /// <summary>Notes what its test found.</summary>
    /// <param name="read">The assumption as it was read and tested.</param>
    /// <param name="result">What was found.</param>
    /// <param name="who">Who tested it.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    public Task<Recorded<Assumption>> NoteAsync(Recorded<Assumption> read, AssumptionResult result, string who, CancellationToken cancellationToken) =>
        _assumptions.WriteAsync(read.Entry.Key.Id, read.Entry.Version, read.Body! with { Results = [.. read.Body.Results, result] }, who, "tested", cancellationToken);

    /// <summary>Takes one out of the register; its versions stay.</summary>
    public Task<Recorded<Assumption>> RemoveAsync(Recorded<Assumption> read, string who, CancellationToken cancellationToken) =>
        _assumptions.DeleteAsync(read.Entry.Key.Id, read.Entry.Version, who, "", cancellationToken);

    // The text is told apart by its hash, so that two people who add the same add one.
    private static string Id(Assumption assumption)
    {
        var slug = Slug.Unique(assumption.Text, [Slug.Of(assumption.Text)]);
        return $"{assumption.Map}-{(slug.Length <= LongestSlug ? slug : slug[^LongestSlug..].TrimStart('-'))}";
    }
}
