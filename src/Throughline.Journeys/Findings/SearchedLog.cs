using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings;

/// <summary>A log as detectors see it: measured, with what its instances can be told apart by and what is held alike. For one thread.</summary>
internal sealed class SearchedLog
{
    private const double DaysAMonth = 365.25 / 12;

    private readonly Dictionary<string, Strata> _strata = new(StringComparer.Ordinal);
    private readonly Dictionary<object, object> _known = [];
    private readonly Lazy<IReadOnlyList<InstanceAttribute>> _attributes;
    private readonly Lazy<Weeks> _weeks;
    private readonly Lazy<int[]> _customers;
    private readonly Lazy<int[]> _topicDays;

    public SearchedLog(MeasuredLog log, FigureScope scope)
    {
        (Log, Scope, Asked) = (log, scope, new AskedAt(log));
        _attributes = new Lazy<IReadOnlyList<InstanceAttribute>>(() => InstanceAttributes.Of(log, Asked));
        _weeks = new Lazy<Weeks>(() => Weeks.Of(this));
        _customers = new Lazy<int[]>(() => Array.ConvertAll(log.Log.InstanceStart[..log.Instances.Count], start => log.Log.Customer[start]));
        _topicDays = new Lazy<int[]>(TopicDays);
    }

    /// <summary>The log.</summary>
    public MeasuredLog Log { get; }

    /// <summary>Which instances are searched.</summary>
    public FigureScope Scope { get; }

    /// <summary>When instances were asked for.</summary>
    public AskedAt Asked { get; }

    /// <summary>What instances can be told apart by.</summary>
    public IReadOnlyList<InstanceAttribute> Attributes => _attributes.Value;

    /// <summary>The weeks of the log.</summary>
    public Weeks Weeks => _weeks.Value;

    /// <summary>How many months the searched window has; at least a hundredth of one.</summary>
    public double Months => Math.Max(0.01, (Scope.To - Scope.From).TotalDays / DaysAMonth);

    /// <summary>Whether an instance is searched.</summary>
    public bool Has(int instance) => Scope.Instances is not { } chosen || chosen.Contains[instance];

    /// <summary>The customer of an instance.</summary>
    public int Customer(int instance) => _customers.Value[instance];

    /// <summary>The attribute of a column.</summary>
    public InstanceAttribute Attribute(string column) => Attributes.First(attribute => attribute.Column == column);

    /// <summary>What is held alike when some columns are the question.</summary>
    public Strata StrataWithout(params IReadOnlyList<string> columns)
    {
        var key = string.Join('&', columns.Order(StringComparer.Ordinal));
        if (!_strata.TryGetValue(key, out var strata)) _strata[key] = strata = Strata.Without(Attributes, Log.Instances.Count, columns);
        return strata;
    }

    /// <summary>By how much observations are less certain than independent ones: those of a customer, and those of a topic on a day, may go together.</summary>
    /// <param name="instance">The instance of each.</param>
    /// <param name="value">The number of each.</param>
    /// <param name="strata">What is held alike.</param>
    public double DesignEffect(ReadOnlySpan<int> instance, ReadOnlySpan<double> value, Strata strata)
    {
        var (sum, count) = (new double[strata.Count], new int[strata.Count]);
        for (var i = 0; i < instance.Length; i++) (sum[strata.Code[instance[i]]], count[strata.Code[instance[i]]]) = (sum[strata.Code[instance[i]]] + value[i], count[strata.Code[instance[i]]] + 1);
        var residual = new double[instance.Length];
        for (var i = 0; i < instance.Length; i++) residual[i] = value[i] - (sum[strata.Code[instance[i]]] / count[strata.Code[instance[i]]]);
        return DesignEffect(instance, residual);
    }

    /// <summary>The same, of how far each observation is from what is expected of it.</summary>
    /// <param name="instance">The instance of each.</param>
    /// <param name="residual">Its distance.</param>
    public double DesignEffect(ReadOnlySpan<int> instance, ReadOnlySpan<double> residual) => Math.Max(
        CustomerEffect(instance, residual),
        ClusterEffect.Of(residual, instance, _topicDays.Value, Weeks.Days * Attribute("topic").Size));

    /// <summary>The same, of those of a customer alone.</summary>
    /// <param name="instance">The instance of each.</param>
    /// <param name="residual">Its distance.</param>
    public double CustomerEffect(ReadOnlySpan<int> instance, ReadOnlySpan<double> residual) => ClusterEffect.Of(residual, instance, _customers.Value, Log.Log.CustomerCount);

    /// <summary>Works something out once for all detectors that ask for it.</summary>
    /// <param name="what">Names it; what is equal is the same.</param>
    /// <param name="work">Works it out.</param>
    public T Once<T>(object what, Func<T> work)
        where T : class
    {
        if (!_known.TryGetValue(what, out var known)) _known[what] = known = work();
        return (T)known;
    }

    /// <summary>The segment of some values, in words that keep just the same instances: "first" is left out where no instance names a second value.</summary>
    public Segment SegmentOf(params IReadOnlyList<(InstanceAttribute Attribute, int Code)> values) => new([.. values.Select(value => Term(value.Attribute, value.Code))]);

    private FilterTerm Term(InstanceAttribute attribute, int code)
    {
        var plain = new FilterTerm(attribute.Column, attribute.Values[code]);
        if (attribute.IsOfClock) return plain;
        var has = FilterFold.Choose(Log, new CaseFilter { Terms = [plain] }).Contains;
        for (var instance = 0; instance < has.Length; instance++)
            if (has[instance] != (attribute.Code[instance] == code)) return plain with { Name = FilterWords.FirstPrefix + plain.Name };
        return plain;
    }

    private int[] TopicDays()
    {
        var (topics, days) = (Attribute("topic"), new int[Log.Instances.Count]);
        for (var instance = 0; instance < days.Length; instance++) days[instance] = (Weeks.DayOf(instance) * topics.Size) + topics.Code[instance];
        return days;
    }
}
