namespace Throughline.Sources.Simulation.Plants;

/// <summary>30 % of disputed charges go back and forth between two teams, three to five times, against one wrong team in 5 % elsewhere.</summary>
internal sealed class PingPong() : Plant(PlantedHarms.PingPong, "category Billing, teams Billing and Service desk")
{
    private const double Share = 0.30;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["shareElsewhere"] = 0.05,
        ["hopsFrom"] = 3,
        ["hopsTo"] = 5,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Billing || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        var hops = random.Whole(3, 5);
        plan.WrongTeams = [.. Enumerable.Range(0, hops).Select(i => (hops - i) % 2 == 1 ? DemoTeams.ServiceDesk : DemoTeams.Billing)];
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Resolved is not null;
}
