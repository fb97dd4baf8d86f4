using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;

namespace Throughline.Sources.Exports;

/// <summary>What is exported: the chosen instances of one journey.</summary>
public sealed record ExportedLog
{
    /// <summary>The journey's id.</summary>
    public required string Journey { get; init; }

    /// <summary>All of its events and what is measured of them; figures agree with the pages because nothing is measured anew on the chosen part.</summary>
    public required MeasuredLog Measured { get; init; }

    /// <summary>The ids of its instances.</summary>
    public required CaseIds CaseIds { get; init; }

    /// <summary>The instances that a filter keeps; null: all.</summary>
    public required InstanceSet? Chosen { get; init; }

    /// <summary>What a customer is called instead of by an identifier, by an event of the log; empty where nothing identifies one.</summary>
    public required Func<int, string> Pseudonym { get; init; }

    /// <summary>Whether customers' own identifiers and unmasked texts go out too.</summary>
    public bool Identifiers { get; init; }

    /// <summary>What a trace is, in formats that have traces.</summary>
    public CaseUnit Unit { get; init; } = CaseUnit.Instance;

    /// <summary>The events.</summary>
    public EventLog Log => Measured.Log;

    /// <summary>The chosen instances, ascending.</summary>
    public IEnumerable<int> Instances() => Enumerable.Range(0, Log.InstanceCount).Where(instance => Chosen?.Contains[instance] != false);

    /// <summary>Their events, in the log's order.</summary>
    public IEnumerable<int> Events() => Instances().SelectMany(instance => Enumerable.Range(Log.InstanceStart[instance], Log.InstanceStart[instance + 1] - Log.InstanceStart[instance]));
}
