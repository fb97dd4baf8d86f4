namespace Throughline.Sources.Exports;

/// <summary>A column of an export.</summary>
/// <param name="Name">Its header or key.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Value">The value of an event or instance, by its number; empty: none.</param>
internal sealed record ExportColumn(string Name, ValueKind Kind, Func<int, string> Value);
