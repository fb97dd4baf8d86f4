using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>Chooses the words that stand in the phases: the lowest score first, then those for whom something went wrong, then the earlier in the log.</summary>
internal static class PhaseNotes
{
    /// <summary>
    /// The sharpest words of each phase, or null. No words stand in two phases: the phase with the worst experience chooses first.
    /// </summary>
    public static string?[] Of(MeasuredMap map, IReadOnlyList<Figure?> experience, InstanceSet? chosen)
    {
        var notes = new string?[experience.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phase in Enumerable.Range(0, experience.Count).Where(phase => experience[phase] is not null).OrderBy(phase => experience[phase]!.Value))
        {
            notes[phase] = map.Quotes(phase)
                .Where(quote => chosen is null || chosen.Contains[quote.Instance])
                .OrderBy(quote => quote.Score)
                .ThenByDescending(quote => quote.MetBroken)
                .ThenBy(quote => quote.Event)
                .Select(quote => map.Log.Texts.ShortOf(quote.Event))
                .FirstOrDefault(text => text is not null && taken.Add(text));
        }

        return notes;
    }
}
