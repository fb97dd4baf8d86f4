using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Folds what passes between customer and service in one instance: contacts, words, silences, resolution. The definitions are <see cref="InstanceTable"/>'s.</summary>
internal sealed class ServiceFold
{
    private const long Hour = 3_600_000_000;
    private const long RepeatWindow = 48 * Hour;
    private const long None = EventBatch.NoTime;
    private const EventRoles Ends = EventRoles.Resolved | EventRoles.Closed | EventRoles.Cancelled;

    private readonly EventLog _log;
    private readonly InstanceTable _table;
    private readonly EventRoles[] _roles;
    private readonly int[] _tickets;
    private readonly OpenTickets _open;
    private readonly TurnTaking _turns;
    private int _instance;
    private long _lastExchange;
    private long _silentSince;
    private long _longestSilence;
    private long _acknowledged;
    private bool _hasReadArticle;

    private readonly List<(long From, long To)>? _silences;

    /// <summary>Prepares the fold.</summary>
    /// <param name="log">The events.</param>
    /// <param name="table">What is written to.</param>
    /// <param name="silences">Where silences are noted one by one; null: nowhere.</param>
    public ServiceFold(EventLog log, InstanceTable table, List<(long From, long To)>? silences = null)
    {
        (_log, _table, _silences) = (log, table, silences);
        Exchanges = new ExchangeList(table.Count);
        _roles = EventRolesByType.Codes(log.Terms(Dimension.Type));
        _tickets = log.References[(int)Dimension.Ticket];
        _open = new OpenTickets(log.Terms(Dimension.Ticket).Count);
        _turns = new TurnTaking(log);
    }

    /// <summary>Whether there was a word other than a resolution or the end of a contact.</summary>
    public bool SawWords { get; private set; }

    /// <summary>Whether there was a resolution or closing.</summary>
    public bool SawSolutions { get; private set; }

    /// <summary>Contacts and words so far.</summary>
    public ExchangeList Exchanges { get; }

    /// <summary>Folds one instance.</summary>
    public void Fold(int instance, int start, int end)
    {
        Begin(instance);
        var talked = false;
        for (var i = start; i < end; i++)
        {
            var roles = _roles[_log.Type[i]];
            var turn = _turns.Next(i, roles);
            var contact = (turn & Turn.Contact) != Turn.None;
            var word = (turn & Turn.Word) != Turn.None;
            var wasOpen = _open.Count > 0;
            talked |= contact | word;
            if (turn != Turn.None) Exchanges.Add(i, turn | Circumstances(wasOpen));
            FoldTickets(i, roles);
            FoldAsking(_log.Time[i], roles, contact);
            if (contact) FoldContact(_log.Time[i], wasOpen);
            if (word) FoldWord(_log.Time[i], roles, turn);
            FoldResolution(_log.Time[i], roles);
        }

        Exchanges.End(instance);
        _table.IsOpen[instance] = _open.Count > 0;
        if (_open.Count > 0) EndSilence(_table.LastTime);
        _table.LongestSilence[instance] = talked ? _longestSilence : None;
        _table.Tickets[instance] = _open.Seen;
    }

    private void Begin(int instance)
    {
        _instance = instance;
        _open.Begin(instance);
        _turns.Begin();
        (_lastExchange, _acknowledged) = (None, None);
        (_silentSince, _longestSilence) = (None, None);
        _hasReadArticle = false;
        _table.Asked[instance] = None;
        _table.FirstResponse[instance] = None;
        _table.Resolved[instance] = None;
        _table.Closed[instance] = None;
        _table.SilenceAfterAcknowledgement[instance] = None;
    }

    private Turn Circumstances(bool isOpen) =>
        isOpen ? Turn.WhileOpen : _table.WasSolved[_instance] ? Turn.AfterSolution : Turn.None;

    private void FoldTickets(int i, EventRoles roles)
    {
        if (Has(roles, EventRolesByType.OpensNothing)) return;
        if (Has(roles, EventRoles.Escalated)) _table.Escalated[_instance] = true;
        if (Has(roles, EventRoles.Reopened)) _table.Reopens[_instance]++;
        if (Has(roles, EventRoles.Resolved | EventRoles.Closed | EventRoles.Reopened)) _table.WasSolved[_instance] = true;
        if (Has(roles, EventRoles.Closed | EventRoles.Cancelled)) _table.Closed[_instance] = _log.Time[i];
        var opened = _open.Fold(_tickets.Length == 0 ? 0 : _tickets[i], Has(roles, Ends), Has(roles, EventRoles.Reopened));
        if (!opened) return;
        _table.Resolved[_instance] = None;
        if (_silentSince == None) _silentSince = _log.Time[i];
    }

    private void FoldAsking(long time, EventRoles roles, bool contact)
    {
        if (Has(roles, EventRoles.ArticleViewed)) _hasReadArticle = true;
        if (!contact && !Has(roles, EventRoles.ContactStarted | EventRoles.TicketCreated)) return;
        if (_hasReadArticle) _table.AskedAfterArticle[_instance] = true;
        if (_table.Asked[_instance] == None) _table.Asked[_instance] = time;
    }

    private void FoldContact(long time, bool wasOpen)
    {
        if (_table.Contacts[_instance]++ > 0)
        {
            if (wasOpen) _table.Chases[_instance]++;
            if (time - _lastExchange <= RepeatWindow) _table.RepeatWithin48Hours[_instance] = true;
        }

        _lastExchange = time;
        if (_silentSince == None) _silentSince = time;
        if (_acknowledged == None) return;
        ref var silence = ref _table.SilenceAfterAcknowledgement[_instance];
        silence = Math.Max(silence, time - _acknowledged);
        _acknowledged = None;
    }

    private void FoldWord(long time, EventRoles roles, Turn turn)
    {
        EndSilence(time);
        if (_silentSince != None) _silentSince = Has(roles, EventRoles.ContactEnded) && _open.Count == 0 ? None : time;
        _lastExchange = time;
        if (!Has(roles, EventRoles.Resolved | EventRoles.ContactEnded)) SawWords = true;
        if (!Has(roles, EventRoles.Acknowledged)) _acknowledged = None;
        else if (_acknowledged == None) _acknowledged = time;
        if ((turn & Turn.Response) != Turn.None) FoldResponse(time);
    }

    private void FoldResponse(long time)
    {
        ref var first = ref _table.FirstResponse[_instance];
        if (first == None && _table.Asked[_instance] != None) first = time;
    }

    private void FoldResolution(long time, EventRoles roles)
    {
        var solved = Has(roles, EventRoles.Resolved | EventRoles.Closed);
        SawSolutions |= solved;
        if (!Has(roles, Ends) || _open.Count > 0) return;
        if (solved && _table.Resolved[_instance] == None) _table.Resolved[_instance] = time;
        EndSilence(time);
        _silentSince = None;
    }

    private void EndSilence(long time)
    {
        if (_silentSince == None) return;
        _longestSilence = Math.Max(_longestSilence, time - _silentSince);
        if (time > _silentSince) _silences?.Add((_silentSince, time));
    }

    private static bool Has(EventRoles roles, EventRoles any) => (roles & any) != EventRoles.None;
}
