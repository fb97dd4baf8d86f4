using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class MetricLawsTests
{
    private static readonly MeasureRules Rules = new()
    {
        SelfServiceWindow = TimeSpan.FromDays(3),
        AfterWindow = TimeSpan.FromDays(2),
        BeforeWindow = TimeSpan.FromDays(2),
        Costs = new CostRates { AssistedContact = new CostRate(5.10m, "the books", null, RateOrigin.Own) },
    };

    // A ticket that two customers share is one ticket in each half.
    private static readonly string[] CountedOnce = ["tickets", "customers"];

    [Fact]
    public void Any_order_of_arrival_gives_the_same_figures() =>
        Prop.ForAll<int, int>((seed, shuffle) =>
        {
            var story = Arrivals.Story(seed);
            Figures(Measured(Arrivals.Again(story, shuffle))).ShouldBe(Figures(Measured(story)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_halves_have_the_n_of_the_whole() =>
        Prop.ForAll<int>(seed =>
        {
            var log = Measured(Arrivals.Story(seed));
            var whole = FigureScope.Of(log.Instances);
            var halves = Enumerable.Range(0, 2).Select(half => whole with { Instances = InstanceSet.Where(log.Instances.Count, instance => instance % 2 == half) }).ToList();
            foreach (var metric in MetricCatalogue.All.Where(metric => !CountedOnce.Contains(metric.Definition.Id)))
                halves.Sum(half => log.Figure(metric, half).N).ShouldBe(log.Figure(metric, whole).N, metric.Definition.Id);
            foreach (var part in MetricCatalogue.ByPart.SelectMany(log.Measures))
                halves.Sum(half => part.In(half).N).ShouldBe(part.In(whole).N, part.Definition.Id);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_figure_lies_within_its_interval() =>
        Prop.ForAll<int>(seed => Figures(Measured(Arrivals.Story(seed))).ShouldAllBe(figure => !(figure.Low > figure.Value) && !(figure.High < figure.Value)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Hand_overs_one_by_one_are_as_many_as_the_hops() =>
        Prop.ForAll<int>(seed =>
        {
            var log = Measured(Arrivals.Story(seed));
            var edges = log.Measures(new HandOverShareByEdge());
            edges.Sum(edge => edge.Observations.Count).ShouldBe(log.Instances.Hops.Sum());
        }).QuickCheckThrowOnFailure();

    // What customers do elsewhere counts in a journey's own scope as it does in a filter over everything.
    [Fact]
    public void A_scope_and_a_filter_see_the_same_before_and_after() =>
        Prop.ForAll<int>(seed =>
        {
            var whole = Measured(Arrivals.Story(seed));
            foreach (var isRest in new[] { false, true })
            {
                var scope = whole.Within(new JourneyScope("topic", ["topic 0"], isRest));
                var inWhole = ReferenceEquals(scope, whole) ? [.. Enumerable.Range(0, whole.Instances.Count)] : scope.Log.Origin;
                foreach (var metric in new Metric[] { new Retention(), new BoughtAfter(), new AskedBefore(), new AskedAfter(), new Containment(), new Deflection() })
                    Seen(scope, metric).Select(seen => (inWhole[seen.Instance], seen.Value))
                        .ShouldBe(Seen(whole, metric).Where(seen => inWhole.Contains(seen.Instance)), metric.Definition.Id);
            }
        }).QuickCheckThrowOnFailure();

    // Of all of many observations the ranks are selected, of a choice they are read off the sorted ones: a choice of everything tells whether both say the same.
    [Fact]
    public void Medians_of_everything_are_those_of_a_choice_of_everything() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var values = Enumerable.Range(0, 4096 + random.Next(500)).Select(_ => random.Next(3) == 0 ? random.Next(-5, 5) : (random.NextDouble() - 0.2) * 1e6).ToArray();
            var instances = Enumerable.Range(0, values.Length).ToArray();
            var scope = new FigureScope(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
            foreach (var summary in new[] { Summary.Median, Summary.P90 })
            {
                var whole = new Measure(new TimeToResolve().Definition, summary, "", new Observations(instances, values)).In(scope);
                var again = new Measure(new TimeToResolve().Definition, summary, "", new Observations(instances, values)).In(scope with { Instances = InstanceSet.Where(values.Length, _ => true) });
                (whole.Value, whole.Low, whole.High).ShouldBe((again.Value, again.Low, again.High));
            }
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<(int Instance, double Value)> Seen(MeasuredLog log, Metric metric)
    {
        var observations = log.Observe(metric);
        return observations.Instance.Select((instance, index) => (instance, observations.ValueOf(index)));
    }

    private static MeasuredLog Measured(EventTable table) => new(EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken), Rules);

    private static List<Figure> Figures(MeasuredLog log)
    {
        var scope = FigureScope.Of(log.Instances);
        return [.. MetricCatalogue.All.Select(metric => log.Figure(metric, scope)), .. MetricCatalogue.ByPart.SelectMany(log.Measures).Select(part => part.In(scope))];
    }
}
