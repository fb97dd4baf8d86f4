using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>What belongs to a customer who is to be erased.</summary>
/// <param name="Identifiers">Codes of the customer's identifiers, and of those that sources state together with no other customer's (their device, their name).</param>
/// <param name="Joined">Those of them that are joined into the one customer.</param>
/// <param name="Events">Indexes of the customer's events in the table.</param>
public sealed record ErasurePlan(IReadOnlyList<int> Identifiers, IReadOnlyList<int> Joined, IReadOnlyList<int> Events)
{
    /// <summary>Works out what belongs to the customer of an identifier.</summary>
    /// <param name="table">Events loaded with tickets and customers.</param>
    /// <param name="graph">Which identifiers are one customer's.</param>
    /// <param name="hubLimit">A ticket that more others name ties nobody.</param>
    /// <param name="identifier">Code of one of the customer's identifiers.</param>
    public static ErasurePlan Of(EventTable table, IdentityGraph graph, int hubLimit, int identifier)
    {
        var customer = graph.Customer[identifier];
        var joined = Enumerable.Range(1, graph.Book.Count).Where(code => graph.Customer[code] == customer).ToHashSet();
        var all = joined.Concat(StatedOnlyWith(table, joined)).ToHashSet();
        var group = TicketGroups.Of(table.Links, table.Terms[(int)Dimension.Ticket].Count, hubLimit);
        var customers = CustomerResolution.Of(table, group, graph).Customer;
        var own = table.Codes(Dimension.Customer);
        var events = Enumerable.Range(0, table.Count).Where(i => all.Contains(own[i]) || customers[i] == customer);
        return new ErasurePlan([.. all.Order()], [.. joined.Order()], [.. events]);
    }

    private static IEnumerable<int> StatedOnlyWith(EventTable table, HashSet<int> joined) => table.Links
        .Where(link => link.Dimension == Dimension.Customer)
        .SelectMany(link => new[] { (Of: link.From, With: link.To), (Of: link.To, With: link.From) })
        .Where(pair => !joined.Contains(pair.Of))
        .GroupBy(pair => pair.Of, pair => pair.With)
        .Where(partners => partners.All(joined.Contains))
        .Select(partners => partners.Key);
}
