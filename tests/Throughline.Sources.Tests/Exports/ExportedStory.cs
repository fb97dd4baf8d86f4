using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Sources.Exports;

namespace Throughline.Sources.Tests.Exports;

/// <summary>A small log with every column in use, whose texts are given, ready to be exported.</summary>
internal static class ExportedStory
{
    private const long Minute = 60_000_000;
    private const long Begin = 1_772_438_400_000_000;

    /// <summary>One event of ticket <c>T1</c> or <c>T2</c> for each text; every second one has a score and a deadline, every third no activity.</summary>
    public static ExportedLog Of(IReadOnlyList<string> texts, CaseUnit unit = CaseUnit.Instance, bool identifiers = true)
    {
        var log = EventLogBuilder.Build(Table(texts), new InstanceRules());
        return new ExportedLog
        {
            Journey = "all",
            Measured = new MeasuredLog(log),
            CaseIds = new CaseIds(log),
            Chosen = null,
            Pseudonym = index => log.Codes(Dimension.Customer)[index] == 0 ? "" : $"someone{log.Customer[index]}",
            Identifiers = identifiers,
            Unit = unit,
        };
    }

    private static EventTable Table(IReadOnlyList<string> texts)
    {
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        var notes = new TermBook();
        var events = Enumerable.Range(0, texts.Count).ToArray();
        return new EventTable
        {
            Count = texts.Count,
            Time = Array.ConvertAll(events, i => Begin + (i / 2 * Minute) + (i % 3 * 250_000)),
            Sequence = new long[texts.Count],
            Place = Array.ConvertAll(events, i => (long)i),
            Side = Array.ConvertAll(events, i => (ActorSide)(i % 4)),
            Traits = Array.ConvertAll(events, i => i % 2 == 0 ? EventTraits.VisibleToCustomer : EventTraits.None),
            References = [.. Dimensions.All.Select(dimension => Array.ConvertAll(events, i => books[(int)dimension].Code(Reference(dimension, texts[i], i))))],
            Terms = books,
            Links = [],
            Score = Array.ConvertAll(events, i => i % 2 == 0 ? -1.5 : double.NaN),
            ScoreLow = Array.ConvertAll(events, i => i % 2 == 0 ? -5.0 : double.NaN),
            ScoreHigh = Array.ConvertAll(events, i => i % 2 == 0 ? 5.0 : double.NaN),
            Deadline = Array.ConvertAll(events, i => i % 2 == 0 ? Begin + (i * Minute) + 1 : EventBatch.NoTime),
            Text = [.. texts],
            Attributes = new Dictionary<string, AttributeColumn>(StringComparer.OrdinalIgnoreCase) { ["note"] = new([.. texts.Select(text => notes.Code(text))], notes) },
        };
    }

    private static string Reference(Dimension dimension, string text, int i) => dimension switch
    {
        Dimension.Ticket => i % 2 == 0 ? "T1" : "T2",
        Dimension.Customer => i % 2 == 0 ? "email:one@desk.example" : "phone:+49 170 1",
        Dimension.Type => "ticket.replied",
        Dimension.Activity => i % 3 == 0 ? "" : text,
        _ => text,
    };
}
