using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Instances;

/// <summary>
/// A log that new events can be added to. Only the customers that they touch (<see cref="TouchedCustomers"/>) are sorted, assigned and typed
/// again; the others are copied in blocks. The result is, column by column, that of building everything at once. It keeps sequence and
/// place of every event beside the log, 16 bytes an event. Immutable: adding makes another.
/// </summary>
public sealed class GrowingLog
{
    private readonly LogSide _side;
    private readonly InstanceRules _rules;
    private readonly IReadOnlyList<Link> _links;
    private readonly IReadOnlyList<string> _files;

    private GrowingLog(LogSide side, InstanceRules rules, EventTable latest) => (_side, _rules, _links, _files, Mark) = (side, rules, latest.Links, latest.Files, latest.Mark);

    /// <summary>How far it has the store's events.</summary>
    public ImportMark Mark { get; }

    /// <summary>The log.</summary>
    public EventLog Log => _side.Log;

    /// <summary>Builds the log of a table.</summary>
    /// <exception cref="WorkspaceException">As <see cref="EventLogBuilder.Build"/>.</exception>
    public static GrowingLog Of(EventTable table, InstanceRules rules, CancellationToken ct = default) => new(LogSide.Of(table, rules, ct), rules, table);

    /// <summary>
    /// The log with new events; null where it must be built anew: links are not those of before (they may join old customers), or a new file's name
    /// stands before an old one's, so that the places of old events are others now.
    /// </summary>
    /// <param name="added">New events only, of the columns of before, with all terms, links and files.</param>
    /// <param name="ct">Stops the work.</param>
    public GrowingLog? With(EventTable added, CancellationToken ct = default)
    {
        if (!added.Links.SequenceEqual(_links) || !added.Files.Take(_files.Count).SequenceEqual(_files, StringComparer.Ordinal)) return null;
        var group = TicketGroups.Of(added.Links, added.Terms[(int)Dimension.Ticket].Count, _rules.HubLimit);
        var identity = CustomerGroups.Of(added.Links, added.Terms[(int)Dimension.Customer].Count, _rules.HubLimit);
        var touched = TouchedCustomers.Of(Log, added, group, identity);
        ct.ThrowIfCancellationRequested();
        var rebuilt = LogSide.Of(TouchedEvents.Of(_side, touched, added), _rules, ct);
        return new GrowingLog(LogMerge.Of(_side, touched, rebuilt), _rules, added);
    }
}
