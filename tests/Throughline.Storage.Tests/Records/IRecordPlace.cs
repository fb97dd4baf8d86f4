using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>An empty place for records, for one test.</summary>
public interface IRecordPlace : IAsyncDisposable
{
    /// <summary>The SQLite file or the connection string.</summary>
    string Address { get; }

    /// <summary>Opens a store there; several may be open at once, as in several processes.</summary>
    IRecordStore Open(TimeProvider clock);

    /// <summary>Runs SQL past the store.</summary>
    Task RunAsync(string sql);
}
