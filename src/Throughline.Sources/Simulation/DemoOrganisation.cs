using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>
/// The demo organisation: 12 agents, 500 tickets a week, three priorities, six journeys, simulated event by event.
/// It is pure: equal settings give equal events, on every platform.
/// </summary>
public static class DemoOrganisation
{
    /// <summary>Simulates the organisation.</summary>
    public static DemoData Simulate(DemoSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Days, 1);
        var window = new DemoWindow(settings);
        var journal = new DemoJournal(window.Start, window.End);
        var customers = Customers.Draw(window);
        var planner = new TicketPlanner(window, customers, PlantCatalogue.All);
        List<TicketPlan> plans = [.. Arrivals.Draw(window).Select((time, i) => planner.Plan(i, time))];

        Work(plans, window, journal);
        foreach (var journey in DemoJourneys.All) ArticleReaders.AddSolved(journey, plans, customers, window, journal);
        FrictionReports.Add(window, journal);
        Changes.Add(window, journal);
        return new DemoData(settings, journal.InOrder(), [.. PlantCatalogue.All.Where(p => PlantedHarms.All.HasFlag(p.Harm) || window.Has(p.Harm)).Select(p => p.Truth(window, plans))]);
    }

    private static void Work(List<TicketPlan> plans, DemoWindow window, DemoJournal journal)
    {
        var floor = new ServiceFloor(window);
        var openings = new Openings(window, journal);
        var returns = new Returns(window, journal);
        foreach (var plan in plans)
        {
            openings.Open(plan);
            returns.Come(plan);
            var turn = new Turn();
            floor.Begin(plan.Created, turn, Script(plan, turn, window, journal));
        }

        floor.Run();
        Follow(plans, window, journal);
    }

    private static IEnumerator<Pause> Script(TicketPlan plan, Turn turn, DemoWindow window, DemoJournal journal) =>
        plan.Journey.Team == DemoTeams.Operations
            ? new OutageScript(plan, turn, window, journal).Run()
            : new RequestScript(plan, turn, window, journal).Run();

    private static void Follow(List<TicketPlan> plans, DemoWindow window, DemoJournal journal)
    {
        var words = journal.Words();
        var messages = new StatusMessages(window, journal);
        var surveys = new SurveyAnswers(window, journal);
        foreach (var plan in plans)
        {
            messages.Send(plan, words[plan.Id]);
            surveys.Ask(plan);
        }
    }
}
