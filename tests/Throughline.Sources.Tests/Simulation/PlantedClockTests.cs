using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>What the clocks find, set against what was planted.</summary>
public sealed class PlantedClockTests(ITestOutputHelper output)
{
    private const ClockStatus QuietNearMiss = ClockStatus.Met | ClockStatus.NearMiss | ClockStatus.RiskWithoutWord;

    [Fact]
    public void Quiet_near_misses_are_found_and_hardly_anything_else()
    {
        var (recall, precision) = Compare(Found(Demo.Harmed, ClockId.Resolve, QuietNearMiss), PlantedHarms.QuietNearMiss);

        recall.ShouldBe(1);
        precision.ShouldBeGreaterThan(0.98);
        Found(Demo.Null, ClockId.Resolve, QuietNearMiss).Count.ShouldBeLessThan(5);
    }

    [Fact]
    public void Late_acknowledgements_are_found_and_nothing_else()
    {
        var (recall, precision) = Compare(Found(Demo.Harmed, ClockId.Acknowledge, ClockStatus.ReachedTarget), PlantedHarms.LateAcknowledgement);

        recall.ShouldBe(1);
        precision.ShouldBe(1);
        Found(Demo.Null, ClockId.Acknowledge, ClockStatus.ReachedTarget).ShouldBeEmpty();
    }

    /// <summary>R008: 24 hours without a word after the acknowledgement, though the deadline is met.</summary>
    [Fact]
    public void Silent_tickets_are_found_whatever_their_deadline_says()
    {
        var log = DemoLog.Of(Demo.Harmed);
        var clocks = ClockTable.Build(log, InstanceTable.Build(log), ClockPolicy.Default);
        var silent = Enumerable.Range(0, clocks.Count)
            .Where(i => clocks.Clock[i] == ClockId.NextUpdate && clocks.Episode[i] > 1 && clocks.Worked[i] >= TimeSpan.FromHours(24).Ticks / TimeSpan.TicksPerMicrosecond)
            .Select(i => log.Terms(Dimension.Ticket).Text(clocks.Ticket[i]))
            .ToHashSet(StringComparer.Ordinal);

        var planted = Demo.Harmed.Data.TruthOf(PlantedHarms.SilenceAfterAcknowledgement).Tickets;
        var recall = (double)planted.Count(silent.Contains) / planted.Count;
        output.WriteLine($"Silence: {planted.Count} planted, recall {recall:P1}, {silent.Count} silent tickets in all");
        recall.ShouldBe(1);
    }

    private (double Recall, double Precision) Compare(HashSet<string> found, PlantedHarms harm)
    {
        var planted = Demo.Harmed.Data.TruthOf(harm).Tickets;
        var hits = planted.Count(found.Contains);
        var (recall, precision) = ((double)hits / planted.Count, (double)hits / found.Count);
        output.WriteLine($"{harm}: {planted.Count} planted, {found.Count} found, recall {recall:P1}, precision {precision:P1}");
        return (recall, precision);
    }

    private static HashSet<string> Found(Demo demo, ClockId clock, ClockStatus status)
    {
        var log = DemoLog.Of(demo);
        var clocks = ClockTable.Build(log, InstanceTable.Build(log), ClockPolicy.Default);
        return Enumerable.Range(0, clocks.Count)
            .Where(i => clocks.Clock[i] == clock && (clocks.Status[i] & status) == status)
            .Select(i => log.Terms(Dimension.Ticket).Text(clocks.Ticket[i]))
            .ToHashSet(StringComparer.Ordinal);
    }
}
