using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics.HandOvers;

namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Goes over the instances that have contacts and says of each contact what was so when it came.</summary>
internal sealed class ContactFold(MeasuredLog log)
{
    private readonly int[] _topics = log.Log.References[(int)Dimension.Topic];
    private readonly IReadOnlyList<HandOver> _handOvers = log.HandOvers;
    private readonly int _articleViewed = log.Log.Terms(Dimension.Type).Find(EventTypes.ArticleViewed);
    private readonly int _reopened = log.Log.Terms(Dimension.Type).Find(EventTypes.TicketReopened);
    private int _nextHandOver;
    private int _topic;
    private int _contacts;
    private long _quietSince;
    private long _helpedHimself;
    private bool _wasPassedOn;

    /// <summary>The contacts, in the order of the log.</summary>
    public IEnumerable<ExplainedContact> Contacts()
    {
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            if (log.Instances.Contacts[instance] == 0) continue;
            Begin();
            var (start, end) = log.Log.Instances(instance);
            var (next, last) = log.Exchanges.Of(instance);
            for (var i = start; i < end; i++)
            {
                var turn = next < last && log.Exchanges.Event[next] == i ? log.Exchanges.Turn[next++] : Turn.None;
                Prepare(i);
                if ((turn & Turn.Contact) != Turn.None) yield return Contact(instance, i, turn);
                Take(i, turn);
            }
        }
    }

    private void Begin() => (_topic, _contacts, _quietSince, _helpedHimself, _wasPassedOn) = (0, 0, EventBatch.NoTime, EventBatch.NoTime, false);

    private void Prepare(int index)
    {
        if (_topics.Length > 0 && _topics[index] != 0) _topic = _topics[index];
        while (_nextHandOver < _handOvers.Count && _handOvers[_nextHandOver].Event < index) _nextHandOver++;
    }

    private ExplainedContact Contact(int instance, int index, Turn turn) => new()
    {
        Instance = instance,
        Event = index,
        Time = log.Log.Time[index],
        Topic = _topic,
        IsFirst = _contacts == 0,
        IsOpen = (turn & Turn.WhileOpen) != Turn.None,
        IsAfterSolution = (turn & Turn.AfterSolution) != Turn.None || (_reopened != 0 && log.Log.Type[index] == _reopened),
        WasPassedOn = _wasPassedOn,
        Quiet = _quietSince == EventBatch.NoTime ? 0 : log.Log.Time[index] - _quietSince,
        SinceSelfService = _helpedHimself == EventBatch.NoTime ? null : log.Log.Time[index] - _helpedHimself,
    };

    private void Take(int index, Turn turn)
    {
        var time = log.Log.Time[index];
        if ((turn & Turn.Word) != Turn.None || (_quietSince == EventBatch.NoTime && (turn & Turn.Contact) != Turn.None)) _quietSince = time;
        if ((turn & (Turn.Response | Turn.Contact)) != Turn.None) _wasPassedOn = false;
        if (_nextHandOver < _handOvers.Count && _handOvers[_nextHandOver].Event == index) _wasPassedOn = true;
        if ((turn & Turn.Contact) != Turn.None)
        {
            _contacts++;
            _helpedHimself = log.IsAssisted(index) ? EventBatch.NoTime : time;
        }
        else if (_articleViewed != 0 && log.Log.Type[index] == _articleViewed)
        {
            _helpedHimself = time;
        }
    }
}
