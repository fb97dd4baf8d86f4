using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;
using Throughline.Office.Suggestions;

namespace Throughline.Server.Workspaces;

/// <summary>How many suggestions there are, and how fast people get a reply.</summary>
public static class SuggestionFigures
{
    private const string Everything = "suggestions that came in";

    /// <summary>Suggestions that came in.</summary>
    public static MetricDefinition Suggestions { get; } = DataFigures.Count("suggestions", "Suggestions", "How many suggestions came in.", "Count of the suggestions.");

    /// <summary>Suggestions without a reply.</summary>
    public static MetricDefinition Waiting { get; } = DataFigures.Count("suggestions-waiting", "Waiting for a reply", "How many suggestions nobody has replied to yet.", "Count of the suggestions without a reply.", Better.Lower);

    /// <summary>Suggestions past their promise.</summary>
    public static MetricDefinition Overdue { get; } = DataFigures.Count("suggestions-overdue", "Overdue", "How many suggestions wait longer than was promised.", $"Count of the suggestions without a reply {ReplyPromise.Days} working days after they came in.", Better.Lower);

    /// <summary>How long a reply takes.</summary>
    public static MetricDefinition ReplyTime { get; } = new(
        "suggestion-reply-time", "Time to reply, median", "How long people wait for the reply to what they suggest, in working days of 24 hours.",
        "Median, over the suggestions that were replied to, of the working time from coming in to the first reply, a working day being 24 hours; 95 % interval by order statistics, of six or more.", "seconds", Better.Lower);

    /// <summary>How often the promise was kept.</summary>
    public static MetricDefinition InTime { get; } = new(
        "suggestion-reply-in-time", "Replied as promised", "How often people had their reply when it was promised.",
        $"Share of the suggestions replied to, or past their promise of {ReplyPromise.Days} working days, whose reply came within it; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Suggestions, Waiting, Overdue, ReplyTime, InTime];

    /// <summary>The figures above the list.</summary>
    /// <param name="suggestions">All that came in.</param>
    /// <param name="promise">What is a working day.</param>
    /// <param name="now">The moment as of which they hold.</param>
    public static IReadOnlyList<Figure> Of(IReadOnlyList<Suggestion> suggestions, ReplyPromise promise, DateTimeOffset now)
    {
        var from = suggestions.Select(suggestion => suggestion.At).DefaultIfEmpty(now).Min();
        var replied = suggestions.Where(suggestion => suggestion.Reply is not null).ToList();
        var times = replied.Select(suggestion => promise.Between(suggestion.At, suggestion.Reply!.At).TotalSeconds).Order().ToArray();
        var (kept, judged) = (replied.LongCount(suggestion => suggestion.Reply!.At <= suggestion.Due), replied.Count + suggestions.LongCount(suggestion => suggestion.IsOverdue(now)));
        return
        [
            Counted(Suggestions, suggestions.Count),
            Counted(Waiting, suggestions.Count - replied.Count),
            Counted(Overdue, suggestions.LongCount(suggestion => suggestion.IsOverdue(now))),
            Made(ReplyTime, times.Length == 0 ? null : Quantiles.OfSorted(times, 0.5), MedianInterval.Of(times), times.Length, "suggestions that were replied to"),
            Made(InTime, judged == 0 ? null : (double)kept / judged, WilsonInterval.Of(kept, judged), judged, "suggestions that were replied to or are overdue"),
        ];

        Figure Counted(MetricDefinition metric, long count) => Made(metric, count, null, count, Everything);

        Figure Made(MetricDefinition metric, double? value, Interval? interval, long n, string population) =>
            new(metric.Id, value, interval?.Low, interval?.High, n, metric.Unit, population, from, now, now);
    }
}
