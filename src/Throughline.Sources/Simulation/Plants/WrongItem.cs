namespace Throughline.Sources.Simulation.Plants;

/// <summary>A third of device tickets name another configuration item than theirs, until triage corrects it, and lie two to three days.</summary>
internal sealed class WrongItem() : Plant(PlantedHarms.WrongItem, "category Device, opened on another item")
{
    private const double Share = 0.33;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["openAtLeastHours"] = 48,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Device || plan.Item is not { } item || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.OpenedOn = random.Pick([.. plan.Journey.Items.Where(other => other != item)]);
        plan.OpenAtLeast = random.Hours(48, 72);
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Resolved is not null;
}
