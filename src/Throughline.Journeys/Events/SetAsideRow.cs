namespace Throughline.Journeys.Events;

/// <summary>A row that could not be read, kept with its reason so that nothing is lost in silence.</summary>
/// <param name="Row">The row in the file, from 1, headers and junk above them not counted; 0 if it concerns no single row.</param>
/// <param name="Line">The physical line in the file, from 1, where the row begins; 0 if the format has no lines.</param>
/// <param name="Column">The column or field.</param>
/// <param name="Value">What stood there, cut to 200 characters.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
public sealed record SetAsideRow(long Row, long Line, string Column, string Value, string Reason);
