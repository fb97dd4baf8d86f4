using Throughline.Journeys.Events;

namespace Throughline.Storage.Events;

/// <summary>Which columns to load; what is not asked for is not read from disk.</summary>
/// <param name="Dimensions">The dimensions whose codes and terms are wanted.</param>
/// <param name="Scores">Whether scores and their scales are wanted.</param>
/// <param name="Deadlines">Whether deadlines are wanted.</param>
/// <param name="Texts">Whether free texts are wanted; they are large.</param>
/// <param name="Origins">Whether the source and the offset from UTC are wanted.</param>
public sealed record EventSelection(IReadOnlyCollection<Dimension> Dimensions, bool Scores = false, bool Deadlines = false, bool Texts = false, bool Origins = false)
{
    /// <summary>Free attributes whose values are wanted, by name without regard to case; those that the store does not have are left out.</summary>
    public IReadOnlyCollection<string> Attributes { get; init; } = [];

    /// <summary>The moment whose knowledge is wanted: what had been imported by then, in the revisions that were valid then; null: now.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether every revision of every event is wanted, deletions too, instead of what is valid; for those who erase.</summary>
    public bool EveryRevision { get; init; }

    /// <summary>Whether the store's own numbers of the events are wanted, for those who write back.</summary>
    public bool Rows { get; init; }

    /// <summary>Every dimension, score and deadline, without texts.</summary>
    public static EventSelection Everything { get; } = new(Journeys.Events.Dimensions.All, Scores: true, Deadlines: true);
}
