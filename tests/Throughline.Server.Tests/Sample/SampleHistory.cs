using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Server.Formatting;
using Throughline.Server.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Tests.Sample;

/// <summary>A map with a few versions. Those of the hostile journey have hostile names; the others have none.</summary>
internal sealed class SampleHistory : IHistoryPages
{
    public Task<HistoryView?> HistoryAsync(string journeyId, HistoryQuery query, CancellationToken ct)
    {
        if (SampleMaps.AllMaps.FirstOrDefault(map => map.Map.Id == journeyId) is not { } view) return Task.FromResult<HistoryView?>(null);
        if (journeyId is not ("software-access" or "hostile")) return Task.FromResult<HistoryView?>(new(new KeptMap(new DrawnMap(view.Map), null), [], HasMore: false, null, null));
        var (old, now) = (new DrawnMap(view.Map), new DrawnMap(Changed(view.Map, journeyId == "hostile" ? SampleMaps.Hostile + "2" : "Chases")) { Owner = "map-owner" });
        return Task.FromResult<HistoryView?>(new(
            new KeptMap(now, Entry(2)),
            [new VersionLine(Entry(2), ChangeText.Sentences(old, now)), new VersionLine(Entry(1), [ChangeText.Began(old)])],
            HasMore: true,
            query.From is null ? null : Difference(old, now),
            query.Shown is null ? null : new ShownVersionView(Entry(1), view)));
    }

    private static DifferenceView Difference(DrawnMap old, DrawnMap now)
    {
        var columns = DiffGrid.Of(old, now).Columns;
        var rebound = columns.SelectMany(column => column.Cards).Where(card => card.States.HasFlag(DiffStates.Rebound));
        return new DifferenceView(Entry(1), Entry(2), columns, ChangeText.Sentences(old, now), rebound.ToDictionary(card => card.Step.Id, _ => (SampleFigures.Count(1141), SampleFigures.Count(1284))));
    }

    private static JourneyMap Changed(JourneyMap map, string name)
    {
        var phases = map.Phases.Select(phase => (phase.Name, Steps: phase.Steps.ToList())).ToList();
        var (first, last) = (phases[0].Steps, phases[^1].Steps);
        first[0] = first[0] with { Name = name, Binding = new StepBinding(["ticket.created"], null) };
        last.Add(new Step("new", "Thanks", Lane.Agent, StepKind.Happy, null));
        if (phases.Count > 2)
        {
            last.Add(phases[3].Steps[1]);
            phases[3].Steps.RemoveAt(1);
            phases[3].Steps.RemoveAt(0);
            phases[1] = ("Look for it", phases[1].Steps);
            phases.Add(("Learn", []));
        }

        return map with { Phases = [.. phases.Select(phase => new Phase(phase.Name, phase.Steps))] };
    }

    private static RecordEntry Entry(long version) => new(version, new RecordKey("map", "software-access"), version, false, version == 1 ? "map-owner" : SampleMaps.Hostile, SampleFigures.To.AddHours(version), version == 1 ? "Drafted from the data" : SampleMaps.Hostile);
}
