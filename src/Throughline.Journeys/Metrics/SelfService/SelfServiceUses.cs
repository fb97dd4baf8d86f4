using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>
/// Finds where customers help themselves: visits of the portal, read articles, and what they do over a digital channel or a voice menu, other
/// than in a ticket or survey.
/// </summary>
internal sealed class SelfServiceUses(MeasuredLog log)
{
    private static readonly string[] NoHelp =
        ["ticket.", "survey.", "outcome.", "sla.", "contact.ended", "message.", "tool.", "alert.", "friction.", "change.", "service.", EventTypes.ArticleSuggested, EventTypes.ArticleOpened, EventTypes.ArticleSent];

    private readonly bool[] _isLook = ByType(log.Log, type => type is EventTypes.PortalVisited or EventTypes.ArticleViewed);
    private readonly bool[] _mayHelp = ByType(log.Log, type => !Array.Exists(NoHelp, start => type.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>Visits of the portal and read articles.</summary>
    public IEnumerable<SelfServiceUse> Looks() => Uses(i => _isLook[log.Log.Type[i]], _ => 0);

    /// <summary>All self-service.</summary>
    public IEnumerable<SelfServiceUse> All() => Uses(Is, _ => 0);

    /// <summary>All self-service over a channel that is named, channel by channel.</summary>
    public IEnumerable<SelfServiceUse> ByChannel()
    {
        var channels = log.Log.References[(int)Dimension.Channel];
        return channels.Length == 0 ? [] : Uses(i => channels[i] != 0 && Is(i), i => channels[i]);
    }

    /// <summary>All self-service over a channel that is named, cut where nothing was done for a while.</summary>
    /// <param name="pause">How long a session lasts after what was done last, in microseconds.</param>
    public IEnumerable<SelfServiceUse> Sessions(long pause)
    {
        var channels = log.Log.References[(int)Dimension.Channel];
        for (var instance = 0; channels.Length > 0 && instance < log.Log.InstanceCount; instance++)
        {
            SelfServiceUse? session = null;
            var (start, end) = log.Log.Instances(instance);
            for (var i = start; i < end; i++)
            {
                if (channels[i] == 0 || !Is(i)) continue;
                var time = log.Log.Time[i];
                if (session is not null && time - session.To > pause) yield return session;
                session = session is not null && time - session.To <= pause ? session with { To = time } : new SelfServiceUse(instance, channels[i], i, time, time);
            }

            if (session is not null) yield return session;
        }
    }

    /// <summary>Read articles, article by article.</summary>
    public IEnumerable<SelfServiceUse> ByArticle()
    {
        var articles = log.Log.References[(int)Dimension.Article];
        var viewed = log.Log.Terms(Dimension.Type).Find(EventTypes.ArticleViewed);
        return articles.Length == 0 ? [] : Uses(i => articles[i] != 0 && log.Log.Type[i] == viewed, i => articles[i]);
    }

    private bool Is(int index) =>
        _isLook[log.Log.Type[index]]
        || (_mayHelp[log.Log.Type[index]]
            && log.Log.Side[index] is ActorSide.Customer or ActorSide.Unknown
            && log.ChannelClassOf(index) is ChannelClass.Digital or ChannelClass.Ivr);

    private IEnumerable<SelfServiceUse> Uses(Func<int, bool> isUse, Func<int, int> part)
    {
        var uses = new SortedDictionary<int, SelfServiceUse>();
        for (var instance = 0; instance < log.Log.InstanceCount; instance++)
        {
            uses.Clear();
            var (start, end) = log.Log.Instances(instance);
            for (var i = start; i < end; i++)
                if (isUse(i)) uses[part(i)] = uses.TryGetValue(part(i), out var use) ? use with { To = log.Log.Time[i] } : new SelfServiceUse(instance, part(i), i, log.Log.Time[i], log.Log.Time[i]);
            foreach (var use in uses.Values) yield return use;
        }
    }

    private static bool[] ByType(EventLog log, Func<string, bool> condition)
    {
        var types = log.Terms(Dimension.Type);
        return [.. Enumerable.Range(0, types.Count + 1).Select(code => code > 0 && condition(types.Text(code)))];
    }
}
