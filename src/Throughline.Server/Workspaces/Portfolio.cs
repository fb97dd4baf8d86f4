using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>The journeys of a workspace over one state of its events. An immutable snapshot; a change of the events makes a new one.</summary>
public sealed class Portfolio
{
    /// <summary>The id of the journey that is everything.</summary>
    public const string All = PortfolioDraft.All;

    private readonly Dictionary<string, Lazy<Journey>> _journeys;

    /// <summary>Drafts the journeys.</summary>
    /// <param name="log">All events.</param>
    /// <param name="named">Journeys that somebody has named.</param>
    /// <param name="rules">What metrics go by.</param>
    public Portfolio(EventLog log, IReadOnlyList<GivenJourney> named, MeasureRules rules)
    {
        Log = log;
        var whole = new MeasuredLog(log, rules);
        var maps = named.Count == 0 ? PortfolioDraft.Draft(log) : PortfolioDraft.Draft(log, named);
        Maps = [.. maps.Where(map => map.Id != All)];
        _journeys = maps
            .ToDictionary(map => map.Id, map => new Lazy<Journey>(() => new Journey(map, whole.Within(map.Scope))), StringComparer.Ordinal);
    }

    /// <summary>All events.</summary>
    public EventLog Log { get; }

    /// <summary>The journeys' maps, without the one that is everything.</summary>
    public IReadOnlyList<JourneyMap> Maps { get; }

    /// <summary>A journey by its id, or null.</summary>
    public Journey? Find(string id) => _journeys.GetValueOrDefault(id)?.Value;

    /// <summary>A journey by its id.</summary>
    /// <exception cref="WorkspaceException">There is none; the message lists those that there are.</exception>
    public Journey Get(string id) => Find(id)
        ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{id}'. Journeys: {string.Join(", ", _journeys.Keys.Order(StringComparer.Ordinal))}.");
}
