using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>The automatic word on where a ticket stands, before a day without one is over; silent tickets get none.</summary>
internal sealed class StatusMessages(DemoWindow window, DemoJournal journal)
{
    /// <summary>Fills the gaps between the words that a customer got while the ticket was open.</summary>
    /// <param name="plan">The ticket.</param>
    /// <param name="words">What its customer heard, in order of time.</param>
    public void Send(TicketPlan plan, IEnumerable<DemoEvent> words)
    {
        if (plan.IsSilent || plan.IsUrgent) return;
        var random = window.Stream("status", plan.Index);
        var last = plan.Acknowledged;
        var until = plan.Resolved ?? window.End;
        foreach (var word in words.Select(w => w.Time.ToUnixTimeSeconds()).Where(t => t > last && t < until).Append(until)) last = Fill(plan, last, word, random);
    }

    private long Fill(TicketPlan plan, long last, long next, RandomStream random)
    {
        for (var time = last + random.Hours(18, 22); time < next; time += random.Hours(18, 22))
            journal.Add(plan, time, EventTypes.MessageSent, Sides.System, visible: true);
        return next;
    }
}
