namespace Throughline.Journeys.Events;

/// <summary>
/// Events on their way into the store, as a struct of arrays that a reader fills and reuses. Row <c>i</c> of every array is one event.
/// </summary>
public sealed class EventBatch
{
    /// <summary>Events in a full batch: DuckDB's vector size, so that a batch is one data chunk.</summary>
    public const int Capacity = 2048;

    /// <summary>"No deadline" and, before <see cref="Add"/>, "no time".</summary>
    public const long NoTime = long.MinValue;

    /// <summary>"The source has no sequence".</summary>
    public const long NoSequence = 0;

    private readonly List<int[]> _attributes = [];

    /// <summary>How many events the batch holds.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no further event fits.</summary>
    public bool IsFull => Count == Capacity;

    /// <summary>The event's identity: a hash of its source and id, or of the row's content (<see cref="StableHash"/>). See <see cref="IEventImport.Append"/>.</summary>
    public UInt128[] Key { get; } = new UInt128[Capacity];

    /// <summary>
    /// A hash of what the source says about the event, where <see cref="Key"/> comes from an id: equal ids with another content are
    /// revisions of one event. 0 where the key is the content itself, and then an equal key is an equal event.
    /// </summary>
    public long[] Content { get; } = new long[Capacity];

    /// <summary>What the source counts the event's revisions by (a version, the microseconds of a last update): the highest is valid; 0 where it says nothing.</summary>
    public long[] Revision { get; } = new long[Capacity];

    /// <summary>When it happened: UTC, microseconds since 1970-01-01.</summary>
    public long[] Time { get; } = new long[Capacity];

    /// <summary>The original offset from UTC in minutes.</summary>
    public short[] OffsetMinutes { get; } = new short[Capacity];

    /// <summary>The source's own sequence, which breaks ties of time; <see cref="NoSequence"/> without one.</summary>
    public long[] Sequence { get; } = new long[Capacity];

    /// <summary>The row of the file, from 1; with <see cref="Part"/> it breaks the remaining ties.</summary>
    public long[] Row { get; } = new long[Capacity];

    /// <summary>Which of the row's events this is, from 0.</summary>
    public byte[] Part { get; } = new byte[Capacity];

    /// <summary>Who acted.</summary>
    public ActorSide[] Side { get; } = new ActorSide[Capacity];

    /// <summary>Visible, state row.</summary>
    public EventTraits[] Traits { get; } = new EventTraits[Capacity];

    /// <summary>Codes by dimension: <c>References[(int)Dimension.Ticket][i]</c>; 0 is none.</summary>
    public int[][] References { get; } = [.. Dimensions.All.Select(_ => new int[Capacity])];

    /// <summary>Score given by the customer; <see cref="double.NaN"/> without one.</summary>
    public double[] Score { get; } = new double[Capacity];

    /// <summary>The lowest value of the score's scale.</summary>
    public double[] ScoreLow { get; } = new double[Capacity];

    /// <summary>The highest value of the score's scale.</summary>
    public double[] ScoreHigh { get; } = new double[Capacity];

    /// <summary>The deadline that the event sets or carries, UTC microseconds; <see cref="NoTime"/> without one.</summary>
    public long[] Deadline { get; } = new long[Capacity];

    /// <summary>Free text (a comment, a description, a transcript).</summary>
    public string?[] Text { get; } = new string?[Capacity];

    /// <summary>Codes of the free attributes, by the index that <see cref="IEventImport.Attribute"/> gave; 0 is none.</summary>
    public IReadOnlyList<int[]> Attributes => _attributes;

    /// <summary>Makes room for attributes up to and including an index.</summary>
    public void EnsureAttribute(int index)
    {
        while (_attributes.Count <= index) _attributes.Add(new int[Capacity]);
    }

    /// <summary>Adds an event with everything empty and answers its index; the caller fills it in.</summary>
    /// <exception cref="InvalidOperationException">The batch is full.</exception>
    public int Add()
    {
        if (IsFull) throw new InvalidOperationException("The batch is full; append it and clear it first.");
        var i = Count++;
        Key[i] = UInt128.Zero;
        Content[i] = 0;
        Revision[i] = 0;
        Time[i] = NoTime;
        OffsetMinutes[i] = 0;
        Sequence[i] = NoSequence;
        Row[i] = 0;
        Part[i] = 0;
        Side[i] = ActorSide.Unknown;
        Traits[i] = EventTraits.None;
        foreach (var codes in References) codes[i] = 0;
        foreach (var codes in _attributes) codes[i] = 0;
        Score[i] = double.NaN;
        ScoreLow[i] = double.NaN;
        ScoreHigh[i] = double.NaN;
        Deadline[i] = NoTime;
        Text[i] = null;
        return i;
    }

    /// <summary>Makes this batch equal to another.</summary>
    public void CopyFrom(EventBatch other)
    {
        Count = other.Count;
        EnsureAttribute(other.Attributes.Count - 1);
        Copy(other.Key, Key);
        Copy(other.Content, Content);
        Copy(other.Revision, Revision);
        Copy(other.Time, Time);
        Copy(other.OffsetMinutes, OffsetMinutes);
        Copy(other.Sequence, Sequence);
        Copy(other.Row, Row);
        Copy(other.Part, Part);
        Copy(other.Side, Side);
        Copy(other.Traits, Traits);
        foreach (var dimension in Dimensions.All) Copy(other.References[(int)dimension], References[(int)dimension]);
        Copy(other.Score, Score);
        Copy(other.ScoreLow, ScoreLow);
        Copy(other.ScoreHigh, ScoreHigh);
        Copy(other.Deadline, Deadline);
        Copy(other.Text, Text);
        for (var a = 0; a < other.Attributes.Count; a++) Copy(other.Attributes[a], _attributes[a]);
        foreach (var codes in _attributes.Skip(other.Attributes.Count)) codes.AsSpan(0, Count).Clear();
    }

    /// <summary>Empties the batch for reuse.</summary>
    public void Clear() => Count = 0;

    private void Copy<T>(T[] from, T[] to) => from.AsSpan(0, Count).CopyTo(to);
}
