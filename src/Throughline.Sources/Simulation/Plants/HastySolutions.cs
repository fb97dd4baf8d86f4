namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on software access lies a fifth as long, and a quarter is reopened.</summary>
internal sealed class HastySolutions() : Plant(PlantedHarms.HastySolutions, "category Software access")
{
    private const double Reopened = 0.25;
    private const int Sooner = 5;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["timesSooner"] = Sooner,
        ["reopened"] = Reopened,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.6);

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Access || plan.Created < Begins(window)) return;
        plan.Lies /= Sooner;
        plan.Reopens = random.Chance(Reopened);
        if (plan.Reopens) plan.Marks |= Harm;
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.WasReopened;
}
