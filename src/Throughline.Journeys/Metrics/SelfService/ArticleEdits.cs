using System.Globalization;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>When the articles of a log were last edited, as each event of agent assist says it.</summary>
public sealed class ArticleEdits
{
    /// <summary>The free attribute that has it: a time as ISO 8601 writes it, UTC where it names no offset.</summary>
    public const string Attribute = "article-edited";

    private readonly int[] _codes = [];
    private readonly long[] _edited = [];

    /// <summary>Reads the attribute of a log; a log without it knows of no edit.</summary>
    public ArticleEdits(EventLog log)
    {
        if (!log.Attributes.TryGetValue(Attribute, out var column)) return;
        _codes = column.Codes;
        _edited = [EventBatch.NoTime, .. Enumerable.Range(1, column.Terms.Count).Select(code => Read(column.Terms.Text(code)))];
    }

    /// <summary>How long before an event its article was last edited, in microseconds; null where that is not known, or was edited since.</summary>
    public long? Age(EventLog log, int index)
    {
        if (_codes.Length == 0 || _edited[_codes[index]] is var edited && edited == EventBatch.NoTime) return null;
        return log.Time[index] >= edited ? log.Time[index] - edited : null;
    }

    private static long Read(string text) =>
        text.Length >= 10 && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond
            : EventBatch.NoTime;
}
