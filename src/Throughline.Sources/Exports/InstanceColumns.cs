using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Sources.Exports;

/// <summary>The columns of exported instances: who and when, what the instance table knows, what every metric observed, and how it ended.</summary>
internal sealed class InstanceColumns
{
    private readonly ExportedLog _export;
    private readonly EventLog _log;
    private readonly InstanceTable _table;
    private readonly EventColumns _events;

    public InstanceColumns(ExportedLog export)
    {
        (_export, _log, _table) = (export, export.Log, export.Measured.Instances);
        _events = new EventColumns(export);
        All = [.. Known(), .. Table(), .. MetricCatalogue.All.Select(export.Measured.Measure).Where(measure => measure.Summary != Summary.Distinct).Select(Observed)];
    }

    /// <summary>Every column.</summary>
    public IReadOnlyList<ExportColumn> All { get; }

    private IEnumerable<ExportColumn> Known()
    {
        yield return new(ExportNames.Case, ValueKind.Word, _export.CaseIds.Of);
        yield return new("journey", ValueKind.Text, _ => _export.Journey);
        yield return new(ExportNames.Customer, ValueKind.Word, instance => _events.CustomerOf(_log.InstanceStart[instance]));
        if (_export.Identifiers) yield return new("identifiers", ValueKind.Text, instance => Values(instance, Dimension.Customer));
        yield return new("tickets", ValueKind.Text, instance => Values(instance, Dimension.Ticket));
        yield return new("start", ValueKind.Time, instance => ExportText.Time(_table.Start[instance]));
        yield return new("end", ValueKind.Time, instance => ExportText.Time(_table.End[instance]));
        yield return new("priority", ValueKind.Text, instance => Last(instance, Dimension.Priority));
        yield return new("topic", ValueKind.Text, instance => Last(instance, Dimension.Topic));
        yield return new("channels", ValueKind.Text, instance => Values(instance, Dimension.Channel));
    }

    private IEnumerable<ExportColumn> Table() =>
    [
        Count("events", _table.Steps), Count("contacts", _table.Contacts), Count("chases", _table.Chases), Count("channel-count", _table.Channels),
        Count("ticket-count", _table.Tickets), Count("teams", _table.Teams), Count("hops", _table.Hops), Count("returns", _table.Returns),
        Count("reopens", _table.Reopens), Count("articles", _table.Articles), Count("tools", _table.Tools),
        Moment("asked", _table.Asked), Moment("first-response", _table.FirstResponse), Moment("resolved", _table.Resolved), Moment("closed", _table.Closed),
        Flag("is-open", _table.IsOpen), Flag("was-solved", _table.WasSolved), Seconds("longest-silence-seconds", _table.LongestSilence),
        Seconds("silence-after-acknowledgement-seconds", _table.SilenceAfterAcknowledgement), Flag("repeat-within-48h", _table.RepeatWithin48Hours),
        Flag("asked-after-article", _table.AskedAfterArticle), Flag("escalated", _table.Escalated),
    ];

    /// <summary>The mean of what a metric saw in each instance; empty where it saw nothing.</summary>
    private ExportColumn Observed(Measure measure)
    {
        var (sum, count) = (new double[_table.Count], new int[_table.Count]);
        var seen = measure.Observations;
        for (var i = 0; i < seen.Count; i++)
        {
            sum[seen.Instance[i]] += seen.ValueOf(i);
            count[seen.Instance[i]]++;
        }

        return new ExportColumn(measure.Definition.Id, ValueKind.Number, instance => count[instance] == 0 ? "" : ExportText.Number(sum[instance] / count[instance]));
    }

    private static ExportColumn Count(string name, int[] column) => new(name, ValueKind.Whole, instance => ExportText.Whole(column[instance]));

    private static ExportColumn Flag(string name, bool[] column) => new(name, ValueKind.Flag, instance => ExportText.Flag(column[instance]));

    private static ExportColumn Moment(string name, long[] column) =>
        new(name, ValueKind.Time, instance => column[instance] == EventBatch.NoTime ? "" : ExportText.Time(column[instance]));

    private static ExportColumn Seconds(string name, long[] column) =>
        new(name, ValueKind.Number, instance => column[instance] == EventBatch.NoTime ? "" : ExportText.Number(column[instance] / 1e6));

    private string Last(int instance, Dimension dimension)
    {
        var codes = Codes(instance, dimension);
        var at = codes.LastIndexOfAnyExcept(0);
        return at < 0 ? "" : _log.Terms(dimension).Text(codes[at]);
    }

    private string Values(int instance, Dimension dimension) =>
        string.Join("; ", Codes(instance, dimension).ToArray().Where(code => code != 0).Distinct().Select(_log.Terms(dimension).Text));

    private ReadOnlySpan<int> Codes(int instance, Dimension dimension)
    {
        var (start, end) = _log.Instances(instance);
        return _log.Codes(dimension) is { IsEmpty: false } codes ? codes[start..end] : [];
    }
}
