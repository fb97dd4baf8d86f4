namespace Throughline.Sources.Simulation.Plants;

/// <summary>In the last weeks one password ticket in eight comes by assistant chat.</summary>
internal sealed class NewChannel() : Plant(PlantedHarms.NewChannel, "category Password, channel assistant chat")
{
    private const double Share = 0.125;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double> { ["share"] = Share };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.79);

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Password || plan.Created < Begins(window) || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.Channel = Channels.Assistant;
    }
}
