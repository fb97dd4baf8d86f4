using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Journeys.Gaps;

/// <summary>What self-help leaves over in the journeys of a map, article by article and altogether, and who of it has no escalation path. A filter only sums it up again.</summary>
public sealed class MeasuredResidual
{
    private const string Readers = "journey instances in which it was read";
    private const string Unresolved = "journey instances in which it was read and that are left with a question";
    private static readonly ArticleOutcome Outcome = new();
    private readonly IReadOnlyList<Parts> _parts;
    private readonly EscalationPaths _paths;

    private MeasuredResidual(MeasuredMap map)
    {
        _paths = EscalationPaths.Of(map);
        var articles = map.Log.Measures(Outcome);
        _parts = [Of(null, Any(articles, map.Log.Instances.Count)), .. articles.Select(article => Of(article.Part, Turned(article.Observations)))];
    }

    /// <summary>What says that a path is there.</summary>
    public PathBasis Basis => _paths.Basis;

    /// <summary>Observes the log that a map was put to.</summary>
    public static MeasuredResidual Of(MeasuredMap map) => new(map);

    /// <summary>All articles together.</summary>
    public Residual Whole(FigureScope scope) => _parts[0].In(scope);

    /// <summary>Article by article, the largest uncovered share first, those with few readers after the others.</summary>
    /// <param name="scope">The choice of instances.</param>
    /// <param name="fewest">So many readers are not few.</param>
    public IReadOnlyList<Residual> ByArticle(FigureScope scope, int fewest) =>
    [
        .. _parts.Skip(1).Select(part => part.In(scope)).Where(residual => residual.Unresolved.N > 0)
            .OrderBy(residual => residual.Unresolved.N < fewest)
            .ThenByDescending(residual => residual.Uncovered.Value ?? residual.Unresolved.Value)
            .ThenBy(residual => residual.Article, StringComparer.Ordinal),
    ];

    /// <summary>The measure that a figure came from; null where there is no such figure.</summary>
    /// <param name="metric">As in <see cref="CaseReference.Metric"/>.</param>
    /// <param name="part">The article; null: any.</param>
    public Measure? Find(string metric, string? part) =>
        _parts.FirstOrDefault(parts => parts.Residual.Part == part)?.All.FirstOrDefault(measure => measure.Definition.Id == metric);

    // A reader of several articles is left with a question if one of them does so.
    private static Observations Any(IReadOnlyList<Measure> articles, int instances)
    {
        var worst = new double?[instances];
        foreach (var observations in articles.Select(article => Turned(article.Observations)))
            for (var i = 0; i < observations.Count; i++) worst[observations.Instance[i]] = Math.Max(worst[observations.Instance[i]] ?? 0, observations.ValueOf(i));
        return Where(Enumerable.Range(0, instances).Where(instance => worst[instance] is not null), instance => worst[instance]!.Value);
    }

    private static Observations Turned(Observations solved) => new(solved.Instance, Array.ConvertAll(solved.Value.ToArray(), value => 1 - value));

    private static Observations Where(IEnumerable<int> instances, Func<int, double> value)
    {
        var found = new ObservationList();
        foreach (var instance in instances) found.Add(instance, value(instance));
        return found.ToObservations();
    }

    private Parts Of(string? article, Observations left)
    {
        var (isKnown, each) = (_paths.Basis != PathBasis.Unknown, Enumerable.Range(0, left.Count));
        var covered = isKnown ? Where(each.Where(i => left.ValueOf(i) > 0).Select(i => left.Instance[i]), instance => _paths.Has[instance] ? 1 : 0) : Observations.None;
        var uncovered = isKnown ? new Observations(left.Instance, [.. each.Select(i => left.ValueOf(i) > 0 && !_paths.Has[left.Instance[i]] ? 1.0 : 0)]) : Observations.None;
        return new Parts(Made(GapFigures.Residual, Readers, left), Made(GapFigures.Covered, Unresolved, covered), Made(GapFigures.Uncovered, Readers, uncovered));

        Measure Made(MetricDefinition definition, string population, Observations seen) => new(definition, Summary.Share, population, seen) { Part = article };
    }

    private sealed record Parts(Measure Residual, Measure Covered, Measure Uncovered)
    {
        public IEnumerable<Measure> All => [Residual, Covered, Uncovered];

        public Residual In(FigureScope scope) => new(Residual.Part, Residual.In(scope), Covered.In(scope), Uncovered.In(scope));
    }
}
