using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

/// <summary>The same id with another content: both are kept, one is valid. Contents and revisions are numbers here; minutes tell them apart.</summary>
public sealed class RevisionTests
{
    [Fact]
    public void ALaterContentIsValidAndTheEarlierOneIsKept()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", Told("id", minute: 1), Told("other", minute: 5) with { Row = 2 });
        var outcome = test.ImportIds("b.csv", Told("id", minute: 2), Told("other", minute: 5) with { Row = 2 });

        outcome.ShouldBe(new ImportOutcome(Events: 0, DuplicateEvents: 1, UsedRows: 1, DuplicateRows: 1) { RevisedEvents = 1 });
        test.Events().ShouldBe(["other@5 a.csv:2.0", "id@2 b.csv:1.0"]);
        test.Store.Summary().Events.ShouldBe(2);
    }

    [Fact]
    public void AnOldFileGivenAgainDoesNotBringItsContentsBack()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", Told("id", minute: 1));
        test.ImportIds("b.csv", Told("id", minute: 2));
        // A file name that sorts first: the place may change, what is valid may not.
        test.ImportIds("0.csv", Told("id", minute: 1)).RevisedEvents.ShouldBe(0);
        test.Events().ShouldBe(["id@2 b.csv:1.0"]);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 })]
    [InlineData(new[] { 3, 2, 1 })]
    [InlineData(new[] { 2, 3, 1 })]
    public void WhereTheSourceCountsRevisionsTheHighestIsValid(int[] arrivals)
    {
        using var test = new TestStore();
        foreach (var revision in arrivals) test.ImportIds("a.csv", Told("id", minute: revision, revision));
        test.Events().ShouldBe(["id@3 a.csv:1.0"]);
    }

    [Fact]
    public void WithinAFileTheLaterRowIsValid()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", Told("id", minute: 1), Told("id", minute: 2) with { Row = 2 }, Told("id", minute: 2) with { Row = 3 })
            .ShouldBe(new ImportOutcome(Events: 1, DuplicateEvents: 1, UsedRows: 2, DuplicateRows: 1) { RevisedEvents = 1 });
        test.Events().ShouldBe(["id@2 a.csv:2.0"]);
    }

    [Fact]
    public void ADeletedEventIsInNoFigureAndStaysInTheStore()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", Told("id", minute: 1), Told("other", minute: 2));
        test.ImportIds("b.csv", Gone("id")).ShouldBe(new ImportOutcome(0, 0, 1, 0) { RevisedEvents = 1 });
        test.Events().ShouldBe(["other@2 a.csv:1.0"]);
        test.ImportIds("b.csv", Gone("id")).ShouldBe(new ImportOutcome(0, 1, 0, 1));

        test.ImportIds("c.csv", Told("id", minute: 3)).RevisedEvents.ShouldBe(1);
        test.Events().ShouldBe(["other@2 a.csv:1.0", "id@3 c.csv:1.0"]);
    }

    [Fact]
    public void ADeletionMayArriveBeforeWhatItDeletes()
    {
        using var test = new TestStore();
        test.ImportIds("b.csv", Gone("id", revision: 2)).RevisedEvents.ShouldBe(1);
        test.ImportIds("a.csv", Told("id", minute: 1, revision: 1)).RevisedEvents.ShouldBe(1);
        test.Events().ShouldBeEmpty();
        test.Store.Summary().Events.ShouldBe(0);
    }

    [Fact]
    public void TheDeletionOfWhatWasNeverThereChangesNothing()
    {
        using var test = new TestStore();
        test.ImportIds("b.csv", Gone("id")).ShouldBe(new ImportOutcome(0, 1, 0, 1));
        test.ImportIds("a.csv", Told("id", minute: 1));
        test.Events().ShouldBe(["id@1 a.csv:1.0"]);
    }

    [Fact]
    public void AnAsOfMomentGivesWhatWasKnownThen()
    {
        using var test = new TestStore { Now = Day(1) };
        test.ImportIds("b.csv", Told("changed", minute: 1), Told("deleted", minute: 2), Told("moved", minute: 3));
        var first = test.Events();
        test.Now = Day(2);
        test.ImportIds("a.csv", Told("changed", minute: 9), Gone("deleted"), Told("moved", minute: 3), Told("new", minute: 4));

        test.Events(Day(1)).ShouldBe(first);
        test.Events(Day(2).AddTicks(-10)).ShouldBe(first);
        test.Events(Day(2)).ShouldBe(test.Events());
        test.Events().ShouldBe(["changed@9 a.csv:1.0", "moved@3 a.csv:1.0", "new@4 a.csv:1.0"], ignoreOrder: true);
        test.Events(Day(0)).ShouldBeEmpty();
        (test.Store.Summary(Day(1)).Events, test.Store.Summary().Events).ShouldBe((3, 3));
    }

    [Fact]
    public void WhatWasAddedCanBeLoadedAloneUntilSomethingOldChanges()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", Told("id", minute: 1));
        var mark = test.Load().Mark;
        test.ImportIds("b.csv", Told("other", minute: 2));
        Since(test, mark).ShouldNotBeNull().Count.ShouldBe(1);
        Since(test, test.Load().Mark).ShouldNotBeNull().Count.ShouldBe(0);

        test.ImportIds("c.csv", Told("other", minute: 3));
        Since(test, mark).ShouldNotBeNull("only what the mark does not know has changed").Count.ShouldBe(1);
        test.ImportIds("d.csv", Told("id", minute: 4));
        Since(test, mark).ShouldBeNull();
        Since(test, mark with { ImportedAt = 7 }).ShouldBeNull("it is another store's");
    }

    /// <summary>Corrections, deletions and repeats of one source in files of any cut and order: where it counts revisions, the store holds the same.</summary>
    [Fact]
    public void TheOrderOfArrivalDoesNotMatter() =>
        Prop.ForAll(Files, files =>
        {
            var forwards = Imported(files);
            forwards.ShouldBe(Imported(files.Reverse()));
            forwards.ShouldBe(Imported(files.Concat(files)));
            forwards.ShouldBe(Imported([files.SelectMany(file => file).Select((told, i) => told with { Row = i + 1 }).ToArray()]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public void TheViewsShowWhatIsValid()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", Told("id", minute: 1), Told("other", minute: 5) with { Row = 2 });
        test.ImportIds("b.csv", Told("id", minute: 2), Gone("other") with { Row = 2 });
        test.Store.Dispose();

        using var database = DuckDbDatabase.Open(test.Path, new Dictionary<string, string>());
        using var connection = database.Connect();
        connection.Number("SELECT count(*) FROM throughline_v1.events", TestContext.Current.CancellationToken).ShouldBe(1);
        connection.Number("SELECT minute(\"time\") FROM throughline_v1.events WHERE ticket = 'id'", TestContext.Current.CancellationToken).ShouldBe(2);
        connection.Number("SELECT sum(events)::BIGINT FROM throughline_v1.sources", TestContext.Current.CancellationToken).ShouldBe(1);
    }

    [Fact]
    public void AnAsOfMomentKnowsTheDecisionsUpToThen()
    {
        using var test = new TestStore();
        test.Import("a.csv", new Happening("one", 1));
        foreach (var day in new[] { 1, 2 })
            test.Store.Decide(new IdentityDecision(0, IdentityDecisionKind.Merge, "a:1", $"a:{day + 1}", 0, "reviewer", DateTimeOffset.UnixEpoch.AddDays(day), ""));

        test.Load(DateTimeOffset.UnixEpoch.AddDays(1)).Decisions.Count.ShouldBe(1);
        test.Load(DateTimeOffset.UnixEpoch.AddDays(0.5)).Decisions.ShouldBeEmpty();
        test.Load().Decisions.Count.ShouldBe(2);
    }

    [Fact]
    public void WhatWasErasedIsNotAddedToButLoadedAnew()
    {
        using var test = new TestStore();
        test.Import("a.csv", new Happening("one", 1));
        var mark = test.Load().Mark;
        var row = test.Store.Load(EventSelection.Everything with { Rows = true }, TestContext.Current.CancellationToken).Row.ShouldHaveSingleItem();
        test.Store.LoadSince(mark, EventSelection.Everything, TestContext.Current.CancellationToken).ShouldNotBeNull().Count.ShouldBe(0);

        test.Store.Erase(new Erasure([], [0], [row], [], [("email:", "hash")]), TestContext.Current.CancellationToken);

        test.Store.LoadSince(mark, EventSelection.Everything, TestContext.Current.CancellationToken).ShouldBeNull();
    }

    /// <summary>What was loaded after an import is what an as-of moment gives after all others.</summary>
    [Fact]
    public void EveryEarlierStateComesAgain() =>
        Prop.ForAll(Files, files =>
        {
            using var test = new TestStore();
            var states = new List<IReadOnlyList<string>>();
            foreach (var (file, day) in files.Select((file, day) => (file, day)))
            {
                test.Now = Day(day);
                test.ImportIds($"{(char)('d' - day)}.csv", [.. file.Select(told => told with { Revision = 0 })]);
                states.Add(test.Events());
            }

            for (var day = 0; day < files.Length; day++) test.Events(Day(day)).ShouldBe(states[day]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static Arbitrary<Happening[][]> Files =>
        Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 39), 8), 3)
            .Select(files => files.Select(numbers => numbers.Select((number, row) => Numbered(number) with { Row = row + 1 }).ToArray()).ToArray())
            .ToArbitrary();

    // Four ids with ten revisions each; every fifth is a deletion.
    private static Happening Numbered(int number)
    {
        var (id, revision) = ($"id{number % 4}", 1 + (number / 4));
        return revision % 5 == 0 ? Gone(id, revision) : Told(id, minute: revision, revision);
    }

    private static List<string> Imported(IEnumerable<Happening[]> files)
    {
        using var test = new TestStore();
        foreach (var file in files)
        {
            var outcome = test.ImportIds("a.csv", file);
            (outcome.Events + outcome.RevisedEvents + outcome.DuplicateEvents).ShouldBe(file.Length);
            (outcome.UsedRows + outcome.DuplicateRows).ShouldBe(file.Length);
        }

        // The rows of the one name differ with the cut; what happened may not.
        return [.. test.Events().Select(text => text.Split(' ')[0]).Order(StringComparer.Ordinal)];
    }

    private static Happening Told(string id, long minute, long revision = 0) => new(id, 1, Minute: minute, Content: (100 * revision) + minute + 1, Revision: revision);

    private static Happening Gone(string id, long revision = 0) => new(id, 1, Content: -1 - revision, Revision: revision, Deleted: true);

    private static EventTable? Since(TestStore test, ImportMark mark) => test.Store.LoadSince(mark, EventSelection.Everything, TestContext.Current.CancellationToken);

    private static DateTimeOffset Day(int day) => DateTimeOffset.UnixEpoch.AddDays(1 + day);
}
