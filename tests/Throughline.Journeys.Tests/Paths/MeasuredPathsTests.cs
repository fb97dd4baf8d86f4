using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Tests.Events;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Paths;

/// <summary>Every number of the paths is a figure whose cases are found again by its reference.</summary>
public sealed class MeasuredPathsTests
{
    // Three tickets: ask > wait > wait > done; ask > done; ask > wait > done, an hour from step to step but the last.
    private static readonly EventLog Log = Build(new EventTableBuilder()
        .Add("2026-03-02 09:00", "ask", "T1", "email:x").Add("2026-03-02 10:00", "wait", "T1", "email:x").Add("2026-03-02 11:00", "wait", "T1", "email:x").Add("2026-03-02 15:00", "done", "T1", "email:x")
        .Add("2026-03-02 09:00", "ask", "T2", "email:y").Add("2026-03-02 12:00", "done", "T2", "email:y")
        .Add("2026-03-02 09:00", "ask", "T3", "email:z").Add("2026-03-02 10:00", "wait", "T3", "email:z").Add("2026-03-02 16:00", "done", "T3", "email:z"));

    private static readonly MeasuredPaths Paths = Of(Log, CaseUnit.Ticket);

    [Fact]
    public void A_step_is_counted_with_its_repetitions_and_rests_on_its_cases()
    {
        var wait = Paths.Step("wait");
        (wait.Value, wait.N, wait.Unit, wait.Population).ShouldBe((3, 2, "count", "tickets in which the step happens"));
    }

    [Fact]
    public void A_link_has_its_times_and_its_median()
    {
        (Paths.Link("wait", "done").Value, Paths.Link("wait", "done").N).ShouldBe((2, 2));
        (Paths.LinkTime("wait", "done").Value, Paths.LinkTime("wait", "done").N).ShouldBe((5 * 3600, 2));
        Paths.Link("wait", "wait").Value.ShouldBe(1);
        Paths.Link(null, "ask").Value.ShouldBe(3);
        Paths.Link("done", null).Value.ShouldBe(3);
    }

    [Fact]
    public void Frequent_and_other_ways_make_the_whole()
    {
        (Paths.FrequentShare(1).Value!.Value + Paths.OtherShare(1).Value!.Value).ShouldBe(1, 1e-12);
        Paths.Other(1).Value.ShouldBe(2);
    }

    [Theory]
    [InlineData(CaseUnit.Ticket, ActivityNames.Source)]
    [InlineData(CaseUnit.Instance, ActivityNames.Source)]
    [InlineData(CaseUnit.Instance, ActivityNames.Type)]
    public void What_is_listed_behind_a_figure_sums_up_to_it(CaseUnit unit, ActivityNames names)
    {
        var log = RandomLog(seed: 7);
        SumsUp(log, FigureScope.Of(log), unit, names);
    }

    [Fact]
    public void It_does_so_under_a_filter_and_names_the_instances_of_the_whole_log()
    {
        var log = RandomLog(seed: 8);
        var scope = FigureScope.Of(log) with { Instances = InstanceSet.Where(log.InstanceCount, instance => instance % 3 == 1), Filter = "priority=P3" };
        var measures = SumsUp(log, scope, CaseUnit.Ticket, ActivityNames.Source);
        measures.ShouldAllBe(measure => measure.Observations.Instance.All(instance => instance % 3 == 1));
    }

    // Three tickets: one goes ask > wait > done with a wait twice, one leaves wait out, one has the usual way itself; which of two equal ways is usual is decided by name.
    [Fact]
    public void Of_those_that_begin_it_is_known_how_far_each_comes_and_where_it_ends()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", "ask", "T1").Add("2026-03-02 10:00", "wait", "T1").Add("2026-03-02 11:00", "done", "T1")
            .Add("2026-03-02 09:00", "ask", "T2").Add("2026-03-02 10:00", "wait", "T2").Add("2026-03-02 11:00", "done", "T2")
            .Add("2026-03-02 09:00", "ask", "T3").Add("2026-03-02 10:00", "lost", "T3")
            .Add("2026-03-02 09:00", "ask", "T4").Add("2026-03-02 10:00", "call", "T4").Add("2026-03-02 11:00", "wait", "T4").Add("2026-03-02 12:00", "call", "T4")
            .Add("2026-03-02 09:00", "done", "T5"));
        Of(log, CaseUnit.Ticket).Stages().Select(stage => (stage.Name, stage.Reached.Value, stage.Stopped.Value, string.Join(' ', stage.Ends.Select(end => $"{end.Step} {end.Cases.Value}")))).ShouldBe(
        [
            (null, 1, 1, "done 1"), ("ask", 0.8, 1, "lost 1"), ("wait", 0.6, 1, "call 1"), ("done", 0.4, 2, "done 2"),
        ]);

        var lost = Enumerable.Range(0, 4).Select(Of(log, CaseUnit.Ticket).Variant).Single(variant => variant.Path.Contains("lost"));
        Of(log, CaseUnit.Ticket).Stages(lost.Key).Select(stage => (stage.Name, stage.Reached.Value)).ShouldBe([(null, 1), ("ask", 0.8), ("lost", 0.2)]);
    }

    [Fact]
    public void Costs_and_scores_of_a_variant_are_those_of_its_journeys()
    {
        var log = new MeasuredLog(
            Logs.Of(
                [new(0, EventTypes.TicketCreated), new(1, EventTypes.SurveyAnswered) { Survey = "after", Score = 2 }],
                [new(0, EventTypes.TicketCreated), new(1, EventTypes.SurveyAnswered) { Survey = "after", Score = 5 }],
                [new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketCreated)]),
            new MeasureRules { Costs = new CostRates { AssistedContact = new CostRate(5, "set", Date: null, RateOrigin.Own) } });
        var paths = MeasuredPaths.Of(log, FigureScope.Of(log.Instances), CaseUnit.Instance, ActivityNames.Type, TestContext.Current.CancellationToken);

        (paths.Variant(0).Cost!.Value, paths.Variant(0).Score!.Value, paths.Variant(0).Score!.N).ShouldBe((5, 3.5, 2));
        (paths.Variant(1).Cost!.Value, paths.Variant(1).Score!.Value, paths.Variant(1).Score!.N).ShouldBe((10, null, 0));
        (paths.OtherCost(1)!.Value, paths.Cost!.Value, paths.Score!.Value).ShouldBe((10, 20 / 3.0, 3.5));
        var cost = paths.Variant(0).Cost!;
        paths.Find(cost.Metric, PathPart.Read(cost.Cases!.Part)!)!.Observations.Instance.ShouldBe([0, 1]);
        MeasuredPaths.Of(log, FigureScope.Of(log.Instances), CaseUnit.Ticket, ActivityNames.Type, TestContext.Current.CancellationToken).Cost.ShouldBeNull();
    }

    [Fact]
    public void Two_groups_are_told_apart_by_the_share_of_cases_with_a_step_or_link()
    {
        var log = new MeasuredLog(RandomLog(seed: 11));
        FigureScope Third(int rest) => FigureScope.Of(log.Instances) with { Instances = InstanceSet.Where(log.Log.InstanceCount, instance => instance % 3 == rest) };
        var (here, ct) = (MeasuredPaths.Of(log, Third(0), CaseUnit.Instance, ActivityNames.Source, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var compared = ComparedPaths.Of(here, log, Third(0), Third(1), ct);

        compared.Together.Report.Cases.ShouldBe(here.Report.Cases + compared.There.Report.Cases);
        foreach (var edge in compared.Together.Report.Edges)
        {
            var link = compared.Link(edge.From, edge.To);
            var measure = compared.There.Find(link.Other.Metric, PathPart.Read(link.Other.Cases!.Part)!)!;
            measure.In(Third(1)).Value.ShouldBe(link.Other.Value);
            link.Difference!.Value.ShouldBe(link.Figure.Value - link.Other.Value);
            (link.Difference.Low <= link.Difference.Value && link.Difference.Value <= link.Difference.High).ShouldBeTrue();
        }

        compared.Step("never seen").Difference!.Value.ShouldBe(0);
        ComparedPaths.Of(here, log, Third(0), Third(0), ct).Step("ask").Difference!.Low.ShouldBeNull();
    }

    // What is drawn and what is other make the whole, at every detail, of every log.
    [Fact]
    public void Shown_and_other_are_always_the_whole() =>
        Prop.ForAll<int, int>((seed, detail) =>
        {
            var paths = MeasuredPaths.Of(RandomLog(seed), FigureScope.Of(RandomLog(seed)), seed % 2 == 0 ? CaseUnit.Ticket : CaseUnit.Instance, ActivityNames.Source, TestContext.Current.CancellationToken);
            var (kept, shares) = (KeptPaths.From(paths, Math.Abs(detail % 101)), paths.DrawnShares(Math.Abs(detail % 101)));
            foreach (var (shown, other) in new[] { (kept.Share, kept.OtherShare), (shares.Steps, shares.OtherSteps), (shares.Links, shares.OtherLinks) })
            {
                (shown.Value!.Value + other.Value!.Value).ShouldBe(1, 1e-12);
                shown.N.ShouldBe(other.N);
            }

            paths.Stages().Sum(stage => stage.Stopped.Value!.Value).ShouldBe(paths.Report.Cases);
            paths.Stages().ShouldAllBe(stage => stage.Ends.Sum(end => end.Cases.Value!.Value) == stage.Stopped.Value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void The_cases_of_a_variant_are_listed_first_among_all()
    {
        var log = RandomLog(seed: 9);
        var paths = Of(log, CaseUnit.Instance);
        var share = paths.Variant(0).Share;
        var measure = paths.Find(share.Metric, PathPart.Read(share.Cases!.Part)!)!;
        var cases = FigureCases.Of(log, new CaseIds(log), measure, FigureScope.Of(log), 0, 1000);
        cases.Cases.TakeWhile(found => found.Observed.Value == 1).Count().ShouldBe((int)paths.Variant(0).Cases.Value!.Value);
        cases.Total.ShouldBe(share.N);
    }

    [Theory]
    [InlineData("ticket/source")]
    [InlineData("instance/type/ask%2Fnow/")]
    [InlineData("ticket/source//%C3%A4%20b")]
    public void A_part_reads_back_as_it_was_written(string text) => PathPart.Read(text).ShouldNotBeNull().ToString().ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ticket")]
    [InlineData("week/source")]
    [InlineData("wait")]
    public void What_is_no_part_is_none(string? text) => PathPart.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("path-step", "ticket/type/unheard%20of")]
    [InlineData("path-link", "ticket/type/ask")]
    [InlineData("path-link", "ticket/type//")]
    [InlineData("path-link-time", "ticket/type/ask/")]
    [InlineData("path-other", "ticket/type/many")]
    [InlineData("unheard-of", "ticket/source")]
    public void There_is_no_figure_of_what_is_not_there(string metric, string part) => Paths.Find(metric, PathPart.Read(part)!).ShouldBeNull();

    private static List<Measure> SumsUp(EventLog log, FigureScope scope, CaseUnit unit, ActivityNames names)
    {
        var paths = MeasuredPaths.Of(log, scope, unit, names);
        var figures = Figures(paths).ToList();
        figures.Count.ShouldBeGreaterThan(20);
        var measures = figures.ConvertAll(figure => paths.Find(figure.Metric, PathPart.Read(figure.Cases!.Part)!).ShouldNotBeNull(figure.Cases!.ToString()));
        foreach (var (figure, measure) in figures.Zip(measures)) ShouldBeTheSame(measure.In(scope), figure);
        return measures;
    }

    private static IEnumerable<Figure> Figures(MeasuredPaths paths) =>
    [
        paths.Cases, paths.Steps, paths.Time, paths.TimeMean, paths.TimeP90, paths.FrequentShare(2), paths.Other(2), paths.OtherShare(2),
        .. paths.Report.Nodes.Select(node => paths.Step(node.Name)),
        .. paths.Report.Nodes.Where(node => node.Starts > 0).Select(node => paths.Link(null, node.Name)),
        .. paths.Report.Nodes.Where(node => node.Ends > 0).Select(node => paths.Link(node.Name, null)),
        .. paths.Report.Edges.SelectMany(edge => new[] { paths.Link(edge.From, edge.To), paths.LinkTime(edge.From, edge.To), paths.LinkTimeMean(edge.From, edge.To) }),
        .. Enumerable.Range(0, paths.Report.Variants.Count).Select(paths.Variant).SelectMany(variant => new[] { variant.Cases, variant.Share, variant.Time }),
        .. paths.Report.Nodes.Select(node => paths.StepShare(node.Name)),
        .. paths.Report.Edges.Select(edge => paths.LinkShare(edge.From, edge.To)),
        .. paths.Stages().Concat(paths.Stages(paths.Variant(paths.Report.Variants.Count - 1).Key)).SelectMany(stage => new[] { stage.Reached, stage.Stopped }.Concat(stage.Ends.Select(end => end.Cases))).Where(figure => figure.N > 0),
        .. new[] { 0, 50, 100 }.Select(paths.DrawnShares).SelectMany(shares => new[] { shares.Steps, shares.OtherSteps, shares.Links, shares.OtherLinks }),
    ];

    // Tallies are of whole microseconds, observations of seconds: their last digit may differ.
    private static void ShouldBeTheSame(Figure found, Figure listed)
    {
        (found with { Value = null, Low = null, High = null }).ShouldBe(listed with { Value = null, Low = null, High = null });
        foreach (var (one, other) in new[] { (found.Value, listed.Value), (found.Low, listed.Low), (found.High, listed.High) })
        {
            one.HasValue.ShouldBe(other.HasValue, listed.Cases!.ToString());
            (one ?? 0).ShouldBe(other ?? 0, 1e-9 * Math.Max(1, Math.Abs(other ?? 0)), listed.Cases!.ToString());
        }
    }

    private static MeasuredPaths Of(EventLog log, CaseUnit unit) => MeasuredPaths.Of(log, FigureScope.Of(log), unit, ActivityNames.Type);

    private static EventLog RandomLog(int seed)
    {
        var random = new Random(seed);
        var story = new EventTableBuilder();
        for (var ticket = 0; ticket < 60; ticket++)
        {
            var minute = random.Next(600);
            foreach (var step in Enumerable.Range(0, random.Next(1, 7)))
            {
                minute += random.Next(60);
                var name = step == 0 ? "ask" : "abc"[random.Next(3)].ToString();
                story.Add($"2026-03-{2 + (ticket % 20):00} {minute / 60:00}:{minute % 60:00}", name, $"T{ticket}", $"email:{ticket % 40}", activity: name == "b" ? "" : name);
            }
        }

        return Build(story);
    }

    private static EventLog Build(EventTableBuilder story) => EventLogBuilder.Build(story.Table(), new InstanceRules(), CancellationToken.None);
}
