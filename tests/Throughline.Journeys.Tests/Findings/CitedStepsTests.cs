using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

/// <summary>R006: what strands the readers of an article is cited with the step of it that they name.</summary>
public sealed class CitedStepsTests
{
    // Of 40 stranded readers of KB-1 one in ten writes of each: step 4, twice step 4 in one text, Schritt 2, a number that is no step, an agent's words, words from before the reading.
    [Fact]
    public void Steps_that_stranded_readers_name_are_counted_once_a_journey_the_most_named_first()
    {
        string?[] says = ["Step 4 shows another menu", "step 4? There is no step  4!", "Schritt Nr. 2 geht nicht", "I waited 4 days", "Step 9", "Step 7", null, null, null, null];
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 200).Select(i => Read(i, i % 2 == 0 ? "KB-1" : "KB-2", i / 2 % 25 < (i % 2 == 0 ? 10 : 1), says[i / 2 % 25 % 10], i / 2 % 25 % 10))]));
        var run = FindingRun.Of(log, FigureScope.Of(log.Instances), [new StrandingArticle()], cancellationToken: TestContext.Current.CancellationToken);
        var finding = run.Findings.ShouldHaveSingleItem();

        var steps = CitedSteps.Of(log, finding);

        steps.Select(step => (FindingPart.Read(step.Part)!.Value!.Value, step.In(FigureScope.Of(log.Instances)).Value)).ShouldBe([("4", 8.0), ("2", 4.0)]);
        CitedSteps.Of(log, finding with { Segment = Segment.Everywhere }).ShouldBeEmpty("it is about no article");
    }

    private static Happening[] Read(int hour, string article, bool calls, string? says, int way)
    {
        Happening view = new(hour, EventTypes.ArticleViewed) { Article = article, By = ActorSide.Customer };
        if (!calls) return [view];
        Happening call = new(hour + 0.5, EventTypes.ContactStarted) { Channel = "phone", By = ActorSide.Customer };
        return way switch
        {
            4 => [view, call, new(hour + 0.6, EventTypes.MessageSent) { By = ActorSide.Agent, Text = says }],
            5 => [new(hour - 0.1, EventTypes.PortalVisited) { By = ActorSide.Customer, Text = says }, view, call],
            _ => [view, call with { Text = says }],
        };
    }
}
