using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>
/// OCEL 2.0 in any of its forms. A row is an event; one object type is the ticket, and an event of several tickets becomes one event
/// each, told apart by its part. An event of none belongs to the first object that it names.
/// </summary>
public abstract class OcelReader : ISourceReader
{
    private readonly Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? _types;

    private protected OcelReader(Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types) => _types = types;

    /// <inheritdoc/>
    public abstract string Format { get; }

    /// <inheritdoc/>
    public abstract bool Recognises(ReadOnlySpan<byte> head, string fileName);

    /// <inheritdoc/>
    public FileMapping Propose(SourceFile file, CancellationToken cancellationToken)
    {
        var log = Open(file);
        var proposal = new OcelProposal(file, new OcelObjects(log, cancellationToken));
        foreach (var one in log.Events(null, cancellationToken).Take(EventSample.Events)) proposal.Add(one);
        return proposal.Make(Format, _types);
    }

    /// <inheritdoc/>
    public RowCounts Read(SourceFile file, FileMapping mapping, IEventImport import, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var log = Open(file);
        var objects = new OcelObjects(log, cancellationToken);
        var rows = new OcelRows(objects, mapping, import);
        foreach (var one in log.Events(progress, cancellationToken)) rows.Write(one);
        if (rows.Rows == 0) throw NoEvents(file);
        rows.Finish();
        progress?.Report(file.Size);
        return new RowCounts(rows.Rows, rows.SetAside);
    }

    internal static WorkspaceException NoEvents(SourceFile file) =>
        new(Problem.BadInput, $"{file.Name}: is an OCEL 2.0 log, but holds no event. Export it again.");

    private protected abstract IOcelFile Open(SourceFile file);
}
