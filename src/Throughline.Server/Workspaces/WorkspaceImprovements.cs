using Throughline.Journeys.Cases;
using Throughline.Journeys.Maps;
using Throughline.Office.Improvements;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The backlog of improvements of a workspace's journeys.</summary>
/// <param name="workspace">Whose.</param>
internal sealed class WorkspaceImprovements(Workspace workspace)
{
    private ImprovementRecords Backlog => new(workspace.Records, workspace.Clock);

    /// <summary>The backlog of a map against its friction.</summary>
    /// <param name="map">The map.</param>
    /// <param name="found">What was found in it, in its phases.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<ImprovementsView> ViewAsync(JourneyMap map, Searched<IReadOnlyList<FindingLine>> found, CancellationToken ct)
    {
        var lines = await LinesAsync(map, ct);
        IReadOnlyList<string> names = [.. map.Phases.Select(phase => phase.Name)];
        var friction = ImprovementFigures.Of(names, found.View ?? []);
        var effort = names.Select(phase => lines.Where(line => line.Phase == phase && line.Improvement.IsInBacklog()).Sum(line => line.Improvement.Effort)).ToList();
        var whole = effort.Sum();
        var phases = names.Select((name, i) => new PhaseEffort(name, friction[i], new Quantity(effort[i], "person-days"), new Quantity(whole > 0 ? effort[i] / whole : 0, "share"))).ToList();
        var alert = Misallocation.Of([.. phases.Select(phase => new PhaseShare(phase.Phase, phase.Friction?.Value ?? 0, phase.EffortShare.Value))]);
        return new ImprovementsView(map, lines, [.. phases.OrderByDescending(phase => phase.Friction?.Value ?? 0)], alert, found.IsReady);
    }

    /// <summary>The improvements of a map, those of the backlog first, the largest effort first.</summary>
    public async Task<IReadOnlyList<ImprovementLine>> LinesAsync(JourneyMap map, CancellationToken ct)
    {
        if (!workspace.HasRecords) return [];
        var steps = map.Phases.SelectMany(phase => phase.Steps.Select(step => (Step: step, phase.Name))).ToDictionary(drawn => drawn.Step.Id, StringComparer.Ordinal);
        return
        [
            .. (await Backlog.OfAsync(map.Id, ct))
                .Select(record => new ImprovementLine(
                    record.Entry.Key.Id,
                    record.Body!,
                    steps.TryGetValue(record.Body!.Step, out var drawn) ? drawn.Step.Name : null,
                    drawn.Name ?? "",
                    DateOnly.FromDateTime(record.Entry.At.UtcDateTime),
                    record.Entry.Who))
                .OrderBy(line => !line.Improvement.IsInBacklog()).ThenByDescending(line => line.Improvement.Effort).ThenBy(line => line.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Puts one into the backlog.</summary>
    public Task AddAsync(Improvement improvement, JourneyMap map, string who, CancellationToken ct) => Backlog.AddAsync(improvement, map, who, ct);

    /// <summary>Says how one stands now.</summary>
    public Task ChangeAsync(string journey, string id, ImprovementState state, string who, CancellationToken ct) => Backlog.ChangeAsync(journey, id, state, who, ct);
}
