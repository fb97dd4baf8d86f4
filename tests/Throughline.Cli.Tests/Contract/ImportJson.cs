namespace Throughline.Cli.Tests.Contract;

/// <summary><c>import --json</c></summary>
internal sealed record ImportJson(IReadOnlyList<ImportedFileJson> Files, long Events, long Tickets, long Customers);

/// <summary>A file of <c>import --json</c>.</summary>
internal sealed record ImportedFileJson(string File, string Format, long Rows, long Used, long Duplicates, long SetAside, long Events, string MappingFile);
