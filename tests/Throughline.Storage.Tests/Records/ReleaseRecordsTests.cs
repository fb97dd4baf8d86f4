using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Office.Releases;

namespace Throughline.Storage.Tests.Records;

/// <summary>The register of changes, and the map versions that it asks for.</summary>
public sealed class ReleaseRecordsTests : IAsyncDisposable
{
    private static readonly JourneyMap Draft = new("vpn", "VPN", null, [new Phase("Ask", [])]);
    private static readonly DateOnly Released = new(2026, 11, 24);
    private static readonly Release Portal = new("New portal", Released, Released.AddDays(6), [new TouchedMap("vpn", ["request"]), new TouchedMap("mail", [])]);

    private readonly SqlitePlace _place = new();
    private readonly TestClock _clock = new();

    private IRecordStore Store => _place.Open(_clock);

    private ReleaseRecords Register => new(Store);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AReleaseAsksForAVersionOfEachMapThatItChanges()
    {
        await Register.AddAsync(Portal, "journey-manager", Stop);
        await DrawAsync("before");
        _clock.Now += TimeSpan.FromDays(9);

        var overdue = await Register.TasksAsync("vpn", Released.AddDays(7), Stop);
        overdue.ShouldHaveSingleItem().State.ShouldBe(MapTaskState.Overdue, "the version was drawn two days before the release");
        await DrawAsync("after");

        var tasks = await Register.TasksAsync(null, Released.AddDays(7), Stop);
        tasks.Select(task => (task.Map, task.State, task.DaysLate)).ShouldBe([("mail", MapTaskState.Overdue, 1), ("vpn", MapTaskState.Done, 1)]);
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

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    private async Task DrawAsync(string name)
    {
        var maps = new MapRecords(Store);
        var read = await maps.ReadAsync(Draft, Stop);
        await maps.ChangeAsync(read, read.Drawn with { Map = read.Drawn.Map with { Name = name } }, "map-owner", "", Stop);
    }
}
