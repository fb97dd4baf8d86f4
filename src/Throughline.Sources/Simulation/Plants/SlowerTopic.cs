namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on disputed charges lie a working day longer.</summary>
internal sealed class SlowerTopic() : Plant(PlantedHarms.SlowerTopic, "category Billing")
{
    private const int Hours = 8;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["workingHoursLonger"] = Hours,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.5);

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Billing || plan.Created < Begins(window)) return;
        plan.Marks |= Harm;
        plan.Lies += Hours * DemoCalendar.Hour;
    }
}
