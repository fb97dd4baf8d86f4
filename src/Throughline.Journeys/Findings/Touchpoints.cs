using Throughline.Journeys.Events;

namespace Throughline.Journeys.Findings;

/// <summary>Finds the touchpoints of a log.</summary>
internal static class Touchpoints
{
    /// <summary>All values of a dimension, with the searched instances in which they are.</summary>
    public static IEnumerable<Touchpoint> Of(SearchedLog log, Dimension dimension)
    {
        var (events, terms) = (log.Log.Log, log.Log.Log.Terms(dimension));
        var seen = new Seen?[terms.Count + 1];
        var (types, codes) = (events.Type, dimension == Dimension.Type ? [] : events.References[(int)dimension]);
        for (var i = 0; i < events.Count && (dimension == Dimension.Type || codes.Length > 0); i++)
            if ((dimension == Dimension.Type ? types[i] : codes[i]) is > 0 and var code && log.Has(events.Instance[i])) (seen[code] ??= new Seen(log.Log.Instances.FirstTime, log.Log.Instances.LastTime)).Add(i, events.Instance[i], events.Time);
        for (var code = 1; code <= terms.Count; code++)
            if (seen[code] is { } found) yield return new Touchpoint(dimension, code, terms.Text(code), log.Weeks.DateOf(log.Log, found.First), log.Weeks.DateOf(log.Log, found.Last), found.Days, found.Instances);
    }

    /// <summary>Where a value was seen in a pass over the events.</summary>
    /// <param name="first">Time of the log's first event.</param>
    /// <param name="last">Time of its last.</param>
    private sealed class Seen(long first, long last)
    {
        private const long MicrosecondsADay = 86_400_000_000;
        private readonly bool[] _days = new bool[DayOf(last) - DayOf(first) + 1];

        public int First { get; private set; } = -1;

        public int Last { get; private set; } = -1;

        public int Days => _days.AsSpan().Count(true);

        public List<int> Instances { get; } = [];

        public void Add(int index, int instance, long[] time)
        {
            if (First < 0 || time[index] < time[First]) First = index;
            if (Last < 0 || time[index] > time[Last]) Last = index;
            _days[DayOf(time[index]) - DayOf(first)] = true;
            if (Instances.Count == 0 || Instances[^1] != instance) Instances.Add(instance);
        }

        private static int DayOf(long time) => (int)(time / MicrosecondsADay);
    }
}
