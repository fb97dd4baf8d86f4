using System.Text;
using Throughline.Journeys.Events;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

/// <summary>A real store in a temporary folder of its own.</summary>
public sealed class TestStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-store-");

    public TestStore(EventStoreLimits? limits = null) => Store = EventStore.Open(Path, EventStoreAccess.ReadWrite, limits);

    public EventStore Store { get; private set; }

    public string Path => System.IO.Path.Combine(_folder.FullName, "events.duckdb");

    /// <summary>When the next import begins.</summary>
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    public static ImportFile File(string name) => new(name, "desk", "csv", 1000, DateTimeOffset.UnixEpoch);

    public ImportOutcome Import(string file, params Happening[] happenings) => Import(file, keysAreIds: false, happenings);

    public ImportOutcome ImportIds(string file, params Happening[] happenings) => Import(file, keysAreIds: true, happenings);

    private ImportOutcome Import(string file, bool keysAreIds, Happening[] happenings)
    {
        using var import = Store.BeginImport(File(file) with { ImportedAt = Now });
        Append(import, keysAreIds, happenings);
        return import.Commit(TestContext.Current.CancellationToken);
    }

    public static void Append(IEventImport import, bool keysAreIds, params Happening[] happenings)
    {
        var batch = new EventBatch();
        foreach (var happening in happenings)
        {
            if (batch.IsFull) Flush();
            var i = batch.Add();
            batch.Key[i] = StableHash.Combine(UInt128.Zero, Encoding.UTF8.GetBytes(happening.Key));
            batch.Content[i] = happening.Content;
            batch.Revision[i] = happening.Revision;
            if (happening.Deleted) batch.Traits[i] = EventTraits.Deleted;
            batch.Time[i] = happening.Minute * 60_000_000;
            batch.Row[i] = happening.Row;
            batch.Part[i] = happening.Part;
            batch.References[(int)Dimension.Ticket][i] = import.Terms(Dimension.Ticket).Code(happening.Key);
        }

        Flush();

        void Flush()
        {
            import.Append(batch, keysAreIds);
            batch.Clear();
        }
    }

    public EventTable Load(DateTimeOffset? asOf = null) => Store.Load(EventSelection.Everything with { Texts = true, AsOf = asOf }, TestContext.Current.CancellationToken);

    /// <summary>What is stored, as text that can be compared: key, minute, file, row and part, sorted.</summary>
    public IReadOnlyList<string> Events(DateTimeOffset? asOf = null)
    {
        var table = Load(asOf);
        var tickets = table.Terms[(int)Dimension.Ticket];
        return [.. Enumerable.Range(0, table.Count)
            .OrderBy(i => table.Place[i])
            .Select(i => $"{tickets.Text(table.Codes(Dimension.Ticket)[i])}@{table.Time[i] / 60_000_000} {table.Files[(int)(table.Place[i] >> 44)]}:{(table.Place[i] >> 8) & ((1L << 36) - 1)}.{table.Place[i] & 255}")];
    }

    public void Reopen()
    {
        Store.Dispose();
        Store = EventStore.Open(Path, EventStoreAccess.ReadWrite);
    }

    public void Dispose()
    {
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
}
