using Throughline.Journeys.Events;

namespace Throughline.Sources.Exports;

/// <summary>The columns of exported events, the same for every format; free attributes come last, by name.</summary>
internal sealed class EventColumns
{
    private readonly ExportedLog _export;
    private readonly EventLog _log;
    private readonly LinkedTickets _linked;
    private readonly int[] _sequence;
    private int _caseOf = -1;
    private string _case = "";

    public EventColumns(ExportedLog export)
    {
        (_export, _log) = (export, export.Log);
        _linked = new LinkedTickets(export);
        _sequence = Sequence(_log);
        All = [.. Fixed().Where(column => column.Name != ExportNames.Identifier || export.Identifiers), .. Attributes()];
    }

    /// <summary>Every column.</summary>
    public IReadOnlyList<ExportColumn> All { get; }

    /// <summary>The name of what happened: the source's own, else the type.</summary>
    public string NameOf(int index) =>
        _log.Activity[index] != 0 ? _log.Terms(Dimension.Activity).Text(_log.Activity[index]) : _log.TypeOf(index);

    /// <summary>The case id of an event's instance.</summary>
    public string CaseOf(int index)
    {
        if (_log.Instance[index] == _caseOf) return _case;
        _caseOf = _log.Instance[index];
        return _case = _export.CaseIds.Of(_caseOf);
    }

    /// <summary>What the event's customer is called. Who has neither identifier nor ticket is told apart by the case.</summary>
    public string CustomerOf(int index) => _export.Pseudonym(index) is { Length: > 0 } known ? known : Code(Dimension.Ticket, index) == 0 ? CaseOf(index) : "";

    private IEnumerable<ExportColumn> Fixed() =>
    [
        new(ExportNames.Case, ValueKind.Word, CaseOf),
        new(ExportNames.Time, ValueKind.Time, index => ExportText.Time(_log.Time[index])),
        new(ExportNames.Type, ValueKind.Text, Texts(Dimension.Type, index => _log.Type[index])),
        new(ExportNames.Activity, ValueKind.Text, Texts(Dimension.Activity, index => _log.Activity[index])),
        new(ExportNames.Customer, ValueKind.Word, CustomerOf),
        new(ExportNames.Identifier, ValueKind.Text, Reference(Dimension.Customer)),
        .. ExportNames.References.Select(dimension => new ExportColumn(DimensionNames.Of(dimension), ValueKind.Text, Reference(dimension))),
        new(ExportNames.LinkedTicket, ValueKind.Text, _linked.Of),
        new(ExportNames.Side, ValueKind.Word, index => _log.Side[index].ToString().ToLowerInvariant()),
        new(ExportNames.Visible, ValueKind.Flag, index => ExportText.Flag(_log.Traits[index].HasFlag(EventTraits.VisibleToCustomer))),
        new(ExportNames.Sequence, ValueKind.Whole, index => _sequence.Length == 0 || _sequence[index] == 0 ? "" : ExportText.Whole(_sequence[index])),
        new(ExportNames.Score, ValueKind.Number, Score(_log.Score)),
        new(ExportNames.ScoreLow, ValueKind.Number, Score(_log.ScoreLow)),
        new(ExportNames.ScoreHigh, ValueKind.Number, Score(_log.ScoreHigh)),
        new(ExportNames.Deadline, ValueKind.Time, index => _log.Deadline.Length == 0 || _log.Deadline[index] == EventBatch.NoTime ? "" : ExportText.Time(_log.Deadline[index])),
        new(ExportNames.Text, ValueKind.Text, Text),
    ];

    private IEnumerable<ExportColumn> Attributes()
    {
        foreach (var (name, column) in _log.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
        {
            var texts = new TermTextCache(column.Terms);
            yield return new ExportColumn(ExportNames.OfAttribute(name), ValueKind.Text, index => texts.Of(column.Codes[index]));
        }
    }

    private Func<int, string> Reference(Dimension dimension) => Texts(dimension, index => Code(dimension, index));

    private Func<int, string> Texts(Dimension dimension, Func<int, int> code)
    {
        var texts = new TermTextCache(_log.Terms(dimension));
        return index => texts.Of(code(index));
    }

    private int Code(Dimension dimension, int index) => _log.Codes(dimension) is { IsEmpty: false } codes ? codes[index] : 0;

    private Func<int, string> Score(double[] column) => index => column.Length == 0 || double.IsNaN(_log.Score[index]) ? "" : ExportText.Number(column[index]);

    private string Text(int index) => (_log.Text.Length > 0 && _export.Identifiers ? _log.Text[index] : _export.Measured.Texts.Of(index)) ?? "";

    /// <summary>
    /// What orders events of one time whose ticket lies in several instances, which stand apart in the file. Events between them
    /// share the number of the one before, so that the file's own order holds inside an instance.
    /// </summary>
    private static int[] Sequence(EventLog log)
    {
        if (log.SpreadOrder.Length == 0) return [];
        var sequence = new int[log.Count];
        for (var i = 0; i < log.Count; i++)
        {
            var before = i > 0 && log.Instance[i - 1] == log.Instance[i] ? sequence[i - 1] : 0;
            sequence[i] = Math.Max(before, log.SpreadOrder[i]);
        }

        return sequence;
    }
}
