using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>Which records of a kind are listed, a page at a time, by id in the order of its UTF-8 bytes.</summary>
/// <param name="Kind">The kind.</param>
public sealed record RecordSelection(string Kind)
{
    private const int LargestPage = 1_000;

    /// <summary>The page begins after this id; null: at the first.</summary>
    public string? After { get; init; }

    /// <summary>At most so many on the page, from 1 to 1,000; 100 unless set.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>As they were at this moment; null: as they are.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Whether the deleted ones are listed instead of those that there are, so that one can be found and restored.</summary>
    public bool Deleted { get; init; }

    /// <summary>Refuses what cannot be listed.</summary>
    /// <exception cref="WorkspaceException">The kind or the limit is not as described.</exception>
    public void Check()
    {
        RecordKey.CheckKind(Kind);
        if (Limit is < 1 or > LargestPage) throw new WorkspaceException(Problem.Usage, $"A page of records has 1 to {LargestPage} of them, and not {Limit}.");
    }
}
