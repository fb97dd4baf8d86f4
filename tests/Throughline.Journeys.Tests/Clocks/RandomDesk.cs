using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>Random fortnights of a small desk: tickets, words, pauses in any order and number, deadlines, reopenings, many ties.</summary>
internal static class RandomDesk
{
    private static readonly string[] Types =
    [
        EventTypes.TicketCreated, EventTypes.TicketAcknowledged, EventTypes.TicketReplied, EventTypes.TicketNoted, EventTypes.CustomerReplied,
        EventTypes.TicketAssigned, EventTypes.TicketWaiting, EventTypes.TicketStatus, EventTypes.SlaPaused, EventTypes.SlaResumed, EventTypes.SlaDeadline,
        EventTypes.TicketPrioritised, EventTypes.TicketResolved, EventTypes.TicketReopened, EventTypes.TicketClosed, EventTypes.TicketCancelled,
        EventTypes.MessageSent, EventTypes.ServiceRestored, EventTypes.ArticleViewed,
    ];

    private static readonly string[] Says = ["", "", "Awaiting vendor", "Awaiting customer", "Awaiting problem", "Response due"];

    /// <summary>A policy with two calendars, targets, and everything that can move.</summary>
    public static ClockPolicy Policy { get; } = new()
    {
        Calendars = [Calendars.Office.With("2026-01-07", ""), Calendars.EveryDay("nights", "America/New_York", "00:00-06:00 22:00-24:00")],
        Rules =
        [
            new ClockRule(ClockId.Respond) { Calendar = "office", PausedBy = PausedBy.WaitingForCustomer },
            new ClockRule(ClockId.Resolve) { Calendar = "office", PausedBy = PausedBy.Everything, PausesMoveSourceDeadlines = true },
        ],
        Targets =
        [
            new ClockTarget(ClockId.Respond, "*", "*", 60), new ClockTarget(ClockId.Resolve, "P1", "*", 240) { Calendar = "nights" },
            new ClockTarget(ClockId.Resolve, "P2", "*", 480), new ClockTarget(ClockId.NextUpdate, "*", "*", 24 * 60),
        ],
    };

    /// <summary>The same without a target that changes calendars on the way.</summary>
    public static ClockPolicy OneCalendarEach { get; } = Policy with { Targets = [.. Policy.Targets.Where(target => target.Calendar is null)] };

    /// <summary>Events up to an instant; the same seed gives the same events.</summary>
    /// <param name="seed">Which fortnight.</param>
    /// <param name="until">Leaves out what comes after.</param>
    /// <param name="added">One more event at the end, or none.</param>
    public static EventTable Events(int seed, long until = long.MaxValue, (string Type, string Ticket, long Time)? added = null)
    {
        var random = new Random(seed);
        var table = new EventTableBuilder();
        for (var i = 0; i < 60; i++)
        {
            var time = Moment.Of("Mon 06:00") + (random.Next(14 * 48) * 1_800_000_000L);
            var type = Types[random.Next(Types.Length)];
            var ticket = random.Next(5);
            var due = type is EventTypes.SlaDeadline or EventTypes.TicketCreated && random.Next(2) == 0 ? time + (random.Next(60) * 1_800_000_000L) : EventBatch.NoTime;
            var isNamed = type != EventTypes.MessageSent || random.Next(2) == 0;
            var (priority, team) = (random.Next(4), random.Next(3));
            var (says, side, seen, row) = (Says[random.Next(Says.Length)], (ActorSide)random.Next(4), random.Next(4) == 0, random.Next(4) == 0);
            if (time > until) continue;
            table.Add(
                Moment.Iso(time), type, isNamed ? $"T{ticket}" : "", $"email:{ticket / 2}", activity: says, side: side, deadline: due, place: i,
                priority: priority == 0 ? "" : $"P{priority}", team: team == 0 ? "" : $"team {team}",
                traits: (seen ? EventTraits.VisibleToCustomer : EventTraits.None) | (row ? EventTraits.StateRow : EventTraits.None));
        }

        if (added is { } more) table.Add(Moment.Iso(more.Time), more.Type, more.Ticket, $"email:{(more.Ticket[1] - '0') / 2}", side: ActorSide.Agent, place: 1000);
        return table.Table();
    }
}
