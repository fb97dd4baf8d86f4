using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>A change that the log records and that names what a finding is about: something that was tried before, or that brought it.</summary>
/// <param name="At">When it was released.</param>
/// <param name="What">What it names, in words.</param>
public sealed record RecordedChange(DateTimeOffset At, string What)
{
    private static readonly Dimension[] Named = [Dimension.Change, Dimension.ConfigurationItem, Dimension.Article, Dimension.Team, Dimension.Topic];

    /// <summary>Whether the log records any change at all.</summary>
    public static bool AreRecorded(MeasuredLog log) => log.Whole.Log.Terms(Dimension.Type).Find(EventTypes.ChangeReleased) != 0;

    /// <summary>The changes that name a value of a finding's segment, the latest first; of a finding that is everywhere all of them.</summary>
    public static IReadOnlyList<RecordedChange> Of(MeasuredLog log, Finding finding)
    {
        var (events, type) = (log.Whole.Log, log.Whole.Log.Terms(Dimension.Type).Find(EventTypes.ChangeReleased));
        if (type == 0) return [];
        return [.. Enumerable.Range(0, events.Count).Where(i => events.Type[i] == type && Touches(events, i, finding.Segment)).OrderByDescending(i => events.Time[i]).Select(i => new RecordedChange(FigureScope.At(events.Time[i]), Words(log.Whole, i)))];
    }

    private static bool Touches(EventLog log, int index, Segment segment) => segment.Terms.Count == 0 || segment.Terms.Any(term => Names(log, index, term));

    private static bool Names(EventLog log, int index, FilterTerm term) =>
        term.Value.Length > 0 && DimensionNames.TryParse(term.Column, out var dimension) && Named.Contains(dimension) && Text(log, index, dimension) == term.Value;

    private static string Words(MeasuredLog log, int index) =>
        log.Texts.Of(index) ?? string.Join(", ", Named.Select(dimension => Text(log.Log, index, dimension)).Where(text => text.Length > 0));

    private static string Text(EventLog log, int index, Dimension dimension) =>
        log.Codes(dimension) is { IsEmpty: false } codes && codes[index] != 0 ? log.Terms(dimension).Text(codes[index]) : "";
}
