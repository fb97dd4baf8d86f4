using Throughline.Journeys.Maps;
using Throughline.Office.Maps;

namespace Throughline.Office.Tests.Maps;

/// <summary>Maps as people might draw them, and one that somebody has worked on since.</summary>
internal sealed class RandomMaps(int seed)
{
    private readonly Random _random = new(seed);
    private int _steps;

    /// <summary>A map with up to five phases.</summary>
    public DrawnMap Map() => new(Paths(new JourneyMap("m", Word(), _random.Next(2) == 0 ? null : new JourneyScope("topic", [Word()]) { Where = _random.Next(2) == 0 ? null : "priority=P1" }, Phases(_random.Next(6)))))
    {
        Owner = _random.Next(2) == 0 ? null : Word(),
        ReviewDays = _random.Next(2) == 0 ? null : _random.Next(1, 200),
        Personas = _random.Next(2) == 0 ? [] : [Word()],
    };

    /// <summary>It, after a day of work: parts moved, renamed, added and removed.</summary>
    public DrawnMap Changed(DrawnMap map)
    {
        var phases = map.Map.Phases.Select(phase => (phase.Name, Steps: phase.Steps.ToList())).ToList();
        for (var i = _random.Next(8); i > 0; i--) Change(phases);
        var changed = map.Map with { Name = _random.Next(3) == 0 ? Word() : map.Map.Name, Phases = [.. phases.Select(phase => new Phase(phase.Name, phase.Steps))] };
        return map with { Map = _random.Next(2) == 0 ? Paths(changed) : changed with { Paths = [.. changed.Paths.Reverse()] }, Owner = _random.Next(3) == 0 ? Word() : map.Owner };
    }

    private void Change(List<(string Name, List<Step> Steps)> phases)
    {
        if (phases.Count == 0 || _random.Next(6) == 0)
        {
            phases.Insert(_random.Next(phases.Count + 1), ($"{Word()} {_steps++}", [Step()]));
            return;
        }

        var at = _random.Next(phases.Count);
        var (name, steps) = phases[at];
        switch (_random.Next(6))
        {
            case 0:
                phases.RemoveAt(at);
                break;
            case 1:
                phases[at] = ($"{Word()} {_steps++}", steps);
                break;
            case 2:
                phases.RemoveAt(at);
                phases.Insert(_random.Next(phases.Count + 1), (name, steps));
                break;
            case 3 when steps.Count > 0:
                var moved = steps[_random.Next(steps.Count)];
                steps.Remove(moved);
                var target = phases[_random.Next(phases.Count)].Steps;
                target.Insert(_random.Next(target.Count + 1), moved);
                break;
            case 4 when steps.Count > 0:
                steps[^1] = steps[^1] with { Name = Word(), Marks = [new StepMark(MarkKind.PainPoint, Word())], Binding = _random.Next(2) == 0 ? null : new StepBinding([Word()], null) };
                break;
            default:
                steps.Add(Step());
                break;
        }
    }

    private List<Phase> Phases(int count) => [.. Enumerable.Range(0, count).Select(i => new Phase($"{Word()} n{i}", [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Step())]))];

    private JourneyMap Paths(JourneyMap map)
    {
        var steps = map.Phases.SelectMany(phase => phase.Steps).ToArray();
        return map with { Paths = [.. Enumerable.Range(0, _random.Next(3)).Select(i => new MapPath($"p{i}", Word(), (PathKind)_random.Next(2), [.. steps.Where(_ => _random.Next(2) == 0).Select(step => new PathStep(step.Id, _random.Next(2) == 0, _random.Next(2) == 0) { BackTo = _random.Next(3) == 0 ? steps[0].Id : null })]))] };
    }

    private Step Step() => new($"s{_steps++}", Word(), (Lane)_random.Next(2), (StepKind)_random.Next(2), _random.Next(3) == 0 ? null : new StepBinding([Word()], null))
    {
        Alongside = _random.Next(4) == 0 ? $"s{_random.Next(_steps)}" : null,
        Service = _random.Next(3) == 0 ? new StepService([Word()], null, Word()) : null,
    };

    private string Word() => (string[])["Wait", "Ask", "“Söft<ware>”", "null", " blank ", "🙂", "a\"b\\c", "line\nbreak"] is var words ? words[_random.Next(words.Length)] : "";
}
