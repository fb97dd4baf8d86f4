using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Friction;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Tests.Metrics;

/// <summary>Builds the log that a test speaks of: one array of happenings an instance, each instance a customer of its own.</summary>
internal static class Logs
{
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public static EventLog OfOne(params Happening[] instance) => Of(instance);

    public static EventLog Of(params Happening[][] instances)
    {
        var events = instances.SelectMany(instance => instance).ToArray();
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        return new EventLog
        {
            Count = events.Length,
            Time = [.. events.Select(happening => Microseconds(happening.Hour))],
            Type = [.. events.Select(happening => (ushort)books[(int)Dimension.Type].Code(happening.Type))],
            Activity = new ushort[events.Length],
            Side = [.. events.Select(happening => happening.By)],
            Traits = [.. events.Select(happening => happening.Visible ? EventTraits.VisibleToCustomer : EventTraits.None)],
            Customer = [.. Numbers(instances)],
            Instance = [.. Numbers(instances)],
            InstanceStart = [.. instances.Aggregate(new List<int> { 0 }, (starts, instance) => [.. starts, starts[^1] + instance.Length])],
            CustomerCount = instances.Length,
            AnonymousCount = 0,
            References = [.. Dimensions.All.Select(dimension => Codes(events, dimension, books[(int)dimension]))],
            Books = books,
            Score = [.. events.Select(happening => happening.Score)],
            ScoreLow = [.. events.Select(happening => happening.ScoreLow)],
            ScoreHigh = [.. events.Select(happening => happening.ScoreHigh)],
            Deadline = [.. events.Select(happening => happening.Deadline is { } due ? Microseconds(due) : EventBatch.NoTime)],
            Text = [.. events.Select(happening => happening.Text)],
            Attributes = Free(events),
        };
    }

    private static Dictionary<string, AttributeColumn> Free(Happening[] events)
    {
        var columns = new Dictionary<string, AttributeColumn>(StringComparer.OrdinalIgnoreCase);
        Add(ArticleEdits.Attribute, happening => happening.Edited);
        Add(FrictionKind.Attributes[1], happening => happening.Type == EventTypes.FrictionReported ? happening.Said : "");
        Add(AcknowledgedLateByCause.Attributes[2], happening => happening.Type == EventTypes.FrictionReported ? "" : happening.Said);
        return columns;

        void Add(string name, Func<Happening, string> said)
        {
            var book = new TermBook();
            int[] codes = [.. events.Select(happening => book.Code(said(happening)))];
            if (book.Count > 0) columns[name] = new AttributeColumn(codes, book);
        }
    }

    private static IEnumerable<int> Numbers(Happening[][] instances) =>
        instances.SelectMany((instance, number) => instance.Select(_ => number));

    private static int[] Codes(Happening[] events, Dimension dimension, TermBook book) =>
        dimension is Dimension.Type or Dimension.Activity ? [] : [.. events.Select(happening => book.Code(happening.Of(dimension)))];

    private static long Microseconds(double hour) =>
        (Monday.AddHours(hour) - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
