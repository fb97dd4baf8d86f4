namespace Throughline.Sources.Simulation.Plants;

/// <summary>A third of those with a device ticket ask where it stands before a day is over; it is open for a day and a half at least.</summary>
internal sealed class Chases() : Plant(PlantedHarms.Chases, "category Device")
{
    private const double Share = 0.35;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["withinHours"] = 20,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Device || plan.IsUrgent) return;
        plan.OpenAtLeast = Math.Max(plan.OpenAtLeast, 36 * DemoCalendar.Hour);
        plan.IsSilent = false;
        if (!random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.ContactAgain = plan.Acknowledged + random.Hours(6, 20);
    }
}
