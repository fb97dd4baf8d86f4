namespace Throughline.Journeys.Quality;

/// <summary>Why rows of a source were set aside.</summary>
/// <param name="Source">The source.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
/// <param name="Rows">How many rows.</param>
public sealed record SetAsideReason(string Source, string Reason, long Rows);
