using Throughline.Journeys.Events;
using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>What agents report as in their way: in office hours, mostly from Workplace.</summary>
internal static class FrictionReports
{
    private static readonly IReadOnlyList<DemoAgent> Workplace = DemoAgents.Of(DemoTeams.Workplace);

    public static void Add(DemoWindow window, DemoJournal journal)
    {
        var random = window.Stream("friction");
        for (var hour = window.Start; hour < window.End; hour += DemoCalendar.Hour)
        {
            if (!window.Office.IsOpen(hour)) continue;
            var rate = 0.75;
            if (window.Has(PlantedHarms.LeadingFriction)) rate = 0.25 + (1.5 * LeadingFriction.Strain(window, DemoWindow.WeekOf(hour)));
            for (var at = random.Exponential(); at < rate; at += random.Exponential())
                journal.Add(Report(hour + (long)(at / rate * DemoCalendar.Hour), random));
        }
    }

    private static DemoEvent Report(long time, RandomStream random)
    {
        var agent = random.Pick(Workplace);
        return new DemoEvent(DemoWindow.Date(time), EventTypes.FrictionReported)
        {
            Side = Sides.Agent,
            Agent = agent.Name,
            Team = agent.Team,
            Tool = random.Chance(0.6) ? "Asset register" : "HR system",
            Minutes = random.Whole(5, 40),
        };
    }
}
