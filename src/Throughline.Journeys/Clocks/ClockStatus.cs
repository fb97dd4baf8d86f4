namespace Throughline.Journeys.Clocks;

/// <summary>
/// How an episode of a clock stands at the log's last event. Boundaries: a stop at the deadline itself is in time; one a microsecond later is
/// not. An episode without a deadline is neither met nor breached.
/// </summary>
[Flags]
public enum ClockStatus : ushort
{
    /// <summary>Stopped, without a deadline.</summary>
    None = 0,

    /// <summary>It has not been stopped yet.</summary>
    Running = 1,

    /// <summary>It was never stopped and no longer can be: the ticket ended without what it waited for.</summary>
    Dropped = 2,

    /// <summary>It stands still: the ticket was paused when it ended, or is at the log's last event.</summary>
    Paused = 4,

    /// <summary>Stopped at the deadline or before.</summary>
    Met = 8,

    /// <summary>Stopped or dropped after the deadline, or still running after it.</summary>
    Breached = 16,

    /// <summary>Met with at most the policy's near-miss time left, by the clock's own calendar.</summary>
    NearMiss = 32,

    /// <summary>It reached its risk flag: the policy's margin before the deadline, by the clock's own calendar; the instant of the flag belongs to it.</summary>
    AtRisk = 64,

    /// <summary>
    /// At risk, and the customer heard nothing from the flag to the deadline, both included, even if the episode was met in between.
    /// Settled when the deadline has passed: before, a word can still come.
    /// </summary>
    RiskWithoutWord = 128,

    /// <summary>It ran at least as long as its target; at 40:00 of 40 minutes it did (R040), though a stop just then is still in time.</summary>
    ReachedTarget = 256,
}
