using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps;

/// <summary>Measures all event types of a log in one pass.</summary>
internal sealed class ActivityProfiles
{
    private const long Million = 1_000_000;

    private readonly EventLog _log;
    private readonly int[] _lastInstance;
    private readonly long[] _instances;
    private readonly long[] _events;
    private readonly long[] _byCustomer;
    private readonly long[] _positions;
    private readonly long[] _firstTime;

    private ActivityProfiles(EventLog log)
    {
        _log = log;
        var size = log.Terms(Dimension.Type).Count + 1;
        (_instances, _events, _byCustomer, _positions) = (new long[size], new long[size], new long[size], new long[size]);
        _lastInstance = new int[size];
        _firstTime = new long[size];
        Array.Fill(_lastInstance, -1);
        Array.Fill(_firstTime, long.MaxValue);
    }

    /// <summary>The types that occur, in the order in which they come in the instances.</summary>
    /// <param name="log">The log.</param>
    /// <param name="belongs">For every instance whether it is looked at.</param>
    public static IReadOnlyList<ActivityProfile> Of(EventLog log, bool[] belongs)
    {
        var profiles = new ActivityProfiles(log);
        for (var instance = 0; instance < log.InstanceCount; instance++)
            if (belongs[instance]) profiles.Add(instance);
        return profiles.InOrder();
    }

    private void Add(int instance)
    {
        var (start, end) = _log.Instances(instance);
        for (var i = start; i < end; i++)
        {
            var type = _log.Type[i];
            _events[type]++;
            if (_log.Side[i] == ActorSide.Customer) _byCustomer[type]++;
            _firstTime[type] = Math.Min(_firstTime[type], _log.Time[i]);
            if (_lastInstance[type] == instance) continue;
            _lastInstance[type] = instance;
            _instances[type]++;
            _positions[type] += ((2L * (i - start)) + 1) * Million / (2L * (end - start));
        }
    }

    private IReadOnlyList<ActivityProfile> InOrder() =>
    [
        .. Enumerable.Range(1, _events.Length - 1)
            .Where(code => _events[code] > 0)
            .Select(Profile)
            .OrderBy(profile => profile.Position)
            .ThenBy(profile => profile.FirstTime)
            .ThenBy(profile => profile.Type, StringComparer.Ordinal),
    ];

    private ActivityProfile Profile(int code) => new(
        code,
        _log.Terms(Dimension.Type).Text(code),
        _instances[code],
        _events[code],
        _byCustomer[code],
        _positions[code] / _instances[code],
        _firstTime[code]);
}
