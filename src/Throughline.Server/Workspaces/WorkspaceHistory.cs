using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Records;
using Throughline.Server.Formatting;
using Throughline.Server.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The versions of a workspace's maps: listed, compared and looked at.</summary>
/// <param name="workspace">Whose.</param>
/// <param name="answers">The answers about a journey, without any filter; null: there is no journey of that id.</param>
internal sealed class WorkspaceHistory(Workspace workspace, Func<string, CaseFilter, CancellationToken, Task<JourneyAnswers?>> answers) : IHistoryPages
{
    private readonly MeasuredVersions _measured = new();

    /// <inheritdoc/>
    public async Task<HistoryView?> HistoryAsync(string journeyId, HistoryQuery query, CancellationToken ct)
    {
        if (await answers(journeyId, CaseFilter.None, ct) is not { } journey) return null;
        if (!workspace.HasRecords) return new HistoryView(journey.Journey.Kept, [], HasMore: false, null, null) { Age = await AgeAsync(journey, ct) };
        // One more than is shown: what the last one shown changed is told against it.
        var entries = await Maps.HistoryAsync(journeyId, query.Before, HistoryQuery.OnPage + 1, ct);
        var bodies = new Dictionary<long, DrawnMap?>();
        foreach (var entry in entries) bodies[entry.Version] = entry.IsDeleted ? null : (await Maps.ReadVersionAsync(journeyId, entry.Version, ct))?.Body;
        return new HistoryView(
            journey.Journey.Kept,
            [.. entries.Take(HistoryQuery.OnPage).Select(entry => Line(entry, bodies))],
            entries.Count > HistoryQuery.OnPage,
            query.From is { } from ? await DifferenceAsync(journey, from, query.To ?? journey.Journey.Kept.Version, ct) : null,
            query.Shown is { } shown ? Shown(journey, await VersionAsync(journeyId, shown, ct), CaseFilter.None) : null)
        {
            Age = await AgeAsync(journey, ct),
        };
    }

    /// <summary>A figure of an earlier version opened; null where there is none of that name.</summary>
    public async Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, JourneyAnswers journey, CancellationToken ct)
    {
        if (MapVersionPart.Read(reference.Part) is not { } part || !workspace.HasRecords) return null;
        if (await Maps.ReadVersionAsync(reference.Journey, part.Version, ct) is not { Body: { } drawn }) return null;
        var measure = _measured.Of(drawn.Map, part.Version, journey.Journey.Measured).Find(reference.Metric, part.Part);
        return measure is null ? null : journey.Figure(reference, query, measure, part.ToString());
    }

    private async Task<MapAge> AgeAsync(JourneyAnswers journey, CancellationToken ct) => (await new WorkspaceTruth(workspace).FreshnessAsync(journey, ct)).Age;

    private MapRecords Maps => new(workspace.Records);

    private static VersionLine Line(RecordEntry entry, Dictionary<long, DrawnMap?> bodies)
    {
        if (bodies[entry.Version] is not { } now) return new VersionLine(entry, ["Deleted what was drawn: the draft from the data holds again"]);
        return new VersionLine(entry, bodies.GetValueOrDefault(entry.Version - 1) is { } before ? ChangeText.Sentences(before, now) : [ChangeText.Began(now)]);
    }

    private async Task<DifferenceView> DifferenceAsync(JourneyAnswers journey, long one, long other, CancellationToken ct)
    {
        var (old, @new) = (await VersionAsync(journey.Journey.Map.Id, Math.Min(one, other), ct), await VersionAsync(journey.Journey.Map.Id, Math.Max(one, other), ct));
        var columns = DiffGrid.Of(old.Body!, @new.Body!).Columns;
        return new DifferenceView(old.Entry, @new.Entry, columns, ChangeText.Sentences(old.Body!, @new.Body!), Figures(journey, columns, old, @new));
    }

    private Dictionary<string, (Figure Before, Figure After)> Figures(JourneyAnswers journey, IReadOnlyList<DiffColumn> columns, Recorded<DrawnMap> old, Recorded<DrawnMap> @new)
    {
        var rebound = columns.SelectMany(column => column.Cards).Where(card => card.States.HasFlag(DiffStates.Rebound)).Select(card => card.Step.Id).ToList();
        if (rebound.Count == 0) return [];
        var (before, after) = (Steps(Shown(journey, old, CaseFilter.None)), Steps(Shown(journey, @new, CaseFilter.None)));
        return rebound.ToDictionary(step => step, step => (before[step].Instances, after[step].Instances), StringComparer.Ordinal);
    }

    private static Dictionary<string, StepView> Steps(ShownVersionView shown) => shown.View.Phases.SelectMany(phase => phase.Steps).ToDictionary(step => step.Step.Id, StringComparer.Ordinal);

    private ShownVersionView Shown(JourneyAnswers journey, Recorded<DrawnMap> version, CaseFilter filter)
    {
        var measured = _measured.Of(version.Body!.Map, version.Entry.Version, journey.Journey.Measured);
        return new ShownVersionView(version.Entry, VersionFigures.Of(MapFold.View(measured, journey.Scope(filter)), version.Entry.Version));
    }

    private async Task<Recorded<DrawnMap>> VersionAsync(string journeyId, long version, CancellationToken ct) => await Maps.ReadVersionAsync(journeyId, version, ct) switch
    {
        { Body: not null } found => found,
        { } => throw new WorkspaceException(Problem.NotFound, $"Version {version} of this map says that it was deleted; there is nothing to look at. Choose another one of its history."),
        null => throw new WorkspaceException(Problem.NotFound, $"This map has no version {version}. Choose one of its history."),
    };
}
