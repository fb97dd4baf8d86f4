using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>A ticket's way from team to team.</summary>
public static class Handovers
{
    /// <summary>How often a ticket of the instance went to another team; null where no event names a team.</summary>
    public static int? Count(in InstanceEvents events) => Walk(events, onlyBack: false);

    /// <summary>How often a ticket came back to a team that it had left; null where no event names a team.</summary>
    public static int? CountBack(in InstanceEvents events) => Walk(events, onlyBack: true);

    private static int? Walk(in InstanceEvents events, bool onlyBack)
    {
        var teams = events.Log.Codes(Dimension.Team);
        if (teams.IsEmpty) return null;
        var last = events.Reader.BorrowLastTeams();
        var count = 0;
        var named = false;
        for (var i = events.Start; i < events.End; i++)
        {
            if (teams[i] == 0) continue;
            named = true;
            ref var team = ref last[Ticket(events, i)];
            if (team != 0 && team != teams[i] && (!onlyBack || WasThere(events, teams, i))) count++;
            team = teams[i];
        }

        for (var i = events.Start; i < events.End; i++) last[Ticket(events, i)] = 0;
        return named ? count : null;
    }

    private static bool WasThere(in InstanceEvents events, ReadOnlySpan<int> teams, int index)
    {
        for (var i = events.Start; i < index; i++)
            if (teams[i] == teams[index] && Ticket(events, i) == Ticket(events, index)) return true;
        return false;
    }

    private static int Ticket(in InstanceEvents events, int index)
    {
        var tickets = events.Log.Codes(Dimension.Ticket);
        return tickets.IsEmpty ? 0 : tickets[index];
    }
}
