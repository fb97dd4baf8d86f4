using Throughline.Journeys.Events;

namespace Throughline.Journeys.Clocks;

/// <summary>
/// One clock of one ticket, from episode to episode. It adds up working time in stretches, so that what happens later never changes
/// what has passed; a pause carries the time left until the deadline over to its end. Kept and used again for the next ticket.
/// </summary>
internal sealed class RunningClock(ClockSetting setting)
{
    private const long None = EventBatch.NoTime;
    private const long DoesNotMove = -1;

    private ClockTerms _terms = setting.TermsOf(0, 0);
    private long _start;
    private long _since;
    private long _left;
    private long _written;
    private bool _isFromSource;

    /// <summary>Whether an episode is under way.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Whether it stands still.</summary>
    public bool IsStanding { get; private set; }

    /// <summary>The row of the episode.</summary>
    public int Row { get; private set; }

    /// <summary>How many episodes the ticket has had.</summary>
    public int Episodes { get; private set; }

    /// <summary>When the episode is due, or none.</summary>
    public long Due { get; private set; }

    /// <summary>From when on it is at risk, or none.</summary>
    public long Flag { get; private set; }

    /// <summary>Working time that it ran.</summary>
    public long Worked { get; private set; }

    /// <summary>Working time that it stood.</summary>
    public long Paused { get; private set; }

    /// <summary>Forgets the ticket before.</summary>
    public void Reset() => (IsRunning, Episodes) = (false, 0);

    /// <summary>Begins the next episode.</summary>
    /// <param name="row">Where it is written down.</param>
    /// <param name="time">Now.</param>
    /// <param name="terms">What holds for the ticket.</param>
    /// <param name="written">The source's deadline, or none.</param>
    public void Start(int row, long time, ClockTerms terms, long written)
    {
        (IsRunning, IsStanding, Row, _start, _since, _terms) = (true, false, row, time, time, terms);
        (Worked, Paused, _left, _written, _isFromSource) = (0, 0, DoesNotMove, None, false);
        Episodes++;
        (Due, Flag) = (None, None);
        DueByTarget(time);
        DueBySource(time, written);
    }

    /// <summary>Takes over what the source wrote down last; the same again, or a moment before the episode, changes nothing.</summary>
    public void DueBySource(long time, long written)
    {
        if (written == None || written == _written || written <= _start || (setting.Rule.Deadlines & DeadlineOrigin.Source) == DeadlineOrigin.None) return;
        (_written, _isFromSource) = (written, true);
        Pass(time);
        SetDue(time, written);
        CarryOver(time);
    }

    /// <summary>The ticket has another priority or topic: time passed so far stays as it is, what is to come follows the new terms.</summary>
    public void Change(long time, ClockTerms terms)
    {
        if (ReferenceEquals(terms, _terms)) return;
        Pass(time);
        _terms = terms;
        if (!_isFromSource) DueByTarget(time);
        CarryOver(time);
    }

    /// <summary>Makes it stand or run.</summary>
    public void Stand(long time, bool stands)
    {
        if (stands == IsStanding) return;
        if (IsStanding) Resume(time);
        else Pause(time);
    }

    /// <summary>Ends the episode and answers how it stood; a clock that stood is due as if it ran on from here.</summary>
    public ClockStatus End(long time, ClockStatus how)
    {
        if (IsStanding) how |= ClockStatus.Paused;
        Stand(time, stands: false);
        Pass(time);
        IsRunning = false;
        if (_terms.Target != ClockTerms.NoTarget && Worked >= _terms.Target) how |= ClockStatus.ReachedTarget;
        if (Due == None) return how;
        if (Flag <= time) how |= ClockStatus.AtRisk;
        if (time > Due) return how | ClockStatus.Breached;
        if ((how & (ClockStatus.Running | ClockStatus.Dropped)) != ClockStatus.None) return how;
        return how | (_terms.Calendar.Between(time, Due) <= setting.NearMiss ? ClockStatus.Met | ClockStatus.NearMiss : ClockStatus.Met);
    }

    private void Pause(long time)
    {
        Pass(time);
        IsStanding = true;
        CarryOver(time);
    }

    private void Resume(long time)
    {
        var (began, before) = (_since, Paused);
        Pass(time);
        IsStanding = false;
        // A pause outside working hours has cost nothing, so the deadline stays as it was written.
        if (_left == DoesNotMove || Paused == before) return;
        var flag = Flag;
        SetDue(time, _terms.Calendar.Add(time, _left));
        if (flag <= began && Due != None) Flag = flag;
    }

    /// <summary>Adds the stretch up to now to what ran or stood.</summary>
    private void Pass(long time)
    {
        var passed = _terms.Calendar.Between(_since, time);
        if (IsStanding) Paused += passed;
        else Worked += passed;
        _since = time;
    }

    /// <summary>Remembers, while it stands, how much is left from now on. A deadline that has passed does not move any more.</summary>
    private void CarryOver(long time)
    {
        if (!IsStanding) return;
        var moves = Due > time && (!_isFromSource || setting.Rule.PausesMoveSourceDeadlines);
        _left = moves ? _terms.Calendar.Between(time, Due) : DoesNotMove;
    }

    private void DueByTarget(long time)
    {
        if (_terms.Target == ClockTerms.NoTarget)
        {
            (Due, Flag) = (None, None);
            return;
        }

        var left = _terms.Target - Worked;
        if (left > 0) SetDue(time, _terms.Calendar.Add(time, left));
        else if (Due == None || Due > time) SetDue(time, time);
    }

    private void SetDue(long time, long due)
    {
        Due = due == WorkingCalendar.Never ? None : due;
        Flag = Due == None ? None : Math.Max(Math.Min(time, Due), _terms.Calendar.Subtract(Due, setting.RiskMargin));
    }
}
