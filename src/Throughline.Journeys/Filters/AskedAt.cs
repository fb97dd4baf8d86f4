using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Filters;

/// <summary>When instances were asked for (without an asking: began), by the clock of the rules' zone.</summary>
public sealed class AskedAt
{
    private const long MicrosecondsAQuarter = 900_000_000;

    private readonly Dictionary<long, DateTime> _quarters = [];
    private readonly InstanceTable _table;
    private readonly TimeZoneInfo _zone;

    /// <summary>Prepares the reading.</summary>
    public AskedAt(MeasuredLog log) => (_table, _zone) = (log.Instances, log.Rules.Zone);

    /// <summary>The moment in microseconds since 1970-01-01, UTC.</summary>
    public long Moment(int instance) => _table.Asked[instance] == EventBatch.NoTime ? _table.Start[instance] : _table.Asked[instance];

    /// <summary>From 0 to 23.</summary>
    public int Hour(int instance) => Clock(instance).Hour;

    /// <summary>The day of the week.</summary>
    public DayOfWeek Weekday(int instance) => Clock(instance).DayOfWeek;

    /// <summary>The day.</summary>
    public DateOnly Day(int instance) => DateOnly.FromDateTime(Clock(instance));

    private DateTime Clock(int instance)
    {
        var quarter = Math.DivRem(Moment(instance), MicrosecondsAQuarter).Quotient;
        if (!_quarters.TryGetValue(quarter, out var clock)) _quarters[quarter] = clock = TimeZoneInfo.ConvertTime(FigureScope.At(quarter * MicrosecondsAQuarter), _zone).DateTime;
        return clock;
    }
}
