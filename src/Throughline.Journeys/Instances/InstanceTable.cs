using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>
/// What is known of every journey instance, as a struct of arrays by instance number; one fold over the log. Times and durations are in
/// microseconds, <see cref="EventBatch.NoTime"/> where there is none. Counts of references are of distinct ones.
/// </summary>
/// <remarks>
/// These are the only definitions: metrics and patterns read them here.
/// <para>
/// A <em>contact</em> is the customer getting in touch: <c>contact.started</c> not by an agent or a system; <c>ticket.created</c> not by a
/// system, unless a contact began or ended in the instance at most an hour before (the ticket was opened in it); <c>ticket.reopened</c> by the
/// customer; <c>ticket.customer-replied</c>, unless the service's last word was a reply or a conversation, so that the customer takes a turn in it.
/// Looking at the portal or at an article is none.
/// </para>
/// <para>
/// A <em>word</em> is what the customer hears or reads from the service: <c>ticket.acknowledged</c>, <c>ticket.replied</c>, <c>ticket.resolved</c>,
/// <c>contact.ended</c>, <c>message.sent</c>, and whatever else is visible to the customer and not the customer's own act. Notes are none.
/// </para>
/// <para>
/// A ticket is <em>open</em> from its first event, other than a conversation, a visit, an article or a survey, until it is resolved, closed or cancelled,
/// and again when it is reopened.
/// </para>
/// </remarks>
public sealed class InstanceTable
{
    private InstanceTable(int count)
    {
        Count = count;
        (Start, End, Asked, FirstResponse) = (new long[count], new long[count], new long[count], new long[count]);
        (Resolved, Closed) = (new long[count], new long[count]);
        (LongestSilence, SilenceAfterAcknowledgement) = (new long[count], new long[count]);
        (Steps, Contacts, Chases, Channels, Tickets) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        (Teams, Hops, Returns, Reopens, Articles, Tools) = (new int[count], new int[count], new int[count], new int[count], new int[count], new int[count]);
        (RepeatWithin48Hours, AskedAfterArticle, Escalated) = (new bool[count], new bool[count], new bool[count]);
        (IsOpen, WasSolved) = (new bool[count], new bool[count]);
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

    /// <summary>Contacts after the first that are made while a ticket is open.</summary>
    public int[] Chases { get; }

    /// <summary>Channels named.</summary>
    public int[] Channels { get; }

    /// <summary>Tickets; a reference that only conversations, visits, articles or surveys have is none.</summary>
    public int[] Tickets { get; }

    /// <summary>Teams named.</summary>
    public int[] Teams { get; }

    /// <summary>Changes of team within a ticket; the first team is none, and a conversation about the ticket does not pass it on.</summary>
    public int[] Hops { get; }

    /// <summary>Hops by which a ticket comes back to a team that had it before.</summary>
    public int[] Returns { get; }

    /// <summary>Reopenings.</summary>
    public int[] Reopens { get; }

    /// <summary>Knowledge articles.</summary>
    public int[] Articles { get; }

    /// <summary>Tools that agents used.</summary>
    public int[] Tools { get; }

    /// <summary>When the first contact began or the first ticket was created, whoever did it.</summary>
    public long[] Asked { get; }

    /// <summary>When, after the asking, the first word came that was neither an acknowledgement nor a system's.</summary>
    public long[] FirstResponse { get; }

    /// <summary>When the last open ticket was resolved or closed; none while one is open or open again, and where the last was cancelled.</summary>
    public long[] Resolved { get; }

    /// <summary>When a ticket was last closed or cancelled.</summary>
    public long[] Closed { get; }

    /// <summary>Whether a ticket is open after the last event.</summary>
    public bool[] IsOpen { get; }

    /// <summary>Whether a ticket was ever resolved, closed or reopened: whether the service ever thought it was done.</summary>
    public bool[] WasSolved { get; }

    /// <summary>
    /// The longest time without a word: from a contact, an opened ticket, a reopening or the word before it, to the next word, to the resolution
    /// or, while a ticket is open, to the log's last event. A conversation that ends while no ticket is open ends the waiting.
    /// None where nothing was asked, and where the log records no words (<see cref="RecordsWords"/>).
    /// </summary>
    public long[] LongestSilence { get; }

    /// <summary>The longest time from an acknowledgement to the next contact without another word between them; none where a word came in time.</summary>
    public long[] SilenceAfterAcknowledgement { get; }

    /// <summary>
    /// Whether the customer got in touch again at most 48 hours (48:00:00 included) after the latest contact or word.
    /// </summary>
    public bool[] RepeatWithin48Hours { get; }

    /// <summary>Whether a contact or ticket came after a look at an article, which so did not help.</summary>
    public bool[] AskedAfterArticle { get; }

    /// <summary>Whether a ticket was escalated.</summary>
    public bool[] Escalated { get; }

    /// <summary>Whether the log has words other than resolutions and ends of contacts; without them nothing is known about silence.</summary>
    public bool RecordsWords { get; private set; }

    /// <summary>Whether the log has resolutions or closings; without them nothing is known about what is open.</summary>
    public bool RecordsSolutions { get; private set; }

    /// <summary>Whether the log has escalations.</summary>
    public bool RecordsEscalations { get; private set; }

    /// <summary>Whether the log has acknowledgements; without them an answer says nothing about when a matter was acknowledged.</summary>
    public bool RecordsAcknowledgements { get; private set; }

    /// <summary>Whether the log has restorations; without them a resolution says nothing about when the service was restored.</summary>
    public bool RecordsRestorations { get; private set; }

    /// <summary>The log's contacts and words, one by one.</summary>
    internal Exchanges Exchanges { get; private set; } = new([], [], [0]);

    /// <summary>Time of the log's first event.</summary>
    public long FirstTime { get; private set; } = EventBatch.NoTime;

    /// <summary>Time of the log's last event.</summary>
    public long LastTime { get; private set; } = EventBatch.NoTime;

    /// <summary>Whether an instance has a ticket with something to it: one that was asked for, or solved. Others are references of tools, visits and the like.</summary>
    public bool HasCase(int instance) => Tickets[instance] > 0 && (Asked[instance] != EventBatch.NoTime || WasSolved[instance]);

    /// <summary>What holds for the whole log.</summary>
    internal LogFrame Frame => new(FirstTime, LastTime, RecordsWords, RecordsSolutions, RecordsEscalations, RecordsAcknowledgements, RecordsRestorations);

    /// <summary>Folds a log. Columns that were not loaded count as empty.</summary>
    public static InstanceTable Build(EventLog log) => Build(log, LogFrame.None);

    /// <summary>Folds some instances of a larger log.</summary>
    /// <param name="log">Those instances.</param>
    /// <param name="frame">What is known of the larger log.</param>
    internal static InstanceTable Build(EventLog log, LogFrame frame)
    {
        var table = new InstanceTable(log.InstanceCount);
        table.Measure(log, frame);
        var references = new ReferenceFold(log, table);
        var service = new ServiceFold(log, table);
        for (var instance = 0; instance < table.Count; instance++)
        {
            var (start, end) = log.Instances(instance);
            references.Fold(instance, start, end);
            service.Fold(instance, start, end);
        }

        (table.RecordsWords, table.RecordsSolutions) = (service.SawWords || frame.RecordsWords, service.SawSolutions || frame.RecordsSolutions);
        table.RecordsEscalations = frame.RecordsEscalations || table.Escalated.AsSpan().Contains(true);
        table.Exchanges = service.Exchanges.ToExchanges();
        table.RecordsAcknowledgements = frame.RecordsAcknowledgements || Array.Exists(table.Exchanges.Turn, turn => (turn & Turn.Acknowledgement) != Turn.None);
        table.RecordsRestorations = frame.RecordsRestorations || (log.Terms(Dimension.Type).Find(EventTypes.ServiceRestored) is > 0 and var restored && log.Type.AsSpan().Contains((ushort)restored));
        if (!table.RecordsWords) Array.Fill(table.LongestSilence, EventBatch.NoTime);
        return table;
    }

    /// <summary>The table of a log that has grown, from what is known of the instances that it kept and of those that were folded again.</summary>
    /// <param name="growth">Which came from where.</param>
    /// <param name="kept">The table before.</param>
    /// <param name="again">The table of the others, in the frame of the log as it is now.</param>
    internal static InstanceTable Merged(InstanceGrowth growth, InstanceTable kept, InstanceTable again)
    {
        var table = new InstanceTable(growth.Log.InstanceCount);
        growth.Spread(kept.Start, again.Start, table.Start);
        growth.Spread(kept.End, again.End, table.End);
        growth.Spread(kept.Asked, again.Asked, table.Asked);
        growth.Spread(kept.FirstResponse, again.FirstResponse, table.FirstResponse);
        growth.Spread(kept.Resolved, again.Resolved, table.Resolved);
        growth.Spread(kept.Closed, again.Closed, table.Closed);
        growth.Spread(kept.LongestSilence, again.LongestSilence, table.LongestSilence);
        growth.Spread(kept.SilenceAfterAcknowledgement, again.SilenceAfterAcknowledgement, table.SilenceAfterAcknowledgement);
        growth.Spread(kept.Steps, again.Steps, table.Steps);
        growth.Spread(kept.Contacts, again.Contacts, table.Contacts);
        growth.Spread(kept.Chases, again.Chases, table.Chases);
        growth.Spread(kept.Channels, again.Channels, table.Channels);
        growth.Spread(kept.Tickets, again.Tickets, table.Tickets);
        growth.Spread(kept.Teams, again.Teams, table.Teams);
        growth.Spread(kept.Hops, again.Hops, table.Hops);
        growth.Spread(kept.Returns, again.Returns, table.Returns);
        growth.Spread(kept.Reopens, again.Reopens, table.Reopens);
        growth.Spread(kept.Articles, again.Articles, table.Articles);
        growth.Spread(kept.Tools, again.Tools, table.Tools);
        growth.Spread(kept.RepeatWithin48Hours, again.RepeatWithin48Hours, table.RepeatWithin48Hours);
        growth.Spread(kept.AskedAfterArticle, again.AskedAfterArticle, table.AskedAfterArticle);
        growth.Spread(kept.Escalated, again.Escalated, table.Escalated);
        growth.Spread(kept.IsOpen, again.IsOpen, table.IsOpen);
        growth.Spread(kept.WasSolved, again.WasSolved, table.WasSolved);
        (table.FirstTime, table.LastTime) = (again.FirstTime, again.LastTime);
        (table.RecordsWords, table.RecordsSolutions, table.RecordsEscalations) = (again.RecordsWords, again.RecordsSolutions, again.RecordsEscalations);
        (table.RecordsAcknowledgements, table.RecordsRestorations) = (again.RecordsAcknowledgements, again.RecordsRestorations);
        table.Exchanges = Exchanges.Merged(growth, kept.Exchanges, again.Exchanges);
        return table;
    }

    /// <summary>Begin and end of each time without a word in one instance, by the same definitions; microseconds.</summary>
    internal List<(long From, long To)> Silences(EventLog log, int instance)
    {
        var silences = new List<(long From, long To)>();
        var (start, end) = log.Instances(instance);
        new ServiceFold(log, new InstanceTable(1) { LastTime = LastTime }, silences).Fold(0, start, end);
        return silences;
    }

    private void Measure(EventLog log, LogFrame frame)
    {
        (FirstTime, LastTime) = (frame.First, frame.Last);
        for (var instance = 0; instance < Count; instance++)
        {
            var (start, end) = log.Instances(instance);
            Steps[instance] = end - start;
            (Start[instance], End[instance]) = (log.Time[start], log.Time[end - 1]);
            FirstTime = FirstTime == EventBatch.NoTime ? Start[instance] : Math.Min(FirstTime, Start[instance]);
            LastTime = Math.Max(LastTime, End[instance]);
        }
    }
}
