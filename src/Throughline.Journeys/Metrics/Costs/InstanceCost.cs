using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Costs;

/// <summary>What one journey costs by an organisation's own rates: its contacts and its agents' minutes. Decimal, so that sums are exact.</summary>
internal sealed class InstanceCost
{
    private const decimal MicrosecondsAMinute = 60_000_000m;

    private readonly MeasuredLog _log;
    private readonly CostRates _rates;
    private readonly HandlingTime _handling;
    private readonly decimal?[] _channelRates;

    public InstanceCost(MeasuredLog log)
    {
        (_log, _rates, _handling) = (log, log.Rules.Costs, new HandlingTime(log));
        var channels = log.Log.Terms(Dimension.Channel);
        var rates = new Dictionary<string, CostRate>(_rates.Channels, StringComparer.OrdinalIgnoreCase);
        _channelRates = [.. Enumerable.Range(0, channels.Count + 1).Select(code => code > 0 && rates.TryGetValue(channels.Text(code), out var rate) ? rate.Amount : (decimal?)null)];
    }

    /// <summary>The cost in the rates' currency, to a hundredth of its unit.</summary>
    public decimal Of(int instance)
    {
        var (start, end) = _log.Exchanges.Of(instance);
        var cost = 0m;
        for (var i = start; i < end; i++)
            if ((_log.Exchanges.Turn[i] & Turn.Contact) != Turn.None) cost += OfContact(_log.Exchanges.Event[i]);
        if (_rates.AgentMinute is { } minute) cost += minute.Amount * _handling.Of(instance) / MicrosecondsAMinute;
        return Math.Round(cost, 2, MidpointRounding.ToEven);
    }

    /// <summary>The cost of each contact of an instance, in order: its own rate, and an equal share of the journey's agent minutes; each to a hundredth.</summary>
    public IEnumerable<decimal> OfContacts(int instance)
    {
        var (start, end) = _log.Exchanges.Of(instance);
        var contacts = Enumerable.Range(start, end - start).Where(i => (_log.Exchanges.Turn[i] & Turn.Contact) != Turn.None).Select(i => _log.Exchanges.Event[i]).ToList();
        var minutes = _rates.AgentMinute is { } minute ? minute.Amount * _handling.Of(instance) / MicrosecondsAMinute : 0;
        return contacts.Select(contact => Math.Round(OfContact(contact) + (minutes / contacts.Count), 2, MidpointRounding.ToEven));
    }

    private decimal OfContact(int index)
    {
        var channels = _log.Log.Codes(Dimension.Channel);
        if (!channels.IsEmpty && _channelRates[channels[index]] is { } rate) return rate;
        return _log.IsAssisted(index) ? _rates.AssistedContact?.Amount ?? 0 : 0;
    }
}
