using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Instances;

/// <summary>
/// Which customers of a log new events can change: those with an identifier or a ticket (or one linked with it) of a new event, and
/// those that share a ticket with such a customer, because a row of an audit log is typed by the row before it in its ticket, whoever's that is.
/// </summary>
internal static class TouchedCustomers
{
    /// <summary>For every customer of the log whether it is touched.</summary>
    /// <param name="log">The log without the new events.</param>
    /// <param name="added">The new events.</param>
    /// <param name="group">The group of every ticket.</param>
    /// <param name="identity">The group of every identifier.</param>
    public static bool[] Of(EventLog log, EventTable added, int[] group, int[] identity)
    {
        var firstIdentity = log.CustomerCount + group.Length;
        var ties = new DisjointSets(firstIdentity + identity.Length);
        int Ticket(int code) => log.CustomerCount + group[code];
        int Identifier(int code) => firstIdentity + identity[code];

        Tie(log.Customer, log.References[(int)Dimension.Ticket], Ticket, ties);
        Tie(log.Customer, log.References[(int)Dimension.Customer], Identifier, ties);
        var (tickets, identifiers) = (added.Codes(Dimension.Ticket), added.Codes(Dimension.Customer));
        for (var i = 0; i < added.Count; i++)
            if (Code(tickets, i) != 0 && Code(identifiers, i) != 0) ties.Union(Ticket(tickets[i]), Identifier(identifiers[i]));

        var touched = new bool[firstIdentity + identity.Length];
        for (var i = 0; i < added.Count; i++)
        {
            if (Code(tickets, i) != 0) touched[ties.Find(Ticket(tickets[i]))] = true;
            if (Code(identifiers, i) != 0) touched[ties.Find(Identifier(identifiers[i]))] = true;
        }

        var customers = new bool[log.CustomerCount];
        for (var customer = 0; customer < customers.Length; customer++) customers[customer] = touched[ties.Find(customer)];
        return customers;
    }

    /// <summary>Ties customers to codes, run by run: events of a customer and ticket mostly stand together.</summary>
    private static void Tie(int[] customers, int[] codes, Func<int, int> node, DisjointSets ties)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] == 0 || (i > 0 && codes[i] == codes[i - 1] && customers[i] == customers[i - 1])) continue;
            ties.Union(customers[i], node(codes[i]));
        }
    }

    private static int Code(int[] codes, int index) => codes.Length == 0 ? 0 : codes[index];
}
