using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>Clocks as they are called in ids and sentences.</summary>
internal static class ClockWords
{
    /// <summary>E.g. <c>next-update</c>.</summary>
    public static string Id(ClockId clock) => clock == ClockId.NextUpdate ? "next-update" : Phrase(clock);

    /// <summary>As in "time to ...".</summary>
    public static string Phrase(ClockId clock) => clock switch
    {
        ClockId.Acknowledge => "acknowledge",
        ClockId.Respond => "respond",
        ClockId.NextUpdate => "give the next update",
        ClockId.Restore => "restore",
        _ => "resolve",
    };
}
