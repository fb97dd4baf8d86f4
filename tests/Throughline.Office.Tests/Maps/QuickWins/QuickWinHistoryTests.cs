using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Maps.QuickWins;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Maps.QuickWins;

/// <summary>When a quick win was raised and delivered, read off the versions of its map.</summary>
public sealed class QuickWinHistoryTests
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 1, 22, 0, 0, TimeSpan.Zero);
    private static readonly MarkDelivery Delivered = new(new DateOnly(2026, 11, 9), "map-owner");

    private readonly List<Recorded<DrawnMap>> _versions = [];

    private DrawnMap _map = new(new JourneyMap("m", "Get access", null, [new Phase("Ask", [Step("ask"), Step("wait")])]));

    public QuickWinHistoryTests() => Keep(_map);

    [Fact]
    public void ItIsRaisedByTheVersionThatMarkedIt()
    {
        Mark("ask", MarkKind.QuickWin, "fewer questions");
        Mark("wait", MarkKind.PainPoint, "no word");
        Mark("ask", MarkKind.QuickWin, "one question");

        var win = QuickWinHistory.Of(_versions).ShouldHaveSingleItem();

        win.ShouldBe(new QuickWin("ask", "ask", "one question", Begin.AddDays(1), "version 2", null, IsOnMap: true));
        win.Days().ShouldBeNull();
    }

    [Fact]
    public void ItTakesTheDaysFromRaisingToDelivery()
    {
        Mark("ask", MarkKind.QuickWin, "");
        Change(MapEdits.Deliver(_map, "ask", Delivered));

        QuickWinHistory.Of(_versions).ShouldHaveSingleItem().Days().ShouldBe(7, "raised on 2 November, delivered on the 9th");
    }

    [Fact]
    public void ADeliveredOneIsKnownThoughItsMarkOrStepIsGone()
    {
        Mark("ask", MarkKind.QuickWin, "");
        Change(MapEdits.Deliver(_map, "ask", Delivered));
        Change(MapEdits.Remove(_map, MapPlace.Step("ask")));

        var win = QuickWinHistory.Of(_versions).ShouldHaveSingleItem();
        (win.IsOnMap, win.Days()).ShouldBe((false, 7));
    }

    [Fact]
    public void OneThatIsTakenOffUndeliveredIsNone()
    {
        Mark("ask", MarkKind.QuickWin, "");
        Mark("ask", MarkKind.QuickWin, null);
        QuickWinHistory.Of(_versions).ShouldBeEmpty();

        Mark("ask", MarkKind.QuickWin, "again");
        QuickWinHistory.Of(_versions).ShouldHaveSingleItem().RaisedAt.ShouldBe(Begin.AddDays(3));
    }

    [Fact]
    public void OneThatIsNotDeliveredAfterAllWaitsAsBefore()
    {
        Mark("ask", MarkKind.QuickWin, "");
        Change(MapEdits.Deliver(_map, "ask", Delivered));
        Change(MapEdits.Deliver(_map, "ask", null));

        var win = QuickWinHistory.Of(_versions).ShouldHaveSingleItem();
        (win.Delivered, win.RaisedAt).ShouldBe((null, Begin.AddDays(1)));
    }

    [Fact]
    public void WhatWasDeliveredBeforeAnybodyMarkedItHereTookNobodyKnowsHowLong()
    {
        Mark("ask", MarkKind.QuickWin, "");
        Change(MapEdits.Deliver(_map, "ask", Delivered with { On = new DateOnly(2026, 10, 1) }));
        QuickWinHistory.Of(_versions).ShouldHaveSingleItem().Days().ShouldBeNull();
    }

    [Fact]
    public void AMapThatIsDeletedHasNone()
    {
        Mark("ask", MarkKind.QuickWin, "");
        _versions.Add(new Recorded<DrawnMap>(_versions[^1].Entry with { Version = 3, IsDeleted = true }, null));
        QuickWinHistory.Of(_versions).ShouldBeEmpty();
    }

    [Fact]
    public void OnlyAQuickWinIsDelivered()
    {
        Mark("ask", MarkKind.PainPoint, "");
        Should.Throw<Journeys.WorkspaceException>(() => MapEdits.Deliver(_map, "ask", Delivered)).Message.ShouldContain("not marked as a quick win");
        var drawn = Step("ask") with { Marks = [new StepMark(MarkKind.PainPoint, "") { Delivered = Delivered }] };
        MapProblems.Of(new DrawnMap(new JourneyMap("m", "m", null, [new Phase("Ask", [drawn])]))).ShouldHaveSingleItem().Place.ShouldBe("phases[1].steps[1].marks[1].delivered");
    }

    private static Step Step(string id) => new(id, id, Lane.Customer, StepKind.Happy, null);

    private void Mark(string step, MarkKind kind, string? note) => Change(MapEdits.Mark(_map, step, kind, note));

    private void Change(IReadOnlyList<MapChange> changes) => Keep(_map = MapDiff.Apply(_map, changes));

    // A version a day.
    private void Keep(DrawnMap map)
    {
        var version = _versions.Count + 1;
        _versions.Add(new Recorded<DrawnMap>(new RecordEntry(version, MapRecords.Kind.Key("m"), version, false, $"version {version}", Begin.AddDays(version - 1), ""), map));
    }
}
