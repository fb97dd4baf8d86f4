using System.Globalization;
using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Cases;

/// <summary>Names for instances that hold when more events arrive: instance numbers do not.</summary>
public sealed class CaseIds
{
    private readonly EventLog _log;
    private readonly Lazy<Dictionary<string, int>> _instances;

    /// <summary>The ids of a log's instances.</summary>
    public CaseIds(EventLog log)
    {
        _log = log;
        _instances = new Lazy<Dictionary<string, int>>(Index);
    }

    /// <summary>
    /// The id of an instance: sixteen hexadecimal digits of a hash over its first ticket and its first customer identifier;
    /// without a ticket over the identifier and the time of the first event.
    /// </summary>
    public string Of(int instance)
    {
        var (start, end) = _log.Instances(instance);
        var ticket = First(Dimension.Ticket, start, end);
        var seed = StableHash.Combine(UInt128.Zero, Encoding.UTF8.GetBytes(ticket));
        seed = StableHash.Combine(seed, Encoding.UTF8.GetBytes(First(Dimension.Customer, start, end)));
        if (ticket.Length == 0) seed = StableHash.Combine(seed, _log.Time[start]);
        return ((ulong)seed).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The instance of an id; null where no instance has it.</summary>
    public int? Find(string id) => _instances.Value.TryGetValue(id, out var instance) ? instance : null;

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(_log.InstanceCount, StringComparer.Ordinal);
        for (var instance = 0; instance < _log.InstanceCount; instance++) index.TryAdd(Of(instance), instance);
        return index;
    }

    private string First(Dimension dimension, int start, int end)
    {
        var codes = _log.Codes(dimension);
        for (var i = start; i < end && !codes.IsEmpty; i++)
            if (codes[i] != 0) return _log.Terms(dimension).Text(codes[i]);
        return "";
    }
}
