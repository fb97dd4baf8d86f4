namespace Throughline.Journeys.Quality;

/// <summary>How many events of a source are written with an offset from UTC.</summary>
/// <param name="Minutes">The offset in minutes.</param>
/// <param name="Events">Events with it.</param>
public sealed record OffsetCount(int Minutes, long Events);
