using Throughline.Journeys.Cases;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Opens a finding, and the figures on its page.</summary>
/// <param name="found">The search that found it.</param>
internal sealed class FindingDetails(FoundFindings found)
{
    private const int MostVoices = 4;
    private const int MostCases = 5;

    private Journey Journey => found.Journey;

    /// <summary>A finding in full; null where there is none of that id.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="searches">This and other searches, among whose findings similar ones are looked for.</param>
    public FindingView? View(string id, IReadOnlyList<FoundFindings> searches)
    {
        if (found.Find(id) is not { } finding) return null;
        var (evidence, measured) = (FindingEvidence.Of(Journey.Measured, found.Scope, finding), Journey.Measured);
        return new FindingView(Journey.Map.Name, FilterWords.Parse(found.Scope.Filter), found.Lines.First(line => line.Id == id), FindingLines.Definition(finding), finding.Since, FindingText.Rate(finding.Q))
        {
            Weeks = evidence.Weeks(),
            Values = evidence.Values(),
            Alike = evidence.Alike(),
            Outcomes = [.. finding.Outcomes.Select(outcome => Opened(outcome, finding))],
            Causes = FindingCauses.Of(measured, found.Scope, finding),
            Voices = [.. StruckVoice.Of(measured, finding, MostVoices).Select(voice => new VoiceLine(Journey.CaseIds.Of(voice.Instance), voice.Words))],
            CitedSteps = [.. CitedSteps.Of(measured, finding).Select(step => new NamedFigure($"Step {FindingPart.Read(step.Part)!.Value!.Value}", step.In(found.Scope)))],
            Similar = Similar(finding, searches),
            RecordsChanges = RecordedChange.AreRecorded(measured),
            Changes = RecordedChange.Of(measured, finding),
            Rates = measured.Rules.Costs.InWords(),
            Cases = FigureCases.Of(Journey.Log, Journey.CaseIds, evidence.Struck, found.Scope, 0, MostCases),
        };
    }

    /// <summary>A figure of a finding opened; null where there is none of that name.</summary>
    public FigureView? Figure(CaseReference reference, FigureQuery query)
    {
        if (FindingPart.Read(reference.Part) is not { } part || found.Find(part.Finding) is not { } finding) return null;
        var measure = part.Side is FindingPart.Struck or FindingPart.Spared ? OfSide(reference.Metric, part.Side, finding) : new FindingLines(found.Answers, found.Scope).Find(finding, reference, part);
        return measure is null ? null : found.Answers.Figure(reference, query, measure, Name(finding, part));
    }

    private static string Name(Finding finding, FindingPart part)
    {
        var side = part.Side switch
        {
            FindingPart.Struck => " Those whom it strikes.",
            FindingPart.Spared => " Those whom it spares.",
            FindingPart.Now => " Those since the change.",
            FindingPart.Before => " Those before the change.",
            _ => "",
        };
        return $"{finding.Statement}{(part.Value is { } value ? $" Here: {FilterText.Condition(value.Word, FindingText.Named(value.Value))}." : "")}{side}";
    }

    private Measure? OfSide(string metric, string side, Finding finding)
    {
        if (MetricCatalogue.All.FirstOrDefault(known => known.Definition.Id == metric) is not { } known) return null;
        var belongs = (side == FindingPart.Struck ? finding.Struck : FindingEvidence.Of(Journey.Measured, found.Scope, finding).Spared).ToHashSet();
        var measure = Journey.Measured.Measure(known);
        var kept = Enumerable.Range(0, measure.Observations.Count).Where(i => belongs.Contains(measure.Observations.Instance[i])).ToArray();
        return measure with
        {
            Part = new FindingPart(finding.Id) { Side = side }.ToString(),
            Observations = new Observations(Array.ConvertAll(kept, i => measure.Observations.Instance[i]), Array.ConvertAll(kept, measure.Observations.ValueOf)),
        };
    }

    /// <summary>Findings of the same detector that strike others: what strikes largely the same journeys is the same thing under another name, not elsewhere.</summary>
    private IReadOnlyList<FindingLine> Similar(Finding finding, IReadOnlyList<FoundFindings> searches)
    {
        // Instance numbers are a log's own; the ids of cases hold in all of them.
        var struck = finding.Struck.Select(Journey.CaseIds.Of).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. searches.SelectMany(search => search.Lines.Where(line => line.Detector == finding.Detector && line.Id != finding.Id).Select(line => (Line: line, Search: search)))
                .DistinctBy(pair => pair.Line.Id)
                .Where(pair => !SameMatter.Strikes(struck, [.. pair.Search.Find(pair.Line.Id)!.Struck.Select(pair.Search.Journey.CaseIds.Of)]))
                .Select(pair => pair.Line),
        ];
    }

    // The kernel counted them among the struck and the spared; their references must say so.
    private static Comparison Opened(Comparison outcome, Finding finding) => outcome with
    {
        Figure = Opened(outcome.Figure, finding, FindingPart.Struck),
        Other = Opened(outcome.Other, finding, FindingPart.Spared),
    };

    private static Figure Opened(Figure figure, Finding finding, string side) =>
        figure with { Cases = figure.Cases! with { Part = new FindingPart(finding.Id) { Side = side }.ToString() } };
}
