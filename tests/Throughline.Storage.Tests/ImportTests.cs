using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

public sealed class ImportTests
{
    [Fact]
    public void ANewFileIsStoredWhole()
    {
        using var test = new TestStore();
        var outcome = test.Import("a.csv", new("one", 1, 0, 5), new("two", 1, 1, 6), new("three", 2));
        outcome.ShouldBe(new ImportOutcome(Events: 3, DuplicateEvents: 0, UsedRows: 2, DuplicateRows: 0));
        test.Events().ShouldBe(["one@5 a.csv:1.0", "two@6 a.csv:1.1", "three@0 a.csv:2.0"]);
    }

    [Fact]
    public void TwiceIsOnce()
    {
        using var test = new TestStore();
        Happening[] file = [new("one", 1), new("two", 2), new("two", 3), new("three", 3, 1)];
        test.Import("a.csv", file);
        var once = test.Events();

        test.Import("a.csv", file).ShouldBe(new ImportOutcome(0, 4, 0, 3));
        test.Reopen();
        test.Events().ShouldBe(once);
    }

    [Fact]
    public void IdsThatAFileRepeatsAreCountedOnceHoweverOftenItComes()
    {
        using var test = new TestStore();
        Happening[] file = [new("one", 1), new("two", 2), new("one", 3), new("one", 4)];
        test.ImportIds("a.csv", file);
        test.ImportIds("a.csv", file);
        test.ImportIds("b.csv", [.. file, new("three", 5)]);

        test.Store.RepeatedIds().ShouldBe(new Dictionary<string, long> { ["desk"] = 2 });
    }

    [Fact]
    public void AFileThatChangesNothingDoesNotGrowTheStore()
    {
        using var test = new TestStore();
        var file = Enumerable.Range(1, 200_000).Select(i => new Happening("k" + i, i)).ToArray();
        test.Import("a.csv", file);
        test.Reopen();
        var size = new FileInfo(test.Path).Length;

        for (var i = 0; i < 3; i++) test.Import("a.csv", file).ShouldBe(new ImportOutcome(0, 200_000, 0, 200_000));
        test.Reopen();
        new FileInfo(test.Path).Length.ShouldBeLessThanOrEqualTo(size + (size / 10));
    }

    [Fact]
    public void OfAnOverlapOnlyTheRestIsNew()
    {
        using var test = new TestStore();
        test.Import("a.csv", new("one", 1), new("two", 2));
        // Row 1 is held, row 2 is half held, row 3 is new.
        var outcome = test.Import("b.csv", new("two", 1), new("one", 2), new("three", 2, 1), new("four", 3));
        outcome.ShouldBe(new ImportOutcome(Events: 2, DuplicateEvents: 2, UsedRows: 2, DuplicateRows: 1));
        test.Events().ShouldBe(["one@0 a.csv:1.0", "two@0 a.csv:2.0", "three@0 b.csv:2.1", "four@0 b.csv:3.0"]);
    }

    [Fact]
    public void RowsAreCountedRightWhenTheyDoNotAscend()
    {
        using var test = new TestStore();
        test.Import("a.csv", new("one", 1), new("two", 2));
        var outcome = test.Import("b.csv", new("four", 3), new("one", 1), new("three", 3, 1), new("five", 1, 1), new("two", 2));
        outcome.ShouldBe(new ImportOutcome(Events: 3, DuplicateEvents: 2, UsedRows: 2, DuplicateRows: 1));
    }

    [Fact]
    public void EqualRowsOfOneFileAreDifferentEvents()
    {
        using var test = new TestStore();
        test.Import("a.csv", new("same", 1), new("same", 2)).Events.ShouldBe(2);
        var outcome = test.Import("b.csv", new("same", 1), new("same", 2), new("same", 3));
        outcome.ShouldBe(new ImportOutcome(Events: 1, DuplicateEvents: 2, UsedRows: 1, DuplicateRows: 2));
        test.Events().ShouldBe(["same@0 a.csv:1.0", "same@0 a.csv:2.0", "same@0 b.csv:3.0"]);
    }

    [Fact]
    public void ASecondIdInOneFileIsADuplicate()
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", new Happening("id", 1), new Happening("id", 2), new Happening("other", 3))
            .ShouldBe(new ImportOutcome(Events: 2, DuplicateEvents: 1, UsedRows: 2, DuplicateRows: 1));
        test.Events().ShouldBe(["id@0 a.csv:1.0", "other@0 a.csv:3.0"]);
    }

    [Fact]
    public void OfEqualEventsTheOneWithTheSmallerPlaceStays()
    {
        using var test = new TestStore();
        test.ImportIds("b.csv", new Happening("id", 4, Minute: 8));
        test.ImportIds("a.csv", new Happening("id", 9, Minute: 7)).ShouldBe(new ImportOutcome(0, 1, 0, 1));
        test.ImportIds("c.csv", new Happening("id", 1, Minute: 6)).ShouldBe(new ImportOutcome(0, 1, 0, 1));
        test.Events().ShouldBe(["id@7 a.csv:9.0"]);
    }

    [Fact]
    public void FilesOfOneNameShareTheirRank()
    {
        using var test = new TestStore();
        test.Import("b.csv", new Happening("one", 1));
        test.Import("a.csv", new Happening("two", 1));
        test.Import("b.csv", new Happening("three", 2));
        test.Load().Files.ShouldBe(["a.csv", "b.csv"]);
        test.Events().ShouldBe(["two@0 a.csv:1.0", "one@0 b.csv:1.0", "three@0 b.csv:2.0"]);
    }

    [Fact]
    public void WithoutCommitNothingIsStored()
    {
        using var test = new TestStore();
        using (var import = test.Store.BeginImport(TestStore.File("a.csv")))
        {
            import.Attribute("colour");
            TestStore.Append(import, false, new Happening("one", 1));
            import.Link(new Link(Dimension.Ticket, 1, 1, "x"));
            import.SetAside(new SetAsideRow(1, 1, "c", "v", "r"));
        }

        var summary = test.Store.Summary();
        (summary.Events, summary.SetAside, summary.Attributes.Count, summary.From).ShouldBe((0, 0, 0, null));
        test.Load().Terms[(int)Dimension.Ticket].Count.ShouldBe(0);
    }

    [Fact]
    public void ACancelledCommitStoresNothing()
    {
        using var test = new TestStore();
        using (var import = test.Store.BeginImport(TestStore.File("a.csv")))
        {
            TestStore.Append(import, false, new Happening("one", 1));
            Should.Throw<OperationCanceledException>(() => import.Commit(new CancellationToken(canceled: true)));
        }

        test.Store.Summary().Events.ShouldBe(0);
        test.Import("a.csv", new Happening("one", 1)).Events.ShouldBe(1);
    }

    [Fact]
    public void AnAttributeMayComeInTheMiddleOfAFile()
    {
        using var test = new TestStore();
        using (var import = test.Store.BeginImport(TestStore.File("a.csv")))
        {
            import.Attribute("Colour").ShouldBe(0);
            TestStore.Append(import, false, [.. Enumerable.Range(1, 5000).Select(i => new Happening("k" + (i % 4000), i))]);
            import.Attribute("Size").ShouldBe(1);
            import.Attribute("colour").ShouldBe(0);
            TestStore.Append(import, false, new Happening("last", 5001));
            import.Commit(TestContext.Current.CancellationToken).Events.ShouldBe(5001);
        }

        test.Reopen();
        test.Store.Summary().Attributes.ShouldBe(["Colour", "Size"]);
        test.Load().Count.ShouldBe(5001);
    }

    [Fact]
    public void TheStoreSaysWhenItHoldsTheMostAttributes()
    {
        using var test = new TestStore();
        using var import = test.Store.BeginImport(TestStore.File("a.csv"));
        for (var i = 0; i < 500; i++) import.Attribute("a" + i);
        Should.Throw<WorkspaceException>(() => import.Attribute("one more")).Problem.ShouldBe(Problem.BadMapping);
    }

    [Fact]
    public void LinksAndRowsSetAsideAreListedOnce()
    {
        using var test = new TestStore();
        for (var time = 0; time < 2; time++)
        {
            using var import = test.Store.BeginImport(TestStore.File("b.csv"));
            TestStore.Append(import, false, new Happening("one", 1), new Happening("two", 2));
            import.Link(new Link(Dimension.Ticket, 1, 2, "Related Incident"));
            import.Link(new Link(Dimension.Ticket, 1, 2, "Related Incident"));
            import.SetAside(new SetAsideRow(12, 14, "Opened", "31/31/2020", "not a date"));
            import.SetAside(new SetAsideRow(3, 4, "Opened", "", "no time"));
            import.Commit(TestContext.Current.CancellationToken);
        }

        test.Load().Links.ShouldBe([new Link(Dimension.Ticket, 1, 2, "Related Incident")]);
        test.Store.Summary().SetAside.ShouldBe(2);
        test.Store.SetAside(null).ShouldBe([
            new StoredSetAside("b.csv", 3, 4, "Opened", "", "no time"),
            new StoredSetAside("b.csv", 12, 14, "Opened", "31/31/2020", "not a date")]);
        test.Store.SetAside(1).Select(r => r.Row).ShouldBe([3]);
        var reason = test.Store.SetAsideReasons().Single(known => known.Reason == "no time");
        test.Store.SetAside(reason.Source, reason.Reason, 10).Select(r => r.Row).ShouldBe([3]);
        test.Store.SetAside("another", reason.Reason, 10).ShouldBeEmpty();
    }

    [Fact]
    public void AFileWithOnlyRowsSetAsideKeepsThem()
    {
        using var test = new TestStore();
        using (var import = test.Store.BeginImport(TestStore.File("a.csv")))
        {
            import.SetAside(new SetAsideRow(1, 2, "c", "v", "r"));
            import.Commit(TestContext.Current.CancellationToken).ShouldBe(new ImportOutcome(0, 0, 0, 0));
        }

        test.Store.Summary().SetAside.ShouldBe(1);
    }

    [Fact]
    public void EveryColumnComesBack()
    {
        using var test = new TestStore();
        var batch = new EventBatch();
        var (plain, full) = (batch.Add(), batch.Add());
        (batch.Key[plain], batch.Time[plain], batch.Row[plain]) = (1, 0, 1);
        (batch.Key[full], batch.Time[full], batch.Row[full], batch.Part[full]) = (UInt128.MaxValue, -1_000_001, (1L << 36) - 1, 255);
        (batch.Sequence[full], batch.Side[full], batch.Traits[full]) = (-7, ActorSide.Agent, EventTraits.StateRow | EventTraits.VisibleToCustomer);
        (batch.Score[full], batch.ScoreLow[full], batch.ScoreHigh[full]) = (4.5, 1, 5);
        (batch.Deadline[full], batch.Text[full]) = (99, "a comment that is longer than twelve bytes, with a déjà vu");
        using (var import = test.Store.BeginImport(TestStore.File("a.csv")))
        {
            foreach (var d in Dimensions.All) batch.References[(int)d][full] = import.Terms(d).Code("term of " + d);
            import.Append(batch, keysAreIds: false);
            import.Commit(TestContext.Current.CancellationToken);
        }

        var table = test.Load();
        table.Time.ShouldBe([0, -1_000_001]);
        table.Sequence.ShouldBe([0, -7]);
        table.Place.ShouldBe([256, (((1L << 36) - 1) << 8) | 255]);
        table.Side.ShouldBe([ActorSide.Unknown, ActorSide.Agent]);
        table.Traits.ShouldBe([EventTraits.None, EventTraits.StateRow | EventTraits.VisibleToCustomer]);
        table.Score.ShouldBe([double.NaN, 4.5]);
        table.ScoreLow.ShouldBe([double.NaN, 1]);
        table.ScoreHigh.ShouldBe([double.NaN, 5]);
        table.Deadline.ShouldBe([EventBatch.NoTime, 99]);
        table.Text.ShouldBe([null, batch.Text[full]]);
        foreach (var d in Dimensions.All) table.Codes(d).Select(table.Terms[(int)d].Text).ShouldBe(["", "term of " + d]);
    }

    [Fact]
    public void WhatIsNotAskedForIsNotLoaded()
    {
        using var test = new TestStore();
        test.Import("a.csv", new Happening("one", 1));
        var table = test.Store.Load(new EventSelection([Dimension.Type]), TestContext.Current.CancellationToken);
        (table.Codes(Dimension.Type).Length, table.Codes(Dimension.Ticket).Length, table.Score.Length, table.Text.Length).ShouldBe((1, 0, 0, 0));
    }

    [Fact]
    public void TheSummaryCountsEventsBySource()
    {
        using var test = new TestStore();
        test.Import("a.csv", new("one", 1, Minute: 3), new("two", 2, Minute: 9));
        using (var import = test.Store.BeginImport(new ImportFile("c.xes", "calls", "xes", 1, DateTimeOffset.UnixEpoch)))
        {
            TestStore.Append(import, false, new Happening("call", 1, Minute: 1));
            import.Commit(TestContext.Current.CancellationToken);
        }

        var summary = test.Store.Summary();
        summary.Sources.ShouldBe(new Dictionary<string, long> { ["desk"] = 2, ["calls"] = 1 }, ignoreOrder: true);
        (summary.Events, summary.From, summary.To).ShouldBe((3, DateTimeOffset.UnixEpoch.AddMinutes(1), DateTimeOffset.UnixEpoch.AddMinutes(9)));
    }
}
