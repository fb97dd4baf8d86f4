using Throughline.Journeys.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Counts over the tickets of a log.</summary>
public static class Tickets
{
    /// <summary>How many different tickets the events name.</summary>
    public static long Distinct(EventLog log)
    {
        var seen = new bool[log.Terms(Dimension.Ticket).Count + 1];
        foreach (var ticket in log.Codes(Dimension.Ticket)) seen[ticket] = true;
        return seen.Skip(1).LongCount(known => known);
    }
}
