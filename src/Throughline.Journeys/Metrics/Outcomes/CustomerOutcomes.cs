using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.Outcomes;

/// <summary>What became of customers after their journeys, where outcomes were imported.</summary>
internal sealed class CustomerOutcomes
{
    private readonly EventLog _log;
    private readonly int _retained;
    private readonly CustomerEvents _stays;
    private readonly CustomerEvents _purchases;

    /// <summary>Finds them in a log.</summary>
    public CustomerOutcomes(EventLog log)
    {
        _log = log;
        var types = log.Terms(Dimension.Type);
        _retained = types.Find(EventTypes.OutcomeRetained);
        var (churned, bought) = (types.Find(EventTypes.OutcomeChurned), types.Find(EventTypes.OutcomeBought));
        var purchases = Of(type => type == bought);
        _stays = new CustomerEvents(log, Of(type => type == _retained || type == churned));
        _purchases = new CustomerEvents(log, purchases);
        RecordsPurchases = purchases.Count > 0;
    }

    /// <summary>Whether the log has purchases; without them nothing is known about who bought.</summary>
    public bool RecordsPurchases { get; }

    /// <summary>Whether the customer stayed, by the last outcome between two times, both included; null where there is none.</summary>
    public bool? Stayed(int instance, long from, long to)
    {
        var stays = _stays.Between(instance, from, to);
        return stays.IsEmpty ? null : _log.Type[stays[^1]] == _retained;
    }

    /// <summary>Whether the customer bought something between two times, both included.</summary>
    public bool Bought(int instance, long from, long to) => !_purchases.Between(instance, from, to).IsEmpty;

    private List<int> Of(Func<int, bool> condition)
    {
        var found = new List<int>();
        for (var i = 0; i < _log.Count; i++)
            if (_log.Type[i] != 0 && condition(_log.Type[i])) found.Add(i);
        return found;
    }
}
