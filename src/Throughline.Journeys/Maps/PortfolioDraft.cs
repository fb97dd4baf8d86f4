using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>Draws the maps of a workspace from the data: one over everything, and one for each frequent topic.</summary>
public static class PortfolioDraft
{
    /// <summary>Id of the map over everything, which is always there and comes first.</summary>
    public const string All = "all";

    private const string Rest = "everything-else";
    private const int MostTopics = 12;
    private const double FrequentShare = 0.01;

    /// <summary>"All journeys", then a journey for each of the up to 12 most frequent topics with at least 1 % of the instances, then "Everything else".</summary>
    public static IReadOnlyList<JourneyMap> Draft(EventLog log) => Draft(new MeasuredLog(log));

    /// <summary>"All journeys", then the given ones whose topic occurs, then "Everything else".</summary>
    public static IReadOnlyList<JourneyMap> Draft(EventLog log, IReadOnlyList<GivenJourney> given) => Draft(new MeasuredLog(log), given);

    /// <summary>As of a log's events; what is known of its instances then is not found twice.</summary>
    public static IReadOnlyList<JourneyMap> Draft(MeasuredLog log)
    {
        var counts = TopicCounts.Of(log.Log);
        var taken = new HashSet<string>(StringComparer.Ordinal) { All, Rest };
        var journeys = counts
            .Where(topic => topic.Instances >= FrequentShare * log.Log.InstanceCount)
            .Take(MostTopics)
            .OrderBy(topic => topic.Topic, StringComparer.Ordinal)
            .Select(topic => (topic.Instances, Journey: new GivenJourney(Slug.Unique(topic.Topic, taken), ActivityName.Readable(topic.Topic), topic.Topic)))
            .OrderByDescending(topic => topic.Instances)
            .ThenBy(topic => topic.Journey.Topic, StringComparer.Ordinal)
            .Select(topic => topic.Journey);
        return Draw(log, [.. journeys]);
    }

    /// <summary>As of a log's events; what is known of its instances then is not found twice.</summary>
    public static IReadOnlyList<JourneyMap> Draft(MeasuredLog log, IReadOnlyList<GivenJourney> given)
    {
        var occurring = TopicCounts.Of(log.Log).Select(topic => topic.Topic).ToHashSet(StringComparer.Ordinal);
        return Draw(log, [.. given.Where(journey => occurring.Contains(journey.Topic))]);
    }

    private static List<JourneyMap> Draw(MeasuredLog log, IReadOnlyList<GivenJourney> journeys)
    {
        var maps = new List<JourneyMap> { DraftScoped(log, All, "All journeys", null) };
        if (journeys.Count == 0) return maps;
        foreach (var journey in journeys) maps.Add(DraftScoped(log, journey.Id, journey.Name, new JourneyScope("topic", [journey.Topic])));
        var rest = new JourneyScope("topic", [.. journeys.Select(journey => journey.Topic)], IsRest: true);
        var everythingElse = DraftScoped(log, Rest, "Everything else", rest);
        if (everythingElse.Phases.Any(phase => phase.Steps.Count > 0)) maps.Add(everythingElse);
        return maps;
    }

    private static JourneyMap DraftScoped(MeasuredLog log, string id, string name, JourneyScope? scope) =>
        MapDraft.Draft(id, name, scope, log, scope is null ? MapDraft.Everybody(log.Log) : InstanceScope.Members(log, scope));
}
