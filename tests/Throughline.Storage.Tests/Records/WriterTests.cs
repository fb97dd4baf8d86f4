using System.Globalization;
using Throughline.Office.Records;
using Throughline.Storage.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>A long run of writes. In a process of its own (<see cref="WriterProcess"/>) it goes on until it is killed.</summary>
public sealed class WriterTests
{
    /// <summary>Names the store that is written to until the process is killed.</summary>
    public const string Variable = "THROUGHLINE_TEST_RECORDS";

    private const int Writes = 20;

    public static RecordKey Key { get; } = new("note", "long-run");

    /// <summary>What a version holds: long enough to be written in several pieces.</summary>
    public static Note Content(long version) => new(string.Concat(Enumerable.Repeat(version.ToString("d8", CultureInfo.InvariantCulture), 5_000)));

    [Fact]
    public async Task EveryWriteIsAVersion()
    {
        var address = Environment.GetEnvironmentVariable(Variable);
        await using var place = address is null ? new SqlitePlace() : null;
        var store = place?.Open(TimeProvider.System)
            ?? (address!.Contains('=', StringComparison.Ordinal) ? new PostgresRecordStore(address, TimeProvider.System) : new SqliteRecordStore(address, TimeProvider.System));

        for (var written = 0; address is not null || written < Writes; written++)
        {
            var version = (await store.ReadAsync(Key, TestContext.Current.CancellationToken))?.Entry.Version ?? 0;
            await store.WriteAsync(new RecordWrite(Key, version, RecordJson.Write(Content(version + 1)), "writer", ""), TestContext.Current.CancellationToken);
        }

        var history = await store.HistoryAsync(Key, null, 1_000, TestContext.Current.CancellationToken);
        history.Select(entry => entry.Version).ShouldBe(Enumerable.Range(1, Writes).Reverse().Select(version => (long)version));
        RecordJson.Read<Note>((await store.ReadVersionAsync(Key, 7, TestContext.Current.CancellationToken))!).ShouldBe(Content(7));
    }
}
