using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>That an article was suggested to an agent, opened by one or sent to the customer in an instance.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Article">Code of the article.</param>
/// <param name="Event">The last such event.</param>
/// <param name="Age">The longest time for which it had not been edited then, in microseconds; null: not known.</param>
internal sealed record ArticleAssist(int Instance, int Article, int Event, long? Age)
{
    /// <summary>All of a log, once an instance and article; in the order of the log's instances.</summary>
    public static IEnumerable<ArticleAssist> Of(EventLog log)
    {
        var (articles, edits, isAssist) = (log.References[(int)Dimension.Article], new ArticleEdits(log), Types(log.Terms(Dimension.Type)));
        if (articles.Length == 0) yield break;
        var assists = new SortedDictionary<int, ArticleAssist>();
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            assists.Clear();
            var (start, end) = log.Instances(instance);
            for (var i = start; i < end; i++)
            {
                if (!isAssist[log.Type[i]] || articles[i] == 0) continue;
                var age = Longest(edits.Age(log, i), assists.GetValueOrDefault(articles[i])?.Age);
                assists[articles[i]] = new ArticleAssist(instance, articles[i], i, age);
            }

            foreach (var assist in assists.Values) yield return assist;
        }
    }

    private static long? Longest(long? age, long? before) => age is null || before > age ? before : age;

    private static bool[] Types(TermBook types) =>
        [.. Enumerable.Range(0, types.Count + 1).Select(code => code > 0 && types.Text(code) is EventTypes.ArticleSuggested or EventTypes.ArticleOpened or EventTypes.ArticleSent)];
}
