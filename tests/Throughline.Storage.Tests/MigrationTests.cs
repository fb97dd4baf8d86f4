using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;
using Throughline.Storage.Events;

namespace Throughline.Storage.Tests;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(EventStoreAccess.ReadWrite)]
    [InlineData(EventStoreAccess.ReadOnly)]
    public void AStoreOfVersion1IsBroughtUpToDateWithItsEvents(EventStoreAccess access)
    {
        using var test = new TestStore();
        test.Import("a.csv", new("one", 1, 0, 5), new("two", 2, 0, 6));
        var before = test.Events();
        MakeVersion1(test);

        using (var opened = EventStore.Open(test.Path, access)) opened.Decisions().ShouldBeEmpty();

        test.Reopen();
        test.Events().ShouldBe(before);
        test.Store.Decide(new IdentityDecision(0, IdentityDecisionKind.Merge, "a:1", "a:2", 0, "reviewer", DateTimeOffset.UnixEpoch, "")).Id.ShouldBe(1);
    }

    /// <summary>What version 2 added is taken away again: the tables that version 1 wrote are the same.</summary>
    private static void MakeVersion1(TestStore test)
    {
        test.Store.Dispose();
        using var database = DuckDbDatabase.Open(test.Path, new Dictionary<string, string>());
        using var connection = database.Connect();
        connection.Execute(
            "DROP TABLE identity_decision; DROP TABLE erased_identifier; DROP TABLE import_repeat; UPDATE store_version SET version = 1",
            TestContext.Current.CancellationToken);
    }
}
