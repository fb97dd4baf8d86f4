namespace Throughline.Sources.Simulation.Plants;

/// <summary>
/// Three in five with priority-3 software access turn to the desk again within 48 hours, though they are answered in between. Those who write while nobody is there
/// answer to their ticket, which is no new contact: two in five are seen to come back. Of the other priorities of the topic nobody comes back by chance.
/// </summary>
internal sealed class Repeats() : Plant(PlantedHarms.Repeats, "category Software access, priority P3")
{
    private const double Share = 0.60;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["withinHours"] = 46,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Access) return;
        plan.IsSilent = false;
        plan.ContactAgain = null;
        if (plan.Priority != "P3" || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.OpenAtLeast = random.Hours(49, 80);
        plan.ContactAgain = plan.Acknowledged + random.Hours(6, 46);
    }
}
