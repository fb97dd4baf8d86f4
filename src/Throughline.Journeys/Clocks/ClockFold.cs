using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>
/// Goes once over an instance's events and runs the clocks of its tickets. A word without a ticket is one to every open ticket of the
/// instance: the customer heard it. Allocates nothing an event.
/// </summary>
internal sealed class ClockFold
{
    private const Happenings Words = Happenings.Word | Happenings.Answered | Happenings.Acknowledged;
    private const long None = EventBatch.NoTime;

    private readonly EventLog _log;
    private readonly long _asOf;
    private readonly ClockSetting[] _settings;
    private readonly ClockColumns _columns;
    private readonly EventMeanings _meanings;
    private readonly TicketFold _fold;
    private readonly TicketStates _tickets;
    private readonly HolderTime _holders;
    private readonly RiskWords _riskWords;
    private readonly int[] _ticket;
    private int _instance;

    public ClockFold(EventLog log, long asOf, ClockSetting[] settings, ClockColumns columns, OpenTime open)
    {
        (_log, _asOf, _settings, _columns) = (log, asOf, settings, columns);
        _meanings = new EventMeanings(log);
        _fold = new TicketFold(log, _meanings);
        _tickets = new TicketStates(settings, log.Terms(Dimension.Ticket).Count);
        _holders = new HolderTime(open);
        _riskWords = new RiskWords(log, asOf, _meanings, columns);
        _ticket = log.References[(int)Dimension.Ticket];
    }

    /// <summary>Folds one instance; instances come in ascending order.</summary>
    public void Fold(int instance, int start, int end)
    {
        var firstRow = _columns.Count;
        _instance = instance;
        _tickets.Begin(instance);
        _holders.Begin(instance);
        for (var i = start; i < end; i++) FoldEvent(i);
        Finish();
        for (var row = firstRow; row < _columns.Count; row++) _riskWords.Settle(row, start, end);
    }

    private void FoldEvent(int i)
    {
        _holders.Pass(_log.Time[i]);
        var happened = _meanings.Of(i);
        var ticket = _ticket.Length == 0 ? 0 : _ticket[i];
        var roles = _meanings.RolesOf(i);
        var isKnown = ticket != 0 && _tickets.Find(ticket) is not null;
        if (!isKnown && (ticket == 0 || Has(roles, EventRolesByType.OpensNothing))) Tell(i, happened & Words);
        else if (Has(roles, EventRoles.Aside)) Run(_tickets.Get(ticket), _log.Time[i], happened & Words);
        else FoldTicket(i, _tickets.Get(ticket), happened);
    }

    private void Tell(int i, Happenings words)
    {
        if (words == Happenings.None) return;
        for (var place = 0; place < _tickets.Count; place++) Run(_tickets[place], _log.Time[i], words);
    }

    private void FoldTicket(int i, TicketState ticket, Happenings happened)
    {
        happened |= _fold.Fold(ticket, i);
        _holders.Move(ticket);
        if (ticket.TakeChange() || happened != Happenings.None) Run(ticket, _log.Time[i], happened);
    }

    private void Run(TicketState ticket, long time, Happenings happened)
    {
        var pauses = ticket.Pauses();
        for (var clock = 0; clock < _settings.Length; clock++)
        {
            var setting = _settings[clock];
            if (ticket.Clocks[clock].IsRunning) Advance(ticket, clock, time, happened, pauses);
            if (!ticket.IsOpen || ticket.Clocks[clock].IsRunning || !Starts(setting.Definition, happened)) continue;
            var row = _columns.Add(_instance, ticket.Ticket, setting.Definition.Id, time);
            ticket.Clocks[clock].Start(row, time, setting.TermsOf(ticket.Priority, ticket.Topic), ticket.Written(clock));
            ticket.Clocks[clock].Stand(time, (setting.Rule.PausedBy & pauses) != PausedBy.Nothing);
        }
    }

    /// <summary>What the ticket's event says counts before the clock ends by it: the row that resolves may carry the last deadline.</summary>
    private void Advance(TicketState ticket, int clock, long time, Happenings happened, PausedBy pauses)
    {
        var (setting, running) = (_settings[clock], ticket.Clocks[clock]);
        if (setting.DependsOnTicket) running.Change(time, setting.TermsOf(ticket.Priority, ticket.Topic));
        running.DueBySource(time, ticket.Written(clock));
        if ((happened & setting.Definition.StopsOn) != Happenings.None) _columns.Complete(running, running.End(time, ClockStatus.None), time);
        else if ((happened & setting.Definition.DropsOn) != Happenings.None) _columns.Complete(running, running.End(time, ClockStatus.Dropped), None);
        else running.Stand(time, (setting.Rule.PausedBy & pauses) != PausedBy.Nothing);
    }

    private static bool Starts(ClockDefinition clock, Happenings happened) =>
        (happened & clock.StartsOn) != Happenings.None && (happened & clock.StopsOn & ~clock.StartsOn) == Happenings.None;

    private void Finish()
    {
        _holders.Pass(_asOf);
        for (var place = 0; place < _tickets.Count; place++)
        {
            foreach (var clock in _tickets[place].Clocks)
                if (clock.IsRunning) _columns.Complete(clock, clock.End(_asOf, ClockStatus.Running), None);
        }
    }

    private static bool Has(EventRoles roles, EventRoles any) => (roles & any) != EventRoles.None;
}
