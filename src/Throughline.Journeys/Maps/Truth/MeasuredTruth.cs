using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Patterns;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>A map held against a log: where the two agree and where they do not, observed in one pass. A filter only sums it up again. Safe for several threads.</summary>
public sealed class MeasuredTruth
{
    private const string Scope = "journey instances in scope";
    private readonly Lazy<NewVariants> _variants;
    private readonly Lazy<StepMeasurements> _steps;
    private readonly Lazy<string?[]> _missing;

    private MeasuredTruth(MeasuredMap map, DateTimeOffset? begin)
    {
        Map = map;
        var tally = TruthTally.Of(map.Map, map.Log.Log);
        OutOfOrder = [.. map.Steps.Select((step, index) => Early(step.Step, tally.Early[index]))];
        Drift = new Measure(TruthFigures.Drift, Summary.Part, Scope, new Observations(tally.AnyUndrawn.Take())) { Whole = map.Everybody };
        Undrawn = [.. tally.Undrawn().Select(type => (Counted(TruthFigures.Undrawn, Summary.Count, type.Type, type.Journeys), Counted(TruthFigures.UndrawnShare, Summary.Part, type.Type, type.Journeys)))];
        UndrawnChannels = [.. tally.UndrawnChannels().Select(channel => Counted(TruthFigures.UndrawnChannel, Summary.Part, channel.Channel, channel.Journeys))];
        _variants = new Lazy<NewVariants>(() => NewVariants.Of(map.Log, begin));
        _steps = new Lazy<StepMeasurements>(() => new StepMeasurements(map));
        _missing = new Lazy<string?[]>(() => Missing(RecordedData.Of(map.Log)));
    }

    /// <summary>The map with its figures.</summary>
    public MeasuredMap Map { get; }

    /// <summary>Share of journeys with anything that is not drawn.</summary>
    internal Measure Drift { get; }

    /// <summary>By step, how often it comes too early.</summary>
    internal IReadOnlyList<Measure> OutOfOrder { get; }

    /// <summary>The activities that no step draws, counted and as shares.</summary>
    internal IReadOnlyList<(Measure Count, Measure Share)> Undrawn { get; }

    /// <summary>The channels of which nothing is drawn.</summary>
    internal IReadOnlyList<Measure> UndrawnChannels { get; }

    /// <summary>What nobody did before the newest 30 days.</summary>
    internal NewVariants Variants => _variants.Value;

    /// <summary>Health and connections of the steps.</summary>
    internal StepMeasurements Steps => _steps.Value;

    /// <summary>Holds a map against the log that it was put to.</summary>
    /// <param name="map">The map with its figures.</param>
    /// <param name="begin">When its journey began to exist: what was before does not make a way an old one. Null: it was there all the time.</param>
    /// <exception cref="WorkspaceException">A step is bound to a pattern that does not exist.</exception>
    public static MeasuredTruth Of(MeasuredMap map, DateTimeOffset? begin = null) => new(map, begin);

    /// <summary>The measure that a figure came from; null where there is no such figure.</summary>
    /// <param name="metric">As in <see cref="CaseReference.Metric"/>.</param>
    /// <param name="part">As in <see cref="CaseReference.Part"/>.</param>
    public Measure? Find(string metric, string? part) =>
        Measures(metric).FirstOrDefault(measure => measure.Definition.Id == metric && measure.Part == part);

    /// <summary>What the data does not hold of a step's binding, by step; null: it holds it, or nothing is bound.</summary>
    internal string? MissingOf(int step) => _missing.Value[step];

    // Health takes clocks, and new ways every variant: what does not ask for them does not pay for them.
    private IEnumerable<Measure> Measures(string metric) =>
        ConnectionFigures.All.Any(known => known.Id == metric) ? Steps.Measures()
        : metric == TruthFigures.NewWays.Id || metric == TruthFigures.NewWaysBefore.Id ? [Variants.Newest, Variants.Earlier]
        : [Drift, .. OutOfOrder, .. Undrawn.SelectMany(type => new[] { type.Count, type.Share }), .. UndrawnChannels];

    private static Measure Early(Step step, ObservationList early) =>
        new(TruthFigures.OutOfOrder, Summary.Share, "journey instances with the step and something of an earlier phase", early.ToObservations()) { Part = step.Id };

    private Measure Counted(MetricDefinition definition, Summary summary, string part, Observations journeys) =>
        new(definition, summary, Scope, journeys) { Part = part, Whole = Map.Everybody };

    private string?[] Missing(RecordedData data) => [.. Map.Steps.Select(step => step.Step.Binding switch
    {
        { Pattern: { } name } when PatternCatalogue.Find(name, step.Step.Name) is var pattern && !pattern.IsRecordedIn(data) => pattern.Needs,
        { Types: { } types } when !data.Has(types) => types.Count == 0 ? "event that it is bound to" : $"event {string.Join(" or ", types)}",
        _ => null,
    })];
}
