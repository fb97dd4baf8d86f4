using Throughline.Journeys.Events;

namespace Throughline.Sources.Exports;

/// <summary>
/// The ties that make several tickets those of one customer whom nothing else identifies: each ticket names the one that came before it.
/// </summary>
internal sealed class LinkedTickets
{
    private readonly EventLog _log;
    private readonly TermTextCache _tickets;
    private readonly int[] _before;

    public LinkedTickets(ExportedLog export)
    {
        _log = export.Log;
        _tickets = new TermTextCache(_log.Terms(Dimension.Ticket));
        _before = new int[_log.Terms(Dimension.Ticket).Count + 1];
        if (!_log.Codes(Dimension.Ticket).IsEmpty) Chain(export);
    }

    /// <summary>The ticket that an event's ticket is tied to; empty: none.</summary>
    public string Of(int index) => _log.Codes(Dimension.Ticket).IsEmpty ? "" : _tickets.Of(_before[_log.Codes(Dimension.Ticket)[index]]);

    private void Chain(ExportedLog export)
    {
        var tickets = _log.Codes(Dimension.Ticket);
        var seen = new bool[_before.Length];
        var (customer, last) = (-1, 0);
        foreach (var index in export.Events())
        {
            var ticket = tickets[index];
            if (ticket == 0 || _log.Customer[index] < _log.CustomerCount - _log.AnonymousCount) continue;
            if (_log.Customer[index] != customer) (customer, last) = (_log.Customer[index], 0);
            if (!seen[ticket]) (_before[ticket], last) = (last, ticket);
            seen[ticket] = true;
        }
    }
}
