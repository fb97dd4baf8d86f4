using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>Lets the figures of an earlier version of a map lead to the cases of that version.</summary>
internal static class VersionFigures
{
    /// <summary>The map with its figures pointing to the version.</summary>
    public static MapView Of(MapView view, long version)
    {
        return view with
        {
            Coverage = Of(view.Coverage),
            Phases =
            [
                .. view.Phases.Select(phase => phase with
                {
                    Instances = Of(phase.Instances),
                    Share = Of(phase.Share),
                    Experience = OfOptional(phase.Experience),
                    MedianTime = OfOptional(phase.MedianTime),
                    P90Time = OfOptional(phase.P90Time),
                    Channels = [.. phase.Channels.Select(channel => channel with { Share = Of(channel.Share) })],
                    Steps = [.. phase.Steps.Select(OfStep)],
                }),
            ],
        };

        StepView OfStep(StepView step) => step with
        {
            Instances = Of(step.Instances),
            Share = Of(step.Share),
            MedianTime = OfOptional(step.MedianTime),
            Amount = step.Amount is { } amount ? amount with { Figure = Of(amount.Figure) } : null,
        };

        Figure? OfOptional(Figure? figure) => figure is null ? null : Of(figure);

        Figure Of(Figure figure) => figure.Cases is { } cases ? figure with { Cases = cases with { Part = new MapVersionPart(version, cases.Part).ToString() } } : figure;
    }
}
