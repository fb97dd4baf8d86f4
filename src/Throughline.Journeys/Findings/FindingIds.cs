using System.Globalization;
using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Findings;

/// <summary>Names for findings that hold from run to run: they do not depend on numbers, dates or the order of arrival.</summary>
internal static class FindingIds
{
    /// <summary>The id of a detector's finding about a segment of a journey.</summary>
    public static string Of(string detector, string journey, Segment segment)
    {
        // "first" comes and goes with a single case that names two values; it is the same place all the same.
        var terms = segment.Terms.Select(term => $"{term.Column}={term.Value}").Order(StringComparer.Ordinal);
        var seed = StableHash.Combine(UInt128.Zero, Encoding.UTF8.GetBytes(detector));
        foreach (var part in terms.Prepend(journey)) seed = StableHash.Combine(seed, Encoding.UTF8.GetBytes(part));
        return ((ulong)seed).ToString("x16", CultureInfo.InvariantCulture);
    }
}
