using System.Text;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers.Cells;
using Throughline.Sources.Readers.Xml;

namespace Throughline.Sources.Readers.Xes;

/// <summary>
/// XES, IEEE 1849-2023 and the older versions. A row is an event element; its key is a column, a key of its trace is <c>case:key</c>.
/// </summary>
/// <param name="types">Proposes event types from activity names; none unless given.</param>
public sealed class XesReader(Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types = null) : ISourceReader
{
    private const int ReportEvery = 4_096;

    /// <inheritdoc/>
    public string Format => "xes";

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head, string fileName) =>
        XmlHead.Text(head) is { } text && XmlHead.Root(text) == "log" && !XmlHead.IsObjectCentric(text);

    /// <inheritdoc/>
    public FileMapping Propose(SourceFile file, CancellationToken cancellationToken)
    {
        var columns = new TermBook();
        using var document = new XesDocument(file, columns);
        var proposal = new XesProposal(file, columns, types);
        while (proposal.Events < EventSample.Events && document.ReadEvent(cancellationToken)) proposal.Add(document);
        return proposal.Make(document);
    }

    /// <inheritdoc/>
    public RowCounts Read(SourceFile file, FileMapping mapping, IEventImport import, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var columns = new TermBook();
        var events = new MappedEvents(mapping, columns, import);
        using var document = new XesDocument(file, columns);
        var named = 0L;
        long rows = 0, setAside = 0;
        while (document.ReadEvent(cancellationToken))
        {
            if (document.IsInTrace && document.Trace != named) NameTrace(document, columns, mapping, named = document.Trace);
            if (!events.TryWrite(new EventPlace(++rows, document.Line), document.Event, document.Case)) setAside++;
            if (rows % ReportEvery == 0) progress?.Report(document.BytesRead);
        }

        if (rows == 0) throw XesProposal.NoEvents(file);
        if (document.LateCaseValues > 0)
            events.SetAside(default, "", "", $"{document.LateCaseValues} values of traces stand behind events of their trace, where the standard has none; they hold only for the events after them");
        events.Flush();
        progress?.Report(file.Size);
        return new RowCounts(rows, setAside);
    }

    /// <summary>A trace without a name is its own ticket: <c>trace 17</c>.</summary>
    private static void NameTrace(XesDocument document, TermBook columns, FileMapping mapping, long trace)
    {
        if (!mapping.References.TryGetValue("ticket", out var name) || !name.StartsWith("case:", StringComparison.Ordinal)) return;
        var column = columns.Code(name);
        if (document.Case[column].IsEmpty) document.Case.Add(column, Encoding.UTF8.GetBytes($"trace {trace}"));
    }
}
