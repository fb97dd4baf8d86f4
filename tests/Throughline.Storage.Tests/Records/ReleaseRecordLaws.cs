using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Releases;

namespace Throughline.Storage.Tests.Records;

/// <summary>The register of changes, and the map versions that it asks for.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class ReleaseRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly JourneyMap Draft = new("vpn", "VPN", null, [new Phase("Ask", [])]);
    private static readonly DateOnly Released = new(2026, 11, 24);
    private static readonly Release Portal = new("New portal", Released, Released.AddDays(6), [new TouchedMap("vpn", ["request"]), new TouchedMap("mail", [])]);

    private ReleaseRecords Register => new(Store);

    [Fact]
    public async Task AReleaseAsksForAVersionOfEachMapThatItChanges()
    {
        await Register.AddAsync(Portal, "journey-manager", Stop);
        await DrawAsync("before");
        Clock.Now += TimeSpan.FromDays(9);

        var overdue = await Register.TasksAsync("vpn", Released.AddDays(7), Stop);
        overdue.ShouldHaveSingleItem().State.ShouldBe(MapTaskState.Overdue, "the version was drawn two days before the release");
        await DrawAsync("after");

        var tasks = await Register.TasksAsync(null, Released.AddDays(7), Stop);
        tasks.Select(task => (task.Map, task.State, task.DaysLate)).ShouldBe([("mail", MapTaskState.Overdue, 1), ("vpn", MapTaskState.Done, 1)]);
    }

    [Fact]
    public async Task APortalLaunchCallsForAReviewUntilThereIsAVersion()
    {
        await Register.AddAsync(Portal with { Kind = ReleaseKind.PortalLaunch }, "journey-manager", Stop);
        await Register.AddAsync(Portal with { Name = "New form" }, "journey-manager", Stop);
        await DrawAsync("before");
        Clock.Now += TimeSpan.FromDays(9);

        (await CallsAsync()).ShouldHaveSingleItem().IsOpen.ShouldBeTrue("the version was drawn two days before the launch");
        await DrawAsync("after");

        (await CallsAsync()).ShouldHaveSingleItem().AnsweredOn.ShouldBe(Released.AddDays(7));
    }

    [Fact]
    public async Task ALaunchThatChangesAllMapsCallsForAReviewOfThoseThatPeopleKeep()
    {
        await Register.AddAsync(Portal with { Kind = ReleaseKind.PortalLaunch, Touches = [new TouchedMap("all", [])] }, "journey-manager", Stop);

        (await CallsAsync()).ShouldBeEmpty("nobody keeps the map: it follows the data");
        await DrawAsync("before");

        (await CallsAsync()).ShouldHaveSingleItem().Map.ShouldBe("vpn");
    }

    [Fact]
    public async Task ItStandsInTheRegisterOnce()
    {
        await Register.AddAsync(Portal, "journey-manager", Stop);

        (await Should.ThrowAsync<WorkspaceException>(() => Register.AddAsync(Portal, "journey-manager", Stop))).Message.ShouldContain("in the register already");
        (await Register.AllAsync(Stop)).ShouldHaveSingleItem().Touches[0].Steps.ShouldBe(["request"]);
    }

    [Fact]
    public async Task ASprintDoesNotEndBeforeItsRelease() =>
        (await Should.ThrowAsync<WorkspaceException>(() => Register.AddAsync(Portal with { SprintEnd = Released.AddDays(-1) }, "journey-manager", Stop))).Problem.ShouldBe(Problem.Usage);

    [Fact]
    public async Task AReleaseThatChangesNoMapIsRefused() =>
        (await Should.ThrowAsync<WorkspaceException>(() => Register.AddAsync(Portal with { Touches = [] }, "journey-manager", Stop))).Message.ShouldContain("changes no map");

    private async Task<IReadOnlyList<ReviewCall>> CallsAsync() => await Register.CallsAsync([await new MapRecords(Store).ReadAsync(Draft, Stop)], Released.AddDays(7), Stop);

    private async Task DrawAsync(string name)
    {
        var maps = new MapRecords(Store);
        var read = await maps.ReadAsync(Draft, Stop);
        await maps.ChangeAsync(read, read.Drawn with { Map = read.Drawn.Map with { Name = name } }, "map-owner", "", Stop);
    }
}
