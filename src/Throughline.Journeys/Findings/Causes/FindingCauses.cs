using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// What goes with a finding: what its struck journeys have in common, what its spared ones have, and which conditions go with the same harm in
/// several queues. All comparisons of the three share one control of false discoveries, so that where nothing goes with the harm at most one answer in
/// twenty shows anything. Nothing of it says what brings the harm about.
/// </summary>
/// <param name="Known">What was looked at, e.g. <c>what was known when the matter was acknowledged</c>: what came later is no cause.</param>
/// <param name="GoesWith">Under which rules more journeys of the finding's own segment are struck, the strongest first.</param>
/// <param name="SparedBy">Under which rules fewer are.</param>
/// <param name="Elsewhere">What goes with the harm in several queues of all that was searched.</param>
/// <param name="Tested">How many rules were tested.</param>
public sealed record FindingCauses(string Known, IReadOnlyList<GoesWith> GoesWith, IReadOnlyList<GoesWith> SparedBy, IReadOnlyList<SharedCause> Elsewhere, long Tested)
{
    private const int MostShared = 5;

    /// <summary>Searches for what goes with a finding. Purely from the log; the same whatever the order of its instances.</summary>
    /// <param name="log">The log in which it was found.</param>
    /// <param name="scope">The instances in which it was found.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>Null for findings that relate two series and strike nobody in particular.</returns>
    public static FindingCauses? Of(MeasuredLog log, FigureScope scope, Finding finding)
    {
        var searched = new SearchedLog(log, scope);
        var detector = DetectorCatalogue.All.First(entry => entry.Definition.Id == finding.Detector);
        return detector.Expose(searched, finding) is { } exposure ? Of(searched, finding, exposure) : null;
    }

    private static FindingCauses Of(SearchedLog log, Finding finding, Exposure everywhere)
    {
        var place = everywhere.IsEverywhere ? Segment.Everywhere : finding.Segment;
        var segment = FilterFold.Choose(log.Log, place.Filter);
        var here = new CauseQuestion(log, finding, everywhere.Where(instance => segment.Contains[instance]), place);
        var all = new CauseQuestion(log, finding, everywhere, Segment.Everywhere);
        var shared = everywhere.IsSince is not null ? null : SharedCauseSearch.Of(log, all.Exposure, all.Known, finding.Segment);
        var (more, less, pooled) = (here.Search(isMore: true), here.Search(isMore: false), shared?.All() ?? []);
        var families = more.Concat(less).Append(pooled).Zip([.. here.Tested, .. here.Tested, shared?.Tested ?? 0], (tests, tested) => (Tests: tests, Tested: tested)).Where(family => family.Tested > 0).ToList();
        var adjusted = FamilyControl.Adjusted([.. families.Select(family => (family.Tests.Select(test => test.PValue).ToArray(), family.Tested))], FindingRun.Level);
        var q = families.Zip(adjusted).SelectMany(pair => pair.First.Tests.Zip(pair.Second)).ToDictionary(pair => pair.First, pair => pair.Second);
        return new FindingCauses(
            everywhere.Moment.InWords,
            here.Choose(more, q, isMore: true),
            here.Choose(less, q, isMore: false),
            shared is null ? [] : [.. pooled.Where(test => q[test] <= FindingRun.Level).Take(MostShared).Select(test => all.Shared(shared, test, q[test]))],
            families.Sum(family => family.Tested));
    }
}
