using Throughline.Journeys.Events;

namespace Throughline.Journeys.Clocks;

/// <summary>Looks for the first word between an episode's risk flag and its deadline, both included; also after a quiet resolution in between.</summary>
internal sealed class RiskWords(EventLog log, long asOf, EventMeanings meanings, ClockColumns columns)
{
    private readonly int[] _ticket = log.References[(int)Dimension.Ticket];

    /// <summary>Settles an episode that is at risk; the others stay as they are.</summary>
    /// <param name="row">The episode.</param>
    /// <param name="start">The first event of its instance.</param>
    /// <param name="end">The event after the last of its instance.</param>
    public void Settle(int row, int start, int end)
    {
        if ((columns.Status[row] & ClockStatus.AtRisk) == ClockStatus.None) return;
        var deadline = columns.Deadline[row];
        for (var i = FirstAt(columns.FlaggedAt[row], start, end); i < end && log.Time[i] <= deadline; i++)
        {
            if (_ticket[i] != columns.Ticket[row] && _ticket[i] != 0) continue;
            if ((meanings.Of(i) & Happenings.Word) == Happenings.None) continue;
            columns.WordAfterFlag[row] = log.Time[i];
            return;
        }

        if (deadline <= asOf) columns.Status[row] |= ClockStatus.RiskWithoutWord;
    }

    private int FirstAt(long time, int start, int end)
    {
        var i = log.Time.AsSpan(start..end).BinarySearch(time);
        var first = start + (i < 0 ? ~i : i);
        while (first > start && log.Time[first - 1] == time) first--;
        return first;
    }
}
