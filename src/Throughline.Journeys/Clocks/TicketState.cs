using Throughline.Journeys.Events;

namespace Throughline.Journeys.Clocks;

/// <summary>What a fold knows about one ticket of the current instance. Kept and used again for the next ticket.</summary>
internal sealed class TicketState
{
    private readonly long[] _written = new long[ClockCatalogue.All.Count];
    private (int Priority, int Topic, PausedBy Pauses) _told;
    private bool _hasNewDeadline;

    public TicketState(ClockSetting[] settings) => Clocks = [.. settings.Select(setting => new RunningClock(setting))];

    /// <summary>The clocks, in the order of <see cref="ClockId"/>.</summary>
    public RunningClock[] Clocks { get; }

    public int Ticket { get; private set; }

    public bool IsOpen { get; private set; }

    /// <summary>Whether the ticket is in the hands of a team or an agent.</summary>
    public bool IsAssigned { get; set; }

    public int Priority { get; set; }

    public int Topic { get; set; }

    public WaitingFor Waiting { get; set; }

    /// <summary>The state that the last row of an audit log named.</summary>
    public int StateName { get; set; }

    public bool IsServiceLevelPaused { get; private set; }

    /// <summary>Whom the service level was paused for, if the source said so.</summary>
    public WaitingFor PausedFor { get; private set; }

    /// <summary>In whose hands the ticket was counted last.</summary>
    public Holder Holder { get; set; }

    private bool HasBegun { get; set; }

    /// <summary>Begins another ticket.</summary>
    public void Begin(int ticket)
    {
        (Ticket, IsOpen, HasBegun, IsAssigned) = (ticket, false, false, false);
        (Priority, Topic, StateName) = (0, 0, 0);
        (_told, _hasNewDeadline) = (default, false);
        (Waiting, PausedFor, IsServiceLevelPaused, Holder) = (WaitingFor.Nothing, WaitingFor.Nothing, false, Holder.Closed);
        Array.Fill(_written, EventBatch.NoTime);
        foreach (var clock in Clocks) clock.Reset();
    }

    /// <summary>Opens or ends the ticket as <c>OpenTickets</c> does, and answers which of the two the event did.</summary>
    public Happenings Fold(bool isSolved, bool isCancelled, bool isReopened)
    {
        var (wasOpen, isNew) = (IsOpen, !HasBegun);
        HasBegun = true;
        IsOpen = !isSolved && !isCancelled && (wasOpen || isNew || isReopened);
        if (IsOpen != wasOpen)
        {
            (Waiting, IsServiceLevelPaused) = (WaitingFor.Nothing, false);
            if (IsOpen) return isReopened ? Happenings.Reopened : Happenings.Opened;
        }

        if (isSolved) return Happenings.Resolved;
        return isCancelled ? Happenings.Cancelled : Happenings.None;
    }

    /// <summary>Pauses the service level; a ticket that is not open cannot be paused.</summary>
    public void PauseServiceLevel(WaitingFor reason)
    {
        if (IsOpen) (IsServiceLevelPaused, PausedFor) = (true, reason);
    }

    public void ResumeServiceLevel() => IsServiceLevelPaused = false;

    public void Write(ClockId clock, long deadline)
    {
        _hasNewDeadline |= _written[(int)clock] != deadline;
        _written[(int)clock] = deadline;
    }

    /// <summary>Whether anything that clocks go by has changed since this was asked last: most events change nothing.</summary>
    public bool TakeChange()
    {
        var now = (Priority, Topic, Pauses());
        var hasChanged = _hasNewDeadline || now != _told;
        (_told, _hasNewDeadline) = (now, false);
        return hasChanged;
    }

    /// <summary>The source's last deadline for a clock, or none.</summary>
    public long Written(int clock) => _written[clock];

    /// <summary>Which of the states that can hold a clock still are on.</summary>
    public PausedBy Pauses() =>
        (IsServiceLevelPaused ? PausedBy.ServiceLevel : PausedBy.Nothing) | Waiting switch
        {
            WaitingFor.Customer => PausedBy.WaitingForCustomer,
            WaitingFor.ThirdParty => PausedBy.WaitingForThirdParty,
            _ => PausedBy.Nothing,
        };

    /// <summary>In whose hands the ticket is.</summary>
    public Holder HolderNow()
    {
        if (!IsOpen) return Holder.Closed;
        var waiting = Waiting == WaitingFor.Nothing && IsServiceLevelPaused ? PausedFor : Waiting;
        return waiting switch
        {
            WaitingFor.Customer => Holder.Customer,
            WaitingFor.ThirdParty => Holder.ThirdParty,
            _ => IsAssigned ? Holder.Agent : Holder.Nobody,
        };
    }
}
