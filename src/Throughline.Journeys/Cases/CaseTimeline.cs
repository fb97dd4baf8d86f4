using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Journeys.Cases;

/// <summary>Everything that happened in one case, the customer's side and the agent's, with the silences between.</summary>
/// <param name="Id">See <see cref="CaseIds"/>.</param>
/// <param name="From">First event.</param>
/// <param name="To">Last event.</param>
/// <param name="Moments">Every event, in order.</param>
/// <param name="Silences">Times without a word while the customer waited, longest first.</param>
public sealed record CaseTimeline(string Id, DateTimeOffset From, DateTimeOffset To, IReadOnlyList<CaseMoment> Moments, IReadOnlyList<CaseSilence> Silences)
{
    /// <summary>Its deadlines, as they stand at <see cref="AsOf"/>.</summary>
    public IReadOnlyList<CaseDeadline> Deadlines { get; init; } = [];

    /// <summary>Why it was left alone before anybody took notice, cause by cause; none where it was not.</summary>
    public IReadOnlyList<string> LeftAlone { get; init; } = [];

    /// <summary>The data's end: the last event of anybody that is known.</summary>
    public DateTimeOffset AsOf { get; init; } = To;

    /// <summary>The timeline of an instance.</summary>
    public static CaseTimeline Of(MeasuredLog measured, CaseIds ids, int instance)
    {
        var log = measured.Log;
        var (start, end) = log.Instances(instance);
        return new CaseTimeline(
            ids.Of(instance),
            FigureScope.At(log.Time[start]),
            FigureScope.At(log.Time[end - 1]),
            EachOf(measured, instance),
            [.. measured.Instances.Silences(log, instance).OrderByDescending(silence => silence.To - silence.From).Select(silence => new CaseSilence(FigureScope.At(silence.From), FigureScope.At(silence.To)))])
        {
            Deadlines = CaseDeadline.Of(measured, instance),
            LeftAlone = AcknowledgedLateByCause.Of(measured, instance),
            AsOf = FigureScope.At(measured.Clocks.AsOf),
        };
    }

    private static List<CaseMoment> EachOf(MeasuredLog measured, int instance)
    {
        var (exchanges, moments) = (measured.Exchanges, new List<CaseMoment>());
        var (start, end) = measured.Log.Instances(instance);
        var (next, last) = exchanges.Of(instance);
        for (var i = start; i < end; i++)
        {
            var turn = next < last && exchanges.Event[next] == i ? exchanges.Turn[next++] : Turn.None;
            moments.Add(Moment(measured, measured.Log, i, (turn & Turn.Contact) != Turn.None, (turn & Turn.Word) != Turn.None));
        }

        return moments;
    }

    private static CaseMoment Moment(MeasuredLog measured, EventLog log, int index, bool isContact, bool isWord) => new(
        FigureScope.At(log.Time[index]),
        log.TypeOf(index),
        log.Terms(Dimension.Activity).Text(log.Activity[index]),
        isContact || log.Side[index] == ActorSide.Customer ? Lane.Customer : Lane.Agent,
        log.Side[index],
        isContact,
        isWord,
        References(log, index),
        log.Score.Length > 0 && !double.IsNaN(log.Score[index]) ? new CaseScore(log.Score[index], log.ScoreLow[index], log.ScoreHigh[index]) : null,
        measured.Texts.Of(index));

    private static List<CaseDetail> References(EventLog log, int index) =>
    [
        .. Dimensions.All
            .Where(dimension => dimension is not (Dimension.Type or Dimension.Activity or Dimension.Customer))
            .Where(dimension => !log.Codes(dimension).IsEmpty && log.Codes(dimension)[index] != 0)
            .Select(dimension => new CaseDetail(DimensionNames.Of(dimension), log.Terms(dimension).Text(log.Codes(dimension)[index]))),
    ];
}
