using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps;

/// <summary>Counts in how many instances each topic occurs.</summary>
internal static class TopicCounts
{
    /// <summary>The topics that occur, most frequent first, then by name.</summary>
    public static IReadOnlyList<(string Topic, long Instances)> Of(EventLog log)
    {
        var topics = log.Codes(Dimension.Topic);
        if (topics.IsEmpty) return [];
        var book = log.Terms(Dimension.Topic);
        var instances = new long[book.Count + 1];
        var last = new int[book.Count + 1];
        Array.Fill(last, -1);
        for (var i = 0; i < log.Count; i++)
        {
            if (last[topics[i]] == log.Instance[i]) continue;
            last[topics[i]] = log.Instance[i];
            instances[topics[i]]++;
        }

        return
        [
            .. Enumerable.Range(1, book.Count)
                .Where(code => instances[code] > 0)
                .Select(code => (Topic: book.Text(code), Instances: instances[code]))
                .OrderByDescending(topic => topic.Instances)
                .ThenBy(topic => topic.Topic, StringComparer.Ordinal),
        ];
    }
}
