using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>CSAT by agent, by the rule that the organisation chose for its scorecards.</summary>
public sealed class SatisfactionByAgent() : MetricByPart(
    new MetricDefinition(
        "csat-by-agent",
        "CSAT by agent",
        "What stands on a person's scorecard. By the journey rule nobody looks good by passing a matter on; by the last-touch rule only the last call counts.",
        "By the journey rule (the default) journey-csat of every journey in which the agent acted; by the last-touch rule last-touch-csat of every journey in which the agent was the last to act before the answer. "
        + "The setting agent-score chooses. 95 % interval by Student's t.",
        "score",
        Better.Higher),
    Summary.Mean,
    "")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var agents = log.Log.Codes(Dimension.Agent);
        if (agents.IsEmpty) return [];
        var parts = new PartLists();
        if (log.Rules.AgentScore == AgentScoreRule.Journey) AddJourneys(log, agents, parts);
        else AddLastTouches(log, agents, parts);
        return parts.Named(log.Log.Terms(Dimension.Agent));
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => rules.AgentScore == AgentScoreRule.Journey
        ? "journey instances with an answer that counts for csat, in which the agent acted"
        : "journey instances with an answer that counts for csat, in which the agent acted last before the answer";

    private static void AddJourneys(MeasuredLog log, ReadOnlySpan<int> agents, PartLists parts)
    {
        var scores = log.Measure(JourneyScore.Satisfaction).Observations;
        var acted = new SortedSet<int>();
        for (var i = 0; i < scores.Count; i++)
        {
            acted.Clear();
            var (start, end) = log.Log.Instances(scores.Instance[i]);
            foreach (var agent in agents[start..end])
                if (agent != 0) acted.Add(agent);
            foreach (var agent in acted) parts.Add(agent, scores.Instance[i], scores.ValueOf(i));
        }
    }

    private static void AddLastTouches(MeasuredLog log, ReadOnlySpan<int> agents, PartLists parts)
    {
        var (scores, answers) = (log.Measure(JourneyScore.LastSatisfaction).Observations, new SurveyAnswers(log.Log));
        for (var i = 0; i < scores.Count; i++)
        {
            var (start, end) = log.Log.Instances(scores.Instance[i]);
            var at = end - 1;
            while (at >= start && !(answers.Has(at) && CustomerSatisfaction.Counts(answers, at))) at--;
            while (at >= start && agents[at] == 0) at--;
            if (at >= start) parts.Add(agents[at], scores.Instance[i], scores.ValueOf(i));
        }
    }
}
