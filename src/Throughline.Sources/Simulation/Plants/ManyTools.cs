namespace Throughline.Sources.Simulation.Plants;

/// <summary>Three to six tools, median four, to resolve the ticket of a new colleague; one or two elsewhere.</summary>
internal sealed class ManyTools() : Plant(PlantedHarms.ManyTools, "category Joining")
{
    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["medianTools"] = 4,
        ["toolsElsewhereAtMost"] = 2,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Joining) return;
        plan.Marks |= Harm;
        plan.Tools = 3 + random.Weighted([0.2, 0.5, 0.2, 0.1]);
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Resolved is not null;
}
