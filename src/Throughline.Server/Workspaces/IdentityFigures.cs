using Throughline.Journeys.Cases;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The identity page of one state of the events and decisions.</summary>
internal static class IdentityFigures
{
    /// <summary>The page.</summary>
    public static IdentityView View(IdentityState state)
    {
        var report = IdentityReport.Of(state.Log, state.Graph);
        var window = FigureScope.Of(state.Log);
        return new IdentityView(
            DataFigures.Counted(DataFigures.IdentifiedCustomers, report.Customers, "customers", window),
            DataFigures.Counted(DataFigures.AnonymousCustomers, report.Anonymous, "customers", window),
            Waiting(state.Graph, report),
            Matched(report, window),
            [.. report.Shared.Select(shared => new SharedByMany(
                state.Graph.Book.Text(shared.Code),
                DataFigures.Counted(DataFigures.StatedTogether, shared.LinkedWith, "identifiers in one row with it", window),
                DataFigures.Counted(DataFigures.OnSameTickets, shared.OnTicketsOf, "identifiers on its tickets", window)))],
            Decisions(state.Decisions));
    }

    /// <summary>How many events are matched to a customer, by source and channel.</summary>
    public static IReadOnlyList<MatchedEvents> Matched(IdentityReport report, FigureScope window) => [.. report.MatchRates.Select(rate =>
    {
        var population = $"events of {rate.Source}, channel {QualityWords.Channel(rate.Channel)}";
        return new MatchedEvents(
            rate.Source,
            rate.Channel,
            DataFigures.Counted(DataFigures.ChannelEvents, rate.Events, population, window),
            DataFigures.Counted(DataFigures.ByIdentifier, rate.ByIdentifier, population, window),
            DataFigures.Counted(DataFigures.ByTicket, rate.ByTicket, population, window),
            DataFigures.Counted(DataFigures.Nobodys, rate.Anonymous, population, window),
            DataFigures.Share(DataFigures.MatchRate, rate.ByIdentifier + rate.ByTicket, rate.Events, population, window));
    })];

    private static IReadOnlyList<WaitingMatch> Waiting(IdentityGraph graph, IdentityReport report)
    {
        var ambiguous = report.Ambiguous.ToHashSet();
        return [.. report.Waiting.Select(match => new WaitingMatch(
            graph.Book.Text(match.One), graph.Book.Text(match.Other), match.Rule, match.Evidence, new Quantity(match.Confidence, "share"), ambiguous.Contains(match.One) || ambiguous.Contains(match.Other)))];
    }

    private static IReadOnlyList<DecisionLine> Decisions(IReadOnlyList<IdentityDecision> decisions)
    {
        var withdrawn = StandingDecisions.Withdrawn(decisions);
        return [.. decisions.OrderByDescending(decision => decision.Id).Select(decision =>
            new DecisionLine($"{decision.Id}", decision.At, decision.Who, DecisionText.Sentence(decision), decision.Why, !withdrawn.Contains(decision.Id)))];
    }
}
