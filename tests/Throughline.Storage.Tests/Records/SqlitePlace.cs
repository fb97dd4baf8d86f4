using Microsoft.Data.Sqlite;
using Throughline.Office.Records;
using Throughline.Storage.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>A file in a temporary folder.</summary>
public sealed class SqlitePlace : IRecordPlace
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-records-");

    /// <summary>A new one.</summary>
    public static ValueTask<IRecordPlace> NewAsync() => ValueTask.FromResult<IRecordPlace>(new SqlitePlace());

    public string Address => Path.Combine(_folder.FullName, "records.db");

    public IRecordStore Open(TimeProvider clock) => new SqliteRecordStore(Address, clock);

    public async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Address};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
