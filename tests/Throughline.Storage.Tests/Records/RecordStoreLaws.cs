using System.Globalization;
using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>What holds of every record store.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class RecordStoreLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    /// <summary>Letters of several planes and directions, quotes, markup, SQL, line breaks, and what looks like an end.</summary>
    private const string Hostile = "Ä'; DROP TABLE record_version;-- \"\\ <script>&amp; {0} %s $1 @id \r\n\t\u202Eabc\u0301 \U0001F9ED \uFFFF \u0001 …";

    protected static RecordKey Key { get; } = new("counter", "visits");

    [Fact]
    public async Task AnEmptyStoreHasNothing()
    {
        (await Store.ReadAsync(Key, Stop)).ShouldBeNull();
        (await Store.ListAsync(new RecordSelection(Key.Kind), Stop)).Records.ShouldBeEmpty();
        (await Store.HistoryAsync(Key, null, 10, Stop)).ShouldBeEmpty();
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task EveryVersionIsKeptWithWhoWhenAndWhy()
    {
        var began = Clock.Now;
        await Store.WriteAsync(new RecordWrite(Key, 0, "{\"value\":1}", "journey-manager", "first count"), Stop);
        Clock.Now += TimeSpan.FromHours(1);
        var second = await Store.WriteAsync(new RecordWrite(Key, 1, "{\"value\":2}", "map-owner", ""), Stop);

        second.ShouldBe(new RecordVersion(new RecordEntry(2, Key, 2, false, "map-owner", began.AddHours(1), ""), "{\"value\":2}"));
        (await Place.Open(Clock).ReadAsync(Key, Stop)).ShouldBe(second);
        (await Store.ReadVersionAsync(Key, 1, Stop)).ShouldBe(new RecordVersion(new RecordEntry(1, Key, 1, false, "journey-manager", began, "first count"), "{\"value\":1}"));
        (await Store.ReadVersionAsync(Key, 3, Stop)).ShouldBeNull();
        (await Store.HistoryAsync(Key, null, 10, Stop)).Select(entry => (entry.Version, entry.Who)).ShouldBe([(2, "map-owner"), (1, "journey-manager")]);
    }

    [Fact]
    public async Task AMomentIsReadAsItWas()
    {
        var began = Clock.Now;
        for (var value = 1; value <= 3; value++)
        {
            await WriteAsync(Key, value - 1, value);
            Clock.Now += TimeSpan.FromMinutes(10);
        }

        (await Store.ReadAsOfAsync(Key, began.AddTicks(-10), Stop)).ShouldBeNull();
        (await ValueAsOfAsync(began)).ShouldBe(1);
        (await ValueAsOfAsync(began.AddMinutes(10).AddTicks(-10))).ShouldBe(1);
        (await ValueAsOfAsync(began.AddMinutes(10))).ShouldBe(2);
        (await ValueAsOfAsync(DateTimeOffset.MaxValue)).ShouldBe(3);
    }

    [Fact]
    public async Task AChangeToAnOldVersionIsRefusedWithWhoChangedItAndWhy()
    {
        await WriteAsync(Key, 0, 1);
        await Store.WriteAsync(new RecordWrite(Key, 1, "{\"value\":2}", "map-owner", "recounted"), Stop);

        var e = await Should.ThrowAsync<RecordConflictException>(() => WriteAsync(Key, 1, 7));

        e.Problem.ShouldBe(Problem.Conflict);
        e.Current.Body.ShouldBe("{\"value\":2}");
        e.Message.ShouldBe(
            "counter 'visits' was changed meanwhile: version 2 is by map-owner, 2026-11-22 09:00:00 UTC (“recounted”). Yours was made to version 1; nothing of it was saved. Look at version 2 and make your change there.");
        (await Store.HistoryAsync(Key, null, 10, Stop)).Count.ShouldBe(2);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task TheSameChangeTwiceIsOneVersionAndAConflict(long read)
    {
        for (var version = 0; version < read; version++) await WriteAsync(Key, version, -version);
        await WriteAsync(Key, read, 100);
        await Should.ThrowAsync<RecordConflictException>(() => WriteAsync(Key, read, 100));
        (await Store.ReadAsync(Key, Stop))!.Entry.Version.ShouldBe(read + 1);
    }

    [Fact]
    public async Task ANamedWriteSentTwiceIsOneVersion()
    {
        await WriteAsync(Key, 0, 1);
        var write = new RecordWrite(Key, 1, "{\"value\":2}", "map-owner", "") { Once = "form-4711" };
        var first = await Store.WriteAsync(write, Stop);
        await WriteAsync(Key, 2, 3);

        (await Store.WriteAsync(write, Stop)).ShouldBe(first);

        (await Store.LastSequenceAsync(Stop)).ShouldBe(3);
        (await Should.ThrowAsync<WorkspaceException>(() => Store.WriteAsync(write with { Body = "{}" }, Stop))).Message.ShouldContain("form-4711");
        (await Store.WriteAsync(write with { Key = new RecordKey("counter", "calls"), Read = 0 }, Stop)).Entry.Version.ShouldBe(1);
    }

    [Fact]
    public async Task AWriteThatChangesNothingMakesNoVersion()
    {
        var first = await WriteAsync(Key, 0, 1);
        (await WriteAsync(Key, 1, 1)).ShouldBe(first);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsDeletedCanBeFoundAndRestored()
    {
        var counters = new RecordsOf<Counter>(Store, Counter.Kind);
        var began = Clock.Now;
        await counters.WriteAsync("visits", 0, new Counter(5), "map-owner", "", Stop);
        Clock.Now += TimeSpan.FromHours(1);

        (await counters.DeleteAsync("visits", 1, "journey-manager", "no longer counted", Stop)).Body.ShouldBeNull();

        (await counters.AllAsync(null, Stop)).ShouldBeEmpty();
        (await counters.DeletedAsync(Stop)).ShouldHaveSingleItem().Entry.Why.ShouldBe("no longer counted");
        (await counters.AllAsync(began, Stop)).ShouldHaveSingleItem().Body.ShouldBe(new Counter(5));
        (await Should.ThrowAsync<RecordConflictException>(() => counters.WriteAsync("visits", 1, new Counter(6), "map-owner", "", Stop))).Message.ShouldContain("was deleted meanwhile");

        var restored = await counters.RestoreAsync("visits", 2, 1, "map-owner", "still counted", Stop);
        (restored.Entry.Version, restored.Body).ShouldBe((3, new Counter(5)));
        (await counters.AllAsync(null, Stop)).ShouldHaveSingleItem().ShouldBe(restored);
        (await Should.ThrowAsync<WorkspaceException>(() => counters.RestoreAsync("visits", 3, 2, "map-owner", "", Stop))).Message.ShouldContain("says that it is deleted");
        (await Should.ThrowAsync<WorkspaceException>(() => counters.RestoreAsync("visits", 3, 9, "map-owner", "", Stop))).Problem.ShouldBe(Problem.NotFound);
    }

    [Fact]
    public async Task WhatIsNotThereCannotBeChangedOrDeleted()
    {
        (await Should.ThrowAsync<WorkspaceException>(() => WriteAsync(Key, 4, 1))).Problem.ShouldBe(Problem.NotFound);
        (await Should.ThrowAsync<WorkspaceException>(() => Store.WriteAsync(new RecordWrite(Key, 0, null, "map-owner", ""), Stop))).Problem.ShouldBe(Problem.NotFound);
    }

    [Fact]
    public async Task PagesHoldEachRecordOnceInTheOrderOfBytes()
    {
        string[] ids = ["10", "9", "A", "Z", "a", "aa", "ä", "Ω", "\uFF5E", "\U0001F9ED"];
        foreach (var id in ids.Reverse()) await WriteAsync(new RecordKey("counter", id), 0, 1);
        await WriteAsync(new RecordKey("count", "b"), 0, 1);
        await WriteAsync(new RecordKey("counter", "a"), 1, 2);

        var (listed, selection) = (new List<string>(), new RecordSelection("counter") { Limit = 3 });
        while (true)
        {
            var page = await Store.ListAsync(selection, Stop);
            page.Records.Count.ShouldBeLessThanOrEqualTo(3);
            listed.AddRange(page.Records.Select(record => record.Entry.Key.Id));
            if (page.Next is null) break;
            selection = selection with { After = page.Next };
        }

        listed.ShouldBe(ids);
    }

    [Fact]
    public async Task AHistoryHasPagesToo()
    {
        for (var value = 0; value < 7; value++) await WriteAsync(Key, value, value);
        var first = await Store.HistoryAsync(Key, null, 3, Stop);
        var second = await Store.HistoryAsync(Key, first[^1].Version, 10, Stop);
        first.Concat(second).Select(entry => entry.Version).ShouldBe([7, 6, 5, 4, 3, 2, 1]);
    }

    [Fact]
    public async Task AClockThatGoesBackDoesNotTurnHistoryRound()
    {
        var began = Clock.Now;
        await WriteAsync(Key, 0, 1);
        Clock.Now -= TimeSpan.FromHours(3);
        (await WriteAsync(Key, 1, 2)).Entry.At.ShouldBe(began);
        (await ValueAsOfAsync(began)).ShouldBe(2);
    }

    [Fact]
    public async Task WritersAtTheSameTimeLoseNothing()
    {
        const int Writers = 40;
        await WriteAsync(Key, 0, 0);
        var stores = new[] { Store, Place.Open(Clock), Place.Open(Clock) };

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => IncrementAsync(stores[writer % stores.Length]), Stop)));

        Value(await Store.ReadAsync(Key, Stop)).ShouldBe(Writers);
        var history = await Store.HistoryAsync(Key, null, 1_000, Stop);
        history.Select(entry => entry.Version).ShouldBe(Enumerable.Range(1, Writers + 1).Reverse().Select(version => (long)version));
        history.Select(entry => entry.Sequence).ShouldBe(history.Select(entry => entry.Version));
    }

    [Fact]
    public async Task ChangesComeOnceAndInOrderWhileOthersWrite()
    {
        const int Records = 60;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var seen = new List<RecordEntry>();
        var watching = Task.Run(
            async () =>
            {
                await foreach (var entry in Place.Open(Clock).ChangesAsync(0, enough.Token))
                {
                    seen.Add(entry);
                    if (seen.Count == Records) return;
                }
            },
            Stop);

        await Task.WhenAll(Enumerable.Range(0, Records).Select(id => Task.Run(() => WriteAsync(new RecordKey("counter", $"{id}"), 0, id), Stop)));
        await watching;

        seen.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, Records).Select(sequence => (long)sequence));
        seen.Select(entry => entry.Key).ToHashSet().Count.ShouldBe(Records);
        (await Store.EntriesAsync(50, 5, Stop)).ShouldBe(seen[50..55]);
    }

    [Fact]
    public async Task WatchingEndsWhenItIsCancelled()
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await WriteAsync(Key, 0, 1);
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Store.ChangesAsync(0, enough.Token)) await enough.CancelAsync();
        });
    }

    [Fact]
    public async Task HostileTextsComeBackAsTheyWere()
    {
        var key = new RecordKey("counter", Hostile.Replace("\r\n\t", "", StringComparison.Ordinal).Replace("\u0001", "", StringComparison.Ordinal));
        var write = new RecordWrite(key, 0, RecordJson.Write(new Note(Hostile + '\0')), Hostile, Hostile) { Once = Hostile };

        await Store.WriteAsync(write, Stop);

        var read = (await Store.ReadAsync(key, Stop))!;
        (read.Entry.Key, read.Entry.Who, read.Entry.Why, read.Body).ShouldBe((key, Hostile, Hostile, write.Body));
        RecordJson.Read<Note>(read).ShouldBe(new Note(Hostile + '\0'));
        (await Store.ListAsync(new RecordSelection("counter"), Stop)).Records.ShouldHaveSingleItem().ShouldBe(read);
    }

    [Fact]
    public async Task AMegabyteComesBackAsItWas()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{new string('ä', 1 << 20)}\U0001F9ED");
        await Store.WriteAsync(new RecordWrite(Key, 0, RecordJson.Write(new Note(text)), "map-owner", ""), Stop);
        RecordJson.Read<Note>((await Store.ReadAsync(Key, Stop))!).ShouldBe(new Note(text));
    }

    [Fact]
    public async Task WhatNoStoreCouldKeepIsRefusedBeforeItIsWritten()
    {
        var good = new RecordWrite(Key, 0, "{}", "map-owner", "");
        RecordWrite[] bad =
        [
            good with { Key = new RecordKey("Counter", "a") },
            good with { Key = new RecordKey("", "a") },
            good with { Key = new RecordKey("counter", "") },
            good with { Key = new RecordKey("counter", "a\nb") },
            good with { Key = new RecordKey("counter", new string('x', 201)) },
            good with { Key = new RecordKey("counter", "\uD83E") },
            good with { Who = " " },
            good with { Who = "a\0b" },
            good with { Why = "\uDDED" },
            good with { Why = new string('x', 4_001) },
            good with { Once = new string('x', 201) },
            good with { Body = "" },
            good with { Body = "[]" },
            good with { Body = "{\"a\":1" },
            good with { Body = "{} {}" },
            good with { Body = "{\"a\":\"\0\"}" },
        ];

        foreach (var write in bad) (await Should.ThrowAsync<WorkspaceException>(() => Store.WriteAsync(write, Stop))).Problem.ShouldBe(Problem.Usage);
        (await Should.ThrowAsync<WorkspaceException>(() => Store.ListAsync(new RecordSelection("counter") { Limit = 0 }, Stop))).Problem.ShouldBe(Problem.Usage);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task ManyMayBeTheFirstAtOnce()
    {
        var stores = Enumerable.Range(0, 8).Select(_ => Place.Open(Clock)).ToList();
        (await Task.WhenAll(stores.Select(store => Task.Run(() => store.LastSequenceAsync(Stop), Stop)))).ShouldAllBe(sequence => sequence == 0);
    }

    [Fact]
    public async Task ANewerProgramsStoreIsRefused()
    {
        await WriteAsync(Key, 0, 1);
        await Place.RunAsync("UPDATE record_store SET version = version + 1");
        var e = await Should.ThrowAsync<WorkspaceException>(() => Place.Open(Clock).ReadAsync(Key, Stop));
        e.Problem.ShouldBe(Problem.Unavailable);
        e.Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task ACancelledWriteLeavesNothing()
    {
        await WriteAsync(Key, 0, 1);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Store.WriteAsync(new RecordWrite(Key, 1, "{}", "map-owner", ""), stopped.Token));
        (await Store.LastSequenceAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task AKilledWriterLeavesWholeVersionsOnly()
    {
        for (var round = 0; round < 3; round++)
        {
            var before = await Store.LastSequenceAsync(Stop);
            using (var writer = WriterProcess.Start(Place.Address))
            {
                while (await Store.LastSequenceAsync(Stop) < before + 5 + round) await Task.Delay(20, Stop);
                await writer.KillAsync(Stop);
            }

            var last = await Store.LastSequenceAsync(Stop);
            for (var version = before + 1; version <= last; version++)
                RecordJson.Read<Note>((await Store.ReadVersionAsync(WriterTests.Key, version, Stop))!).ShouldBe(WriterTests.Content(version));
            (await Store.EntriesAsync(0, 100_000, Stop)).Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, (int)last).Select(sequence => (long)sequence));
        }
    }

    protected Task<RecordVersion> WriteAsync(RecordKey key, long read, int value) =>
        Store.WriteAsync(new RecordWrite(key, read, RecordJson.Write(new Counter(value)), "map-owner", ""), Stop);

    private static int Value(RecordVersion? version) => RecordJson.Read<Counter>(version!)!.Value;

    private static async Task IncrementAsync(IRecordStore store)
    {
        while (true)
        {
            var read = (await store.ReadAsync(Key, Stop))!;
            try
            {
                await store.WriteAsync(new RecordWrite(Key, read.Entry.Version, RecordJson.Write(new Counter(Value(read) + 1)), "map-owner", ""), Stop);
                return;
            }
            catch (RecordConflictException e)
            {
                e.Current.Entry.Version.ShouldBeGreaterThan(read.Entry.Version);
            }
        }
    }

    private async Task<int> ValueAsOfAsync(DateTimeOffset moment) => Value(await Store.ReadAsOfAsync(Key, moment, Stop));
}
