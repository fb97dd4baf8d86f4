namespace Throughline.Storage.Events;

/// <summary>A row that was set aside.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Row">The row, from 1; 0 if it concerns no single row.</param>
/// <param name="Line">The physical line, from 1; 0 if the format has none.</param>
/// <param name="Column">The column or field.</param>
/// <param name="Value">What stood there.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
public sealed record StoredSetAside(string File, long Row, long Line, string Column, string Value, string Reason);
