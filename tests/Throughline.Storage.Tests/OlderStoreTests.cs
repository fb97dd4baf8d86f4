using Throughline.Storage.DuckDb;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

/// <summary>A store of version 1, from before events had revisions.</summary>
public sealed class OlderStoreTests
{
    private const string BackToVersion1 = """
        CREATE TABLE old AS SELECT * EXCLUDE (superseded_by, revision, content) FROM event;
        DROP TABLE event;
        ALTER TABLE old RENAME TO event;
        ALTER TABLE link DROP COLUMN import;
        ALTER TABLE set_aside DROP COLUMN import;
        UPDATE store_version SET version = 1;
        """;

    [Theory]
    [InlineData(EventStoreAccess.ReadOnly)]
    [InlineData(EventStoreAccess.ReadWrite)]
    public void ItIsBroughtUpToDateAndHoldsWhatItHeld(EventStoreAccess access)
    {
        using var test = new TestStore();
        test.ImportIds("a.csv", new("one", 1, Minute: 1, Content: 5), new("two", 2, Minute: 2, Content: 6));
        using (var import = test.Store.BeginImport(TestStore.File("b.csv")))
        {
            import.Attribute("Colour");
            TestStore.Append(import, keysAreIds: false, new Happening("three", 1));
            import.Commit(TestContext.Current.CancellationToken);
        }

        var before = test.Events();
        test.Store.Dispose();
        using (var database = DuckDbDatabase.Open(test.Path, new Dictionary<string, string>()))
        using (var connection = database.Connect()) connection.Execute(BackToVersion1, TestContext.Current.CancellationToken);

        using (var opened = EventStore.Open(test.Path, access)) opened.Summary().Events.ShouldBe(3);
        test.Reopen();
        test.Events().ShouldBe(before);
        test.ImportIds("a.csv", new("one", 1, Minute: 1, Content: 5), new("two", 2, Minute: 2, Content: 6), new("four", 3, Content: 7)).Events.ShouldBe(1);
        test.ImportIds("c.csv", new Happening("four", 1, Minute: 9, Content: 8)).RevisedEvents.ShouldBe(1);
    }
}
