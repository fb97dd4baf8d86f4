namespace Throughline.Sources.Simulation.Plants;

/// <summary>Half as much again is asked on Mondays, and lies for six working hours before anybody looks.</summary>
internal sealed class MondaySwell() : Plant(PlantedHarms.MondaySwell, "asked on Mondays")
{
    /// <summary>How much more is asked.</summary>
    public const double More = 1.5;

    private const int Hours = 6;

    public override IReadOnlyDictionary<string, double> Parameters(DemoWindow window) => new Dictionary<string, double>
    {
        ["more"] = More,
        ["workingHoursUnseen"] = Hours,
    };

    public override void Shape(TicketPlan plan, DemoWindow window, RandomStream random)
    {
        if (DemoCalendar.DateOf(plan.Created).DayOfWeek != DayOfWeek.Monday || plan.IsUrgent) return;
        plan.Marks |= Harm;
        plan.LiesUnseen += Hours * DemoCalendar.Hour;
    }
}
