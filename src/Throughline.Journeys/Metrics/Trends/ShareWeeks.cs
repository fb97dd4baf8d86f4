using Throughline.Journeys.Filters;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics.Trends;

/// <summary>The calendar weeks of a journey, Monday first, by the clock of the rules' zone; an instance belongs to the week in which it begins, as a filter's <c>from</c> has it.</summary>
internal sealed class ShareWeeks
{
    private const int DaysAWeek = 7;

    private readonly FigureScope _scope;
    private readonly List<DateTimeOffset> _begin;
    private readonly int[] _weekOf;

    /// <summary>The weeks in which some instances begin.</summary>
    /// <param name="log">The log.</param>
    /// <param name="scope">Which instances are asked for.</param>
    /// <param name="members">Those of them that can be counted at all.</param>
    public ShareWeeks(MeasuredLog log, FigureScope scope, IEnumerable<int> members)
    {
        _scope = scope;
        var start = log.Instances.Start;
        var counted = members.Where(instance => scope.Instances?.Contains[instance] != false).ToList();
        _begin = counted.Count == 0 ? [] : Mondays(FigureScope.At(counted.Min(instance => start[instance])), FigureScope.At(counted.Max(instance => start[instance])), log.Rules.Zone);
        _weekOf = Array.ConvertAll(new int[start.Length], _ => -1);
        foreach (var instance in counted) _weekOf[instance] = WeekAt(FigureScope.At(start[instance]));
    }

    /// <summary>How many weeks.</summary>
    public int Weeks => Math.Max(0, _begin.Count - 1);

    /// <summary>The Monday of a week, at midnight of the zone.</summary>
    public DateTimeOffset Begin(int week) => _begin[week];

    /// <summary>By week, how many of some instances begin in it; one that is named twice counts twice.</summary>
    public long[] Count(IEnumerable<int> instances)
    {
        var found = new long[Weeks];
        foreach (var instance in instances)
            if (_weekOf[instance] is >= 0 and var week) found[week]++;
        return found;
    }

    /// <summary>A share that every instance has a number for, 1 or 0.</summary>
    public WeeklyShare Of(Measure share)
    {
        var (instances, observations) = (share.Observations.Instance, share.Observations);
        return new WeeklyShare(share.Definition, share.Population, share.Part, Count(Enumerable.Range(0, observations.Count).Where(i => observations.ValueOf(i) > 0).Select(i => instances[i])), Count(instances), () => share);
    }

    /// <summary>A share, week by week.</summary>
    public IReadOnlyList<Figure> Figures(WeeklyShare share) =>
        [.. Enumerable.Range(0, Weeks).Select(week => Figure(share, share.Hits[week], share.N[week], Window(_begin[week], _begin[week + 1])))];

    /// <summary>The scope from a week on.</summary>
    public FigureScope From(int week) => Part(Window(_begin[week], null), instance => _weekOf[instance] >= week);

    /// <summary>The scope before a week.</summary>
    public FigureScope Before(int week) => Part(Window(null, _begin[week]), instance => _weekOf[instance] >= 0 && _weekOf[instance] < week);

    private FigureScope Part(FigureScope window, Func<int, bool> belongs) => window with { Instances = InstanceSet.Where(_weekOf.Length, belongs) };

    private static Figure Figure(WeeklyShare share, long hits, long n, FigureScope scope)
    {
        var interval = WilsonInterval.Of(hits, n);
        return new Figure(share.Definition.Id, n == 0 ? null : (double)hits / n, interval?.Low, interval?.High, n, share.Definition.Unit, share.Population, scope.From, scope.To, scope.AsOf)
        {
            Cases = new CaseReference(scope.Journey, share.Definition.Id, share.Part, scope.Filter),
        };
    }

    private FigureScope Window(DateTimeOffset? from, DateTimeOffset? to) => _scope with
    {
        From = from > _scope.From ? from.Value : _scope.From,
        To = to < _scope.To ? to.Value : _scope.To,
        Filter = FilterWords.Parse(_scope.Filter).And(new CaseFilter { From = from?.ToUniversalTime(), To = to?.ToUniversalTime() }).ToString(),
    };

    private int WeekAt(DateTimeOffset moment)
    {
        var found = _begin.BinarySearch(moment);
        return found >= 0 ? found : ~found - 1;
    }

    private static List<DateTimeOffset> Mondays(DateTimeOffset first, DateTimeOffset last, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(first, zone).DateTime);
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysAWeek - 1) % DaysAWeek));
        var mondays = new List<DateTimeOffset>();
        for (var at = monday; mondays.Count == 0 || mondays[^1] <= last; at = at.AddDays(DaysAWeek)) mondays.Add(Midnight(at, zone));
        return mondays;
    }

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
