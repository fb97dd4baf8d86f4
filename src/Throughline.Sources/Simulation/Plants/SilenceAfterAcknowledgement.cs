namespace Throughline.Sources.Simulation.Plants;

/// <summary>35 % of priority-3 software access hear nothing for at least 24 hours; of these 46 % come back within 48 hours, against 16 %.</summary>
internal sealed class SilenceAfterAcknowledgement() : Plant(PlantedHarms.SilenceAfterAcknowledgement, "category Software access, priority P3")
{
    private const double Share = 0.35;
    private const double ComeBack = 0.46;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["silentShare"] = Share,
        ["silentAtLeastHours"] = 24,
        ["contactAgainWithinHours"] = 48,
        ["contactAgainSilent"] = ComeBack,
        ["contactAgainOthers"] = 0.16,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Access || plan.Priority != "P3") return;
        plan.IsSilent = random.Chance(Share);
        if (!plan.IsSilent) return;
        plan.Marks |= Harm;
        plan.OpenAtLeast = random.Hours(49, 80);
        plan.ContactAgain = random.Chance(ComeBack) ? plan.Acknowledged + random.Hours(24.2, 46) : null;
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.Acknowledged + DemoCalendar.Day < window.End;
}
