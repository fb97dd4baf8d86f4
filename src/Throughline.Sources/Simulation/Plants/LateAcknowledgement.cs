namespace Throughline.Sources.Simulation.Plants;

/// <summary>A third of the night shift's priority-1 tickets lie for more than 40 minutes before anybody looks; the others less than 20.</summary>
internal sealed class LateAcknowledgement() : Plant(PlantedHarms.LateAcknowledgement, "priority P1, created between 22 and 6 o'clock")
{
    private const double Share = 0.35;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["lateAtLeastMinutes"] = 40,
        ["othersAtMostMinutes"] = 20,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        var hour = plan.Created % DemoCalendar.Day / DemoCalendar.Hour;
        if (!plan.IsUrgent || hour is >= 6 and < 22 || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.Acknowledged = plan.Created + random.Minutes(41, 75);
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Created + (2 * DemoCalendar.Hour) < window.End;
}
