using System.Collections.ObjectModel;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings;

/// <summary>
/// All detectors put to one log. All hypotheses of the run, of every detector and segment, share one control of false discoveries
/// (<see cref="FamilyControl"/>, a detector a family): where nothing is wrong, at most one run in twenty shows anything.
/// </summary>
/// <param name="Findings">By phase of the map, the dearest first; those that relate two series last.</param>
/// <param name="Tested">How many hypotheses were tested.</param>
/// <param name="NotFound">The detectors that looked and found nothing.</param>
/// <param name="NotLooked">The detectors that had nothing to compare: what they need is not there, or there is too little of it.</param>
public sealed record FindingRun(
    IReadOnlyList<Finding> Findings, long Tested, IReadOnlyList<DetectorDefinition> NotFound, IReadOnlyList<NotLooked> NotLooked)
{
    /// <summary>What there was instead of what a detector looked for, as a sentence by its id, where there is more to say than that it was not found.</summary>
    public IReadOnlyDictionary<string, string> Instead { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The false-discovery rate of a run.</summary>
    public const double Level = 0.05;

    /// <summary>Searches a log with every detector of the catalogue.</summary>
    public static FindingRun Of(MeasuredLog log, FigureScope scope) => Of(log, scope, CancellationToken.None);

    /// <summary>Searches a log with every detector of the catalogue.</summary>
    /// <param name="log">The journey's log, with the windows and rates to go by.</param>
    /// <param name="scope">Which instances.</param>
    /// <param name="cancellationToken">Stops between two detectors.</param>
    public static FindingRun Of(MeasuredLog log, FigureScope scope, CancellationToken cancellationToken) => Of(log, scope, DetectorCatalogue.All, cancellationToken);

    /// <summary>Searches a log.</summary>
    /// <param name="log">The journey's log, with the windows and rates to go by.</param>
    /// <param name="scope">Which instances.</param>
    /// <param name="detectors">Which detectors.</param>
    /// <param name="cancellationToken">Stops between two detectors.</param>
    public static FindingRun Of(MeasuredLog log, FigureScope scope, IReadOnlyList<Detector> detectors, CancellationToken cancellationToken = default)
    {
        var searched = new SearchedLog(log, scope);
        var suspected = detectors.Select(detector => (Detector: detector, Suspicions: Suspected(detector))).ToList();

        Suspicions Suspected(Detector detector)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return detector.Suspect(searched);
        }

        var looked = suspected.Where(pair => pair.Suspicions.Tested > 0).ToList();
        var q = FamilyControl.Adjusted([.. looked.Select(pair => (pair.Suspicions.Listed.Select(suspicion => suspicion.PValue).ToArray(), pair.Suspicions.Tested))], Level);
        var findings = looked.SelectMany((pair, family) => Explained(searched, pair.Detector, pair.Suspicions.Listed, q[family])).ToList();
        var found = findings.Select(finding => finding.Detector).ToHashSet(StringComparer.Ordinal);
        var notFound = looked.Select(pair => pair.Detector).Where(detector => !found.Contains(detector.Definition.Id)).ToList();
        return new FindingRun(
            Ranked(SameMatter.Marked(findings, detectors)),
            suspected.Sum(pair => pair.Suspicions.Tested),
            [.. notFound.Select(detector => detector.Definition)],
            [.. suspected.Where(pair => pair.Suspicions.Tested == 0).Select(pair => new NotLooked(pair.Detector.Definition, pair.Detector.TooFew(searched)))])
        {
            Instead = notFound.Select(detector => (detector.Definition.Id, Says: detector.Instead(searched))).Where(pair => pair.Says is not null).ToDictionary(pair => pair.Id, pair => pair.Says!, StringComparer.Ordinal),
        };
    }

    private static IEnumerable<Finding> Explained(SearchedLog log, Detector detector, IReadOnlyList<Suspicion> suspicions, double[] q)
    {
        var proven = suspicions.Select((suspicion, i) => (Suspicion: suspicion, Q: q[i])).Where(pair => pair.Q <= Level).ToList();
        return proven.Count == 0 ? [] : detector.Explain(log, [.. proven.Select(pair => new Proven(pair.Suspicion.Subject, pair.Q))], proven.Max(pair => pair.Suspicion.PValue));
    }

    private static IReadOnlyList<Finding> Ranked(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => Phases.Place(finding.Phase))
            .ThenBy(finding => finding.IsRelation)
            .ThenByDescending(finding => finding.Price?.PerMonth ?? 0)
            .ThenByDescending(finding => finding.Struck.Count)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];
}
