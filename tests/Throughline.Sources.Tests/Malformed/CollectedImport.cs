using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Tests.Malformed;

/// <summary>An import that keeps everything in memory for the tests to look at.</summary>
internal sealed class CollectedImport : IEventImport
{
    private readonly TermBook[] _books = [.. Dimensions.All.Select(_ => new TermBook())];
    private readonly List<TermBook> _attributeBooks = [];

    public List<CollectedEvent> Events { get; } = [];

    public List<SetAsideRow> Rows { get; } = [];

    public List<Link> Links { get; } = [];

    public List<string> AttributeNames { get; } = [];

    public TermBook Terms(Dimension dimension) => _books[(int)dimension];

    public int Attribute(string name)
    {
        var known = AttributeNames.FindIndex(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known >= 0) return known;
        AttributeNames.Add(name);
        _attributeBooks.Add(new TermBook());
        return AttributeNames.Count - 1;
    }

    public TermBook AttributeTerms(int attribute) => _attributeBooks[attribute];

    public void Append(EventBatch batch, bool keysAreIds)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var references = Dimensions.All.ToDictionary(d => d, d => Terms(d).Text(batch.References[(int)d][i]));
            var attributes = Enumerable.Range(0, batch.Attributes.Count).Where(a => batch.Attributes[a][i] != 0).ToDictionary(a => AttributeNames[a], a => _attributeBooks[a].Text(batch.Attributes[a][i]));
            Events.Add(new CollectedEvent(batch.Key[i], DateTimeOffset.UnixEpoch.AddMicroseconds(batch.Time[i]), batch.OffsetMinutes[i], batch.Row[i], batch.Part[i], keysAreIds, references, attributes));
        }
    }

    public void Link(Link link) => Links.Add(link);

    public void SetAside(SetAsideRow row) => Rows.Add(row);

    public ImportOutcome Commit(CancellationToken cancellationToken) => new(Events.Count, 0, UsedRows, 0);

    public long UsedRows => Events.Select(e => e.Row).Distinct().Count();

    public string LinkText(Link link) => $"{Terms(link.Dimension).Text(link.From)} > {Terms(link.Dimension).Text(link.To)} ({link.Evidence})";

    public void Dispose()
    {
    }

    /// <summary>Reads a text with a reader, through a file of its own.</summary>
    public static (CollectedImport Import, RowCounts Counts, Throughline.Sources.Mapping.FileMapping Mapping) Read(ISourceReader reader, string text) =>
        ReadBytes(reader, Encoding.UTF8.GetBytes(text));

    public static (CollectedImport Import, RowCounts Counts, Throughline.Sources.Mapping.FileMapping Mapping) ReadBytes(ISourceReader reader, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        return ReadFile(reader, folder.File("log", bytes));
    }

    public static (CollectedImport Import, RowCounts Counts, Throughline.Sources.Mapping.FileMapping Mapping) ReadFile(ISourceReader reader, SourceFile file)
    {
        var token = TestContext.Current.CancellationToken;
        var mapping = reader.Propose(file, token);
        var import = new CollectedImport();
        var counts = reader.Read(file, mapping, import, null, token);
        return (import, counts, mapping);
    }
}
