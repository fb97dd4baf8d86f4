using System.Collections.Concurrent;
using Throughline.Journeys.Channels;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Masking;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Metrics.HandOvers;
using Throughline.Journeys.Metrics.Outcomes;
using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics;

/// <summary>A log with what is known of its instances, and the measures that were asked of it so far. Safe for several threads.</summary>
/// <param name="log">The events.</param>
/// <param name="rules">Windows, channel classes and rates.</param>
public sealed class MeasuredLog(EventLog log, MeasureRules rules)
{
    private readonly ConcurrentDictionary<string, (Metric Metric, Lazy<Observations> Seen)> _observations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Measure>> _measures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (MetricByPart Metric, Lazy<IReadOnlyList<Measure>> Measures)> _parts = new(StringComparer.Ordinal);
    private readonly Lazy<ChannelClass[]> _channelClasses = new(() => rules.Channels.Codes(log.Terms(Dimension.Channel)));
    private readonly Lazy<IReadOnlyList<HandOver>> _handOvers = new(() => HandOverFold.Of(log));
    private readonly int _contactStarted = log.Terms(Dimension.Type).Find(EventTypes.ContactStarted);
    private Lazy<InstanceTable> _instances = new(() => InstanceTable.Build(log));
    private MeasuredLog? _whole;
    private EventLog? _recorded;
    private Demands? _demands;
    private CustomerOutcomes? _outcomes;
    private Releases? _releases;
    private CausedContacts? _causes;
    private IReadOnlyList<Observations>? _phaseTimes;
    private IReadOnlyList<Observations>? _phaseEnds;
    private ClockTable? _clocks;
    private MaskedTexts? _texts;

    /// <summary>A log measured by the default rules.</summary>
    public MeasuredLog(EventLog log)
        : this(log, MeasureRules.Default)
    {
    }

    /// <summary>The events.</summary>
    public EventLog Log => log;

    /// <summary>Windows, channel classes and rates.</summary>
    public MeasureRules Rules => rules;

    /// <summary>The log of which this one is a scope; itself where it is none.</summary>
    internal MeasuredLog Whole => _whole?.Whole ?? this;

    /// <summary>The log that says what is recorded at all, and what happened besides journeys: the whole, also where only some customers are looked at again.</summary>
    internal EventLog Recorded => _recorded ?? Whole.Log;

    /// <summary>What is known of the instances.</summary>
    public InstanceTable Instances => _instances.Value;

    /// <summary>Every episode of every clock.</summary>
    public ClockTable Clocks => LazyInitializer.EnsureInitialized(ref _clocks, () => ClockTable.Build(log, Instances, rules.Clocks));

    /// <summary>Its texts, masked.</summary>
    public MaskedTexts Texts => LazyInitializer.EnsureInitialized(ref _texts, () => new MaskedTexts(log));

    /// <summary>Its contacts and words.</summary>
    internal Exchanges Exchanges => Instances.Exchanges;

    /// <summary>Where its customers ask for something.</summary>
    internal Demands Demands => LazyInitializer.EnsureInitialized(ref _demands, () => new Demands(this));

    /// <summary>Where its tickets pass from team to team.</summary>
    internal IReadOnlyList<HandOver> HandOvers => _handOvers.Value;

    /// <summary>How long its instances are in each phase of the service template.</summary>
    internal IReadOnlyList<Observations> PhaseTimes => LazyInitializer.EnsureInitialized(ref _phaseTimes, () => Metrics.PhaseTimes.Of(log));

    /// <summary>Whether its instances end in each phase of the service template.</summary>
    internal IReadOnlyList<Observations> PhaseEnds => LazyInitializer.EnsureInitialized(ref _phaseEnds, () => Metrics.PhaseEnds.Of(this));

    /// <summary>What was changed or gave alerts.</summary>
    internal Releases Releases => LazyInitializer.EnsureInitialized(ref _releases, () => new Releases(this));

    /// <summary>Its contacts with their causes.</summary>
    public CausedContacts Causes => LazyInitializer.EnsureInitialized(ref _causes, () => CausedContacts.Of(this));

    /// <summary>What became of its customers.</summary>
    internal CustomerOutcomes Outcomes => LazyInitializer.EnsureInitialized(ref _outcomes, () => new CustomerOutcomes(this));

    /// <summary>The part that a journey is about. What its customers do outside the scope (ask about something else, stay, buy) is not lost to its figures.</summary>
    /// <exception cref="WorkspaceException">The scope names no dimension that there is.</exception>
    public MeasuredLog Within(JourneyScope? scope)
    {
        if (scope is null) return this;
        var belongs = InstanceScope.Members(this, scope);
        var part = InstanceScope.Of(log, instance => belongs[instance]);
        return ReferenceEquals(part, log) ? this : new MeasuredLog(part, rules) { _whole = this };
    }

    /// <summary>What a metric's family sees in this log; observed and sorted once for all of them.</summary>
    public Observations Observe(Metric metric) =>
        _observations.GetOrAdd(metric.Definition.Family, _ => (metric, new Lazy<Observations>(() => metric.Observe(this)))).Seen.Value;

    /// <summary>A metric of this log.</summary>
    public Measure Measure(Metric metric) =>
        _measures.GetOrAdd(metric.Definition.Id, _ => new Lazy<Measure>(() => metric.Measure(this))).Value;

    /// <summary>A metric's parts in this log; observed once.</summary>
    public IReadOnlyList<Measure> Measures(MetricByPart metric) =>
        _parts.GetOrAdd(metric.Definition.Id, _ => (metric, new Lazy<IReadOnlyList<Measure>>(() => metric.Measures(this)))).Measures.Value;

    /// <summary>The figures of a metric's parts, the worst first.</summary>
    public IReadOnlyList<PartFigure> Figures(MetricByPart metric, FigureScope scope) => PartFigure.Ranked(metric, Measures(metric), scope);

    /// <summary>A metric's figure.</summary>
    public Figure Figure(Metric metric, FigureScope scope) => Measure(metric).In(scope);

    /// <summary>The class of an event's channel.</summary>
    internal ChannelClass ChannelClassOf(int index)
    {
        var channels = log.Codes(Dimension.Channel);
        return channels.IsEmpty ? ChannelClass.Unknown : _channelClasses.Value[channels[index]];
    }

    /// <summary>
    /// Whether a demand needs a person: a ticket on whatever channel, or a contact over a channel that is neither digital nor a voice menu.
    /// An unknown channel counts, so that nothing is called contained, or free, that may not be.
    /// </summary>
    internal bool IsAssisted(int index) =>
        log.Type[index] != _contactStarted || ChannelClassOf(index) is ChannelClass.Assisted or ChannelClass.Unknown;

    /// <summary>Some of its instances, to be observed as they are in it.</summary>
    /// <param name="excerpt">Those instances.</param>
    /// <param name="frame">What holds for the log of which they are an excerpt.</param>
    /// <param name="whole">Of what it is a scope; null: it is none.</param>
    internal MeasuredLog Excerpt(EventLog excerpt, LogFrame frame, MeasuredLog? whole = null) =>
        new(excerpt, rules) { _whole = whole, _recorded = Recorded, _instances = new Lazy<InstanceTable>(() => InstanceTable.Build(excerpt, frame)) };

    /// <summary>
    /// Takes over what is known from the log that this one has grown from; only what new events or the time can have changed is observed again.
    /// What was not asked of that log, and everything where most is touched, is left to be asked of this one. To be called before anything else.
    /// </summary>
    /// <param name="before">That log, in the same scope and with the same rules.</param>
    /// <param name="moves">Where the instances of the whole log before are in the whole log now.</param>
    /// <returns>What was observed again; null where nothing was taken over.</returns>
    public ObservedAgain? GrowFrom(MeasuredLog before, InstanceMoves moves)
    {
        if (!before._instances.IsValueCreated) return null;
        // In this order: what another thread adds meanwhile may rest on clocks that are not looked at here.
        var observations = before._observations.Where(family => family.Value.Seen.IsValueCreated && !family.Value.Metric.NumbersCustomers).ToList();
        var parts = before._parts.Where(metric => metric.Value.Measures.IsValueCreated).ToList();
        var causes = Volatile.Read(ref before._causes);
        var clocks = Volatile.Read(ref before._clocks);
        if (ObservedAgain.Of(before, clocks, this, moves) is not { } again) return null;

        var table = InstanceTable.Merged(again.Growth, before.Instances, again.Excerpt.Instances);
        _instances = new Lazy<InstanceTable>(table);
        if (clocks is not null) _clocks = ClockTable.Merged(again.Growth, table, clocks, again.Excerpt.Clocks);
        if (causes is not null) _causes = CausedContacts.Merged(again.Growth, causes, again.Excerpt.Causes);
        var merge = new MeasureMerge(again.Growth);
        foreach (var (family, (metric, seen)) in observations)
        {
            var merged = merge.Of(seen.Value, again.Excerpt.Observe(metric));
            _observations[family] = (metric, new Lazy<Observations>(merged));
        }

        foreach (var (id, (metric, measures)) in parts)
            if (metric.Merged(merge, measures.Value, again.Excerpt) is { } merged) _parts[id] = (metric, new Lazy<IReadOnlyList<Measure>>(merged));
        return again;
    }

    /// <summary>The number that an instance has in <see cref="Whole"/>.</summary>
    internal int InWhole(int instance) => _whole is null ? instance : _whole.InWhole(log.Origin[instance]);
}
