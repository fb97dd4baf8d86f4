using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
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

    /// <summary>For maps and metrics.</summary>
    public static EventSelection Everything { get; } = new(Dimensions.All, Scores: true, Deadlines: true, Texts: true);

    /// <summary>For maps and metrics under a filter: everything as it was known when the filter says, and the free attributes that it names.</summary>
    public static EventSelection For(CaseFilter filter) => Everything with { Attributes = [.. filter.Attributes], AsOf = filter.AsOf };

    /// <summary>For the report of data quality.</summary>
    public static EventSelection Quality { get; } = new(Dimensions.All, Scores: true, Origins: true);
}
