using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>Findings made up for the tests: one priced and new, one about a change with a hostile topic, and more of the kind.</summary>
internal static class SampleFindings
{
    public static FindingLine Silent { get; } = new("silent", "software-access", "silent-after-acknowledgement", "Silent after the acknowledgement", "Topic Software access, priority P3: 46 % of customers hear nothing for a day after the acknowledgement, against 16 % elsewhere.")
    {
        Home = "software-access",
        HomeName = "Get access to software",
        Where = "topic Software access, priority P3",
        Phase = "Wait",
        Remark = "Of those whom it strikes: come back 46 %, of the others 16 %.",
        Level = Share(.46, 868, "finding-silent-after-acknowledgement"),
        Elsewhere = Share(.16, 5_093, "finding-elsewhere") with { Low = null, High = null, Cases = null },
        Effect = new Figure("finding-effect", 30, 26, 34, 868, "points", "journey instances", From, To, To),
        Struck = Count(398, "finding-struck") with { Cases = new CaseReference("software-access", "finding-struck", "silent", "") },
        Cost = new Figure("finding-cost", 11_800, null, null, 398, "EUR", "94.5 journeys a month too many", From, To, To),
        CostFormula = "94.5 journeys a month too many × 124.87 EUR that one costs more (152.00 - 27.13)",
        Since = "4 Oct 2026",
        SinceBetween = "between 27 Sep 2026 and 11 Oct 2026",
        Weeks = [.. Enumerable.Range(0, 13).Select(week => Share(week < 6 ? .2 : .45, 60))],
        SlaMet = Share(.96, 398, "finding-sla-met"),
        Sureness = "beyond doubt",
        HeldAlike = ["channel", "configuration-item"],
        IsNew = true,
    };

    public static FindingLine Hostile { get; } = Silent with
    {
        Id = "hostile",
        Detector = "score-drop",
        Name = "Satisfaction falls in one phase",
        Statement = $"Topic {SampleMaps.Hostile}: satisfaction has fallen from 4.3 to 3.3.",
        HomeName = SampleMaps.Hostile,
        Phase = "Look for it yourself",
        Remark = SampleMaps.Hostile,
        IsChange = true,
        Level = Score(3.3, 210),
        Elsewhere = Score(4.3, 420),
        Effect = new Figure("finding-effect", -1, -1.2, -.8, 630, "score", "answers", From, To, To),
        Cost = null,
        CostFormula = null,
        SlaMet = null,
        HeldAlike = [],
        IsNew = false,
    };

    public static IReadOnlyList<FindingLine> All { get; } =
        [Silent, Hostile, .. Enumerable.Range(0, 10).Select(i => Silent with { Id = $"more-{i}", Phase = i % 2 == 0 ? "Wait" : "Elsewhere", Detector = "ping-pong", Name = "Tickets bounce between teams", Struck = Count(200 + i), Cost = null, Since = "", SinceBetween = null, IsNew = false, SlaMet = Share(.3 + (i * .06), 150) })];

    public static FindingsView List(string journey, IReadOnlyList<FindingLine> all, FindingsQuery query) => new(
        journey,
        "Get access to software",
        query,
        query.Of(all),
        all,
        all.Count == 0 ? [] : [new GoneLine("Deadlines missed", $"Topic {SampleMaps.Hostile}: 35 % of deadlines are missed.", From, To)],
        [.. DetectorCatalogue.All.Skip(all.Count).Take(3).Select(detector => detector.Definition)],
        [.. DetectorCatalogue.All.Skip(16).Select((detector, i) => new NotLooked(detector.Definition, i % 2 == 0 ? null : "1,483 clocks to resolve that kept or missed a deadline, and it strikes 2 of them. Places are compared from 5 on."))],
        Count(all.Count == 0 ? 0 : 9_579, "instances"),
        Count(4_948, "finding-comparisons"),
        all.Count == 0 ? null : new Figure("finding-together", 11_800, null, null, 1, "EUR", "findings", From, To, To));

    public static FindingView? View(string id) => All.FirstOrDefault(line => line.Id == id) is not { } line ? null : new FindingView("Get access to software", CaseFilter.None, line, DetectorCatalogue.All[0].Definition, line.IsChange ? new DateOnly(2026, 10, 5) : null, "q 4.6e-9")
    {
        Weeks = [.. Enumerable.Range(0, 13).Select(week => new EvidenceWeek(new DateOnly(2026, 8, 24).AddDays(7 * week), line.IsChange ? Score(week < 6 ? 4.3 : 3.3, 40) : Share(week < 6 ? .2 : .45, 60), line.IsChange ? null : Share(.15, 300)))],
        Values = line.IsChange ? [] : [.. new[] { ("topic", "Software access", .46), ("topic", SampleMaps.Hostile, .12), ("priority", "P3", .46), ("priority", "", .08) }
            .Select(value => new EvidenceValue(new FilterTerm(value.Item1, value.Item2), Share(value.Item3, 300), value.Item3 > .4)).GroupBy(value => value.Value.Column)],
        Outcomes = line.IsChange ? [] : [new Comparison(Share(.46, 398), Share(.16, 470), Share(.3, 868) with { Low = .24, High = .36 })],
        Voices = line.IsChange ? [] : [new("1", "Nobody said whether my request had even been seen."), new("1", SampleMaps.Hostile)],
        Similar = [.. All.Where(other => other.Detector == line.Detector && other.Id != id)],
        RecordsChanges = line.IsChange,
        Changes = line.IsChange ? [new RecordedChange(From.AddDays(40), SampleMaps.Hostile)] : [],
        Rates = line.IsChange ? "no rates set" : "an assisted contact 6.10 EUR (own: controlling)",
        Cases = SampleCases.Figure(new CaseReference("software-access", "finding-struck", id, ""), new FigureQuery()).Cases,
    };
}
