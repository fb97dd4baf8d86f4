namespace Throughline.Sources.Simulation.Plants;

/// <summary>Half of the tickets of new colleagues are passed on, lie for two working days, and their customers ask before anybody has answered.</summary>
internal sealed class PassedOn() : Plant(PlantedHarms.PassedOn, "category Joining")
{
    private const double Share = 0.5;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["share"] = Share,
        ["workingHoursLonger"] = 16,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Joining || !random.Chance(Share)) return;
        plan.Marks |= Harm;
        plan.WrongTeams = [DemoTeams.ServiceDesk];
        plan.IsAskedByWrongTeam = false;
        plan.Asks = false;
        plan.IsSilent = true;
        plan.Lies += 16 * DemoCalendar.Hour;
        plan.ContactAgain = plan.Acknowledged + random.Hours(5, 23);
    }
}
