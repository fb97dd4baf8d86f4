using Throughline.Office.Records;
using Throughline.Storage.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>A schema of its own.</summary>
public sealed class PostgresPlace(string connection) : IRecordPlace
{
    public string Address => connection;

    public IRecordStore Open(TimeProvider clock) => new PostgresRecordStore(connection, clock);

    public Task RunAsync(string sql) => PostgresServer.RunAsync(connection, sql);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
