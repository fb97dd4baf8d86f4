namespace Throughline.Journeys.Quality;

/// <summary>The defects that are found in the data of a source, each as a number of events.</summary>
public sealed record SourceQuality
{
    /// <summary>The source.</summary>
    public required string Source { get; init; }

    /// <summary>All events.</summary>
    public long Events { get; init; }

    /// <summary>Events that say just what another one of the source says: same time, sequence, activity and references. Rows that repeat an id are not among them.</summary>
    public long Duplicates { get; init; }

    /// <summary>Rows whose id another row of their file has; they were left out on import.</summary>
    public long RepeatedIds { get; init; }

    /// <summary>Events without an identifier of a customer.</summary>
    public long WithoutCustomer { get; init; }

    /// <summary>Events without a ticket.</summary>
    public long WithoutTicket { get; init; }

    /// <summary>Events without an agent, those of customers and systems not counted.</summary>
    public long WithoutAgent { get; init; }

    /// <summary>Events without a channel.</summary>
    public long WithoutChannel { get; init; }

    /// <summary>Events whose time cannot be right within their ticket: before it was created, reopened before it was resolved, or against the source's own sequence.</summary>
    public long OutOfOrder { get; init; }

    /// <summary>Events later than the moment of the report.</summary>
    public long InTheFuture { get; init; }

    /// <summary>The offsets from UTC that the source writes, the most frequent first. Two that are an hour apart are mostly summer time; others say that time zones are mixed.</summary>
    public IReadOnlyList<OffsetCount> Offsets { get; init; } = [];

    /// <summary>Events with another offset than the source's most frequent one.</summary>
    public long OtherOffset => Offsets.Skip(1).Sum(offset => offset.Events);

    /// <summary>Events in a channel of which nobody has said whether it is digital, a voice menu or assisted.</summary>
    public long UnclassifiedChannel { get; init; }

    /// <summary>Rows set aside by reason, the most frequent first.</summary>
    public IReadOnlyList<SetAsideReason> SetAside { get; init; } = [];
}
