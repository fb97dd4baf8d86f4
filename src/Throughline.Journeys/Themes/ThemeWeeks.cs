using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Themes;

/// <summary>The calendar weeks of a journey, Monday first, by the clock of the rules' zone; an instance belongs to the week in which it begins, as a filter's <c>from</c> has it.</summary>
internal sealed class ThemeWeeks
{
    private const int DaysAWeek = 7;

    private readonly MeasuredThemes _themes;
    private readonly FigureScope _scope;
    private readonly List<DateTimeOffset> _begin;
    private readonly int[] _weekOf;

    public ThemeWeeks(MeasuredThemes themes, FigureScope scope)
    {
        (_themes, _scope) = (themes, scope);
        var start = themes.Map.Log.Instances.Start;
        var speaking = themes.Instances.Speaking.Where(instance => scope.Instances?.Contains[instance] != false).ToList();
        _begin = speaking.Count == 0 ? [] : Mondays(FigureScope.At(speaking.Min(instance => start[instance])), FigureScope.At(speaking.Max(instance => start[instance])), themes.Map.Log.Rules.Zone);
        _weekOf = Array.ConvertAll(new int[start.Length], _ => -1);
        foreach (var instance in speaking) _weekOf[instance] = WeekAt(FigureScope.At(start[instance]));
    }

    /// <summary>How many weeks.</summary>
    public int Count => Math.Max(0, _begin.Count - 1);

    /// <summary>The Monday of a week, at midnight of the zone.</summary>
    public DateTimeOffset Begin(int week) => _begin[week];

    /// <summary>The share of a theme, week by week.</summary>
    public IReadOnlyList<Figure> Shares(ThemeMeasures theme)
    {
        var (hits, n) = (new long[Count], new long[Count]);
        var observations = theme.Share.Observations;
        for (var i = 0; i < observations.Count; i++)
        {
            if (_weekOf[observations.Instance[i]] is not (>= 0 and var week)) continue;
            n[week]++;
            hits[week] += observations.ValueOf(i) > 0 ? 1 : 0;
        }

        return [.. Enumerable.Range(0, Count).Select(week => Figure(theme.Share, hits[week], n[week], Window(_begin[week], _begin[week + 1])))];
    }

    /// <summary>The scope from a week on.</summary>
    public FigureScope From(int week) => Part(Window(_begin[week], null), instance => _weekOf[instance] >= week);

    /// <summary>The scope before a week.</summary>
    public FigureScope Before(int week) => Part(Window(null, _begin[week]), instance => _weekOf[instance] >= 0 && _weekOf[instance] < week);

    private FigureScope Part(FigureScope window, Func<int, bool> belongs) => window with { Instances = InstanceSet.Where(_weekOf.Length, belongs) };

    private static Figure Figure(Measure measure, long hits, long n, FigureScope scope)
    {
        var interval = WilsonInterval.Of(hits, n);
        return new Figure(measure.Definition.Id, n == 0 ? null : (double)hits / n, interval?.Low, interval?.High, n, measure.Definition.Unit, measure.Population, scope.From, scope.To, scope.AsOf)
        {
            Cases = new CaseReference(scope.Journey, measure.Definition.Id, measure.Part, scope.Filter),
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
