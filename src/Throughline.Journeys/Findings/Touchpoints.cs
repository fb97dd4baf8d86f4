using Throughline.Journeys.Events;

namespace Throughline.Journeys.Findings;

/// <summary>Finds the touchpoints of a log.</summary>
internal static class Touchpoints
{
    /// <summary>All values of a dimension, with the searched instances in which they are.</summary>
    public static IEnumerable<Touchpoint> Of(SearchedLog log, Dimension dimension)
    {
        var terms = log.Log.Log.Terms(dimension);
        var instances = Instances(log, dimension, terms.Count);
        for (var code = 1; code <= terms.Count; code++)
        {
            if (instances[code].Count == 0) continue;
            var days = instances[code].Select(log.Weeks.DayOf).ToHashSet();
            yield return new Touchpoint(dimension, code, terms.Text(code), days.Min(), days.Max(), days.Count, instances[code]);
        }
    }

    private static List<int>[] Instances(SearchedLog log, Dimension dimension, int terms)
    {
        var found = new List<int>[terms + 1];
        for (var code = 0; code <= terms; code++) found[code] = [];
        var (types, codes) = (log.Log.Log.Type, dimension == Dimension.Type ? [] : log.Log.Log.References[(int)dimension]);
        if (dimension != Dimension.Type && codes.Length == 0) return found;
        for (var instance = 0; instance < log.Log.Instances.Count; instance++)
        {
            if (!log.Has(instance)) continue;
            var (start, end) = log.Log.Log.Instances(instance);
            for (var i = start; i < end; i++)
            {
                var list = found[dimension == Dimension.Type ? types[i] : codes[i]];
                if (list.Count == 0 || list[^1] != instance) list.Add(instance);
            }
        }

        return found;
    }
}
