namespace Throughline.Sources.Simulation.Plants;

/// <summary>Agents of Workplace report more friction in some weeks; two weeks later their tickets take longer.</summary>
internal sealed class LeadingFriction() : Plant(PlantedHarms.LeadingFriction, "team Workplace, priority P3")
{
    private const int LeadWeeks = 2;
    private const double MostHours = 10;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["leadWeeks"] = LeadWeeks,
        ["workingHoursLongerAtMost"] = MostHours,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey.Team != DemoTeams.Workplace || plan.Priority != "P3") return;
        plan.Lies += (long)(Strain(window, DemoWindow.WeekOf(plan.Created) - LeadWeeks) * MostHours * DemoCalendar.Hour);
    }

    /// <summary>How hard a week is, from 0 to 1.</summary>
    public static double Strain(DemoWindow window, long week) => window.Stream("strain", week).Unit();
}
