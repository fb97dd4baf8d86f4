using Throughline.Journeys.Cases;
using Throughline.Journeys.Clocks;

namespace Throughline.Server.Formatting;

/// <summary>Deadlines in words.</summary>
public static class DeadlineText
{
    /// <summary>The clock, e.g. "To resolve".</summary>
    public static string Clock(ClockId clock) => clock switch
    {
        ClockId.Acknowledge => "To acknowledge",
        ClockId.Respond => "To respond",
        ClockId.NextUpdate => "To give the next update",
        ClockId.Restore => "To restore",
        _ => "To resolve",
    };

    /// <summary>A moment to the second, e.g. "21 Nov 2026 09:45:00".</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("d MMM yyyy HH:mm:ss");

    /// <summary>How it stands, with a sign that goes with the colour.</summary>
    public static string State(CaseDeadline deadline)
    {
        var status = deadline.Status;
        if (deadline.IsAtRiskNow) return $"⚠ at risk since {Moment(deadline.AtRiskFrom)}";
        if (Has(status, ClockStatus.Breached)) return Has(status, ClockStatus.Running) ? "✗ breached, still running" : "✗ breached";
        if (Has(status, ClockStatus.NearMiss)) return "✓ met, at the last moment";
        if (Has(status, ClockStatus.Met)) return "✓ met";
        if (Has(status, ClockStatus.Dropped)) return "ended without it, before it was due";
        return Has(status, ClockStatus.Paused) ? "‖ stands still" : "○ runs";
    }

    /// <summary>The class of a state's chip.</summary>
    public static string Css(CaseDeadline deadline) =>
        deadline.IsAtRiskNow ? "risk" : Has(deadline.Status, ClockStatus.Breached) ? "bad" : Has(deadline.Status, ClockStatus.Met) ? "good" : "";

    private static bool Has(ClockStatus status, ClockStatus any) => (status & any) != ClockStatus.None;
}
