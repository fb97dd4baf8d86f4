using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class ScoreDropTests
{
    private const int Weeks = 12;
    private const int WeekOfTheFall = 6;

    // One survey for everything. A week has 8 answers after an article and 24 after a solution, so that most follow the solution;
    // from the seventh week on those after an article are 1.2 lower.
    [Theory]
    [InlineData(EventTypes.ArticleViewed, "Look for it yourself")]
    [InlineData(EventTypes.TicketResolved, "Resolve")]
    public void A_fall_of_a_survey_that_is_sent_everywhere_is_in_the_phase_where_it_falls(string fallsAfter, string phase)
    {
        var finding = Run(type => type == fallsAfter ? 1.2 : 0).ShouldHaveSingleItem();

        finding.Phase.ShouldBe(phase);
        finding.Since.ShouldBe(new DateOnly(2026, 2, 16));
        finding.Statement.ShouldBe($"Satisfaction in the phase \"{phase}\" has fallen from 4.2 to 3.0 in the week of 16 February 2026.");
        finding.Effect.Value.ShouldBe(-1.2, 0.05);
        finding.Effect.N.ShouldBe(Weeks * (fallsAfter == EventTypes.ArticleViewed ? 8 : 24));
        finding.Struck.Count.ShouldBe((Weeks - WeekOfTheFall) * (fallsAfter == EventTypes.ArticleViewed ? 8 : 24));
    }

    [Fact]
    public void A_fall_in_two_phases_is_two_findings_with_names_of_their_own()
    {
        var findings = Run(_ => 1.2);

        findings.Select(finding => finding.Phase).Order(StringComparer.Ordinal).ShouldBe(["Look for it yourself", "Resolve"]);
        findings.Select(finding => finding.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Where_nothing_falls_nothing_is_said() => Run(_ => 0).ShouldBeEmpty();

    private static IReadOnlyList<Finding> Run(Func<string, double> fall)
    {
        var log = new MeasuredLog(Answers(fall));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new ScoreDrop()]).Findings;
    }

    private static EventLog Answers(Func<string, double> fall)
    {
        var random = new Random(1);
        return Logs.Of([.. from week in Enumerable.Range(0, Weeks) from i in Enumerable.Range(0, 32) select Answered(week, i, i % 4 == 0 ? EventTypes.ArticleViewed : EventTypes.TicketResolved)]);

        Happening[] Answered(int week, int i, string after)
        {
            var hour = (week * 168) + (i * 3);
            var score = 4.2 - (week < WeekOfTheFall ? 0 : fall(after)) + (0.2 * (random.NextDouble() - 0.5));
            return [new(hour, after) { Ticket = $"T{week}-{i}", Article = "KB-1", By = ActorSide.Customer }, new(hour + 1, EventTypes.SurveyAnswered) { Survey = "CSAT", Score = score, By = ActorSide.Customer }];
        }
    }
}
