namespace Throughline.Sources;

/// <summary>What a reader counted. A row of an XES or OCEL file is one event element.</summary>
/// <param name="Rows">Rows with any content; blank ones are no rows.</param>
/// <param name="SetAside">Rows set aside.</param>
public sealed record RowCounts(long Rows, long SetAside);
