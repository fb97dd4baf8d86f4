using Throughline.Journeys.Events;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>An import that keeps in memory what it is given.</summary>
internal sealed class RecordingImport : IEventImport
{
    private readonly TermBook[] _terms = [.. Dimensions.All.Select(_ => new TermBook())];
    private readonly List<string> _attributes = [];
    private readonly List<TermBook> _attributeTerms = [];

    /// <summary>Whether events are kept one by one; counts are always kept.</summary>
    public bool KeepsEvents { get; init; } = true;

    public List<RecordedEvent> Events { get; } = [];

    public List<SetAsideRow> SetAsideRows { get; } = [];

    public List<Link> Links { get; } = [];

    public HashSet<long> UsedRows { get; } = [];

    public long EventCount { get; private set; }

    public TermBook Terms(Dimension dimension) => _terms[(int)dimension];

    public int Attribute(string name)
    {
        var known = _attributes.FindIndex(a => a.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known >= 0) return known;
        _attributes.Add(name);
        _attributeTerms.Add(new TermBook());
        return _attributes.Count - 1;
    }

    public TermBook AttributeTerms(int attribute) => _attributeTerms[attribute];

    public void Append(EventBatch batch, bool keysAreIds)
    {
        EventCount += batch.Count;
        for (var i = 0; i < batch.Count; i++)
        {
            UsedRows.Add(batch.Row[i]);
            if (KeepsEvents) Events.Add(Record(batch, i, keysAreIds));
        }
    }

    public void Link(Link link) => Links.Add(link);

    public void SetAside(SetAsideRow row) => SetAsideRows.Add(row);

    public ImportOutcome Commit(CancellationToken cancellationToken) => new(EventCount, 0, UsedRows.Count, 0);

    public void Dispose()
    {
        // Nothing is held.
    }

    private RecordedEvent Record(EventBatch batch, int i, bool keysAreIds) => new(
        batch.Key[i],
        keysAreIds,
        DateTimeOffset.UnixEpoch.AddTicks(batch.Time[i] * 10),
        batch.OffsetMinutes[i],
        batch.Sequence[i],
        batch.Row[i],
        batch.Part[i],
        batch.Side[i],
        batch.Traits[i],
        batch.Score[i],
        batch.Deadline[i] == EventBatch.NoTime ? null : DateTimeOffset.UnixEpoch.AddTicks(batch.Deadline[i] * 10),
        batch.Text[i],
        [.. Dimensions.All.Select(d => Terms(d).Text(batch.References[(int)d][i]))],
        _attributes.Select((name, a) => (name, Text: _attributeTerms[a].Text(batch.Attributes[a][i]))).Where(x => x.Text.Length > 0).ToDictionary(x => x.name, x => x.Text, StringComparer.Ordinal));
}
