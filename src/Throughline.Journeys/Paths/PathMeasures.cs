using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>Finds the cases behind a figure of paths again: what the tallies only count is observed case by case, when somebody asks.</summary>
/// <param name="cases">The cases.</param>
/// <param name="variants">Their variants.</param>
/// <param name="names">Names by step code.</param>
/// <param name="instanceOf">The journey instance of a case.</param>
/// <param name="outcomes">What cases cost and what is said of them; null where that is not known.</param>
internal sealed class PathMeasures(CaseColumns cases, VariantList variants, string[] names, Func<int, int> instanceOf, PathOutcomes? outcomes)
{
    private const double MicrosecondsPerSecond = 1e6;
    private readonly Lazy<PathStages> _usual = new(() => new PathStages(cases, variants, way: null));

    /// <summary>How far each case comes on a way.</summary>
    /// <param name="way">A variant's key; empty, or of none: the usual way.</param>
    public PathStages StagesOf(string way) => way.Length > 0 && variants.Find(way) is { } variant ? new PathStages(cases, variants, variant) : _usual.Value;

    /// <summary>The journey instance of every case.</summary>
    public IEnumerable<int> Instances() => Enumerable.Range(0, cases.Count).Select(instanceOf);

    /// <summary>The journey instances of the cases of a variant.</summary>
    public int[] InstancesOf(int variant) => Array.ConvertAll(variants.MembersOf(variant).ToArray(), member => instanceOf(member));

    /// <summary>The measure of a figure; null where no figure has that name.</summary>
    public Measure? Find(MetricDefinition metric, PathPart part) => metric switch
    {
        _ when part.Words.Count == 0 => OfAll(metric, part),
        _ when metric == PathFigures.Step => Step(part),
        _ when metric == PathFigures.StepShare => StepShare(part),
        _ when metric == PathFigures.Link => Link(part),
        _ when metric == PathFigures.LinkShare => LinkShare(part),
        _ when metric.Family == PathFigures.LinkTime.Id => LinkTimes(metric, part),
        _ when IsOfVariant(metric) => Variant(metric, part),
        _ when IsOfOther(metric) => Frequent(metric, part),
        _ when metric == PathFigures.Reached || metric == PathFigures.Stopped || metric == PathFigures.StoppedAt => Stage(metric, part),
        _ => null,
    };

    /// <summary>What the part is called on a screen.</summary>
    public string NameOf(MetricDefinition metric, PathPart part) => part.Words switch
    {
        [] => "",
        [var key] when IsOfVariant(metric) =>
            variants.Find(key) is { } variant ? string.Join(" → ", variants.NamesOf(variant)) : "a way that nobody goes",
        [var way, var stage, ..] when metric == PathFigures.Reached || metric == PathFigures.Stopped || metric == PathFigures.StoppedAt => NameOfStage(StagesOf(way), stage, [.. part.Words.Skip(2)]),
        [_] when metric == PathFigures.DrawnSteps || metric == PathFigures.OtherSteps || metric == PathFigures.DrawnLinks || metric == PathFigures.OtherLinks => "at this detail",
        [var word] when metric != PathFigures.Step && metric != PathFigures.StepShare => $"the {word} most frequent ways",
        [var from, var to] => $"{(from.Length == 0 ? "Start" : from)} → {(to.Length == 0 ? "Done" : to)}",
        _ => string.Join(" → ", part.Words),
    };

    private Measure? OfAll(MetricDefinition metric, PathPart part) => metric switch
    {
        _ when metric == PathFigures.Cases => Measure(metric, Summary.Count, part, Each(_ => 1)),
        _ when metric == PathFigures.Steps => Measure(metric, Summary.Total, part, Each(i => cases.Start[i + 1] - cases.Start[i])),
        _ when metric == PathFigures.Time => Measure(metric, Summary.Median, part, Each(Seconds)),
        _ when metric == PathFigures.TimeMean => Measure(metric, Summary.Mean, part, Each(Seconds)),
        _ when metric == PathFigures.TimeP90 => Measure(metric, Summary.P90, part, Each(Seconds)),
        _ when metric == PathFigures.Cost || metric == PathFigures.Score => Outcome(metric, part, _ => true),
        _ => null,
    };

    private Measure? Step(PathPart part)
    {
        if (part.Words is not [var name] || Code(name) is not { } step) return null;
        return Measure(PathFigures.Step, Summary.Total, part, Counted(i => StepsOf(i).Count(step)));
    }

    private Measure? Link(PathPart part)
    {
        if (Ends(part) is not { } ends) return null;
        return Measure(PathFigures.Link, Summary.Total, part, Counted(i => Taken(i, ends)));
    }

    private Measure? StepShare(PathPart part) =>
        part.Words is [var name] && Code(name) is { } step ? Measure(PathFigures.StepShare, Summary.Share, part, Each(i => StepsOf(i).Contains(step) ? 1 : 0)) : null;

    private Measure? LinkShare(PathPart part)
    {
        if (Ends(part) is not { } ends) return null;
        return Measure(PathFigures.LinkShare, Summary.Share, part, Each(i => Taken(i, ends) > 0 ? 1 : 0));
    }

    private Measure? LinkTimes(MetricDefinition metric, PathPart part)
    {
        if (Ends(part) is not ({ } from and not 0, { } to and not 0)) return null;
        var times = new ObservationList();
        for (var i = 0; i < cases.Count; i++)
            for (var at = cases.Start[i] + 1; at < cases.Start[i + 1]; at++)
                if (cases.Step[at - 1] == from && cases.Step[at] == to) times.Add(instanceOf(i), (cases.Time[at] - cases.Time[at - 1]) / MicrosecondsPerSecond);
        return Measure(metric, metric == PathFigures.LinkTime ? Summary.Median : Summary.Mean, part, times.ToObservations());
    }

    private Measure? Variant(MetricDefinition metric, PathPart part)
    {
        if (part.Words is not [var key]) return null;
        var variant = variants.Find(key) ?? -1;
        bool IsOne(int i) => variants.VariantOf(i) == variant;
        if (metric == PathFigures.VariantCost || metric == PathFigures.VariantScore) return Outcome(metric, part, IsOne);
        if (metric == PathFigures.VariantShare) return Measure(metric, Summary.Share, part, Each(i => IsOne(i) ? 1 : 0));
        return metric == PathFigures.Variant
            ? Measure(metric, Summary.Count, part, Where(IsOne, _ => 1)) with { Whole = Each(_ => 1) }
            : Measure(metric, Summary.Median, part, Where(IsOne, Seconds));
    }

    private Measure? Frequent(MetricDefinition metric, PathPart part)
    {
        if (part.Words is not [var word] || !int.TryParse(word, out var most) || most < 0) return null;
        var isFrequent = new bool[variants.Count];
        for (var place = 0; place < Math.Min(most, variants.Count); place++) isFrequent[variants.At(place)] = true;
        bool Counts(int i) => isFrequent[variants.VariantOf(i)] == (metric == PathFigures.FrequentShare);
        if (metric == PathFigures.OtherCost || metric == PathFigures.OtherScore) return Outcome(metric, part, Counts);
        return metric == PathFigures.Other
            ? Measure(metric, Summary.Count, part, Where(Counts, _ => 1)) with { Whole = Each(_ => 1) }
            : Measure(metric, Summary.Share, part, Each(i => Counts(i) ? 1 : 0));
    }

    /// <summary>Cost or score of some cases; null where neither is known.</summary>
    /// <param name="metric">Which figure.</param>
    /// <param name="part">Of what.</param>
    /// <param name="counts">Of which cases.</param>
    public Measure? Outcome(MetricDefinition metric, PathPart part, Func<int, bool> counts) =>
        outcomes is null ? null : OutcomeOf(metric, part, [.. Enumerable.Range(0, cases.Count).Where(counts).Select(instanceOf)]);

    /// <summary>Cost or score of the cases of a variant; null where neither is known.</summary>
    public Measure? Outcome(MetricDefinition metric, PathPart part, int variant)
    {
        if (outcomes is null) return null;
        return OutcomeOf(metric, part, InstancesOf(variant));
    }

    /// <summary>Share of the steps, or of the passages from step to step, that are wanted or are not.</summary>
    /// <param name="metric">Which figure.</param>
    /// <param name="part">At which detail.</param>
    /// <param name="links">The links that count, with null for begin and end; of steps the step and itself.</param>
    public Measure Drawn(MetricDefinition metric, PathPart part, IEnumerable<(string? From, string? To)> links)
    {
        var ofSteps = metric == PathFigures.DrawnSteps || metric == PathFigures.OtherSteps;
        var counts = metric == PathFigures.DrawnSteps || metric == PathFigures.DrawnLinks;
        var wanted = links.Select(link => (End(link.From ?? "") ?? 0, End(link.To ?? "") ?? 0)).ToHashSet();
        return Measure(metric, Summary.Part, part, Counted(i => Passed(i, ofSteps, wanted, counts))) with { Whole = Each(i => cases.Start[i + 1] - cases.Start[i] + (ofSteps ? 0 : 1)) };
    }

    private static bool IsOfVariant(MetricDefinition metric) =>
        metric == PathFigures.Variant || metric == PathFigures.VariantShare || metric == PathFigures.VariantTime || metric == PathFigures.VariantCost || metric == PathFigures.VariantScore;

    private static bool IsOfOther(MetricDefinition metric) =>
        metric == PathFigures.FrequentShare || metric == PathFigures.Other || metric == PathFigures.OtherShare || metric == PathFigures.OtherCost || metric == PathFigures.OtherScore;

    private Measure OutcomeOf(MetricDefinition metric, PathPart part, int[] instances)
    {
        var isScore = metric == PathFigures.Score || metric == PathFigures.VariantScore || metric == PathFigures.OtherScore;
        var population = PathPopulation.Of(metric, part.Unit);
        return (isScore ? outcomes!.Score(metric, population, instances) : outcomes!.Cost(metric, population, instances)) with { Part = part.ToString() };
    }

    private int Passed(int index, bool ofSteps, HashSet<(ushort From, ushort To)> wanted, bool counts)
    {
        var steps = StepsOf(index);
        var count = 0;
        for (var i = 0; i < steps.Length + (ofSteps ? 0 : 1); i++)
        {
            var link = ofSteps ? (steps[i], steps[i]) : (i == 0 ? (ushort)0 : steps[i - 1], i == steps.Length ? (ushort)0 : steps[i]);
            if (wanted.Contains(link) == counts) count++;
        }

        return count;
    }

    private Measure? Stage(MetricDefinition metric, PathPart part)
    {
        if (part.Words is not [var way, var word, ..] || !int.TryParse(word, out var stage)) return null;
        var stages = StagesOf(way);
        if (stage < 0 || stage > stages.Way.Length) return null;
        if (metric == PathFigures.Reached) return Measure(metric, Summary.Share, part, Each(i => stages.Furthest[i] >= stage ? 1 : 0));
        if (metric == PathFigures.Stopped) return Measure(metric, Summary.Count, part, Where(i => stages.Furthest[i] == stage, _ => 1)) with { Whole = Each(_ => 1) };
        return part.Words is [_, _, var name] && Code(name) is { } last
            ? Measure(metric, Summary.Count, part, Where(i => stages.Furthest[i] == stage && stages.LastOf(i) == last, _ => 1)) with { Whole = Each(_ => 1) }
            : null;
    }

    private string NameOfStage(PathStages stages, string stage, IReadOnlyList<string> ends)
    {
        var name = int.TryParse(stage, out var number) && number > 0 && number <= stages.Way.Length ? names[stages.Way[number - 1]] : "Start";
        return ends is [var end] ? $"{name}, ends with {end}" : name;
    }

    private int Taken(int index, (ushort From, ushort To) ends) => ends switch
    {
        (0, var to) => StepsOf(index)[0] == to ? 1 : 0,
        (var from, 0) => StepsOf(index)[^1] == from ? 1 : 0,
        var (from, to) => Passages(index, from, to),
    };

    private static Measure Measure(MetricDefinition metric, Summary summary, PathPart part, Observations observations) =>
        new(metric, summary, PathPopulation.Of(metric, part.Unit), observations) { Part = part.ToString() };

    private Observations Each(Func<int, double> value) => Where(_ => true, value);

    private Observations Counted(Func<int, int> count) => Where(i => count(i) > 0, i => count(i));

    private Observations Where(Func<int, bool> counts, Func<int, double> value)
    {
        var found = new ObservationList();
        for (var i = 0; i < cases.Count; i++)
            if (counts(i)) found.Add(instanceOf(i), value(i));
        return found.ToObservations();
    }

    private double Seconds(int index) => cases.Duration(index) / MicrosecondsPerSecond;

    private int Passages(int index, ushort from, ushort to)
    {
        var steps = StepsOf(index);
        var count = 0;
        for (var i = 1; i < steps.Length; i++) count += steps[i] == to && steps[i - 1] == from ? 1 : 0;
        return count;
    }

    private ReadOnlySpan<ushort> StepsOf(int index) => cases.Step.AsSpan(cases.Start[index]..cases.Start[index + 1]);

    private (ushort From, ushort To)? Ends(PathPart part) =>
        part.Words is [var from, var to] && (from.Length > 0 || to.Length > 0) && End(from) is { } first && End(to) is { } last ? (first, last) : null;

    // Code 0 names no step: it stands for the case's beginning or end.
    private ushort? End(string name) => name.Length == 0 ? (ushort)0 : Code(name);

    private ushort? Code(string name) => Array.IndexOf(names, name, 1) is > 0 and var code ? (ushort)code : null;
}
