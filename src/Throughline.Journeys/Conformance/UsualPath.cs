using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Paths;

namespace Throughline.Journeys.Conformance;

/// <summary>
/// The way that journeys mostly go when nothing goes wrong, as a path over the steps of a map (docs/maps.md). Of the journeys in which no broken step happens: a step that
/// one in twenty takes is on it, in the order of the median place where it first comes; one that fewer than nine in ten take may be left out; one that at least one in ten of
/// those who take it do several times in a row may repeat; and where at least one in ten go back from a step to an earlier one, so may the path.
/// </summary>
public sealed class UsualPath
{
    private const double OnIt = .05;
    private const double Nearly = .9;
    private const double Often = .1;

    private readonly TraceWords _words;
    private readonly List<(ushort[] Steps, int Journeys)> _happy;
    private readonly Dictionary<ushort, StepHabit> _habits = [];

    private UsualPath(JourneyMap map, EventLog log)
    {
        _words = new TraceWords(map, log.Terms(Dimension.Type));
        _happy = Happy(log);
        foreach (var (steps, journeys) in _happy) Note(steps, journeys);
    }

    private long Everybody => _happy.Sum(trace => (long)trace.Journeys);

    /// <summary>The path; empty where no step of the map happens without anything going wrong.</summary>
    /// <param name="map">Its steps.</param>
    /// <param name="log">The instances in scope of the map.</param>
    public static IReadOnlyList<PathStep> Of(JourneyMap map, EventLog log) => new UsualPath(map, log).Draw();

    private PathStep[] Draw()
    {
        var drawn = _habits
            .Where(habit => habit.Value.Journeys >= OnIt * Everybody)
            .OrderBy(habit => habit.Value.MedianPlace())
            .ThenBy(habit => habit.Key)
            .ToList();
        var backs = Backs([.. drawn.Select(habit => habit.Key)]);
        return [.. drawn.Select((habit, place) => Step(habit.Key, habit.Value) with { BackTo = backs[place] is >= 0 and var back ? Id(drawn[back].Key) : null })];
    }

    private PathStep Step(ushort word, StepHabit habit) => new(Id(word), habit.Journeys < Nearly * Everybody, habit.Repeating >= Often * habit.Journeys);

    private string Id(ushort word) => _words.StepOf(word)!.Id;

    private void Note(ushort[] steps, int journeys)
    {
        foreach (var word in steps.Distinct())
        {
            if (!_habits.TryGetValue(word, out var habit)) _habits[word] = habit = new StepHabit();
            var isRepeated = Enumerable.Range(1, steps.Length - 1).Any(i => steps[i] == word && steps[i - 1] == word);
            habit.Add((Array.IndexOf(steps, word) + .5) / steps.Length, journeys, isRepeated);
        }
    }

    // For each step the earliest that often follows right after it; -1: none does.
    private int[] Backs(List<ushort> drawn)
    {
        var place = drawn.Select((word, at) => (word, at)).ToDictionary(step => step.word, step => step.at);
        var journeys = new Dictionary<(int From, int To), long>();
        foreach (var trace in _happy)
        {
            var places = trace.Steps.Where(place.ContainsKey).Select(step => place[step]).ToList();
            foreach (var back in places.Zip(places.Skip(1)).Where(pair => pair.Second < pair.First).Distinct())
                journeys[back] = journeys.GetValueOrDefault(back) + trace.Journeys;
        }

        return [.. drawn.Select((_, from) => Enumerable.Range(0, from).Where(to => journeys.GetValueOrDefault((from, to)) >= Often * Everybody).DefaultIfEmpty(-1).First())];
    }

    private List<(ushort[] Steps, int Journeys)> Happy(EventLog log)
    {
        var pool = new VariantPool(CaseColumns.OfInstances(log, Array.ConvertAll(log.Type[..log.Count], type => _words.OfType[type])));
        var journeys = new int[pool.Count];
        foreach (var variant in pool.VariantOf) journeys[variant]++;
        var happy = new List<(ushort[], int)>();
        for (var variant = 0; variant < pool.Count; variant++)
        {
            var trace = pool.Path(variant).ToArray();
            if (trace.Any(word => _words.StepOf(word) is { Kind: StepKind.Broken })) continue;
            ushort[] steps = [.. trace.Where(word => _words.StepOf(word) is not null)];
            if (steps.Length > 0) happy.Add((steps, journeys[variant]));
        }

        return happy;
    }
}
