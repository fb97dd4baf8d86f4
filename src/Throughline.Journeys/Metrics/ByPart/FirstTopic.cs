using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>What a journey was first said to be about.</summary>
internal static class FirstTopic
{
    /// <summary>Code of the first topic that an instance names; 0: none.</summary>
    public static int Of(EventLog log, int instance)
    {
        var topics = log.Codes(Dimension.Topic);
        if (topics.IsEmpty) return 0;
        var (start, end) = log.Instances(instance);
        var first = topics[start..end].IndexOfAnyExcept(0);
        return first < 0 ? 0 : topics[start + first];
    }
}
