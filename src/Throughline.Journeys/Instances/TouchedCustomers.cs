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
    /// <param name="ties">The groups of tickets and identifiers. An identifier that many share and that does not say whose an event is ties nobody.</param>
    public static bool[] Of(EventLog log, EventTable added, CustomerTies ties)
    {
        var (group, graph) = (ties.TicketGroup, ties.Graph);
        var firstIdentity = log.CustomerCount + group.Length;
        var sets = new DisjointSets(firstIdentity + graph.Customer.Length);
        int Ticket(int code) => log.CustomerCount + group[code];
        int Identifier(int code) => firstIdentity + graph.Customer[code];

        var (tickets, identifiers) = (added.Codes(Dimension.Ticket), graph.Telling(added.Codes(Dimension.Customer)));
        Tie(log.Customer, log.References[(int)Dimension.Ticket], Ticket, sets);
        Tie(log.Customer, graph.Telling(log.References[(int)Dimension.Customer]), Identifier, sets);
        for (var i = 0; i < added.Count; i++)
            if (Code(tickets, i) != 0 && Code(identifiers, i) != 0) sets.Union(Ticket(tickets[i]), Identifier(identifiers[i]));

        var touched = new bool[firstIdentity + graph.Customer.Length];
        for (var i = 0; i < added.Count; i++)
        {
            if (Code(tickets, i) != 0) touched[sets.Find(Ticket(tickets[i]))] = true;
            if (Code(identifiers, i) != 0) touched[sets.Find(Identifier(identifiers[i]))] = true;
        }

        var customers = new bool[log.CustomerCount];
        for (var customer = 0; customer < customers.Length; customer++) customers[customer] = touched[sets.Find(customer)];
        return customers;
    }

    /// <summary>Ties customers to codes, run by run: events of a customer and ticket mostly stand together.</summary>
    private static void Tie(int[] customers, int[] codes, Func<int, int> node, DisjointSets sets)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] == 0 || (i > 0 && codes[i] == codes[i - 1] && customers[i] == customers[i - 1])) continue;
            sets.Union(customers[i], node(codes[i]));
        }
    }

    private static int Code(int[] codes, int index) => codes.Length == 0 ? 0 : codes[index];
}
