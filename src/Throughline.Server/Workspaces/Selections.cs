using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Friction;
using Throughline.Journeys.Metrics.SelfService;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Which columns a piece of work needs; loading no more keeps it fast.</summary>
public static class Selections
{
    /// <summary>For paths and counts: what identifies, what happened, and what tells the changes of an audit log apart.</summary>
    public static EventSelection Paths { get; } = new(
    [
        Dimension.Type, Dimension.Activity, Dimension.Ticket, Dimension.Customer, Dimension.Agent, Dimension.Team, Dimension.Priority, Dimension.Topic,
    ]);

    /// <summary>For maps and metrics; with the few free attributes that metrics read.</summary>
    public static EventSelection Everything { get; } = new(Dimensions.All, Scores: true, Deadlines: true, Texts: true) { Attributes = [ArticleEdits.Attribute, .. FrictionKind.Attributes, .. AcknowledgedLateByCause.Attributes] };

    /// <summary>For maps and metrics under a filter: everything as it was known when the filter says, and the free attributes that it or the one that it is compared with names.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="with">What it is compared with, as <see cref="ComparedScope.Of"/> takes it; empty: nothing.</param>
    /// <param name="personas">The saved filters.</param>
    public static EventSelection For(CaseFilter filter, string with, IReadOnlyList<Persona> personas)
    {
        var attributes = Persona.Resolve(filter, personas).Attributes.Concat(ComparedScope.Filter(with, Persona.Reader(personas)).Attributes);
        return Everything with { Attributes = [.. Everything.Attributes.Union(attributes, StringComparer.OrdinalIgnoreCase)], AsOf = filter.AsOf };
    }

    /// <summary>For a search for findings: as for metrics, with the free attributes of the sources.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="personas">The saved filters.</param>
    /// <param name="summary">What the store holds.</param>
    public static EventSelection ForFindings(CaseFilter filter, IReadOnlyList<Persona> personas, StoreSummary summary)
    {
        var selection = For(filter, "", personas);
        return selection with { Attributes = [.. selection.Attributes.Union(SearchedAttributes.Of(summary), StringComparer.OrdinalIgnoreCase)] };
    }

    /// <summary>For the report of data quality.</summary>
    public static EventSelection Quality { get; } = new(Dimensions.All, Scores: true, Origins: true);
}
