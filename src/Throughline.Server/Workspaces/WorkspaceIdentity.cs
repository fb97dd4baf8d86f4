using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Who is who in a workspace, and what people decide about it.</summary>
public sealed class WorkspaceIdentity(Workspace workspace)
{
    private static readonly EventSelection Whose = new([.. Selections.Paths.Dimensions, Dimension.Channel], Origins: true);

    /// <summary>Loads what is known.</summary>
    public async Task<IdentityState> LoadAsync(CancellationToken cancellationToken)
    {
        using var store = await workspace.OpenStoreAsync(EventStoreAccess.ReadOnly, cancellationToken);
        return State(store, cancellationToken);
    }

    /// <summary>Decides that two identifiers are one customer's.</summary>
    /// <exception cref="WorkspaceException">One of them is not known, or they are one customer's already.</exception>
    public Task<IdentityDecision> MergeAsync(string one, string other, string who, string why, CancellationToken cancellationToken) =>
        DecideAsync(who, why, state =>
        {
            var (first, second) = Two(state, one, other);
            if (state.Graph.Customer[first] == state.Graph.Customer[second])
                throw new WorkspaceException(Problem.Usage, $"{Text(state, first)} and {Text(state, second)} are one customer's already; nothing was decided.");
            return (IdentityDecisionKind.Merge, Text(state, first), Text(state, second), 0);
        }, cancellationToken);

    /// <summary>Decides that two identifiers are not one customer's, whatever the sources say.</summary>
    /// <exception cref="WorkspaceException">One of them is not known, or they are kept apart already.</exception>
    public Task<IdentityDecision> SplitAsync(string one, string other, string who, string why, CancellationToken cancellationToken) =>
        DecideAsync(who, why, state =>
        {
            var (first, second) = Two(state, one, other);
            if (state.Graph.Decisions.KeptApart.FirstOrDefault(pair => (pair.One == first && pair.Other == second) || (pair.One == second && pair.Other == first)) is { Decision: { } known })
                throw new WorkspaceException(Problem.Usage, $"{Text(state, first)} and {Text(state, second)} are kept apart already by decision {known.Id}; nothing was decided.");
            return (IdentityDecisionKind.KeepApart, Text(state, first), Text(state, second), 0);
        }, cancellationToken);

    /// <summary>Takes a decision back; taking a taking back back makes the decision hold again.</summary>
    /// <exception cref="WorkspaceException">There is no such decision, or it does not hold any more.</exception>
    public Task<IdentityDecision> UndoAsync(long decision, string who, string why, CancellationToken cancellationToken) =>
        DecideAsync(who, why, state =>
        {
            if (state.Decisions.All(known => known.Id != decision))
                throw new WorkspaceException(Problem.NotFound, $"There is no decision {decision}. List them with: throughline identity decisions");
            if (StandingDecisions.Withdrawn(state.Decisions).Contains(decision))
                throw new WorkspaceException(Problem.Usage, $"Decision {decision} was taken back already; nothing was decided. List them with: throughline identity decisions");
            return (IdentityDecisionKind.Withdraw, "", "", decision);
        }, cancellationToken);

    /// <summary>
    /// Erases the customer of an identifier: identifiers, texts and free attributes, in the store's file as well. The events stay, as nobody's, so that totals do. A keyed hash
    /// is remembered, so that a later import of the same rows does not bring the customer back. Erasing again what was erased only writes the file anew.
    /// </summary>
    /// <exception cref="WorkspaceException">No source names the identifier.</exception>
    public async Task<ErasureSummary> EraseAsync(string identifier, CancellationToken cancellationToken)
    {
        using var store = await workspace.OpenStoreAsync(EventStoreAccess.ReadWrite, cancellationToken);
        var rules = workspace.Settings().Identity.InstanceRules();
        var table = store.Load(Whose with { Rows = true }, cancellationToken);
        var graph = IdentityGraph.Of(table, rules.Identity, rules.HubLimit);
        var privacy = workspace.PrivacyWithKey();
        if (store.IsErased(privacy.Key.Hash(identifier)))
        {
            store.Rewrite();
            return new ErasureSummary(0, 0);
        }

        var code = new IdentifierSearch(graph, workspace).Code(identifier);
        var plan = ErasurePlan.Of(table, graph, rules.HubLimit, code);
        store.Erase(ErasureOf(plan, [.. plan.Events.Select(e => table.Row[e]), .. EarlierRows(store, graph, rules.HubLimit, code, cancellationToken)], graph.Book, privacy.Key), cancellationToken);
        return new ErasureSummary(plan.Identifiers.Count, plan.Events.Count);
    }

    /// <summary>What was the customer's in any revision, although it is another's, or deleted, by now.</summary>
    private static IEnumerable<long> EarlierRows(EventStore store, IdentityGraph graph, int hubLimit, int code, CancellationToken cancellationToken)
    {
        var table = store.Load(Whose with { Rows = true, EveryRevision = true }, cancellationToken);
        return ErasurePlan.Of(table, graph, hubLimit, code).Events.Select(e => table.Row[e]);
    }

    private static Erasure ErasureOf(ErasurePlan plan, IReadOnlyList<long> rows, TermBook book, IdentifierKey key)
    {
        var identifiers = plan.Identifiers.Select(book.Text).ToList();
        var values = identifiers.Select(text => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
            .Where(value => value.Length >= Erasure.ShortestValue && value[0] != (char)Identifier.HashMark).Distinct(StringComparer.OrdinalIgnoreCase);
        var remembered = identifiers.Select(text => (text[..(text.IndexOf(':', StringComparison.Ordinal) + 1)], key.Hash(text)));
        return new Erasure(plan.Identifiers, plan.Joined, [.. rows.Distinct()], [.. values], [.. remembered.Distinct()]);
    }

    internal static IdentityState State(EventStore store, InstanceRules rules, CancellationToken cancellationToken)
    {
        var table = store.Load(Whose, cancellationToken);
        return new IdentityState(EventLogBuilder.Build(table, rules, cancellationToken), IdentityGraph.Of(table, rules.Identity, rules.HubLimit), table.Decisions);
    }

    private IdentityState State(EventStore store, CancellationToken cancellationToken) => State(store, workspace.Settings().Identity.InstanceRules(), cancellationToken);

    private async Task<IdentityDecision> DecideAsync(
        string who,
        string why,
        Func<IdentityState, (IdentityDecisionKind Kind, string One, string Other, long Withdrawn)> decide,
        CancellationToken cancellationToken)
    {
        using var store = await workspace.OpenStoreAsync(EventStoreAccess.ReadWrite, cancellationToken);
        var (kind, one, other, withdrawn) = decide(State(store, cancellationToken));
        return store.Decide(new IdentityDecision(0, kind, one, other, withdrawn, who, workspace.Clock.GetUtcNow(), why));
    }

    private (int First, int Second) Two(IdentityState state, string one, string other)
    {
        var search = new IdentifierSearch(state.Graph, workspace);
        var (first, second) = (search.Code(one), search.Code(other));
        return first != second
            ? (first, second)
            : throw new WorkspaceException(Problem.Usage, $"{one} and {other} are the same identifier. Name two different ones.");
    }

    private static string Text(IdentityState state, int code) => state.Graph.Book.Text(code);
}
