using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>Draws every ticket's fate as it is without harms, each concern from its own stream, and lets the plants change it.</summary>
internal sealed class TicketPlanner(DemoWindow window, IReadOnlyList<DemoCustomer> customers, IReadOnlyList<Plant> plants)
{
    /// <summary>Office time to resolve in, by priority 2 and 3: one and four working days.</summary>
    private static readonly long[] OfficeSeconds = [8 * DemoCalendar.Hour, 32 * DemoCalendar.Hour];

    private readonly double[] _shares = [.. DemoJourneys.All.Select(j => j.Share)];

    public TicketPlan Plan(int index, long arrival)
    {
        var random = window.Stream("ticket", index);
        var journey = Journey(arrival, random.Weighted(_shares));
        var priority = random.Weighted(journey.PriorityShares);
        var created = priority == 0 ? AnyHour(random, arrival) : arrival;
        if (priority == 0 && !IsCovered(created)) priority = 1;
        var channel = Channel(random, created, priority);
        var plan = new TicketPlan
        {
            Index = index,
            Journey = journey,
            Customer = random.Pick(customers),
            Created = created,
            Priority = $"P{priority + 1}",
            Channel = channel,
            Deadline = priority == 0 ? created + (4 * DemoCalendar.Hour) : window.Office.Add(created, OfficeSeconds[priority - 1]),
            Acknowledged = created + (Channels.IsLive(channel) ? random.Minutes(1, 3) : random.Minutes(2, 15)),
            Item = random.Chance(0.03) ? null : random.Pick(journey.Items),
        };
        Usual(plan);
        Harm(plan);
        return plan;
    }

    private DemoJourney Journey(long arrival, int drawn)
    {
        var journey = DemoJourneys.All[drawn];
        if (!window.Has(PlantedHarms.MixShift) || journey != DemoJourneys.Password || arrival < MixShift.Begins(window)) return journey;
        return window.Stream(nameof(MixShift), arrival).Chance(MixShift.Share / journey.Share) ? DemoJourneys.Billing : journey;
    }

    /// <summary>What happens to tickets anyway.</summary>
    private void Usual(TicketPlan plan)
    {
        var random = window.Stream("usual", plan.Index);
        var isAccess = plan.Journey == DemoJourneys.Access;
        if (plan.IsUrgent) plan.Acknowledged = plan.Created + random.Minutes(2, 4);
        if ((isAccess || plan.Journey == DemoJourneys.Password) && random.Chance(0.06)) plan.Item = DemoJourneys.SharedItem;
        plan.IsSilent = random.Chance(0.05);
        var wrongTeam = plan.Journey.Team == DemoTeams.ServiceDesk ? DemoTeams.Access : DemoTeams.ServiceDesk;
        plan.WrongTeams = random.Chance(0.05) ? [wrongTeam] : [];
        plan.IsEscalated = random.Chance(0.03);
        plan.ReadArticle = random.Chance(ArticleReaders.ResidualUsually) && !Channels.IsLive(plan.Channel);
        plan.Tools = random.Chance(0.4) ? 2 : 1;
        plan.Asks = !isAccess && !plan.IsUrgent && random.Chance(0.15);
        plan.Reopens = random.Chance(0.06);
        plan.Lies = isAccess ? random.Hours(1, plan.Priority == "P2" ? 5 : 10) : random.Hours(0, 3);
        var comesBack = random.Chance(isAccess ? 0.16 : 0.12);
        var after = random.Hours(2, 46);
        if (comesBack && !plan.IsUrgent) plan.ContactAgain = plan.Acknowledged + after;
    }

    private void Harm(TicketPlan plan)
    {
        foreach (var plant in plants)
        {
            if (window.Has(plant.Harm)) plant.Shape(plan, window, window.Stream(plant.Harm.ToString(), plan.Index));
        }
    }

    /// <summary>Outages come at any hour: two in five are moved to another one of their day.</summary>
    private static long AnyHour(RandomStream random, long arrival)
    {
        var isMoved = random.Chance(0.4);
        var second = random.Whole(0, (int)DemoCalendar.Day - 1);
        return isMoved ? arrival - (arrival % DemoCalendar.Day) + second : arrival;
    }

    /// <summary>Whether somebody has the shift until the deadline; on holidays a partner outside takes the urgent ones.</summary>
    private static bool IsCovered(long created) =>
        !DemoCalendar.IsHoliday(DemoCalendar.DateOf(created)) && !DemoCalendar.IsHoliday(DemoCalendar.DateOf(created + (4 * DemoCalendar.Hour)));

    private string Channel(RandomStream random, long created, int priority)
    {
        var wish = random.Weighted([0.36, 0.26, 0.24, 0.14]);
        var isAttended = window.Office.IsOpen(created - 1200) && window.Office.IsOpen(created + 1200);
        if (priority == 0) return wish == 0 || !isAttended ? Channels.Portal : Channels.Phone;
        return (wish, isAttended) switch
        {
            (2, true) => Channels.Phone,
            (3, true) => Channels.Chat,
            (0 or 2, _) => Channels.Portal,
            _ => Channels.Mail,
        };
    }
}
