using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>The journeys of a workspace over one state of its events. An immutable snapshot; a change of the events makes a new one.</summary>
public sealed class Portfolio
{
    /// <summary>The id of the journey that is everything.</summary>
    public const string All = PortfolioDraft.All;

    private readonly Dictionary<string, Lazy<Journey>> _journeys;
    private readonly MeasuredLog _whole;
    private readonly IReadOnlyList<GivenJourney> _named;

    /// <summary>Drafts the journeys.</summary>
    /// <param name="log">All events.</param>
    /// <param name="named">Journeys that somebody has named.</param>
    /// <param name="rules">What metrics go by.</param>
    public Portfolio(EventLog log, IReadOnlyList<GivenJourney> named, MeasureRules rules)
        : this(new MeasuredLog(log, rules), named)
    {
    }

    private Portfolio(MeasuredLog whole, IReadOnlyList<GivenJourney> named)
    {
        (_whole, _named) = (whole, named);
        var maps = named.Count == 0 ? PortfolioDraft.Draft(whole) : PortfolioDraft.Draft(whole, named);
        Maps = [.. maps.Where(map => map.Id != All)];
        _journeys = maps.ToDictionary(map => map.Id, map => new Lazy<Journey>(() => new Journey(map, whole.Within(map.Scope))), StringComparer.Ordinal);
    }

    /// <summary>All events.</summary>
    public EventLog Log => _whole.Log;

    /// <summary>The journeys' maps, without the one that is everything.</summary>
    public IReadOnlyList<JourneyMap> Maps { get; }

    /// <summary>
    /// The portfolio of the log to which this one's has grown. The journeys that were looked at keep what is known of the customers whom the new
    /// events leave alone; this portfolio is not held by the new one.
    /// </summary>
    /// <param name="log">The grown log.</param>
    /// <param name="moves">Where the instances of this log are in it.</param>
    public Portfolio GrownTo(EventLog log, InstanceMoves moves)
    {
        var whole = new MeasuredLog(log, _whole.Rules);
        var again = whole.GrowFrom(_whole, moves);
        var grown = new Portfolio(whole, _named);
        foreach (var (id, journey) in grown._journeys.ToList())
        {
            if (!_journeys.TryGetValue(id, out var before) || !before.IsValueCreated) continue;
            if (grown.Grown(journey.Value, before.Value, again, moves) is { } known) grown._journeys[id] = new Lazy<Journey>(known);
        }

        return grown;
    }

    private Journey? Grown(Journey journey, Journey before, ObservedAgain? whole, InstanceMoves moves)
    {
        if (!JourneyScope.AreSame(journey.Map.Scope, before.Map.Scope)) return null;
        var again = ReferenceEquals(journey.Measured, _whole) ? whole : journey.Measured.GrowFrom(before.Measured, moves);
        return again is null ? null : journey.Known(before, again);
    }

    /// <summary>A journey by its id, or null.</summary>
    public Journey? Find(string id) => _journeys.GetValueOrDefault(id)?.Value;

    /// <summary>A journey by its id.</summary>
    /// <exception cref="WorkspaceException">There is none; the message lists those that there are.</exception>
    public Journey Get(string id) => Find(id)
        ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{id}'. Journeys: {string.Join(", ", _journeys.Keys.Order(StringComparer.Ordinal))}.");
}
