using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

/// <summary>Stores of older versions.</summary>
public sealed class MigrationTests
{
    // What a version added is taken away again: the rest of the tables is what the version before wrote.
    private const string BackToVersion2 = """
        CREATE TABLE old AS SELECT * EXCLUDE (superseded_by, revision, content) FROM event;
        DROP TABLE event;
        ALTER TABLE old RENAME TO event;
        ALTER TABLE link DROP COLUMN import;
        ALTER TABLE set_aside DROP COLUMN import;
        UPDATE store_version SET version = 2;
        """;

    private const string BackToVersion1 = BackToVersion2 + "DROP TABLE identity_decision; DROP TABLE erased_identifier; DROP TABLE import_repeat; UPDATE store_version SET version = 1;";

    [Theory]
    [InlineData(1, EventStoreAccess.ReadWrite)]
    [InlineData(1, EventStoreAccess.ReadOnly)]
    [InlineData(2, EventStoreAccess.ReadWrite)]
    [InlineData(2, EventStoreAccess.ReadOnly)]
    public void AnOlderStoreIsBroughtUpToDateAndHoldsWhatItHeld(int version, EventStoreAccess access)
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
        GoBack(test, version);

        using (var opened = EventStore.Open(test.Path, access))
        {
            opened.Summary().Events.ShouldBe(3);
            opened.Decisions().ShouldBeEmpty();
        }

        test.Reopen();
        test.Events().ShouldBe(before);
        test.ImportIds("a.csv", new("one", 1, Minute: 1, Content: 5), new("two", 2, Minute: 2, Content: 6), new("four", 3, Content: 7)).Events.ShouldBe(1);
        test.ImportIds("c.csv", new Happening("four", 1, Minute: 9, Content: 8)).RevisedEvents.ShouldBe(1);
        test.Store.Decide(new IdentityDecision(0, IdentityDecisionKind.Merge, "a:1", "a:2", 0, "reviewer", DateTimeOffset.UnixEpoch, "")).Id.ShouldBe(1);
    }

    private static void GoBack(TestStore test, int version)
    {
        test.Store.Dispose();
        using var database = DuckDbDatabase.Open(test.Path, new Dictionary<string, string>());
        using var connection = database.Connect();
        connection.Execute(version == 1 ? BackToVersion1 : BackToVersion2, TestContext.Current.CancellationToken);
    }
}
