using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Conformance;

/// <summary>
/// The words that traces over a map are written in: a number from 1 for each step, and beyond them one for each event type that no step is bound to.
/// A type that several steps are bound to is the first of them in the map's order.
/// </summary>
internal sealed class TraceWords
{
    private readonly Dictionary<string, ushort> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort> _stepOfType = new(StringComparer.Ordinal);
    private readonly List<Step> _drawn = [];
    private readonly TermBook _types;

    /// <summary>Numbers a map's steps and a log's types.</summary>
    /// <exception cref="WorkspaceException">They are more than 65,535 together.</exception>
    public TraceWords(JourneyMap map, TermBook types)
    {
        _types = types;
        foreach (var step in map.Phases.SelectMany(phase => phase.Steps)) Draw(step);
        if (_drawn.Count + types.Count > ushort.MaxValue)
            throw new WorkspaceException(Problem.Usage, $"The map \"{map.Name}\" has {_drawn.Count} steps over {types.Count} event types. Conformance is worked out for 65,535 of both together: merge types by a mapping.");
        OfType = [.. Enumerable.Range(0, types.Count + 1).Select(code => _stepOfType.TryGetValue(types.Text(code), out var step) ? step : (ushort)(_drawn.Count + code))];
    }

    /// <summary>The word of each type code.</summary>
    public ushort[] OfType { get; }

    /// <summary>The number of a step that some event can be; 0 for any other.</summary>
    public ushort OfStep(string id) => _steps.GetValueOrDefault(id);

    /// <summary>The step of a word; null for a type that is not drawn.</summary>
    public Step? StepOf(int word) => word <= _drawn.Count ? _drawn[word - 1] : null;

    /// <summary>The type of a word that is no step.</summary>
    public string TypeOf(int word) => _types.Text(word - _drawn.Count);

    private void Draw(Step step)
    {
        _drawn.Add(step);
        var word = (ushort)_drawn.Count;
        var own = false;
        foreach (var type in step.Binding?.Types ?? []) own |= _stepOfType.TryAdd(type, word);
        if (own) _steps[step.Id] = word;
    }
}
