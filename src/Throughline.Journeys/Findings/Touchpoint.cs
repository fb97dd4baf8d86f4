using Throughline.Journeys.Events;

namespace Throughline.Journeys.Findings;

/// <summary>A channel, type of event or tool, with when it was seen.</summary>
/// <param name="Dimension">Which of these.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its text.</param>
/// <param name="First">The day of its first event.</param>
/// <param name="Last">The day of its last event.</param>
/// <param name="Days">On how many days, of UTC.</param>
/// <param name="Instances">The instances with it.</param>
internal sealed record Touchpoint(Dimension Dimension, int Code, string Name, DateOnly First, DateOnly Last, int Days, IReadOnlyList<int> Instances)
{
    /// <summary>The phase of the map in which most of its events lie.</summary>
    public string Phase(SearchedLog log)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var instance in Instances)
        {
            var (start, end) = log.Log.Log.Instances(instance);
            for (var i = start; i < end; i++)
                if (CodeOf(log.Log.Log, i) == Code) Count(counts, Phases.OfType(log.Log.Log.TypeOf(i), Phases.Ask));
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => Phases.Place(pair.Key)).First().Key;
    }

    private static void Count(Dictionary<string, int> counts, string phase) => counts[phase] = counts.GetValueOrDefault(phase) + 1;

    private int CodeOf(EventLog log, int index) => Dimension == Dimension.Type ? log.Type[index] : log.Codes(Dimension)[index];
}
