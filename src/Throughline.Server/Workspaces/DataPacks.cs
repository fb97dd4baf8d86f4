using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Sessions;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Takes the data pack of a journey.</summary>
internal static class DataPacks
{
    private const int MostFindings = 5;

    /// <summary>The time that a journey's data cover.</summary>
    public static DataCover Cover(Journey journey)
    {
        var (first, last) = LogWindow.Of(journey.Log);
        // Of a journey that is new, what came before its launch is no data about it.
        var launch = MapLaunch.Of(journey.Kept.Drawn)?.Begin;
        if (launch is null || first is null || launch <= first) return new DataCover(first, last);
        return launch <= last ? new DataCover(launch, last) : new DataCover(null, null);
    }

    /// <summary>The journeys that a pack counts: those that began in its window, as they were known when it was taken.</summary>
    public static CaseFilter Filter(DataCover cover, DateTimeOffset? takenAt) => new() { From = cover.WindowFrom(DateTimeOffset.UnixEpoch), AsOf = takenAt };

    /// <summary>An empty pack: what can be said before anything is counted.</summary>
    public static DataPack Blank(DataCover cover, DateTimeOffset takenAt, string despite)
    {
        var filter = Filter(cover, takenAt);
        return new DataPack(takenAt, cover, filter.From!.Value, filter.ToString(), [], [], [], [], []) { WithLessBecause = cover.IsEnough() || despite.Length == 0 ? null : despite };
    }

    /// <summary>Fills a pack.</summary>
    /// <param name="blank">The pack without figures.</param>
    /// <param name="answers">The journey as it was known when the pack is taken.</param>
    /// <param name="version">The version of its map.</param>
    /// <param name="findings">What was found under the pack's filter.</param>
    public static DataPack Fill(DataPack blank, JourneyAnswers answers, long version, IReadOnlyList<FindingLine> findings)
    {
        var filter = FilterWords.Parse(blank.Filter);
        var view = VersionFigures.Of(answers.Map(filter), version);
        return blank with
        {
            Headline = [PackFigure.Of(view.Events), PackFigure.Of(view.Coverage), .. view.Headline.Select(PackFigure.Of)],
            Phases = [.. view.Phases.Select(Phase)],
            BrokenPaths = [.. Broken(view, answers, filter)],
            Findings = [.. findings.Where(line => line.SameAs is null).OrderByDescending(line => line.Cost?.Value ?? 0).ThenByDescending(line => line.Struck.Value).Take(MostFindings).Select(Finding)],
            Quotes = [.. Quotes(view)],
        };
    }

    private static PackPhase Phase(PhaseView phase) => new(
        phase.Phase.Name,
        PackFigure.Of(phase.Instances),
        PackFigure.Of(phase.Share),
        PackFigure.OfOptional(phase.Experience),
        PackFigure.OfOptional(phase.MedianTime),
        [.. phase.Steps.Select(step => new PackStep(step.Step.Name, step.Step.Lane, step.Step.Kind, PackFigure.Of(step.Instances), PackFigure.Of(step.Share)))]);

    private static IEnumerable<PackBrokenPath> Broken(MapView view, JourneyAnswers answers, CaseFilter filter)
    {
        var (map, scope) = (answers.Journey.Map, answers.Scope(filter));
        var drawn = map.Paths.Count == 0 ? [] : answers.Journey.Conformance.OnPath.Select((path, place) => (Path: map.Paths[place], Figure: path.In(scope)));
        var seen = view.Phases.SelectMany(phase => phase.Steps).Where(step => step.Step.Kind == StepKind.Broken && step.Instances.Value > 0);
        return
        [
            .. drawn.Where(way => way.Path.Kind == PathKind.Broken).OrderByDescending(way => way.Figure.Value).Select(way => new PackBrokenPath(way.Path.Name, PackFigure.Of(way.Figure))),
            .. seen.OrderByDescending(step => step.Instances.Value).Select(step => new PackBrokenPath(step.Step.Name, PackFigure.Of(step.Share))),
        ];
    }

    private static PackFinding Finding(FindingLine line) =>
        new(line.Id, line.Name, line.Statement, line.Phase, PackFigure.Of(line.Struck), PackFigure.Of(line.Effect), PackFigure.OfOptional(line.Cost));

    private static IEnumerable<PackQuote> Quotes(MapView view) =>
    [
        .. view.Phases.SelectMany(phase => phase.Phase.Steps).SelectMany(step => step.Verbatims.Select(verbatim => new PackQuote(verbatim.Text, step.Name, verbatim.PinnedAt, verbatim.PinnedBy, verbatim.Case))),
        .. view.Phases.Where(phase => phase.ExperienceNote is not null).Select(phase => new PackQuote(phase.ExperienceNote!, phase.Phase.Name, null, null, null)),
    ];
}
