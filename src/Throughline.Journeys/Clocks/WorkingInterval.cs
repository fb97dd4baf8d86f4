using System.Runtime.InteropServices;

namespace Throughline.Journeys.Clocks;

/// <summary>A stretch of a local day in which work is done; the first minute is in it, the last is not.</summary>
/// <param name="FromMinute">Minutes after local midnight, 0 to 1439.</param>
/// <param name="ToMinute">Minutes after local midnight, more than <paramref name="FromMinute"/>, at most 1440 (24:00).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WorkingInterval(int FromMinute, int ToMinute)
{
    /// <summary>Minutes in a day without a change of the clock.</summary>
    public const int DayMinutes = 1440;

    /// <summary>From midnight to midnight.</summary>
    public static WorkingInterval WholeDay { get; } = new(0, DayMinutes);
}
