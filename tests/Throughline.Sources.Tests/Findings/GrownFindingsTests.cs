using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>What is found in a log that grew is what is found in the same events at once: the same findings with the same ids and numbers.</summary>
public sealed class GrownFindingsTests
{
    private static readonly JourneyScope Scope = new("topic", ["Software access"]);

    [Fact]
    public void A_search_of_a_log_that_grew_finds_what_a_search_anew_finds()
    {
        var takenOver = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var table = DemoTable.Of(DemoOrganisation.Simulate(new DemoSettings { Days = 45, Seed = (ulong)random.Next(1, 1000) }));
            var cuts = Enumerable.Range(0, 3).Select(_ => table.Count - random.Next(1, 600)).Append(table.Count).Order().ToList();
            var log = GrowingLog.Of(Part(table, 0, cuts[0]), new InstanceRules(), TestContext.Current.CancellationToken);
            var whole = new MeasuredLog(log.Log);
            var scope = whole.Within(Scope);
            foreach (var (from, to) in cuts.Zip(cuts.Skip(1)).Where(part => part.Second > part.First))
            {
                (Run(whole), Run(scope)).ShouldNotBe(("", ""));
                log = log.With(Part(table, from, to), TestContext.Current.CancellationToken).ShouldNotBeNull();
                var grown = new MeasuredLog(log.Log);
                takenOver += grown.GrowFrom(whole, log.Moves!) is null ? 0 : 1;
                var within = grown.Within(Scope);
                within.GrowFrom(scope, log.Moves!);
                var fresh = new MeasuredLog(log.Log);
                Run(grown).ShouldBe(Run(fresh));
                Run(within).ShouldBe(Run(fresh.Within(Scope)));
                (whole, scope) = (grown, within);
            }
        }));
        takenOver.ShouldBeGreaterThan(6);
    }

    private static string Run(MeasuredLog log) => JsonSerializer.Serialize(FindingRun.Of(log, FigureScope.Of(log.Instances)));

    /// <summary>The events of a span of places, as an import in order of time would bring them.</summary>
    private static EventTable Part(EventTable table, int from, int to)
    {
        var span = from..to;
        return new EventTable
        {
            Count = to - from,
            Time = table.Time[span],
            Sequence = table.Sequence[span],
            Place = table.Place[span],
            Side = table.Side[span],
            Traits = table.Traits[span],
            References = Array.ConvertAll(table.References, codes => codes[span]),
            Terms = table.Terms,
            Links = table.Links,
            Score = table.Score[span],
            ScoreLow = table.ScoreLow[span],
            ScoreHigh = table.ScoreHigh[span],
            Deadline = table.Deadline[span],
            Text = table.Text[span],
        };
    }
}
