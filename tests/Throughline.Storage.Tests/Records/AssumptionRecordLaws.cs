using Throughline.Journeys;
using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;
using Throughline.Office.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>The register of assumptions.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class AssumptionRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly Assumption Quick = new("vpn", null, "It is quick", new AssumptionTest("time-to-done", "", Relation.AtMost, 86_400));

    private AssumptionRecords Register => new(Store);

    [Fact]
    public async Task TheSameTextStandsInTheRegisterOnce()
    {
        await Register.AddAsync(Quick, "desk lead", Stop);
        (await Should.ThrowAsync<WorkspaceException>(() => Register.AddAsync(Quick, "desk lead", Stop))).Problem.ShouldBe(Problem.Conflict);
        await Register.AddAsync(Quick with { Map = "mail" }, "desk lead", Stop);
        (await Register.OfAsync("vpn", Stop)).ShouldHaveSingleItem().Body.ShouldBeEquivalentTo(Quick);
    }

    [Fact]
    public async Task EveryTestIsKeptWithItsFigureAsItWas()
    {
        var read = await Register.AddAsync(Quick, "desk lead", Stop);
        var figure = new Figure("time-to-done", 3600.25, 3000.125, 4000.5, 60, "seconds", "ended", Clock.Now.AddDays(-90), Clock.Now, Clock.Now);
        read = await Register.NoteAsync(read, AssumptionResult.Of(figure, Clock.Now), "desk lead", Stop);
        await Register.NoteAsync(read, AssumptionResult.Of(figure with { Low = 90_000, High = 99_000 }, Clock.Now.AddDays(1)), "desk lead", Stop);

        var kept = (await Register.GetAsync(read.Entry.Key.Id, Stop)).Body!;
        kept.Results[0].Figure("time-to-done").ShouldBe(figure);
        (kept.Results.Count, kept.State()).ShouldBe((2, AssumptionState.Refuted));
    }

    [Fact]
    public async Task OfTwoWhoTestAtOnceOneIsTold()
    {
        var read = await Register.AddAsync(Quick, "desk lead", Stop);
        var result = AssumptionResult.Of(new Figure("time-to-done", 1, null, null, 60, "seconds", "ended", Clock.Now, Clock.Now, Clock.Now), Clock.Now);
        await Register.NoteAsync(read, result, "desk lead", Stop);
        await Should.ThrowAsync<RecordConflictException>(() => Register.NoteAsync(read, result with { At = Clock.Now.AddHours(1) }, "map-owner", Stop));
    }

    [Fact]
    public async Task OneThatIsTakenOutCanBeWrittenDownAgain()
    {
        await Register.RemoveAsync(await Register.AddAsync(Quick, "desk lead", Stop), "desk lead", Stop);
        (await Register.OfAsync("vpn", Stop)).ShouldBeEmpty();
        (await Register.AddAsync(Quick, "map-owner", Stop)).Entry.Version.ShouldBe(3);
    }
}
