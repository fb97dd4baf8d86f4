namespace Throughline.Journeys.Maps.Atlas;

/// <summary>What steps of two maps are both bound to: event types and patterns, by name. Names are numbered in their order, so that common ones are found side by side.</summary>
internal sealed class SharedBindings
{
    private readonly string[] _names;
    private readonly int[][] _ofMap;

    /// <summary>Numbers the bindings of maps.</summary>
    public SharedBindings(IReadOnlyList<JourneyMap> maps)
    {
        var bound = maps.Select(map => map.Phases.SelectMany(phase => phase.Steps).SelectMany(step => step.Binding is { Pattern: { } pattern } ? [pattern] : step.Binding?.Types ?? []).ToHashSet(StringComparer.Ordinal)).ToList();
        _names = [.. bound.SelectMany(names => names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = _names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        _ofMap = [.. bound.Select(names => names.Select(name => numbers[name]).Order().ToArray())];
    }

    /// <summary>The names that both have, in order.</summary>
    public IReadOnlyList<string> Of(int one, int other)
    {
        var (a, b, shared) = (_ofMap[one], _ofMap[other], new List<string>());
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) shared.Add(_names[a[i]]);
            var (next, after) = (a[i] <= b[j], b[j] <= a[i]);
            if (next) i++;
            if (after) j++;
        }

        return shared;
    }
}
