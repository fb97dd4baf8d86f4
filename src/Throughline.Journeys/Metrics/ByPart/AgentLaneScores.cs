using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>How well agents are equipped for a journey: four scores, each with its cases.</summary>
public sealed class AgentLaneScores() : MetricByPart(
    new MetricDefinition(
        "agent-lane",
        "What agents work with",
        "How well the agents' side is equipped: with few tools, a configuration register that is kept, articles that answer, and a clear way to pass a matter on.",
        "Four shares, each of the journeys that say something of it. Toolset: those with a ticket whose agents change between fewer than four tools (tools-per-ticket). Configuration register: those with a ticket of which an event names a configuration item, in a log that names any. "
        + "Knowledge base: readings of articles after which nothing more is asked (article-solved). Escalation clarity: those passed on without a bounce, a third hand-over or a missing target (the rest of unclear-escalation). "
        + "What the data does not record has no score, and lowers none. Filtered to a step's events they are those of the step. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "what says something of it")
{
    private const double ManyTools = 4;

    /// <inheritdoc/>
    public override string? OwnerOf(string part) => part switch
    {
        "Toolset" => "the owner of the agents' tools",
        "Configuration register" => "the owner of the configuration register",
        "Knowledge base" => "the owner of the knowledge base",
        _ => "the owner of the escalation paths",
    };

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        (string Name, Observations Observations)[] scores =
        [
            ("Toolset", Turned(log.Measure(new ToolsPerTicket()).Observations, tools => tools < ManyTools)),
            ("Configuration register", Register(log)),
            ("Knowledge base", Articles(log)),
            ("Escalation clarity", Turned(log.Measure(new UnclearEscalation()).Observations, unclear => unclear == 0)),
        ];
        return scores.Where(score => score.Observations.Count > 0);
    }

    private static Observations Turned(Observations all, Func<double, bool> isGood)
    {
        var turned = new ObservationList();
        for (var i = 0; i < all.Count; i++) turned.Add(all.Instance[i], isGood(all.ValueOf(i)) ? 1 : 0);
        return turned.ToObservations();
    }

    private static Observations Register(MeasuredLog log)
    {
        var (items, named) = (log.Log.References[(int)Dimension.ConfigurationItem], new ObservationList());
        for (var instance = 0; Array.Exists(items, item => item != 0) && instance < log.Log.InstanceCount; instance++)
        {
            var (start, end) = log.Log.Instances(instance);
            if (log.Instances.Tickets[instance] > 0) named.Add(instance, items.AsSpan(start, end - start).ContainsAnyExcept(0) ? 1 : 0);
        }

        return named.ToObservations();
    }

    // An instance that reads several articles counts once each, in the order of the log.
    private static Observations Articles(MeasuredLog log)
    {
        var readings = new ObservationList();
        foreach (var (instance, value) in log.Measures(new ArticleOutcome())
            .SelectMany(article => Enumerable.Range(0, article.Observations.Count).Select(i => (Instance: article.Observations.Instance[i], Value: article.Observations.ValueOf(i))))
            .OrderBy(reading => reading.Instance))
        {
            readings.Add(instance, value);
        }

        return readings.ToObservations();
    }
}
