using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>Maps that people draw over the ones that the data drafts.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class MapRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly JourneyMap Draft = new("software-access", "Get access to software", null, [new Phase("Ask", [])]);

    private MapRecords Maps => new(Store);

    [Fact]
    public async Task ADraftIsNoRecordUntilItIsChanged()
    {
        var read = await Maps.ReadAsync(Draft, Stop);
        (read.IsDraft, read.Version, read.Drawn.Map).ShouldBe((true, 0, Draft));

        (await Maps.ChangeAsync(read, new DrawnMap(Draft), "map-owner", "", Stop)).ShouldBe(read);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);

        var changed = await Maps.ChangeAsync(read, read.Drawn with { Owner = "map-owner", ReviewDays = 90 }, "map-owner", "takes it over", Stop);
        (changed.IsDraft, changed.Version).ShouldBe((false, 1));
    }

    [Fact]
    public async Task ARecordHoldsAgainstALaterDraft()
    {
        var renamed = await RenameAsync(await Maps.ReadAsync(Draft, Stop), "Get my software");
        var later = Draft with { Name = "Software", Phases = [] };

        var read = await Maps.ReadAsync(later, Stop);

        RecordJson.Write(read.Drawn).ShouldBe(RecordJson.Write(renamed.Drawn));
        (await Maps.AllAsync(Stop)).Select(map => (map.Body?.Map.Name, map.Entry.Version)).ShouldBe([("Get my software", 1)]);
    }

    [Fact]
    public async Task ADeletedRecordGivesBackTheDraftAndCanBeDrawnAgain()
    {
        await RenameAsync(await Maps.ReadAsync(Draft, Stop), "Get my software");
        await new RecordsOf<DrawnMap>(Store, MapRecords.Kind).DeleteAsync(Draft.Id, 1, "map-owner", "drawn anew", Stop);

        var read = await Maps.ReadAsync(Draft, Stop);

        (read.IsDraft, read.Version, read.Drawn.Map).ShouldBe((true, 2, Draft));
        (await Maps.AllAsync(Stop)).ShouldHaveSingleItem().Body.ShouldBeNull();
        (await RenameAsync(read, "Once more")).Version.ShouldBe(3);
    }

    [Fact]
    public async Task AMapIsReadAsItWas()
    {
        var before = Clock.Now;
        Clock.Now += TimeSpan.FromDays(1);
        var renamed = await RenameAsync(await Maps.ReadAsync(Draft, Stop), "Get my software");
        Clock.Now += TimeSpan.FromDays(1);
        await RenameAsync(renamed, "Get it");

        (await Maps.ReadAsOfAsync(Draft, before, Stop)).IsDraft.ShouldBeTrue();
        (await Maps.ReadAsOfAsync(Draft, before.AddDays(1), Stop)).Drawn.Map.Name.ShouldBe("Get my software");
    }

    [Fact]
    public async Task TwoWhoReadTheSameMapCannotOverwriteEachOther()
    {
        var read = await Maps.ReadAsync(Draft, Stop);
        await RenameAsync(read, "Get my software");
        (await Should.ThrowAsync<RecordConflictException>(() => RenameAsync(read, "Get it"))).Message.ShouldStartWith("map 'software-access' is there already: version 1 is by map-owner");
    }

    [Fact]
    public async Task AMapKeepsItsId()
    {
        var read = await Maps.ReadAsync(Draft, Stop);
        var e = await Should.ThrowAsync<WorkspaceException>(() => Maps.ChangeAsync(read, new DrawnMap(Draft with { Id = "other" }), "map-owner", "", Stop));
        e.Problem.ShouldBe(Problem.Usage);
    }

    private Task<KeptMap> RenameAsync(KeptMap map, string name) =>
        Maps.ChangeAsync(map, map.Drawn with { Map = map.Drawn.Map with { Name = name } }, "map-owner", "", Stop);
}
