using Throughline.Journeys.Maps;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>A step's card on a drawn map.</summary>
internal static class StepBox
{
    /// <summary>Room under a card.</summary>
    public const double Below = 6;

    private const double Line = 15;

    /// <summary>How high its texts make it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="alongside">Name of the customer's step that it is done alongside; null: none.</param>
    /// <param name="width">Of the card.</param>
    public static double Height(StepView step, string? alongside, double width) =>
        12 + (Line * (Name(step, width).Count + 1 + (alongside is null ? 0 : 1) + (StepText.Below(step) is null ? 0 : 1)));

    /// <summary>Draws it.</summary>
    public static void Draw(SvgWriter svg, StepView step, string? alongside, double x, double y, double width)
    {
        var height = Height(step, alongside, width);
        svg.Open("g").Words("title", $"{step.Step.Name}: {StepText.Left(step)}, {StepText.Right(step)}{(StepText.Types(step) is { } types ? $" ({types})" : "")}");
        Card(svg, step, x, y, width, height);
        svg.Rect(x, y, 3, height, Edge(step), 1.5);
        var line = y + 18;
        foreach (var part in Name(step, width))
        {
            svg.Text(x + 11, line, part, StepText.Broken(step) ? "d-step d-bad" : "d-step");
            line += Line;
        }

        if (alongside is not null)
        {
            svg.Text(x + 11, line, TextWidth.Fit("↑ " + alongside, 11.5, width - 20), "d-cap");
            line += Line;
        }

        svg.Text(x + 11, line, StepText.Left(step), "d-cap").Text(x + width - 8, line, StepText.Right(step), "d-cap", "end");
        if (StepText.Below(step) is { } below) svg.Text(x + 11, line + Line, TextWidth.Fit(below, 11.5, width - 20), "d-cap");
        svg.Close("g");
    }

    private static void Card(SvgWriter svg, StepView step, double x, double y, double width, double height)
    {
        svg.Rect(x, y, width, height, StepText.Expected(step) ? "d-dashed" : "d-card", 6);
        if (!StepText.Broken(step)) return;
        svg.Leaf(
            "rect", ("x", SvgWriter.Number(x)), ("y", SvgWriter.Number(y)), ("width", SvgWriter.Number(width)),
            ("height", SvgWriter.Number(height)), ("rx", "6"), ("fill", "url(#hatch)"));
    }

    private static IReadOnlyList<string> Name(StepView step, double width) => TextWidth.Wrap(StepText.Name(step), 12, width - 20, 2);

    private static string Edge(StepView step) => StepText.Expected(step) ? "d-edge-expected"
        : StepText.Broken(step) ? "d-edge-friction"
        : step.Step.Lane == Lane.Agent ? "d-edge-agent" : "d-edge-flow";
}
