using Throughline.Journeys.Events;
using Throughline.Journeys.Identity.Rules;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Which identifiers are one customer's: the links that sources state and the match rules find, filtered by confidence, and the decisions of people.
/// A pure function of them, so that taking a decision back restores exactly what was, and independent of the order of arrival.
/// </summary>
public sealed class IdentityGraph
{
    private readonly bool[] _isShared;

    private IdentityGraph(TermBook book, IReadOnlyList<Link> links, IReadOnlyList<IdentityDecision> decisions, TicketCompanions companions, IdentityRules rules, int hubLimit)
    {
        Book = book;
        var known = new KnownIdentifiers(book, links, rules);
        Kinds = known.Kinds;
        Rules = rules;
        Shared = SharedIdentifiers.Of(companions, known, rules, hubLimit);
        _isShared = Marked(Shared, Book.Count);
        Matches = MatchRuleCatalogue.Find(known, rules);
        Decisions = StandingDecisions.Of(decisions, Book);
        var joining = Matches.Where(match => match.Confidence >= rules.Threshold && !TouchesShared(match)).ToList();
        var joined = JoinedIdentifiers.Of(joining, Decisions, Book);
        (Customer, GaveWay) = (joined.Sets, joined.GaveWay);
    }

    /// <summary>All identifiers.</summary>
    public TermBook Book { get; }

    /// <summary>The kind of every identifier, by code.</summary>
    public IReadOnlyList<IdentifierKind> Kinds { get; }

    /// <summary>The rules that were followed.</summary>
    public IdentityRules Rules { get; }

    /// <summary>For every identifier, by code, the one that stands for its customer. Which one stands depends on the codes; which share one does not.</summary>
    public int[] Customer { get; }

    /// <summary>Identifiers that many share; they join nobody.</summary>
    public IReadOnlyList<SharedIdentifier> Shared { get; }

    /// <summary>All matches of at least the review floor.</summary>
    public IReadOnlyList<IdentityMatch> Matches { get; }

    /// <summary>Matches and merges that gave way to a decision to keep two identifiers apart.</summary>
    public IReadOnlyList<IdentityMatch> GaveWay { get; }

    /// <summary>The decisions that hold.</summary>
    public StandingDecisions Decisions { get; }

    /// <summary>Works out the customers of a table.</summary>
    /// <param name="table">Identifiers, links and decisions; tickets and identifiers of events where they were loaded.</param>
    /// <param name="rules">What joins.</param>
    /// <param name="hubLimit">An identifier stated together with more others than this is shared.</param>
    public static IdentityGraph Of(EventTable table, IdentityRules rules, int hubLimit)
    {
        var companions = new TicketCompanions(table.Terms[(int)Dimension.Ticket].Count);
        if (table.Codes(Dimension.Ticket) is { Length: > 0 } tickets && table.Codes(Dimension.Customer) is { Length: > 0 } identifiers) companions.Add(tickets, identifiers);
        return Of(table.Terms[(int)Dimension.Customer], table.Links, table.Decisions, companions, rules, hubLimit);
    }

    /// <summary>Works out the customers without a table of events.</summary>
    /// <param name="book">All identifiers.</param>
    /// <param name="links">All links.</param>
    /// <param name="decisions">What people decided.</param>
    /// <param name="companions">Which identifiers stand on tickets together.</param>
    /// <param name="rules">What joins.</param>
    /// <param name="hubLimit">An identifier stated together with more others than this is shared.</param>
    public static IdentityGraph Of(
        TermBook book,
        IReadOnlyList<Link> links,
        IReadOnlyList<IdentityDecision> decisions,
        TicketCompanions companions,
        IdentityRules rules,
        int hubLimit) => new(book, links, decisions, companions, rules, hubLimit);

    /// <summary>Whether many share an identifier.</summary>
    public bool IsShared(int code) => _isShared.Length > 0 && _isShared[code];

    /// <summary>
    /// Whether an identifier says whose an event is. A shared mailbox, phone or device does not: its events are the ticket's customer's. A shared account does: it is
    /// one customer with many contacts.
    /// </summary>
    internal bool TellsWho(int code) => !IsShared(code) || Kinds[code] is IdentifierKind.Account or IdentifierKind.Other;

    /// <summary>The identifiers that say whose an event is, 0 in place of the others.</summary>
    /// <param name="stated">The identifier of every event, or empty.</param>
    internal int[] Telling(int[] stated) => Shared.Count == 0 ? stated : Array.ConvertAll(stated, code => TellsWho(code) ? code : 0);

    private bool TouchesShared(IdentityMatch match) => IsShared(match.One) || IsShared(match.Other);

    private static bool[] Marked(IReadOnlyList<SharedIdentifier> shared, int count)
    {
        if (shared.Count == 0) return [];
        var marked = new bool[count + 1];
        foreach (var one in shared) marked[one.Code] = true;
        return marked;
    }
}
