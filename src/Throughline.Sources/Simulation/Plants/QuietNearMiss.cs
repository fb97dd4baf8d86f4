namespace Throughline.Sources.Simulation.Plants;

/// <summary>A third of priority-2 device tickets are resolved in the last quarter of an hour before the deadline, without a word; the word follows by a nightly run.</summary>
internal sealed class QuietNearMiss() : Plant(PlantedHarms.QuietNearMiss, "category Device, priority P2")
{
    private const double Share = 0.35;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["minutesBeforeDeadlineAtMost"] = 15,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Device || plan.Priority != "P2" || plan.Marks.HasFlag(PlantedHarms.MissingItem)) return;
        var before = random.Minutes(2, 13);
        if (!random.Chance(Share) || !window.Office.IsOpen(plan.Deadline - 900)) return;
        plan.NearMiss = plan.Deadline - before;
        plan.IsSilent = true;
        plan.Asks = false;
        plan.Reopens = false;
        plan.ContactAgain = null;
    }
}
