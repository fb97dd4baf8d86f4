namespace Throughline.Journeys.Events;

/// <summary>
/// Events as the kernel keeps them: typed, with customers and instances resolved, in the one total order
/// (instance, time, source sequence, place), as columns. Immutable by convention: nobody writes after the builder.
/// </summary>
public sealed class EventLog
{
    /// <summary>How many events.</summary>
    public required int Count { get; init; }

    /// <summary>UTC microseconds since 1970-01-01.</summary>
    public required long[] Time { get; init; }

    /// <summary>Codes in <c>Terms(Dimension.Type)</c>, worked out for rows of audit logs.</summary>
    public required ushort[] Type { get; init; }

    /// <summary>Codes in <c>Terms(Dimension.Activity)</c>; 0 on events that are no source row of their own.</summary>
    public required ushort[] Activity { get; init; }

    /// <summary>Who acted.</summary>
    public required ActorSide[] Side { get; init; }

    /// <summary>Visible, state row.</summary>
    public required EventTraits[] Traits { get; init; }

    /// <summary>The resolved customer, from 0, dense; customers without an identifier are anonymous and come after the others.</summary>
    public required int[] Customer { get; init; }

    /// <summary>The journey instance, from 0, dense, ascending over the log.</summary>
    public required int[] Instance { get; init; }

    /// <summary>Where each instance begins; <c>InstanceStart[InstanceCount] == Count</c>.</summary>
    public required int[] InstanceStart { get; init; }

    /// <summary>How many customers, anonymous ones included.</summary>
    public required int CustomerCount { get; init; }

    /// <summary>How many of the customers have no identifier.</summary>
    public required int AnonymousCount { get; init; }

    /// <summary>How many instances.</summary>
    public int InstanceCount => InstanceStart.Length - 1;

    /// <summary>Columns of the other dimensions in log order; empty where they were not loaded. Type and Activity are empty here.</summary>
    public required int[][] References { get; init; }

    /// <summary>The books of all dimensions.</summary>
    public required TermBook[] Books { get; init; }

    /// <summary>Scores (NaN: none), or empty.</summary>
    public double[] Score { get; init; } = [];

    /// <summary>Lowest value of each score's scale, or empty.</summary>
    public double[] ScoreLow { get; init; } = [];

    /// <summary>Highest value of each score's scale, or empty.</summary>
    public double[] ScoreHigh { get; init; } = [];

    /// <summary>Deadlines (<see cref="EventBatch.NoTime"/>: none), or empty.</summary>
    public long[] Deadline { get; init; } = [];

    /// <summary>Texts (null: none), or empty.</summary>
    public string?[] Text { get; init; } = [];

    /// <summary>
    /// Ranks in (time, source sequence, place) of the events whose ticket lies in several instances, because it names several customers;
    /// 0 for all other events; empty where there is no such ticket.
    /// </summary>
    public int[] SpreadOrder { get; init; } = [];

    /// <summary>The number of each instance in the log that this one is an excerpt of; empty where it is none.</summary>
    public int[] Origin { get; init; } = [];

    /// <summary>The free attributes that were loaded, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, AttributeColumn> Attributes { get; init; } = new Dictionary<string, AttributeColumn>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source of every event, an index of <see cref="Sources"/>; or empty.</summary>
    public int[] Source { get; init; } = [];

    /// <summary>The sources' own sequences (0: none), where the origins were loaded; or empty.</summary>
    public long[] Sequence { get; init; } = [];

    /// <summary>The offsets from UTC in minutes that the sources wrote; or empty.</summary>
    public short[] OffsetMinutes { get; init; } = [];

    /// <summary>Names of the sources, by their texts.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Codes of one dimension other than type and activity.</summary>
    public ReadOnlySpan<int> Codes(Dimension dimension) => References[(int)dimension];

    /// <summary>The book of one dimension.</summary>
    public TermBook Terms(Dimension dimension) => Books[(int)dimension];

    /// <summary>The text of an event's type.</summary>
    public string TypeOf(int index) => Terms(Dimension.Type).Text(Type[index]);

    /// <summary>The first and the past-the-last event of an instance.</summary>
    public (int Start, int End) Instances(int instance) => (InstanceStart[instance], InstanceStart[instance + 1]);
}
