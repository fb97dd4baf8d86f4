namespace Throughline.Storage.DuckDb;

/// <summary>An open DuckDB database. Safe to share between threads; connections are not.</summary>
public sealed class DuckDbDatabase : IDisposable
{
    private readonly DatabaseHandle _handle;

    private DuckDbDatabase(DatabaseHandle handle, string path)
    {
        _handle = handle;
        Path = path;
    }

    /// <summary>The path that means a database in memory.</summary>
    public const string InMemory = ":memory:";

    /// <summary>The database file.</summary>
    public string Path { get; }

    /// <summary>Opens or creates a database.</summary>
    /// <param name="path">A file, or <see cref="InMemory"/>.</param>
    /// <param name="settings">DuckDB's settings by name, e.g. <c>memory_limit</c>.</param>
    /// <exception cref="Journeys.WorkspaceException">It is in use, not allowed, or not a database.</exception>
    public static DuckDbDatabase Open(string path, IReadOnlyDictionary<string, string> settings)
    {
        if (NativeMethods.duckdb_create_config(out var config) != 0) throw new InsufficientMemoryException("No memory for DuckDB's settings.");
        try
        {
            foreach (var (name, value) in settings)
            {
                if (NativeMethods.duckdb_set_config(config, name, value) != 0) throw new DuckDbException($"No setting {name} = {value}.", $"open {path}");
            }

            if (NativeMethods.duckdb_open_ext(path, out var handle, config, out var error) == 0) return new DuckDbDatabase(handle, path);
            handle.Dispose();
            throw OpenFailure(error, path);
        }
        finally
        {
            NativeMethods.duckdb_destroy_config(ref config);
        }
    }

    /// <summary>Opens a connection.</summary>
    public DuckDbConnection Connect() =>
        NativeMethods.duckdb_connect(_handle, out var connection) == 0
            ? new DuckDbConnection(connection, Path)
            : throw new DuckDbException("No connection.", $"connect {Path}");

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();

    private static Exception OpenFailure(nint error, string path)
    {
        var message = Failure.Text(error);
        NativeMethods.duckdb_free(error);
        return Failure.Of(message, $"open {path}", path);
    }
}
