using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>
/// Hands out the instances of a log one by one, with what is worked out once for all of them. Its scratch arrays spare
/// an allocation an instance; so one reader serves one thread.
/// </summary>
public sealed class InstanceReader
{
    private readonly int[]?[] _seenIn = new int[Dimensions.Count][];
    private int[] _lastTeam = [];
    private int _pass;

    /// <summary>Makes a reader.</summary>
    public InstanceReader(EventLog log)
    {
        Log = log;
        Roles = EventRoles.ByCode(log.Terms(Dimension.Type));
        foreach (var type in log.Type.AsSpan(0, log.Count)) RolesPresent |= Roles[type];
        foreach (var time in log.Time.AsSpan(0, log.Count)) LastTime = Math.Max(LastTime, time);
    }

    /// <summary>The log that is read.</summary>
    public EventLog Log { get; }

    /// <summary>Roles by type code.</summary>
    public EventRole[] Roles { get; }

    /// <summary>Every role that some event of the log has; what is absent cannot be measured.</summary>
    public EventRole RolesPresent { get; }

    /// <summary>The latest event of the log, UTC microseconds.</summary>
    public long LastTime { get; } = long.MinValue;

    /// <summary>The events of one instance.</summary>
    public InstanceEvents Read(int instance) => new(this, log: Log, Log.InstanceStart[instance], Log.InstanceStart[instance + 1]);

    /// <summary>How many different values events of a range have in a dimension.</summary>
    internal int Distinct(Dimension dimension, int start, int end)
    {
        var codes = Log.Codes(dimension);
        if (codes.IsEmpty) return 0;
        var seen = _seenIn[(int)dimension] ??= new int[Log.Terms(dimension).Count + 1];
        _pass++;
        var count = 0;
        foreach (var code in codes[start..end])
        {
            if (code == 0 || seen[code] == _pass) continue;
            seen[code] = _pass;
            count++;
        }

        return count;
    }

    /// <summary>Room for the last team of each ticket, all zero; the borrower sets back what it wrote.</summary>
    internal int[] BorrowLastTeams()
    {
        if (_lastTeam.Length == 0) _lastTeam = new int[Log.Terms(Dimension.Ticket).Count + 1];
        return _lastTeam;
    }
}
