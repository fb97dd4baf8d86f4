namespace Throughline.Sources.Simulation.Plants;

/// <summary>Tickets about one gateway lie for one or two working days, in two journeys of two teams.</summary>
internal sealed class SharedCause() : Plant(PlantedHarms.SharedCause, "configuration item vpn-gw-2 in categories Software access and Password")
{
    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["shareOfJourney"] = 0.06,
        ["workingHoursLongerFrom"] = 8,
        ["workingHoursLongerTo"] = 16,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Item != DemoJourneys.SharedItem) return;
        plan.Marks |= Harm;
        plan.Lies += random.Hours(8, 16);
    }
}
