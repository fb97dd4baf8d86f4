using Throughline.Sources.Mapping;

namespace Throughline.Server.Workspaces;

/// <summary>What an import did, a line a file.</summary>
/// <param name="Files">In the order given.</param>
/// <param name="Events">New events over all files.</param>
/// <param name="Tickets">Tickets in the workspace afterwards.</param>
/// <param name="Customers">Customers in the workspace afterwards, anonymous ones included.</param>
public sealed record ImportSummary(IReadOnlyList<FileSummary> Files, long Events, long Tickets, long Customers);

/// <summary>What became of one file. Rows = Used + Duplicates + SetAside, always.</summary>
/// <param name="File">Its name.</param>
/// <param name="Format">Reader.</param>
/// <param name="Rows">Rows with any content.</param>
/// <param name="Used">Rows that made at least one new event or revised one.</param>
/// <param name="Duplicates">Rows that the workspace already held.</param>
/// <param name="SetAside">Rows that could not be read.</param>
/// <param name="Events">New events.</param>
/// <param name="MappingFile">Where the mapping was written.</param>
/// <param name="Mapping">The mapping that was followed.</param>
public sealed record FileSummary(string File, string Format, long Rows, long Used, long Duplicates, long SetAside, long Events, string MappingFile, FileMapping Mapping)
{
    /// <summary>Events of this file that corrected or deleted what the workspace held; their rows are used.</summary>
    public long Revised { get; init; }
}
