namespace Throughline.Sources.Simulation.Plants;

/// <summary>24 % of password tickets are reopened; after each of two quick fixes 6 % for a while, and then 24 % again.</summary>
internal sealed class Relapse() : Plant(PlantedHarms.Relapse, "category Password, reopened tickets")
{
    private const double Share = 0.24;
    private const double Fixed = 0.06;

    /// <summary>Fix, relapse, fix, relapse, as fractions of the window; each on the Monday of that week.</summary>
    private static readonly double[] Turns = [0.25, 0.49, 0.72, 0.88];

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["reopened"] = Share,
        ["reopenedAfterFix"] = Fixed,
        ["firstFixDay"] = DayOf(window, 0),
        ["firstRelapseDay"] = DayOf(window, 1),
        ["secondFixDay"] = DayOf(window, 2),
        ["secondRelapseDay"] = DayOf(window, 3),
    };

    public static long FirstFix(DemoWindow window) => window.MondayAt(Turns[0]);

    public static long SecondFix(DemoWindow window) => window.MondayAt(Turns[2]);

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (plan.Journey != DemoJourneys.Password) return;
        var turns = Turns.Count(t => window.MondayAt(t) <= plan.Created);
        plan.Reopens = random.Chance(turns % 2 == 1 ? Fixed : Share);
        if (plan.Reopens) plan.Marks |= Harm;
    }

    public override bool IsShown(TicketPlan plan, DemoWindow window) => plan.WasReopened;

    private static double DayOf(DemoWindow window, int turn) => (window.MondayAt(Turns[turn]) - window.Start) / (double)DemoCalendar.Day;
}
