using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// The import of one file: one transaction on a connection of its own. Nothing is kept per event on this side of DuckDB.
/// Events are stored on a second thread; whoever uses the connection before the commit holds the gate.
/// </summary>
internal sealed class EventImport : IEventImport
{
    // A guess that only sizes the filter.
    private const int BytesPerEvent = 64;

    private readonly Lock _gate = new();
    private readonly DuckDbConnection _connection;
    private readonly int _import;
    private readonly KeyFilter _filter;
    private readonly ImportedTerms _terms;
    private readonly ImportedTerms _attributeTerms;
    private readonly ImportedAttributes _attributes;
    private readonly ImportedLinks _links;
    private readonly ImportedSetAside _setAside;
    private readonly IdentifierGuard? _guard;
    private readonly ArrivalCount _count = new();
    private readonly StoringThread _storing;
    private EventWriter? _writer;
    private bool _ended;

    private EventImport(DuckDbConnection connection, ImportFile file, IdentifierPrivacy? privacy)
    {
        _connection = connection;
        _import = (int)connection.Number("SELECT max(import)::BIGINT FROM import_file") + 1;
        InsertFile(file);
        connection.Execute($"CREATE TEMP TABLE {EventWriter.DoubtfulTable} AS FROM event LIMIT 0");
        _filter = KnownKeys.Load(connection, file.Size / BytesPerEvent);
        _terms = new ImportedTerms(connection, "term", d => Gated(() => TermsQuery.Dimension(connection, (Dimension)d)));
        _attributeTerms = new ImportedTerms(connection, "attribute_term", a => Gated(() => TermsQuery.Attribute(connection, a)));
        _attributes = new ImportedAttributes(connection);
        _links = new ImportedLinks(connection, _import);
        _setAside = new ImportedSetAside(connection, _import, file.Name);
        _storing = new StoringThread(Store);
        _guard = Guard(privacy);
    }

    internal static EventImport Begin(DuckDbDatabase database, ImportFile file, IdentifierPrivacy? privacy)
    {
        var connection = database.Connect();
        try
        {
            connection.Execute("BEGIN");
            return new EventImport(connection, file, privacy);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public TermBook Terms(Dimension dimension) => _terms.Book((int)dimension);

    public int Identifier(ReadOnlySpan<byte> identifier) => _guard is null ? Terms(Dimension.Customer).Code(identifier) : _guard.Code(identifier);

    public int Attribute(string name)
    {
        if (_attributes.TryFind(name, out var index)) return index;
        // The tables are about to get a column: what was written before goes in without it.
        _storing.Drain();
        CloseWriter();
        return _attributes.Add(name);
    }

    public TermBook AttributeTerms(int attribute) => _attributeTerms.Book(attribute);

    public void Append(EventBatch batch, bool keysAreIds)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        CheckBounds(batch);
        if (_guard is not null) IdentifierGuard.Blank(batch);
        _storing.Add(batch, keysAreIds);
    }

    public void Link(Link link)
    {
        if (link.From == IEventImport.ErasedCustomer || link.To == IEventImport.ErasedCustomer) return;
        lock (_gate) _links.Add(link);
    }

    public void SetAside(SetAsideRow row)
    {
        lock (_gate) _setAside.Add(_guard?.Clean(row) ?? row);
    }

    public ImportOutcome Commit(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        _storing.Drain();
        CloseWriter();
        var settlement = new DoubtSettlement(_connection, _import, cancellationToken);
        settlement.Run(_count);
        var events = _count.NewEvents + settlement.NewEvents;
        var statements = _links.Commit(cancellationToken) + _setAside.Commit(cancellationToken);
        if (settlement.RepeatedEvents > 0) _connection.Execute($"INSERT INTO import_repeat VALUES ({_import}, {settlement.RepeatedEvents})", cancellationToken);
        End(changed: events + settlement.RevisedEvents + settlement.ReplacedEvents + statements > 0, cancellationToken);
        var duplicates = _count.DoubtfulEvents - settlement.NewEvents - settlement.RevisedEvents;
        return new ImportOutcome(events, duplicates, settlement.UsedRows, settlement.Rows - settlement.UsedRows) { RevisedEvents = settlement.RevisedEvents };
    }

    public void Dispose()
    {
        _storing.Dispose();
        _writer?.Dispose();
        _links.Dispose();
        _setAside.Dispose();
        // An open transaction ends with its connection.
        _connection.Dispose();
        _ended = true;
    }

    /// <summary>Commits, or takes everything back where nothing is new, so that the store does not grow.</summary>
    private void End(bool changed, CancellationToken cancellationToken)
    {
        if (changed)
        {
            var used = _guard is { KnowsErased: true } ? new UsedTerms(_connection, _import) : null;
            _terms.Commit(used is null ? null : used.OfDimension);
            _attributeTerms.Commit(used is null ? null : used.OfAttribute);
            Views.Ensure(_connection);
        }

        cancellationToken.ThrowIfCancellationRequested();
        // From here on it is too late to cancel: half a commit is none.
        _connection.Execute(changed ? "COMMIT" : "ROLLBACK", CancellationToken.None);
        _ended = true;
    }

    private void Store(EventBatch batch, bool keysAreIds)
    {
        lock (_gate)
        {
            _writer ??= new EventWriter(_connection, _filter, _import, _attributes.Count);
            _writer.Write(batch, keysAreIds, _count);
        }
    }

    private TermBook Gated(Func<TermBook> load)
    {
        lock (_gate) return load();
    }

    private IdentifierGuard? Guard(IdentifierPrivacy? privacy)
    {
        var erased = ErasedIdentifiers.Load(_connection);
        if (privacy is null && !erased.IsEmpty)
            throw new WorkspaceException(Problem.Unavailable, "The workspace's identity.key is missing; without it customers who were erased would come back. Restore it from a backup, then import again.");
        return privacy is not null && (privacy.Hash || !erased.IsEmpty) ? new IdentifierGuard(privacy, erased, Terms(Dimension.Customer)) : null;
    }

    private void CloseWriter()
    {
        _writer?.Flush();
        _writer?.Dispose();
        _writer = null;
    }

    private static void CheckBounds(EventBatch batch)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            if (batch.Row[i] is < 0 or > Place.LargestRow)
                throw new WorkspaceException(Problem.BadInput, $"Row {batch.Row[i]} is beyond {Place.LargestRow}, the last that the store can put in order. Split the file.");
            if (batch.Time[i] == EventBatch.NoTime) throw new ArgumentException($"The event of row {batch.Row[i]} has no time.", nameof(batch));
        }
    }

    private void InsertFile(ImportFile file)
    {
        using var statement = _connection.Prepare("INSERT INTO import_file VALUES ($1, $2, $3, $4, $5, make_timestamp($6))");
        var microseconds = (file.ImportedAt - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        statement.Bind(1, _import).Bind(2, file.Name).Bind(3, file.Source).Bind(4, file.Format).Bind(5, file.Size).Bind(6, microseconds).Execute();
    }
}
