using System.Collections.Concurrent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>A log with what is known of its instances, and the measures that were asked of it so far. Safe for several threads.</summary>
public sealed class MeasuredLog(EventLog log)
{
    private readonly ConcurrentDictionary<string, Lazy<Measure>> _measures = new(StringComparer.Ordinal);
    private readonly Lazy<InstanceTable> _instances = new(() => InstanceTable.Build(log));

    /// <summary>The events.</summary>
    public EventLog Log => log;

    /// <summary>What is known of the instances.</summary>
    public InstanceTable Instances => _instances.Value;

    /// <summary>A metric of this log; observed once.</summary>
    public Measure Measure(Metric metric) =>
        _measures.GetOrAdd(metric.Definition.Id, _ => new Lazy<Measure>(() => metric.Measure(this))).Value;

    /// <summary>A metric's figure.</summary>
    public Figure Figure(Metric metric, FigureScope scope) => Measure(metric).In(scope);
}
