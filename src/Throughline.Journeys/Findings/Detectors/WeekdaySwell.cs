using System.Globalization;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A weekday on which more is asked than can be answered in time.</summary>
public sealed class WeekdaySwell() : Detector(
    new DetectorDefinition(
        "weekday-swell",
        "More comes in on a weekday, and it waits longer",
        "Weekdays, such as Mondays, on which more journeys begin than on other working days and on which the first answer takes longer than for the same matters on other days.",
        "Working days (weekdays with at least half of the journeys of the busiest one) against each other. Both must hold; the p-value is the larger of the two: more journeys begin (the days of a week ranked, van Elteren's test with weeks as strata, in six weeks or more) and time-to-first-response is longer than that of the same priority, topic and first channel (van Elteren's test, its variance by customers and by days). Shown if at least a tenth more begin and the interval of the difference of the medians lies above a tenth of the usual time.",
        Phases.Wait,
        "six whole weeks or more, with requests and first answers"))
{
    private const int DaysAWeek = 7;
    private const int FewestWeeks = 6;
    private const int FewestMembers = 25;
    private const double LeastMore = 1.1;
    private const double LeastLonger = 0.1;

    private static readonly TimeToFirstResponse Metric = new();

    private static readonly KnownMoment Opening = KnownMoment.Opening with { InWords = KnownMoment.Opening.InWords + "; struck is what waits longer than three of four of its priority, topic and first channel" };

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var arrivals = new Swell(log);
        var waits = new Waits(log, arrivals.WorkingDays);
        var looked = arrivals.WorkingDays.Where(day => arrivals.Weeks >= FewestWeeks && waits.Members(day) >= FewestMembers).ToList();
        return new Suspicions(looked.Count, [.. looked
            .Where(day => arrivals.Ratio(day) >= LeastMore && waits.IsLonger(day))
            .Select(day => new Suspicion(Math.Max(arrivals.PValue(day), waits.PValue(day)), day))
            .Where(suspicion => suspicion.PValue <= Suspicions.MostPValue)]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound)
    {
        var arrivals = new Swell(log);
        var waits = new Waits(log, arrivals.WorkingDays);
        return proven.Select(pair => Make(log, arrivals, waits, (int)pair.Subject, pair.Q));
    }

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding) => Exposure.Of(log, new Waits(log, new Swell(log).WorkingDays).LongestQuarter(), Opening);

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding) => new Waits(log, new Swell(log).WorkingDays).Seen(finding.Struck.ToHashSet());

    private Finding Make(SearchedLog log, Swell arrivals, Waits waits, int day, double q)
    {
        var (difference, elsewhere, interval) = waits.Difference(day)!.Value;
        var weekdays = log.Attribute(FilterWords.Weekday);
        var segment = log.SegmentOf((weekdays, weekdays.Values.ToList().IndexOf(WeekdayOf(day).ToString())));
        var members = waits.Instances(day);
        return new Finding
        {
            Id = FindingIds.Of(Definition.Id, log.Scope.Journey, segment),
            Detector = Definition.Id,
            Statement = $"{Wording.Where(segment)}: {Wording.Share(arrivals.Ratio(day) - 1)} more journeys begin than on other working days, and the first answer takes {Wording.Duration(difference)} longer than the {Wording.Duration(elsewhere)} on those.",
            Journey = log.Scope.Journey,
            Phase = Definition.Phase,
            Segment = segment,
            Effect = new FindingEffect(difference, interval.Low, interval.High, "seconds", elsewhere + difference, elsewhere, members.Count),
            Q = q,
            HeldAlike = log.StrataWithout().Columns,
            Remark = Peaks(log, WeekdayOf(day)),
            Cases = FindingCases.Of(log, Metric.Definition.Id, segment),
            Struck = members,
        };
    }

    /// <summary>The hours of a weekday in which more contacts come than a usual day has in them; null: none.</summary>
    private static string? Peaks(SearchedLog log, DayOfWeek weekday)
    {
        var hours = ArrivalTable.Of(log.Log, log.Log.Rules.Zone, log.Scope).Cells.Where(cell => cell.Day == weekday && cell.IsPeak).Select(cell => cell.Hour.ToString("00", CultureInfo.InvariantCulture)).ToList();
        return hours.Count == 0 ? null : $"More contacts than expected come in the hours that begin at {string.Join(", ", hours)} o'clock.";
    }

    private static DayOfWeek WeekdayOf(int day) => (DayOfWeek)((day + 1) % DaysAWeek);

    /// <summary>How many journeys begin, by day of whole weeks; weekdays from 0 for Monday.</summary>
    private sealed class Swell
    {
        private readonly int[] _week;
        private readonly double[] _count;
        private readonly StratifiedRanks _ranks;
        private readonly int[] _day;

        public Swell(SearchedLog log)
        {
            var weeks = Enumerable.Range(0, log.Weeks.Count).Where(log.Weeks.IsWhole).ToList();
            var counts = new double[log.Weeks.Count, DaysAWeek];
            for (var instance = 0; instance < log.Log.Instances.Count; instance++)
                if (log.Has(instance)) counts[log.Weeks.Of(instance), log.Weeks.DayOf(instance) % DaysAWeek]++;
            var totals = Enumerable.Range(0, DaysAWeek).Select(day => weeks.Sum(week => counts[week, day])).ToArray();
            WorkingDays = [.. Enumerable.Range(0, DaysAWeek).Where(day => totals[day] > 0 && totals[day] >= totals.Max() / 2)];
            var cells = weeks.SelectMany((week, place) => WorkingDays.Select(day => (Place: place, Day: day, Count: counts[week, day]))).ToArray();
            (Weeks, _week, _day, _count) = (weeks.Count, Array.ConvertAll(cells, cell => cell.Place), Array.ConvertAll(cells, cell => cell.Day), Array.ConvertAll(cells, cell => cell.Count));
            _ranks = new StratifiedRanks(_count, _week, Weeks);
        }

        public int Weeks { get; }

        public IReadOnlyList<int> WorkingDays { get; }

        public double PValue(int day) => _ranks.PValue(Array.ConvertAll(_day, of => of == day));

        public double Ratio(int day) => WorkingDays.Count < 2 ? 1 : Mean(of => of == day) / Mean(of => of != day);

        private double Mean(Func<int, bool> has) => Enumerable.Range(0, _day.Length).Where(i => has(_day[i])).Average(i => _count[i]);
    }

    /// <summary>Times to the first answer of what was asked on working days, ranked among those of the same priority, topic and channel.</summary>
    private sealed class Waits
    {
        private readonly SearchedLog _log;
        private readonly int[] _instance;
        private readonly int[] _day;
        private readonly double[] _wait;
        private readonly int[] _stratum;
        private readonly StratifiedRanks _ranks;

        public Waits(SearchedLog log, IReadOnlyList<int> working)
        {
            var observations = log.Log.Observe(Metric);
            var members = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i]) && working.Contains(log.Weeks.DayOf(observations.Instance[i]) % DaysAWeek)).ToArray();
            var strata = log.StrataWithout();
            (_log, _instance) = (log, Array.ConvertAll(members, i => observations.Instance[i]));
            _day = Array.ConvertAll(_instance, instance => log.Weeks.DayOf(instance) % DaysAWeek);
            _wait = Array.ConvertAll(members, observations.ValueOf);
            _stratum = Array.ConvertAll(_instance, instance => strata.Code[instance]);
            _ranks = new StratifiedRanks(_wait, _stratum, strata.Count);
        }

        public int Members(int day) => _day.AsSpan().Count(day);

        public IReadOnlyList<int> Instances(int day) => [.. _instance.Where((_, i) => _day[i] == day)];

        public double PValue(int day) => _ranks.PValue(Group(day), Effect(Group(day)));

        public (double Difference, double Elsewhere, Interval Interval)? Difference(int day) => _ranks.Difference(Group(day), Effect(Group(day)));

        public bool IsLonger(int day) => Difference(day) is { } found && found.Interval.Low > LeastLonger * found.Elsewhere;

        public Seen Seen(HashSet<int> here) => new("seconds", Summary.Median, "journey instances asked on working days that got an answer", new Observations(_instance, _wait), Array.ConvertAll(_instance, here.Contains)) { IsInSegment = true };

        public Harm LongestQuarter()
        {
            var usual = _wait.Zip(_stratum).GroupBy(pair => pair.Second, pair => pair.First).ToDictionary(waits => waits.Key, waits => Quantiles.OfSorted([.. waits.Order()], 0.75));
            return Harm.Of(_instance, [.. _wait.Zip(_stratum, (wait, stratum) => wait > usual[stratum])]);
        }

        private bool[] Group(int day) => Array.ConvertAll(_day, of => of == day);

        // A bad Monday is one case, however many asked on it: days go together whatever the topic.
        private double Effect(bool[] group)
        {
            var scores = _ranks.Scores(group);
            return Math.Max(
                ClusterEffect.Of(scores, Array.ConvertAll(_instance, _log.Customer), _log.Log.Log.CustomerCount),
                ClusterEffect.Of(scores, Array.ConvertAll(_instance, _log.Weeks.DayOf), _log.Weeks.Days));
        }
    }
}
