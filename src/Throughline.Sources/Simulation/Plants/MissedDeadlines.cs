namespace Throughline.Sources.Simulation.Plants;

/// <summary>From the Monday of one week on half of the priority-2 tickets of the office lie a working day longer, which is all the time that they have.</summary>
internal sealed class MissedDeadlines() : Plant(PlantedHarms.MissedDeadlines, "priority P2")
{
    private const double Share = 0.5;
    private const int Hours = 8;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["workingHoursLonger"] = Hours,
    };

    public override long From(DemoWindow window) => Begins(window);

    public static long Begins(DemoWindow window) => window.MondayAt(0.55);

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Priority != "P2" || plan.Created < Begins(window) || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.Lies += Hours * DemoCalendar.Hour;
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Deadline < window.End;
}
