namespace Throughline.Sources.Simulation.Plants;

/// <summary>22 % of device tickets name no configuration item, against 3 % elsewhere, and take six working hours longer.</summary>
internal sealed class MissingItem() : Plant(PlantedHarms.MissingItem, "category Device, no configuration item")
{
    private const double Share = 0.22;
    private const int Hours = 6;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["shareElsewhere"] = 0.03,
        ["workingHoursLonger"] = Hours,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Device || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.Item = null;
        plan.Lies += Hours * DemoCalendar.Hour;
    }
}
