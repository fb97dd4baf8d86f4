using Throughline.Journeys.Instances;
using Throughline.Office.Records;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Everything that one state of the events answers.</summary>
/// <param name="stamp">Which state.</param>
/// <param name="selection">Which events and attributes.</param>
/// <param name="summary">What the store holds.</param>
/// <param name="log">The events.</param>
/// <param name="portfolio">The journeys of them.</param>
/// <param name="before">The state that this one differs from by new events or more attributes alone; null: there is none.</param>
internal sealed class WorkspaceState(WorkspaceStamp stamp, EventSelection selection, StoreSummary summary, GrowingLog log, Portfolio portfolio, WorkspaceState? before = null)
{
    private WorkspaceState? _redrawn;

    public WorkspaceStamp Stamp => stamp;

    /// <summary>The same for all states that differ by new events or more attributes alone.</summary>
    public object Origin { get; } = before?.Origin ?? new object();

    public DateTimeOffset? AsOf => selection.AsOf;

    /// <summary>The free attributes that were loaded, and those asked for that the data does not have.</summary>
    public IReadOnlyCollection<string> Attributes => selection.Attributes;

    public IReadOnlyList<FilterChoice> AttributeChoices { get; } = FilterChoices.Of(summary);

    public GrowingLog Log => log;

    public Portfolio Journeys => portfolio;

    /// <summary>Whether it holds these attributes, as far as the data has them.</summary>
    public bool Has(IReadOnlyCollection<string> attributes) =>
        attributes.All(name => !summary.Attributes.Contains(name, StringComparer.OrdinalIgnoreCase) || Attributes.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether new events can be added to its log: it went by the same settings and has the same columns.</summary>
    public bool CanGrow(WorkspaceStamp now, EventSelection wanted) => stamp.HasSettingsOf(now) && Attributes.Count == wanted.Attributes.Count;

    /// <summary>The same events with the maps as they were drawn when they were last looked at.</summary>
    public WorkspaceState Latest => Volatile.Read(ref _redrawn) ?? this;

    /// <summary>The same events with the maps as they are drawn by now. What it knows is known to the next one too.</summary>
    public WorkspaceState With(KeptMaps maps)
    {
        var latest = Latest;
        var journeys = latest.Journeys.With(maps);
        if (ReferenceEquals(journeys, latest.Journeys)) return latest;
        var redrawn = new WorkspaceState(stamp, selection, summary, log, journeys, this);
        Volatile.Write(ref _redrawn, redrawn);
        return redrawn;
    }

    /// <summary>Which journeys there are and what each holds, as one text: another where a scope is another.</summary>
    public Lazy<string> Scopes { get; } = new(() => RecordJson.Write(portfolio.Maps.ToDictionary(map => map.Id, map => map.Scope)));

    public Lazy<AtlasView> Atlas { get; } = new(() => AtlasFigures.View(portfolio));

    public ObservedSteps Observed { get; } = new(portfolio);

    public Lazy<PortfolioView> View { get; } = new(() => PortfolioFigures.View(portfolio, summary));

    public JourneyAnswers? Answers(string id, IReadOnlyList<Persona> personas) => portfolio.Find(id) is { } journey ? new JourneyAnswers(journey, portfolio, personas) : null;
}
