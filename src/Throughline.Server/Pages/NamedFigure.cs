using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>A figure as it is called in one place of a page, e.g. "Median time in the phase".</summary>
public sealed record NamedFigure(string Name, Figure Figure)
{
    /// <summary>What a finding compares, and the difference.</summary>
    public static IReadOnlyList<NamedFigure> Of(FindingLine line) =>
    [
        new(line.IsChange ? "Now" : "Here", line.Level),
        .. line.Elsewhere is { } other ? [new NamedFigure(line.IsChange ? "Before" : "Elsewhere", other)] : Array.Empty<NamedFigure>(),
        new("How much worse", line.Effect),
    ];
}
