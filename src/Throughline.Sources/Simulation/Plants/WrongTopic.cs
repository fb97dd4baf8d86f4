namespace Throughline.Sources.Simulation.Plants;

/// <summary>A quarter of device tickets are opened under the topic Joining, until triage corrects it.</summary>
internal sealed class WrongTopic() : Plant(PlantedHarms.WrongTopic, "category Device, opened as Joining")
{
    private const double Share = 0.25;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Device || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.OpenedAs = DemoJourneys.Joining.Topic;
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Resolved is not null;
}
