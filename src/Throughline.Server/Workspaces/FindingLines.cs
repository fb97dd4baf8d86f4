using Throughline.Journeys.Clocks;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ServiceLevels;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Makes lines of findings: their numbers become figures that open their cases.</summary>
internal sealed class FindingLines
{
    private const double PointsAShare = 100;

    private readonly JourneyAnswers _answers;
    private readonly FigureScope _scope;
    private readonly JourneyHomes? _homes;
    private readonly Measure _slaMet;

    /// <summary>Lines of a journey's findings.</summary>
    public FindingLines(JourneyAnswers answers, FigureScope scope)
    {
        (_answers, _scope) = (answers, scope);
        _homes = answers.Journey.Map.Id == Portfolio.All ? new JourneyHomes(answers.Portfolio) : null;
        _slaMet = answers.Journey.Measured.Measure(new ServiceLevelMet(ClockId.Resolve));
    }

    /// <summary>The line of a finding.</summary>
    public FindingLine Of(Finding finding, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var evidence = FindingEvidence.Of(_answers.Journey.Measured, _scope, finding);
        var (definition, struck) = (Definition(finding), evidence.Struck.In(_scope));
        var home = _homes is null ? (_answers.Journey.Map.Id, _answers.Journey.Map.Name) : _homes.Of(finding);
        return new FindingLine(finding.Id, finding.Journey, finding.Detector, definition.Name, finding.Statement)
        {
            Home = home?.Item1 ?? "",
            HomeName = home?.Item2 ?? "several journeys",
            Homes = _homes?.AllOf(finding) ?? [],
            Where = finding.Segment.InWords(),
            Filter = finding.Segment.ToString(),
            Phase = finding.Phase,
            Remark = finding.Remark,
            IsChange = evidence.IsChange,
            Level = Level(finding, evidence),
            Elsewhere = finding.IsRelation ? null : Elsewhere(finding, evidence),
            Effect = Effect(finding, evidence.Here.Population, struck),
            Struck = struck,
            Cost = finding.Price is { } price ? Made(finding, FindingFigures.Cost, (double)price.PerMonth, price.Formula, struck.N) with { Unit = price.Currency, Cases = struck.Cases } : null,
            CostFormula = finding.Price?.Formula,
            Since = finding.Since is { } since ? DateText.Day(since) : "",
            SinceBetween = finding.SinceBetween is var (earliest, latest) && earliest != latest ? $"between {DateText.Day(earliest)} and {DateText.Day(latest)}" : null,
            Weeks = [.. evidence.Weeks().Select(InItsWeek)],
            SlaMet = Sla(finding),
            Sureness = FindingText.Sureness(finding.Q),
            HeldAlike = finding.HeldAlike,
            NotHeldAlike = finding.NotHeldAlike,
            IsRelation = finding.IsRelation,
            SameAs = finding.SameAs,
        };
    }

    /// <summary>The measure of a finding's figure; null where there is none of that name.</summary>
    public Measure? Find(Finding finding, CaseReference reference, FindingPart part) => reference.Metric switch
    {
        _ when reference.Metric == FindingFigures.Struck.Id => FindingEvidence.Of(_answers.Journey.Measured, _scope, finding).Struck,
        _ when reference.Metric == FindingFigures.SlaMet.Id => SlaMeasure(finding),
        _ when reference.Metric == FindingFigures.CitedStep.Id => CitedSteps.Of(_answers.Journey.Measured, finding).FirstOrDefault(step => step.Part == reference.Part),
        _ when reference.Metric == Definition(finding).Level("share").Id => FindingEvidence.Of(_answers.Journey.Measured, _scope, finding).Find(part),
        _ => null,
    };

    /// <summary>The detector that made a finding.</summary>
    public static DetectorDefinition Definition(Finding finding) => DetectorCatalogue.All.First(detector => detector.Definition.Id == finding.Detector).Definition;

    private static Figure InItsWeek(EvidenceWeek week)
    {
        var begin = new DateTimeOffset(week.Monday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return week.Here with { Value = FigureText.Suppressed(week.Here) ? null : week.Here.Value, From = begin, To = begin.AddDays(7) };
    }

    // Of a change the level is that of now, as the sentence says it; it opens those since.
    private Figure Level(Finding finding, FindingEvidence evidence) =>
        evidence.IsChange ? OfChange(finding, evidence.Now, finding.Effect.Here, "since the change") : evidence.Here.In(_scope);

    private Figure Elsewhere(Finding finding, FindingEvidence evidence) => evidence.Elsewhere is { } elsewhere
        ? Made(finding, FindingFigures.Elsewhere, finding.Effect.Elsewhere, $"the others among {evidence.Here.Population}, with the same mix", elsewhere.Observations.Count) with { Unit = finding.Effect.Unit }
        : OfChange(finding, evidence.Before, finding.Effect.Elsewhere, "before the change");

    private Figure OfChange(Finding finding, Measure side, double value, string when) =>
        side.In(_scope) with { Value = value, Low = null, High = null, Unit = finding.Effect.Unit, Population = $"{side.Population}, {when}" };

    private Figure Effect(Finding finding, string population, Figure struck)
    {
        var (unit, factor) = finding.Effect.Unit == "share" ? ("points", PointsAShare) : (finding.Effect.Unit, 1);
        return Made(finding, FindingFigures.Effect, finding.Effect.Value * factor, finding.IsRelation ? "weeks" : population, finding.Effect.N) with
        {
            Low = finding.Effect.Low * factor,
            High = finding.Effect.High * factor,
            Unit = unit,
            Cases = struck.Cases,
        };
    }

    private Figure? Sla(Finding finding) => SlaMeasure(finding).In(_scope) is { N: > 0 } met ? met : null;

    private Measure SlaMeasure(Finding finding)
    {
        var struck = finding.Struck.ToHashSet();
        var kept = Enumerable.Range(0, _slaMet.Observations.Count).Where(i => struck.Contains(_slaMet.Observations.Instance[i])).ToArray();
        var deadlines = new Observations(Array.ConvertAll(kept, i => _slaMet.Observations.Instance[i]), Array.ConvertAll(kept, _slaMet.Observations.ValueOf));
        return new Measure(FindingFigures.SlaMet, Summary.Share, "deadlines to resolve of the struck journeys", deadlines) { Part = new FindingPart(finding.Id).ToString() };
    }

    private Figure Made(Finding finding, MetricDefinition definition, double value, string population, long n) =>
        new(definition.Id, value, null, null, n, definition.Unit, population, _scope.From, _scope.To, _scope.AsOf);
}
