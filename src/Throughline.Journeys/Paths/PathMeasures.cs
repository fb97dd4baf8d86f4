using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>Finds the cases behind a figure of paths again: what the tallies only count is observed case by case, when somebody asks.</summary>
/// <param name="cases">The cases.</param>
/// <param name="variants">Their variants.</param>
/// <param name="names">Names by step code.</param>
/// <param name="instanceOf">The journey instance of a case.</param>
internal sealed class PathMeasures(CaseColumns cases, VariantList variants, string[] names, Func<int, int> instanceOf)
{
    private const double MicrosecondsPerSecond = 1e6;

    /// <summary>The measure of a figure; null where no figure has that name.</summary>
    public Measure? Find(MetricDefinition metric, PathPart part) => metric switch
    {
        _ when part.Words.Count == 0 => OfAll(metric, part),
        _ when metric == PathFigures.Step => Step(part),
        _ when metric == PathFigures.Link => Link(part),
        _ when metric.Family == PathFigures.LinkTime.Id => LinkTimes(metric, part),
        _ when metric == PathFigures.Variant || metric == PathFigures.VariantShare || metric == PathFigures.VariantTime => Variant(metric, part),
        _ when metric == PathFigures.FrequentShare || metric == PathFigures.Other || metric == PathFigures.OtherShare => Frequent(metric, part),
        _ => null,
    };

    /// <summary>What the part is called on a screen.</summary>
    public string NameOf(MetricDefinition metric, PathPart part) => part.Words switch
    {
        [] => "",
        [var key] when metric == PathFigures.Variant || metric == PathFigures.VariantShare || metric == PathFigures.VariantTime =>
            variants.Find(key) is { } variant ? string.Join(" → ", variants.NamesOf(variant)) : "a way that nobody goes",
        [var word] when metric != PathFigures.Step => $"the {word} most frequent ways",
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
        var (from, to) = ends;
        return Measure(PathFigures.Link, Summary.Total, part, Counted(i => (from, to) switch
        {
            (0, _) => StepsOf(i)[0] == to ? 1 : 0,
            (_, 0) => StepsOf(i)[^1] == from ? 1 : 0,
            _ => Passages(i, from, to),
        }));
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
        return metric == PathFigures.Other
            ? Measure(metric, Summary.Count, part, Where(Counts, _ => 1)) with { Whole = Each(_ => 1) }
            : Measure(metric, Summary.Share, part, Each(i => Counts(i) ? 1 : 0));
    }

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
