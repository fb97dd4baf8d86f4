namespace Throughline.Journeys.Quality;

/// <summary>A channel that waits for somebody to say whether it is digital, a voice menu or assisted.</summary>
/// <param name="Channel">Its name as sources write it.</param>
/// <param name="Events">Its events.</param>
public sealed record UnclassifiedChannel(string Channel, long Events);
