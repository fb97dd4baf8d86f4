using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>The same work in both stores leaves the same, byte for byte; so a workspace can move from one to the other.</summary>
public sealed class BothStoresTests(PostgresServer server)
{
    private static readonly JourneyMap Draft = new(
        "software-access",
        "Get access to “software”",
        new JourneyScope("topic", ["Software", ""]),
        [new Phase("Ask", [new Step("request", "Raises a request", Lane.Customer, StepKind.Happy, new StepBinding(["ticket.created"], null))])]);

    [Fact]
    public async Task BothAnswerTheSame()
    {
        await using var file = new SqlitePlace();
        await using var database = new PostgresPlace(await server.NewSchemaAsync());

        var fromFile = await WorkAsync(file.Open(new TestClock()));
        var fromDatabase = await WorkAsync(database.Open(new TestClock()));

        fromFile.Count.ShouldBe(6);
        fromDatabase.ShouldBe(fromFile);
    }

    private static async Task<IReadOnlyList<RecordVersion>> WorkAsync(IRecordStore store)
    {
        var stop = TestContext.Current.CancellationToken;
        var maps = new MapRecords(store);
        var kept = await maps.ReadAsync(Draft, stop);
        foreach (var name in new[] { "Ä <b>", "\U0001F9ED \\ \" '", "\uD800 half" })
            kept = await maps.ChangeAsync(kept, kept.Drawn with { Map = kept.Drawn.Map with { Name = name }, Owner = name.Replace('\uD800', '?') }, "journey-manager", name.Replace('\uD800', '?'), stop);
        var records = new RecordsOf<DrawnMap>(store, MapRecords.Kind);
        await records.DeleteAsync(Draft.Id, 3, "journey-manager", "", stop);
        await records.RestoreAsync(Draft.Id, 4, 1, "map-owner", "still in use", stop);
        await Should.ThrowAsync<RecordConflictException>(() => records.WriteAsync(Draft.Id, 2, new DrawnMap(Draft), "map-owner", "", stop));
        await new RecordsOf<Counter>(store, Counter.Kind).WriteAsync("visits", 0, new Counter(3), "map-owner", "", stop);

        var versions = new List<RecordVersion>();
        foreach (var entry in await store.EntriesAsync(0, 100, stop)) versions.Add((await store.ReadVersionAsync(entry.Key, entry.Version, stop))!);
        return versions;
    }
}
