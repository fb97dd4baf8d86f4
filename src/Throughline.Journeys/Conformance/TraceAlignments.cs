using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Paths;

namespace Throughline.Journeys.Conformance;

/// <summary>The alignments of all distinct traces of a log with a map's paths.</summary>
internal sealed class TraceAlignments
{
    private readonly VariantPool _pool;
    private readonly TracedStep[][] _paths;
    private readonly IReadOnlyList<TracedPath> _drawn;
    private readonly DeviationTally _tally;
    private readonly int[][] _deviationsOf;

    private TraceAlignments(JourneyMap map, EventLog log)
    {
        Words = new TraceWords(map, log.Terms(Dimension.Type));
        _pool = new VariantPool(CaseColumns.OfInstances(log, Array.ConvertAll(log.Type[..log.Count], type => Words.OfType[type])));
        _drawn = TracedPath.Of(map, Words);
        _paths = [.. _drawn.Select(path => path.Steps.ToArray())];
        _tally = new DeviationTally(Words);
        (Nearest, Intended, _deviationsOf) = (new (int, int)[_pool.Count], new (int, int)[_pool.Count], new int[_pool.Count][]);
    }

    /// <summary>What the traces are written in.</summary>
    public TraceWords Words { get; }

    /// <summary>A distinct trace.</summary>
    public ushort[] Trace(int variant) => _pool.Path(variant).ToArray();

    /// <summary>The trace of every instance.</summary>
    public int[] VariantOf => _pool.VariantOf;

    /// <summary>By trace, its nearest path's place on the map and the cost.</summary>
    public (int Path, int Cost)[] Nearest { get; }

    /// <summary>By trace, its nearest intended path's place on the map and the cost.</summary>
    public (int Path, int Cost)[] Intended { get; }

    /// <summary>Whether any path can be followed.</summary>
    public bool HasPaths => _drawn.Count > 0;

    /// <summary>Whether any intended path can be followed.</summary>
    public bool HasIntended => _drawn.Any(path => path.Kind == PathKind.Intended);

    /// <summary>The deviations with their instances, those of the most first.</summary>
    public IReadOnlyList<(Deviation Deviation, int[] Instances)> Deviations { get; private set; } = [];

    /// <summary>Aligns a log with a map.</summary>
    public static TraceAlignments Of(JourneyMap map, EventLog log, CancellationToken ct)
    {
        var alignments = new TraceAlignments(map, log);
        using var aligner = new Aligner();
        for (var variant = 0; variant < alignments._pool.Count; variant++)
        {
            ct.ThrowIfCancellationRequested();
            alignments.Align(aligner, variant);
        }

        alignments.Deviations = alignments.Gather();
        return alignments;
    }

    // Intended paths come first, and a later path must be nearer: so of equals the first intended is taken.
    private void Align(Aligner aligner, int variant)
    {
        var trace = _pool.Path(variant);
        var (nearest, intended) = ((Path: -1, Cost: int.MaxValue), (Path: -1, Cost: int.MaxValue));
        for (var path = 0; path < _paths.Length; path++)
        {
            var cost = aligner.Cost(trace, _paths[path]);
            if (cost < nearest.Cost) nearest = (path, cost);
            if (cost < intended.Cost && _drawn[path].Kind == PathKind.Intended) intended = (path, cost);
        }

        _deviationsOf[variant] = intended is { Path: >= 0, Cost: > 0 } ? _tally.Of(aligner, trace, _paths[intended.Path]) : [];
        (Nearest[variant], Intended[variant]) = (OnMap(nearest, trace.Length), OnMap(intended, trace.Length));
    }

    private (int Path, int Cost) OnMap((int Path, int Cost) found, int events) => found.Path < 0 ? (-1, events) : (_drawn[found.Path].Place, found.Cost);

    private IReadOnlyList<(Deviation Deviation, int[] Instances)> Gather()
    {
        var instances = _tally.Deviations.ConvertAll(_ => new GrowingColumn<int>());
        for (var instance = 0; instance < VariantOf.Length; instance++)
            foreach (var deviation in _deviationsOf[VariantOf[instance]]) instances[deviation].Add(instance);
        return
        [
            .. _tally.Deviations
                .Select((deviation, number) => (Deviation: deviation, Instances: instances[number].Take()))
                .OrderByDescending(found => found.Instances.Length)
                .ThenBy(found => found.Deviation.Key, StringComparer.Ordinal),
        ];
    }
}
