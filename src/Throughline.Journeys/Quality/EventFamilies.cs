using Throughline.Journeys.Events;

namespace Throughline.Journeys.Quality;

/// <summary>The families that an event gives data of: that of its type, and those of what it carries.</summary>
internal sealed class EventFamilies
{
    private readonly EventLog _log;
    private readonly DataFamilies[] _ofType;

    public EventFamilies(EventLog log)
    {
        _log = log;
        var types = log.Terms(Dimension.Type);
        _ofType = [.. Enumerable.Range(0, types.Count + 1).Select(code => OfType(types.Text(code)))];
    }

    public DataFamilies Of(int i)
    {
        var families = _ofType[_log.Type[i]];
        if (Has(Dimension.Survey, i) || (_log.Score.Length > 0 && !double.IsNaN(_log.Score[i]))) families |= DataFamilies.Voice;
        if (Has(Dimension.Article, i) || Has(Dimension.Tool, i)) families |= DataFamilies.Interaction;
        return families;
    }

    private bool Has(Dimension dimension, int i) => _log.Codes(dimension) is { IsEmpty: false } codes && codes[i] != 0;

    private static DataFamilies OfType(string type) => type switch
    {
        EventTypes.SurveyAnswered or EventTypes.FrictionReported => DataFamilies.Voice,
        EventTypes.ContactStarted or EventTypes.ContactEnded or EventTypes.PortalVisited or EventTypes.ArticleViewed or EventTypes.ArticleSuggested or EventTypes.ArticleOpened or EventTypes.ArticleSent
            or EventTypes.ToolOpened or EventTypes.MessageSent => DataFamilies.Interaction,
        _ => DataFamilies.Operational,
    };
}
