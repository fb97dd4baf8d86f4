using System.Collections.Concurrent;
using Throughline.Journeys.Channels;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.HandOvers;
using Throughline.Journeys.Metrics.Outcomes;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics;

/// <summary>A log with what is known of its instances, and the measures that were asked of it so far. Safe for several threads.</summary>
/// <param name="log">The events.</param>
/// <param name="rules">Windows, channel classes and rates.</param>
public sealed class MeasuredLog(EventLog log, MeasureRules rules)
{
    private readonly ConcurrentDictionary<string, Lazy<Observations>> _observations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Measure>> _measures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Measure>>> _parts = new(StringComparer.Ordinal);
    private readonly Lazy<InstanceTable> _instances = new(() => InstanceTable.Build(log));
    private readonly Lazy<Exchanges> _exchanges = new(() => Exchanges.In(log));
    private readonly Lazy<ChannelClass[]> _channelClasses = new(() => rules.Channels.Codes(log.Terms(Dimension.Channel)));
    private readonly Lazy<CustomerOutcomes> _outcomes = new(() => new CustomerOutcomes(log));
    private readonly Lazy<IReadOnlyList<HandOver>> _handOvers = new(() => HandOverFold.Of(log));
    private Demands? _demands;
    private ClockTable? _clocks;

    /// <summary>A log measured by the default rules.</summary>
    public MeasuredLog(EventLog log)
        : this(log, MeasureRules.Default)
    {
    }

    /// <summary>The events.</summary>
    public EventLog Log => log;

    /// <summary>Windows, channel classes and rates.</summary>
    public MeasureRules Rules => rules;

    /// <summary>What is known of the instances.</summary>
    public InstanceTable Instances => _instances.Value;

    /// <summary>Every episode of every clock.</summary>
    public ClockTable Clocks => LazyInitializer.EnsureInitialized(ref _clocks, () => ClockTable.Build(log, Instances, rules.Clocks));

    /// <summary>Its contacts and words.</summary>
    internal Exchanges Exchanges => _exchanges.Value;

    /// <summary>Where its customers ask for something.</summary>
    internal Demands Demands => LazyInitializer.EnsureInitialized(ref _demands, () => new Demands(this));

    /// <summary>Where its tickets pass from team to team.</summary>
    internal IReadOnlyList<HandOver> HandOvers => _handOvers.Value;

    /// <summary>What became of its customers.</summary>
    internal CustomerOutcomes Outcomes => _outcomes.Value;

    /// <summary>What a metric's family sees in this log; observed and sorted once for all of them.</summary>
    public Observations Observe(Metric metric) =>
        _observations.GetOrAdd(metric.Definition.Family, _ => new Lazy<Observations>(() => metric.Observe(this))).Value;

    /// <summary>A metric of this log.</summary>
    public Measure Measure(Metric metric) =>
        _measures.GetOrAdd(metric.Definition.Id, _ => new Lazy<Measure>(() => metric.Measure(this))).Value;

    /// <summary>A metric's parts in this log; observed once.</summary>
    public IReadOnlyList<Measure> Measures(MetricByPart metric) =>
        _parts.GetOrAdd(metric.Definition.Id, _ => new Lazy<IReadOnlyList<Measure>>(() => metric.Measures(this))).Value;

    /// <summary>The figures of a metric's parts, the worst first.</summary>
    public IReadOnlyList<PartFigure> Figures(MetricByPart metric, FigureScope scope) => PartFigure.Ranked(Measures(metric), scope);

    /// <summary>A metric's figure.</summary>
    public Figure Figure(Metric metric, FigureScope scope) => Measure(metric).In(scope);

    /// <summary>The class of an event's channel.</summary>
    internal ChannelClass ChannelClassOf(int index)
    {
        var channels = log.Codes(Dimension.Channel);
        return channels.IsEmpty ? ChannelClass.Unknown : _channelClasses.Value[channels[index]];
    }
}
