namespace Throughline.Sources.Simulation.Plants;

/// <summary>Three in ten tickets go to a wrong team that asks the customer something; of those about billing the right team asks three in five again, of others one in ten.</summary>
internal sealed class AskedAgain() : Plant(PlantedHarms.AskedAgain, "category Billing")
{
    private const double Passed = 0.30;
    private const double Share = 0.60;
    private const double ShareElsewhere = 0.10;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["askedByWrongTeam"] = Passed,
        ["askedAgain"] = Share,
        ["askedAgainElsewhere"] = ShareElsewhere,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        // Software access always waits for an approval, which looks like a question.
        if (plan.Journey == DemoJourneys.Access || plan.Journey.Team == DemoTeams.Operations || !random.Chance(Passed)) return;
        var isBilling = plan.Journey == DemoJourneys.Billing;
        plan.WrongTeams = [plan.Journey.Team == DemoTeams.ServiceDesk ? DemoTeams.Access : DemoTeams.ServiceDesk];
        plan.IsAskedByWrongTeam = true;
        plan.Asks = random.Chance(isBilling ? Share : ShareElsewhere);
        if (plan.Asks && isBilling) plan.Marks |= Harm;
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Resolved is not null;
}
