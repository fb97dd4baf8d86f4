using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>A map put to a log: the measures of everything that it shows, observed in one pass. A filter only sums them up again.</summary>
public sealed class MeasuredMap
{
    private const string Scope = "journey instances in scope";
    private readonly IReadOnlyList<IReadOnlyList<QuoteSource>> _quotes;

    private MeasuredMap(JourneyMap map, MeasuredLog log, MapTally tally)
    {
        (Map, Log, _quotes) = (map, log, [.. map.Phases.Select((_, phase) => tally.Experience.Quotes(phase))]);
        Everybody = new Observations([.. Enumerable.Range(0, log.Log.InstanceCount)]);
        Events = EventsOf(log.Log);
        Coverage = new Measure(MapFigures.Coverage, Summary.Part, "events of the journey instances in scope", tally.Bound.ToObservations()) { Whole = Events };
        EventTotal = new Measure(MapFigures.Events, Summary.Total, Scope, Events);
        Phases = [.. map.Phases.Select((phase, index) => Phase(phase, tally.Phases[index]))];
        Steps = [.. tally.Steps.Select(Step)];
    }

    private MeasuredMap(MeasuredMap kept, MeasuredMap again, MeasuredLog log, InstanceGrowth growth)
    {
        var merge = new MeasureMerge(growth);
        (Map, Log) = (kept.Map, log);
        (Everybody, Events) = (merge.Of(kept.Everybody, again.Everybody), merge.Of(kept.Events, again.Events));
        (Coverage, EventTotal) = (merge.Of(kept.Coverage, again.Coverage), merge.Of(kept.EventTotal, again.EventTotal));
        Phases = [.. kept.Phases.Zip(again.Phases, (phase, same) => phase.Merged(merge, same, log.Log.Terms(Dimension.Channel)))];
        Steps = [.. kept.Steps.Zip(again.Steps, (step, same) => step.Merged(merge, same))];
        _quotes = [.. kept._quotes.Zip(again._quotes, (quotes, same) => QuoteSource.Merged(growth, quotes, same))];
    }

    /// <summary>As drawn.</summary>
    public JourneyMap Map { get; }

    /// <summary>What it was put to.</summary>
    public MeasuredLog Log { get; }

    /// <summary>Share of the events in scope that some step of the map is bound to.</summary>
    public Measure Coverage { get; }

    /// <summary>How many events the instances in scope have.</summary>
    internal Measure EventTotal { get; }

    /// <summary>Every instance, once.</summary>
    internal Observations Everybody { get; }

    /// <summary>The number of events of every instance.</summary>
    internal Observations Events { get; }

    /// <summary>By phase.</summary>
    internal IReadOnlyList<PhaseMeasures> Phases { get; }

    /// <summary>By step, numbered through all phases.</summary>
    internal IReadOnlyList<StepMeasures> Steps { get; }

    /// <summary>Observes a log for a map.</summary>
    /// <exception cref="WorkspaceException">A step is bound to a pattern that does not exist.</exception>
    public static MeasuredMap Of(JourneyMap map, MeasuredLog log) => new(map, log, MapTally.Of(map, log));

    /// <summary>The map put to a log that has grown.</summary>
    /// <param name="kept">It, put to the log before.</param>
    /// <param name="log">The grown log.</param>
    /// <param name="again">What must be observed again.</param>
    public static MeasuredMap Merged(MeasuredMap kept, MeasuredLog log, ObservedAgain again) => new(kept, Of(kept.Map, again.Excerpt), log, again.Growth);

    /// <summary>The measure that a figure of the map came from; null where the map has no such figure.</summary>
    /// <param name="metric">As in <see cref="CaseReference.Metric"/>.</param>
    /// <param name="part">As in <see cref="CaseReference.Part"/>.</param>
    public Measure? Find(string metric, string? part) =>
        Measures().FirstOrDefault(measure => measure.Definition.Id == metric && measure.Part == part);

    /// <summary>Where the words of a phase are.</summary>
    internal IReadOnlyList<QuoteSource> Quotes(int phase) => _quotes[phase];

    /// <summary>Every measure of the map.</summary>
    internal IEnumerable<Measure> Measures() => [Coverage, EventTotal, .. Phases.SelectMany(phase => phase.All), .. Steps.SelectMany(step => step.All)];

    private static Observations EventsOf(EventLog log)
    {
        var events = new double[log.InstanceCount];
        for (var instance = 0; instance < events.Length; instance++) events[instance] = log.InstanceStart[instance + 1] - log.InstanceStart[instance];
        return new Observations([.. Enumerable.Range(0, events.Length)], events);
    }

    private PhaseMeasures Phase(Phase phase, PhaseTally tally)
    {
        const string stayed = "journey instances that go on after entering the phase";
        var entered = new Observations(tally.Instances.Take());
        var times = tally.Times.ToObservations();
        return new PhaseMeasures(
            new Measure(MapFigures.PhaseInstances, Summary.Count, Scope, entered) { Part = phase.Name, Whole = Everybody },
            new Measure(MapFigures.PhaseShare, Summary.Part, Scope, entered) { Part = phase.Name, Whole = Everybody },
            new Measure(MapFigures.PhaseTime, Summary.Median, stayed, times) { Part = phase.Name },
            new Measure(MapFigures.PhaseTimeP90, Summary.P90, stayed, times) { Part = phase.Name },
            new Measure(MapFigures.PhaseExperience, Summary.Mean, "scored journey instances that met something broken in the phase, or nothing broken at all and entered it", tally.Scores.ToObservations()) { Part = phase.Name },
            Channels(phase, tally));
    }

    private IReadOnlyList<(string Channel, Measure Measure)> Channels(Phase phase, PhaseTally tally)
    {
        var named = tally.NamedChannels.ToObservations();
        return
        [
            .. Enumerable.Range(1, tally.Channels.Length - 1)
                .Where(code => tally.Channels[code].Count > 0)
                .Select(code => (Name: Log.Log.Terms(Dimension.Channel).Text(code), Observations: tally.Channels[code].ToObservations()))
                .Select(channel => (channel.Name, new Measure(MapFigures.PhaseChannel, Summary.Part, "events of the phase that name a channel", channel.Observations)
                {
                    Part = $"{phase.Name}/{channel.Name}",
                    Whole = named,
                })),
        ];
    }

    private StepMeasures Step(StepTally tally)
    {
        var met = new Observations(tally.Instances.Take());
        var id = tally.Step.Id;
        return new StepMeasures(
            tally.Step,
            new Measure(MapFigures.StepInstances, Summary.Count, Scope, met) { Part = id, Whole = Everybody },
            new Measure(MapFigures.StepShare, Summary.Part, Scope, met) { Part = id, Whole = Everybody },
            new Measure(MapFigures.StepTime, Summary.Median, "journey instances in which the step comes after the asking", tally.Times.ToObservations()) { Part = id },
            new Measure(tally.Counted?.Definition ?? MapFigures.StepAmount, tally.Counted?.Summary ?? Summary.Mean, "journey instances with the step", tally.Amounts.ToObservations()) { Part = id },
            tally.Counted?.Unit);
    }
}
