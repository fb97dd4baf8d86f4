namespace Throughline.Storage.DuckDb;

/// <summary>DuckDB's reader refused delimited text that is not strictly well-formed.</summary>
public sealed class DelimitedScanException(string message, Exception? inner = null) : Exception(message, inner);
