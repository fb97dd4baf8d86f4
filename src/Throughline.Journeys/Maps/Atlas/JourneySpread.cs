using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps.Atlas;

/// <summary>How many different things the instances of a journey are about, and how many ways they take: what its altitude is judged by.</summary>
/// <param name="Instances">Its instances.</param>
/// <param name="WithTopic">Those that name a topic.</param>
/// <param name="Topics">How many topics they name.</param>
/// <param name="MostOfOneTopic">Those that name the most frequent topic.</param>
/// <param name="WithChannel">Those that name a channel.</param>
/// <param name="OneChannel">Those of which every event that names a channel names the most frequent one.</param>
/// <param name="Channel">That channel; null: none is named.</param>
/// <param name="OneType">Those in which only one type of event happens.</param>
public sealed record JourneySpread(int Instances, int WithTopic, int Topics, int MostOfOneTopic, int WithChannel, int OneChannel, string? Channel, int OneType)
{
    /// <summary>The spread of the instances of a log.</summary>
    public static JourneySpread Of(EventLog log)
    {
        var topics = TopicCounts.Of(log);
        var (withChannel, alone) = Channels(log);
        var most = alone.Length > 1 ? Enumerable.Range(1, alone.Length - 1).MaxBy(channel => alone[channel]) : 0;
        return new JourneySpread(
            log.InstanceCount,
            Count(log, instance => Names(log, Dimension.Topic, instance)),
            topics.Count,
            topics.Count == 0 ? 0 : (int)topics[0].Instances,
            withChannel,
            most == 0 ? 0 : alone[most],
            most == 0 || alone[most] == 0 ? null : log.Terms(Dimension.Channel).Text(most),
            Count(log, instance => HasOneType(log, instance)));
    }

    private static (int WithChannel, int[] Alone) Channels(EventLog log)
    {
        var codes = log.Codes(Dimension.Channel);
        var alone = new int[log.Terms(Dimension.Channel).Count + 1];
        if (codes.IsEmpty) return (0, alone);
        var with = 0;
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            var (start, end) = log.Instances(instance);
            var (first, isOne) = (0, true);
            foreach (var channel in codes[start..end])
            {
                if (channel == 0) continue;
                isOne &= first is 0 || first == channel;
                first = channel;
            }

            if (first == 0) continue;
            with++;
            if (isOne) alone[first]++;
        }

        return (with, alone);
    }

    private static bool Names(EventLog log, Dimension dimension, int instance)
    {
        var (start, end) = log.Instances(instance);
        return !log.Codes(dimension).IsEmpty && log.Codes(dimension)[start..end].ContainsAnyExcept(0);
    }

    private static bool HasOneType(EventLog log, int instance)
    {
        var (start, end) = log.Instances(instance);
        return !log.Type.AsSpan(start, end - start).ContainsAnyExcept(log.Type[start]);
    }

    private static int Count(EventLog log, Func<int, bool> holds)
    {
        var count = 0;
        for (var instance = 0; instance < log.InstanceCount; instance++)
            if (holds(instance)) count++;
        return count;
    }
}
