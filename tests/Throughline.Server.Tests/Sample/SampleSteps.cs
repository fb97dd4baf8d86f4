using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>The page of a step, with everything that can stand on it.</summary>
internal static class SampleSteps
{
    /// <summary>The page of a step of a made-up map.</summary>
    public static StepPageView View(LivingMap map, PhaseView phase, StepView step, MapTruth truth, bool nothing)
    {
        var view = new StepPageView(map, phase, step, truth.Steps.First(known => known.Step.Id == step.Step.Id), truth.Connections.First(known => known.Step.Id == step.Step.Id))
        {
            Journeys = FilterWords.Parse("type=ticket.created"),
        };
        return nothing ? view : view with
        {
            Scores = [new StepScore(Part("Toolset", .38, "the owner of the agents' tools"), Share(.41, 900, "agent-lane")), new StepScore(Part(SampleMaps.Hostile, .9, SampleMaps.Hostile), Share(.8, 900, "agent-lane"))],
            Breakdowns = [Part(SampleMaps.Hostile, .6, null), Part("No alert was delivered", .4, null)],
            Friction = [Part("Tools", .7, "the owner of the agents' tools"), Part(SampleMaps.Hostile, .3, null)],
            Tools = Count(4, "tools-per-ticket"),
            ContentmentByTools = [Part("1 tool", .8, null), Part("4 or more tools", .3, null)],
        };
    }

    private static PartFigure Part(string name, double value, string? owner) => new(name, Share(value, 120, "agent-lane")) { Owner = owner };
}
