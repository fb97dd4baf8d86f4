using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Identity;

/// <summary>What ties events to customers and to each other.</summary>
/// <param name="TicketGroup">For every ticket code the ticket that stands for its group (<see cref="TicketGroups"/>).</param>
/// <param name="Graph">Which identifiers are one customer's.</param>
internal sealed record CustomerTies(int[] TicketGroup, IdentityGraph Graph)
{
    /// <summary>The ties of a table's events.</summary>
    public static CustomerTies Of(EventTable table, InstanceRules rules) => new(Groups(table, rules), IdentityGraph.Of(table, rules.Identity, rules.HubLimit));

    /// <summary>The ties of a log's events and new ones; terms, links and decisions are those that came with the new ones.</summary>
    public static CustomerTies Of(EventLog log, EventTable added, InstanceRules rules)
    {
        var companions = new TicketCompanions(added.Terms[(int)Dimension.Ticket].Count);
        Add(companions, log.References);
        Add(companions, added.References);
        var graph = IdentityGraph.Of(added.Terms[(int)Dimension.Customer], added.Links, added.Decisions, companions, rules.Identity, rules.HubLimit);
        return new CustomerTies(Groups(added, rules), graph);
    }

    /// <summary>Whether these ties leave all that other, earlier ones tied as it was: they may only add new codes to groups, or new groups.</summary>
    public bool Extend(CustomerTies earlier) =>
        IsSame(earlier.TicketGroup, TicketGroup) && IsSame(earlier.Graph.Customer, Graph.Customer)
        && Enumerable.Range(1, earlier.Graph.Customer.Length - 1).All(code => earlier.Graph.TellsWho(code) == Graph.TellsWho(code));

    private static int[] Groups(EventTable table, InstanceRules rules) => TicketGroups.Of(table.Links, table.Terms[(int)Dimension.Ticket].Count, rules.HubLimit);

    private static void Add(TicketCompanions companions, int[][] references)
    {
        var (tickets, identifiers) = (references[(int)Dimension.Ticket], references[(int)Dimension.Customer]);
        if (tickets.Length > 0 && identifiers.Length > 0) companions.Add(tickets, identifiers);
    }

    /// <summary>Whether the codes of before share sets as they did. Which member stands for a set may have changed.</summary>
    private static bool IsSame(int[] before, int[] after)
    {
        var becomes = new int[before.Length];
        var taken = new bool[after.Length];
        Array.Fill(becomes, -1);
        for (var code = 0; code < before.Length; code++)
        {
            ref var stands = ref becomes[before[code]];
            if (stands == after[code]) continue;
            if (stands >= 0 || taken[after[code]]) return false;
            stands = after[code];
            taken[stands] = true;
        }

        return true;
    }
}
