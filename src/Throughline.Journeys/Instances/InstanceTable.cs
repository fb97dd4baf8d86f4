using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>
/// What is known of every journey instance, as a struct of arrays by instance number; one fold over the log. Times and durations are in
/// microseconds, <see cref="EventBatch.NoTime"/> where there is none. Counts of references are of distinct ones.
/// </summary>
/// <remarks>
/// A <em>contact</em> is the customer getting in touch: <c>contact.started</c> not by an agent or a system; <c>ticket.created</c> not by a
/// system, unless a contact began in the instance at most an hour before (the ticket was opened in it); <c>ticket.customer-replied</c>;
/// <c>ticket.reopened</c> by the customer. Looking at the portal or at an article is none.
/// A <em>word</em> is what the customer hears or reads from the service: <c>ticket.acknowledged</c>, <c>ticket.replied</c>, <c>ticket.resolved</c>,
/// <c>contact.ended</c>, <c>message.sent</c>, and whatever else is visible to the customer and not the customer's own act. Notes are none.
/// </remarks>
public sealed class InstanceTable
{
    private InstanceTable(int count)
    {
        Count = count;
        (Start, End, FirstResponse, Resolved, Closed) = (new long[count], new long[count], new long[count], new long[count], new long[count]);
        (LongestSilence, SilenceAfterAcknowledgement) = (new long[count], new long[count]);
        (Steps, Contacts, Channels, Tickets, Hops) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        (Reopens, Articles, Tools) = (new int[count], new int[count], new int[count]);
        (RepeatWithin48Hours, Escalated) = (new bool[count], new bool[count]);
    }

    /// <summary>How many instances.</summary>
    public int Count { get; }

    /// <summary>Time of the first event.</summary>
    public long[] Start { get; }

    /// <summary>Time of the last event.</summary>
    public long[] End { get; }

    /// <summary>Events.</summary>
    public int[] Steps { get; }

    /// <summary>Contacts, as defined above.</summary>
    public int[] Contacts { get; }

    /// <summary>Channels named.</summary>
    public int[] Channels { get; }

    /// <summary>Tickets.</summary>
    public int[] Tickets { get; }

    /// <summary>Changes of team within a ticket; the first team is none.</summary>
    public int[] Hops { get; }

    /// <summary>Reopenings.</summary>
    public int[] Reopens { get; }

    /// <summary>Knowledge articles.</summary>
    public int[] Articles { get; }

    /// <summary>Tools that agents used.</summary>
    public int[] Tools { get; }

    /// <summary>When the first word came that was not a system's (an automatic acknowledgement is no response).</summary>
    public long[] FirstResponse { get; }

    /// <summary>When the last open ticket was resolved, closed or cancelled; none while one is open or open again.</summary>
    public long[] Resolved { get; }

    /// <summary>When a ticket was last closed or cancelled.</summary>
    public long[] Closed { get; }

    /// <summary>
    /// The longest time without a word while open: from the first event, a word, a reopening or a contact after resolution, to the next word, the resolution or
    /// the last event. None where there is neither a contact nor a word, as in a log of unknown activities.
    /// </summary>
    public long[] LongestSilence { get; }

    /// <summary>The longest time from an acknowledgement to the next contact without another word between them; none where a word came in time.</summary>
    public long[] SilenceAfterAcknowledgement { get; }

    /// <summary>
    /// Whether the customer got in touch again at most 48 hours (48:00:00 included) after the latest acknowledgement, reply or resolution.
    /// A customer's reply to an agent's reply is a turn of their conversation and does not count.
    /// </summary>
    public bool[] RepeatWithin48Hours { get; }

    /// <summary>Whether a ticket was escalated.</summary>
    public bool[] Escalated { get; }

    /// <summary>Folds a log. Columns that were not loaded count as empty.</summary>
    public static InstanceTable Build(EventLog log)
    {
        var table = new InstanceTable(log.InstanceCount);
        var references = new ReferenceFold(log, table);
        var service = new ServiceFold(log, table);
        for (var instance = 0; instance < table.Count; instance++)
        {
            var (start, end) = log.Instances(instance);
            table.Steps[instance] = end - start;
            (table.Start[instance], table.End[instance]) = (log.Time[start], log.Time[end - 1]);
            references.Fold(instance, start, end);
            service.Fold(instance, start, end);
        }

        return table;
    }
}
