using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>Folds what passes between customer and service in one instance: contacts, words, silences, resolution. The definitions are <see cref="InstanceTable"/>'s.</summary>
internal sealed class ServiceFold
{
    private const long Hour = 3_600_000_000;
    private const long RepeatWindow = 48 * Hour;
    private const long None = EventBatch.NoTime;

    private readonly EventLog _log;
    private readonly InstanceTable _table;
    private readonly EventRoles[] _roles;
    private readonly int[] _tickets;
    private readonly OpenTickets _open;
    private int _instance;
    private long _contactStarted;
    private long _silentSince;
    private long _longestSilence;
    private long _acknowledged;
    private long _lastAnswer;
    private bool _lastAnswerIsReply;

    /// <summary>Prepares the fold.</summary>
    public ServiceFold(EventLog log, InstanceTable table)
    {
        (_log, _table) = (log, table);
        _roles = EventRolesByType.Codes(log.Terms(Dimension.Type));
        _tickets = log.References[(int)Dimension.Ticket];
        _open = new OpenTickets(log.Terms(Dimension.Ticket).Count);
    }

    /// <summary>Folds one instance.</summary>
    public void Fold(int instance, int start, int end)
    {
        Begin(instance, _log.Time[start]);
        var talked = false;
        for (var i = start; i < end; i++)
        {
            var roles = _roles[_log.Type[i]];
            var contact = IsContact(i, roles);
            var word = IsWord(i, roles);
            talked |= contact | word;
            FoldTickets(i, roles);
            if (contact) FoldContact(_log.Time[i], roles);
            if (word) FoldWord(i, roles);
            FoldResolution(_log.Time[i], roles);
        }

        if (_silentSince != None) EndSilence(_log.Time[end - 1]);
        _table.LongestSilence[instance] = talked ? _longestSilence : None;
        _table.Tickets[instance] = _open.Seen;
    }

    private void Begin(int instance, long time)
    {
        _instance = instance;
        _open.Begin(instance);
        (_contactStarted, _acknowledged, _lastAnswer) = (None, None, None);
        (_silentSince, _longestSilence) = (time, 0);
        _table.FirstResponse[instance] = None;
        _table.Resolved[instance] = None;
        _table.Closed[instance] = None;
        _table.SilenceAfterAcknowledgement[instance] = None;
    }

    private bool IsContact(int i, EventRoles roles)
    {
        var side = _log.Side[i];
        if (Has(roles, EventRoles.ContactStarted)) return side is ActorSide.Customer or ActorSide.Unknown;
        if (Has(roles, EventRoles.TicketCreated)) return side != ActorSide.System && !InContact(_log.Time[i]);
        return Has(roles, EventRoles.CustomerReplied) || (Has(roles, EventRoles.Reopened) && side == ActorSide.Customer);
    }

    private bool InContact(long time) => _contactStarted != None && time - _contactStarted <= Hour;

    private bool IsWord(int i, EventRoles roles) =>
        _log.Side[i] != ActorSide.Customer
        && !Has(roles, EventRoles.Customers)
        && (Has(roles, EventRoles.Word) || (_log.Traits[i] & EventTraits.VisibleToCustomer) != EventTraits.None);

    private void FoldTickets(int i, EventRoles roles)
    {
        if (Has(roles, EventRoles.Escalated)) _table.Escalated[_instance] = true;
        if (Has(roles, EventRoles.Reopened)) _table.Reopens[_instance]++;
        if (Has(roles, EventRoles.Closed)) _table.Closed[_instance] = _log.Time[i];
        var ended = Has(roles, EventRoles.Resolved | EventRoles.Closed);
        var opened = _open.Fold(_tickets.Length == 0 ? 0 : _tickets[i], ended, Has(roles, EventRoles.Reopened));
        if (!opened) return;
        _table.Resolved[_instance] = None;
        if (_silentSince == None) _silentSince = _log.Time[i];
    }

    private void FoldContact(long time, EventRoles roles)
    {
        if (_table.Contacts[_instance]++ > 0 && Repeats(time, roles)) _table.RepeatWithin48Hours[_instance] = true;
        if (Has(roles, EventRoles.ContactStarted)) _contactStarted = time;
        if (_silentSince == None) _silentSince = time;
        if (_acknowledged == None) return;
        ref var silence = ref _table.SilenceAfterAcknowledgement[_instance];
        silence = Math.Max(silence, time - _acknowledged);
        _acknowledged = None;
    }

    private bool Repeats(long time, EventRoles roles) =>
        _lastAnswer != None
        && time - _lastAnswer <= RepeatWindow
        && !(_lastAnswerIsReply && Has(roles, EventRoles.CustomerReplied));

    private void FoldWord(int i, EventRoles roles)
    {
        var time = _log.Time[i];
        if (_silentSince != None)
        {
            EndSilence(time);
            _silentSince = time;
        }

        ref var first = ref _table.FirstResponse[_instance];
        if (first == None && _log.Side[i] != ActorSide.System) first = time;
        var acknowledgement = Has(roles, EventRoles.Acknowledged);
        if (!acknowledgement) _acknowledged = None;
        else if (_acknowledged == None) _acknowledged = time;
        if (!Has(roles, EventRoles.Acknowledged | EventRoles.Replied | EventRoles.Resolved)) return;
        (_lastAnswer, _lastAnswerIsReply) = (time, Has(roles, EventRoles.Replied));
    }

    private void FoldResolution(long time, EventRoles roles)
    {
        if (!Has(roles, EventRoles.Resolved | EventRoles.Closed) || _open.Count > 0) return;
        if (_table.Resolved[_instance] == None) _table.Resolved[_instance] = time;
        if (_silentSince != None) EndSilence(time);
        _silentSince = None;
    }

    private void EndSilence(long time) => _longestSilence = Math.Max(_longestSilence, time - _silentSince);

    private static bool Has(EventRoles roles, EventRoles any) => (roles & any) != EventRoles.None;
}
