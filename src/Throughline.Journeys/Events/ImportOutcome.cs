namespace Throughline.Journeys.Events;

/// <summary>What a committed import did.</summary>
/// <param name="Events">Events that were new.</param>
/// <param name="DuplicateEvents">Events that the store already held, and deletions of what it never held.</param>
/// <param name="UsedRows">Rows of which at least one event was new.</param>
/// <param name="DuplicateRows">Rows of which every event was already held.</param>
public sealed record ImportOutcome(long Events, long DuplicateEvents, long UsedRows, long DuplicateRows)
{
    /// <summary>Events that the store held with another content: corrected or deleted ones.</summary>
    public long RevisedEvents { get; init; }
}
