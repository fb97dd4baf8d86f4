namespace Throughline.Storage.DuckDb;

/// <summary>DuckDB refused a statement. Problems that a person can mend come as <see cref="Journeys.WorkspaceException"/> instead.</summary>
public sealed class DuckDbException : Exception
{
    internal DuckDbException(string message, string sql)
        : base($"{message}\nin: {sql}")
    {
        Sql = sql;
        Reason = message;
    }

    /// <summary>The statement, or what was being done if there was none.</summary>
    public string Sql { get; }

    /// <summary>DuckDB's own message.</summary>
    public string Reason { get; }
}
