using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>A register with each state, and an empty one for the map of one instance.</summary>
internal static class SampleAssumptions
{
    public static AssumptionsView View(JourneyMap map) => new(
        map.Id,
        map.Name,
        map.Id == "one" ? [] :
        [
            new AssumptionLine("refuted", "Hardly anybody comes back.", null, "Came back within 48 h: at most 10 %", AssumptionState.Refuted, Share(.31, 1284, "repeat-contact-48h") with { Cases = null }, To, "Service owner"),
            new AssumptionLine("open", "Starters are told what happens next " + SampleMaps.Hostile, "Wait", null, AssumptionState.Open, null, null, "Desk lead"),
            new AssumptionLine("unsettled", "Most know the portal.", null, "Asked after an article: at least 50 %", AssumptionState.Open, Share(.52, 212, "repeat-contact-48h") with { Cases = null }, To, "Desk lead"),
            new AssumptionLine("supported", "It is done within two days.", null, "Time to done, median: at most 2 d", AssumptionState.Supported, Seconds(36_000, 1284), To, "Service owner"),
        ],
        [.. map.Phases.SelectMany(phase => phase.Steps).Select(step => KeyValuePair.Create(step.Id, step.Name))],
        MetricCatalogue.Groups);
}
