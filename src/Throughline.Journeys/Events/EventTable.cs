using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Events;

/// <summary>
/// Stored events loaded as columns, in no particular order: what the store gives and the kernel sorts and folds.
/// Every array has <see cref="Count"/> elements. Columns that were not asked for are empty.
/// </summary>
public sealed class EventTable
{
    /// <summary>How many events.</summary>
    public required int Count { get; init; }

    /// <summary>UTC microseconds since 1970-01-01.</summary>
    public required long[] Time { get; init; }

    /// <summary>The source's sequence; 0 without one.</summary>
    public required long[] Sequence { get; init; }

    /// <summary>Where the event stood: rank of the file by name (ordinal), row and part in one number that sorts as they do.</summary>
    public required long[] Place { get; init; }

    /// <summary>Who acted.</summary>
    public required ActorSide[] Side { get; init; }

    /// <summary>Visible, state row.</summary>
    public required EventTraits[] Traits { get; init; }

    /// <summary>Codes by dimension; an empty array for a dimension that was not asked for.</summary>
    public required int[][] References { get; init; }

    /// <summary>The books of all dimensions.</summary>
    public required TermBook[] Terms { get; init; }

    /// <summary>All links of tickets and of customer identifiers.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>What people decided about customer identifiers, in the order in which they did.</summary>
    public IReadOnlyList<IdentityDecision> Decisions { get; init; } = [];

    /// <summary>Scores (NaN: none) or empty.</summary>
    public double[] Score { get; init; } = [];

    /// <summary>Lowest value of each score's scale, or empty.</summary>
    public double[] ScoreLow { get; init; } = [];

    /// <summary>Highest value of each score's scale, or empty.</summary>
    public double[] ScoreHigh { get; init; } = [];

    /// <summary>Deadlines (<see cref="EventBatch.NoTime"/>: none) or empty.</summary>
    public long[] Deadline { get; init; } = [];

    /// <summary>Texts (null: none), or empty.</summary>
    public string?[] Text { get; init; } = [];

    /// <summary>The source of every event, an index of <see cref="Sources"/>; or empty.</summary>
    public int[] Source { get; init; } = [];

    /// <summary>The offsets from UTC in minutes that the sources wrote; or empty.</summary>
    public short[] OffsetMinutes { get; init; } = [];

    /// <summary>Names of the sources, by their texts.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The store's own numbers of the events, or empty.</summary>
    public long[] Row { get; init; } = [];

    /// <summary>File names by the rank that <see cref="Place"/> holds.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The last import that the table knows of.</summary>
    public ImportMark Mark { get; init; }

    /// <summary>The free attributes that were asked for, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, AttributeColumn> Attributes { get; init; } = new Dictionary<string, AttributeColumn>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Codes of one dimension.</summary>
    public int[] Codes(Dimension dimension) => References[(int)dimension];
}
