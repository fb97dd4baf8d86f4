using Throughline.Journeys.Events;

namespace Throughline.Journeys.Clocks;

/// <summary>Splits the time during which an instance has an open ticket over those who had it in their hands.</summary>
internal sealed class HolderTime(OpenTime time)
{
    private readonly int[] _tickets = new int[(int)Holder.Closed + 1];
    private int _instance;
    private long _since;

    public void Begin(int instance)
    {
        (_instance, _since) = (instance, EventBatch.NoTime);
        Array.Clear(_tickets);
    }

    /// <summary>Counts the time up to now; before the states change.</summary>
    public void Pass(long now)
    {
        for (var holder = Holder.Agent; holder < Holder.Closed; holder++)
        {
            if (_tickets[(int)holder] == 0) continue;
            time.Of(holder)[_instance] += now - _since;
            time.Total[_instance] += now - _since;
            break;
        }

        _since = now;
    }

    /// <summary>Takes in that a ticket has perhaps changed hands.</summary>
    public void Move(TicketState ticket)
    {
        var holder = ticket.HolderNow();
        if (holder == ticket.Holder) return;
        if (ticket.Holder != Holder.Closed) _tickets[(int)ticket.Holder]--;
        if (holder != Holder.Closed) _tickets[(int)holder]++;
        ticket.Holder = holder;
    }
}
