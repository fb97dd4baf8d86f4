using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Throughline.Journeys.Filters;

/// <summary>Hours of a day as filters write them, e.g. <c>08-11</c>; <c>22-06</c> is a night.</summary>
/// <param name="From">First hour, 0 to 23.</param>
/// <param name="To">The hour that no longer belongs to it, 0 to 24.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HoursOfDay(int From, int To)
{
    /// <summary>Whether an hour from 0 to 23 belongs to it.</summary>
    public bool Contains(int hour) => From < To ? hour >= From && hour < To : hour >= From || hour < To;

    /// <summary>Reads the text; false if it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HoursOfDay hours)
    {
        hours = default;
        if (text?.Split('-') is not [var from, var to]) return false;
        if (!int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first) || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)) return false;
        hours = new HoursOfDay(first, end);
        return first <= 23 && end <= 24 && first != end;
    }

    /// <summary>The text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:00}-{To:00}");
}
