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
    private readonly CustomerTies _ties;
    private readonly IReadOnlyList<string> _files;

    private GrowingLog(LogSide side, InstanceRules rules, CustomerTies ties, EventTable latest, InstanceMoves? moves = null) =>
        (_side, _rules, _ties, _files, Mark, Moves) = (side, rules, ties, latest.Files, latest.Mark, moves);

    /// <summary>How far it has the store's events.</summary>
    public ImportMark Mark { get; }

    /// <summary>The log.</summary>
    public EventLog Log => _side.Log;

    /// <summary>Where the instances of the log that it was made of by <see cref="With"/> stand in it; null where it was built at once.</summary>
    public InstanceMoves? Moves { get; }

    /// <summary>Builds the log of a table.</summary>
    /// <exception cref="WorkspaceException">As <see cref="EventLogBuilder.Build"/>.</exception>
    public static GrowingLog Of(EventTable table, InstanceRules rules, CancellationToken ct = default)
    {
        var ties = CustomerTies.Of(table, rules);
        return new GrowingLog(LogSide.Of(table, rules, ties, ct), rules, ties, table);
    }

    /// <summary>
    /// The log with new events; null where it must be built anew: old tickets or identifiers are tied otherwise than before (by a link, a match, a person's decision,
    /// or because many share one now), or a new file's or source's name stands before an old one's, so that the places of old events are others now, or a column is new.
    /// </summary>
    /// <param name="added">New events only, of the columns of before, with all terms, links, decisions and files.</param>
    /// <param name="ct">Stops the work.</param>
    public GrowingLog? With(EventTable added, CancellationToken ct = default)
    {
        if (!added.Files.Take(_files.Count).SequenceEqual(_files, StringComparer.Ordinal) || !added.Sources.SequenceEqual(Log.Sources, StringComparer.Ordinal)) return null;
        if (!added.Attributes.Keys.All(Log.Attributes.ContainsKey)) return null;
        var ties = CustomerTies.Of(Log, added, _rules);
        if (!ties.Extend(_ties)) return null;
        var touched = TouchedCustomers.Of(Log, added, ties);
        ct.ThrowIfCancellationRequested();
        var rebuilt = LogSide.Of(TouchedEvents.Of(_side, touched, added), _rules, ties, ct);
        var (merged, moves) = LogMerge.Of(_side, touched, rebuilt);
        return new GrowingLog(merged, _rules, ties, added, moves);
    }
}
