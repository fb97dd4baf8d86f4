using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Tests.Identity;

/// <summary>Identifiers, links and decisions without events, and the customers that they make.</summary>
internal sealed class Identities
{
    private readonly TermBook _book = new();
    private readonly List<Link> _links = [];
    private readonly List<IdentityDecision> _decisions = [];

    public IdentityRules Rules { get; init; } = new();

    public Identities Known(params string[] identifiers)
    {
        foreach (var identifier in identifiers) _book.Code(identifier);
        return this;
    }

    public Identities Row(string one, string other, string column = "column")
    {
        _links.Add(new Link(Dimension.Customer, _book.Code(one), _book.Code(other), column));
        return this;
    }

    public Identities Merge(string one, string other) => Decide(IdentityDecisionKind.Merge, one, other, 0);

    public Identities KeepApart(string one, string other) => Decide(IdentityDecisionKind.KeepApart, one, other, 0);

    public Identities Withdraw(long decision) => Decide(IdentityDecisionKind.Withdraw, "", "", decision);

    public IdentityGraph Graph() => IdentityGraph.Of(Table(), Rules, hubLimit: 10);

    /// <summary>The customers, each as its identifiers in the order of their texts.</summary>
    public IReadOnlyList<string> Customers() => Customers(Graph());

    public static IReadOnlyList<string> Customers(IdentityGraph graph) =>
    [
        .. Enumerable.Range(1, graph.Book.Count)
            .GroupBy(code => graph.Customer[code], graph.Book.Text)
            .Select(customer => string.Join(" ", customer.Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Waiting(IdentityGraph graph) =>
        [.. IdentityReview.Waiting(graph).Select(match => $"{graph.Book.Text(match.One)} {graph.Book.Text(match.Other)} {match.Rule}")];

    private Identities Decide(IdentityDecisionKind kind, string one, string other, long withdrawn)
    {
        _decisions.Add(new IdentityDecision(_decisions.Count + 1, kind, one, other, withdrawn, "reviewer", DateTimeOffset.UnixEpoch, "test"));
        return this;
    }

    private EventTable Table() => new()
    {
        Count = 0,
        Time = [],
        Sequence = [],
        Place = [],
        Side = [],
        Traits = [],
        References = [.. Dimensions.All.Select(_ => Array.Empty<int>())],
        Terms = [.. Dimensions.All.Select(d => d == Dimension.Customer ? _book : new TermBook())],
        Links = _links,
        Decisions = _decisions,
    };
}
