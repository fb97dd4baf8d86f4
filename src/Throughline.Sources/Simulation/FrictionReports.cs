using Throughline.Journeys.Events;
using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>What agents report as in their way, at the ticket that they have in hand: in office hours, from Workplace.</summary>
internal static class FrictionReports
{
    private static readonly IReadOnlyList<DemoAgent> Workplace = DemoAgents.Of(DemoTeams.Workplace);

    public static void Add(DemoWindow window, DemoJournal journal)
    {
        var random = window.Stream("friction");
        var work = new AgentWork(journal.InOrder());
        for (var hour = window.Start; hour < window.End; hour += DemoCalendar.Hour)
        {
            if (!window.Office.IsOpen(hour)) continue;
            var rate = 0.75;
            if (window.Has(PlantedHarms.LeadingFriction)) rate = 0.25 + (1.5 * LeadingFriction.Strain(window, DemoWindow.WeekOf(hour)));
            for (var at = random.Exponential(); at < rate; at += random.Exponential())
            {
                if (Report(hour + (long)(at / rate * DemoCalendar.Hour), work, random) is { } report) journal.Add(report);
            }
        }
    }

    private static DemoEvent? Report(long time, AgentWork work, RandomStream random)
    {
        var agent = random.Pick(Workplace);
        var tool = random.Chance(0.6) ? "Asset register" : "HR system";
        var minutes = random.Whole(5, 40);
        var moment = DemoWindow.Date(time);
        if (work.Before(agent.Name, moment) is not { } inHand) return null;
        return new DemoEvent(moment, EventTypes.FrictionReported)
        {
            Ticket = inHand.Ticket,
            Topic = inHand.Topic,
            Side = Sides.Agent,
            Agent = agent.Name,
            Team = agent.Team,
            Tool = tool,
            Minutes = minutes,
        };
    }
}
