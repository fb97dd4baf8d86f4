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
    private readonly IReadOnlyList<JourneyMap> _drafts;
    private readonly KeptMaps _kept;

    /// <summary>Drafts the journeys that nobody has drawn.</summary>
    /// <param name="log">All events.</param>
    /// <param name="named">Journeys that somebody has named.</param>
    /// <param name="rules">What metrics go by.</param>
    /// <param name="kept">The maps that people have drawn.</param>
    public Portfolio(EventLog log, IReadOnlyList<GivenJourney> named, MeasureRules rules, KeptMaps kept)
        : this(new MeasuredLog(log, rules), named, kept)
    {
    }

    private Portfolio(MeasuredLog whole, IReadOnlyList<GivenJourney> named, KeptMaps kept)
        : this(whole, named, named.Count == 0 ? PortfolioDraft.Draft(whole) : PortfolioDraft.Draft(whole, named), kept)
    {
    }

    private Portfolio(MeasuredLog whole, IReadOnlyList<GivenJourney> named, IReadOnlyList<JourneyMap> drafts, KeptMaps kept)
    {
        (_whole, _named, _drafts, _kept) = (whole, named, drafts, kept);
        var maps = kept.Over(drafts);
        Maps = [.. maps.Select(map => map.Drawn.Map).Where(map => map.Id != All)];
        _journeys = maps.ToDictionary(map => map.Drawn.Map.Id, map => new Lazy<Journey>(() => new Journey(map, whole.Within(map.Drawn.Map.Scope))), StringComparer.Ordinal);
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
        var grown = new Portfolio(whole, _named, _kept);
        foreach (var (id, journey) in grown._journeys.ToList())
        {
            if (!_journeys.TryGetValue(id, out var before) || !before.IsValueCreated) continue;
            if (grown.Grown(journey.Value, before.Value, again, moves) is { } known) grown._journeys[id] = new Lazy<Journey>(known);
        }

        return grown;
    }

    /// <summary>This portfolio with its maps as people have drawn them by now. What was measured of a journey is kept where its map is about the same events.</summary>
    public Portfolio With(KeptMaps kept)
    {
        if (ReferenceEquals(kept, _kept)) return this;
        var redrawn = new Portfolio(_whole, _named, _drafts, kept);
        foreach (var (map, before) in kept.Over(_drafts).Select(map => (map, _journeys.GetValueOrDefault(map.Drawn.Map.Id))))
        {
            if (before is { IsValueCreated: true, Value: var known } && JourneyScope.AreSame(map.Drawn.Map.Scope, known.Map.Scope)) redrawn._journeys[known.Map.Id] = new Lazy<Journey>(known.Redrawn(map));
        }

        return redrawn;
    }

    /// <summary>The events that a scope would give a journey.</summary>
    /// <exception cref="WorkspaceException">The scope names no dimension that there is.</exception>
    public MeasuredLog Within(JourneyScope? scope) => _whole.Within(scope);

    /// <summary>A journey's map as the data alone gives it; without phases where nothing in the data suggests the journey.</summary>
    public JourneyMap Draft(string id) => _drafts.FirstOrDefault(draft => draft.Id == id) ?? new JourneyMap(id, id, null, []);

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
