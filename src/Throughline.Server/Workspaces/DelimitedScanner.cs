using Throughline.Sources;
using Throughline.Storage.DuckDb;

namespace Throughline.Server.Workspaces;

/// <summary>Lends the database's CSV reader to the sources, which know no database.</summary>
public sealed class DelimitedScanner : IDelimitedScanner
{
    /// <inheritdoc/>
    public IDelimitedScan Open(string path, char delimiter, IReadOnlyList<string> columns, long skipLines) =>
        Strictly(() => new Scan(DelimitedScan.Open(path, delimiter, columns, skipLines)));

    private static T Strictly<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DelimitedScanException e)
        {
            throw new MalformedDelimitedException(e.Message, e);
        }
    }

    private sealed class Scan(DelimitedScan scan) : IDelimitedScan
    {
        public int RowCount => scan.RowCount;

        public bool ReadChunk(CancellationToken cancellationToken) => Strictly(() => scan.ReadChunk(cancellationToken));

        public ReadOnlySpan<byte> Field(int row, int column) => scan.Field(row, column);

        public void Dispose() => scan.Dispose();
    }
}
