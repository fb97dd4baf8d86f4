using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Office.Sessions;

namespace Throughline.Office.Tests.Sessions;

/// <summary>What a mapping session is, and when it can begin.</summary>
public sealed class SessionTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private static readonly DataPack Sixty = new(At, new DataCover(At.AddDays(-59), At), At.AddDays(-59), "from=2026-09-24", [], [], [], [], []);

    private static readonly MappingSession Session = new("m", "Why requests wait", [new SessionRole("Tier 1 agent", null)], "map-owner", At, 3, Sixty);

    [Fact]
    public void SixtyDaysOfDataAreRefusedInWords() => SessionProblems.Of(Session, "Get access").ShouldHaveSingleItem().ShouldBe(
        "“Get access” has 60 days of data (24 Sep 2026 to 22 Nov 2026); a mapping session begins with 90 days, so that what is rare is in it too. "
        + "Import the exports of the time before, or say why you go ahead with less: the reason stays on the session and its data pack.");

    [Fact]
    public void WithAReasonItBegins() => SessionProblems.Of(Session with { Pack = Sixty with { WithLessBecause = "The service is new" } }, "Get access").ShouldBeEmpty();

    [Fact]
    public void WithNinetyDaysItNeedsNone() => SessionProblems.Of(Session with { Pack = Sixty with { Cover = new DataCover(At.AddDays(-89), At) } }, "Get access").ShouldBeEmpty();

    [Theory]
    [InlineData("", "has no title")]
    [InlineData(" ", "has no title")]
    public void ItHasATitle(string title, string problem) => SessionProblems.Of(Session with { Title = title }, "Get access")[0].ShouldContain(problem);

    [Fact]
    public void SomebodyTakesPart() => SessionProblems.Of(Session with { Participants = [] }, "Get access")[0].ShouldContain("Nobody takes part");

    [Fact]
    public void ASessionIsKeptAsItIsWrittenHere()
    {
        var figure = new Figure("csat", 3.6, 3.5, 3.7, 312, "score", "answered surveys", At.AddDays(-59), At, At) { Cases = new CaseReference("m", "csat", null, "from=2026-09-24") };
        var session = Session with { Pack = Sixty with { Headline = [PackFigure.Of(figure)], WithLessBecause = "new" }, Closed = new SessionEnd("map-owner", At.AddHours(2), 9) };

        RecordJson.Write(session).ShouldBe(
            """{"map":"m","title":"Why requests wait","participants":[{"role":"Tier 1 agent"}],"openedBy":"map-owner","openedAt":"2026-11-22T09:00:00+00:00","mapVersion":3,"pack":{"takenAt":"2026-11-22T09:00:00+00:00","cover":{"first":"2026-09-24T09:00:00+00:00","last":"2026-11-22T09:00:00+00:00"},"from":"2026-09-24T09:00:00+00:00","filter":"from=2026-09-24","headline":[{"metric":"csat","value":3.6,"low":3.5,"high":3.7,"n":312,"unit":"score","population":"answered surveys","from":"2026-09-24T09:00:00+00:00","to":"2026-11-22T09:00:00+00:00","asOf":"2026-11-22T09:00:00+00:00","cases":{"journey":"m","metric":"csat","filter":"from=2026-09-24"}}],"phases":[],"brokenPaths":[],"findings":[],"quotes":[],"withLessBecause":"new"},"closed":{"by":"map-owner","at":"2026-11-22T11:00:00+00:00","mapVersion":9}}""");
        session.Pack.Headline[0].Figure().ShouldBe(figure);
    }

    [Fact]
    public void WhatIsPinnedAndMarkedSaysInWhichSession()
    {
        var step = new Step("wait", "Waits", Lane.Customer, StepKind.Broken, null) { Verbatims = [new Verbatim("before", null, At.AddDays(-1), "agent")] };
        var map = new DrawnMap(new JourneyMap("m", "Get access", null, [new Phase("Wait", [step])]));
        map = Changed(map, MapEdits.Pin(map, "wait", new Verbatim("later", null, At.AddMinutes(9), "agent") { Session = "m/3" }));
        map = Changed(map, MapEdits.Pin(map, "wait", new Verbatim("during", null, At.AddMinutes(5), "agent") { Session = "m/3" }));
        map = Changed(map, MapEdits.Mark(map, "wait", MarkKind.PainPoint, "said twice", "m/3"));
        map = Changed(map, MapEdits.Mark(map, "wait", MarkKind.Opportunity, "", null));

        var pinned = PinnedInSession.Of(map.Map, "m/3");

        pinned.Quotes.Select(quote => quote.Verbatim.Text).ShouldBe(["during", "later"]);
        pinned.Marks.ShouldHaveSingleItem().Mark.Note.ShouldBe("said twice");
    }

    [Fact]
    public void AMarkThatIsSetAgainAsItIsStaysOfItsOwnSession()
    {
        var step = new Step("wait", "Waits", Lane.Customer, StepKind.Broken, null) { Marks = [new StepMark(MarkKind.PainPoint, "said twice") { Session = "m/3" }] };
        var map = new DrawnMap(new JourneyMap("m", "Get access", null, [new Phase("Wait", [step])]));

        MapEdits.Mark(map, "wait", MarkKind.PainPoint, "said twice", "m/4").ShouldBeEmpty();
        Changed(map, MapEdits.Mark(map, "wait", MarkKind.PainPoint, "said thrice", "m/4")).Map.Phases[0].Steps[0].Marks.ShouldBe([new StepMark(MarkKind.PainPoint, "said thrice") { Session = "m/4" }]);
        Changed(map, MapEdits.Mark(map, "wait", MarkKind.PainPoint, "said thrice")).Map.Phases[0].Steps[0].Marks.ShouldBe([new StepMark(MarkKind.PainPoint, "said thrice") { Session = "m/3" }]);
    }

    [Theory]
    [InlineData("software-access/3", 3)]
    [InlineData("a/b/12", 12)]
    [InlineData("software-access", 0)]
    [InlineData("software-access/", 0)]
    [InlineData("software-access/-3", 0)]
    public void TheNumberStandsAtTheEndOfTheId(string id, long number) => SessionRecords.Number(id).ShouldBe(number);

    private static DrawnMap Changed(DrawnMap map, IReadOnlyList<MapChange> changes) => MapDiff.Apply(map, changes);
}
