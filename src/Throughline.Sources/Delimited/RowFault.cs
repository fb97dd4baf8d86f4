namespace Throughline.Sources.Delimited;

/// <summary>Why a row cannot be used.</summary>
/// <param name="Column">Index of the column; -1 for the row as a whole.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
internal sealed record RowFault(int Column, string Reason);
