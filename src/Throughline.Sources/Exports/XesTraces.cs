using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Paths;

namespace Throughline.Sources.Exports;

/// <summary>The traces of an export: an instance each, or a ticket each.</summary>
internal sealed class XesTraces(ExportedLog export)
{
    private readonly EventLog _log = export.Log;

    /// <summary>Every trace with its name and its events in order.</summary>
    public IEnumerable<(string Name, IEnumerable<int> Events)> All() => export.Unit == CaseUnit.Ticket ? Tickets() : Instances();

    /// <summary>Events that belong to no trace: those without a ticket, where tickets are the traces.</summary>
    public IEnumerable<int> Loose() => export.Unit == CaseUnit.Ticket ? export.Events().Where(index => Ticket(index) == 0) : [];

    private int Ticket(int index) => _log.Codes(Dimension.Ticket) is { IsEmpty: false } codes ? codes[index] : 0;

    private IEnumerable<(string, IEnumerable<int>)> Instances()
    {
        foreach (var instance in export.Instances())
            yield return (export.CaseIds.Of(instance), Enumerable.Range(_log.InstanceStart[instance], _log.InstanceStart[instance + 1] - _log.InstanceStart[instance]));
    }

    private IEnumerable<(string, IEnumerable<int>)> Tickets()
    {
        var chosen = new int[_log.Count];
        foreach (var index in export.Events()) chosen[index] = Ticket(index);
        var sequence = TicketSequence.Of(chosen, _log.Terms(Dimension.Ticket).Count, _log.SpreadOrder);
        for (var i = 0; i + 1 < sequence.Start.Length; i++)
        {
            var events = new ArraySegment<int>(sequence.Events, sequence.Start[i], sequence.Start[i + 1] - sequence.Start[i]);
            yield return (_log.Terms(Dimension.Ticket).Text(chosen[events[0]]), events);
        }
    }
}
