using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>A step's card on a drawn map.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">What the data says of it; null: not known.</param>
/// <param name="Alongside">Name of the customer's step that it is done alongside; null: none.</param>
/// <param name="Width">Of the card.</param>
internal sealed record StepBox(StepView Step, StepState? State, string? Alongside, double Width)
{
    /// <summary>Room under a card.</summary>
    public const double Below = 6;

    private const double Line = 15;

    /// <summary>How high its texts make it.</summary>
    public double Height => 12 + (Line * (Name.Count + 1 + (Alongside is null ? 0 : 1) + (StepText.Below(Step) is null ? 0 : 1) + (Doubt is null ? 0 : 1)));

    // As on the page: what is observed has a dot in the corner, anything else a line of its own.
    private StepState? Doubt => State == StepState.Observed ? null : State;

    private IReadOnlyList<string> Name => TextWidth.Wrap(StepText.Name(Step), 12, Width - (State == StepState.Observed ? 34 : 20), 2);

    private string Edge => StepText.Expected(Step) ? "d-edge-expected"
        : StepText.Broken(Step) ? "d-edge-friction"
        : Step.Step.Lane == Lane.Agent ? "d-edge-agent" : "d-edge-flow";

    /// <summary>Draws it.</summary>
    public void Draw(SvgWriter svg, double x, double y)
    {
        svg.Open("g").Words("title", $"{Step.Step.Name}: {StepText.Left(Step)}, {StepText.Right(Step)}{(StepText.Types(Step) is { } types ? $" ({types})" : "")}");
        Card(svg, x, y);
        svg.Rect(x, y, 3, Height, Edge, 1.5);
        if (State == StepState.Observed) svg.Text(x + Width - 8, y + 17, "●", "d-good", "end");
        var line = y + 18;
        foreach (var part in Name)
        {
            svg.Text(x + 11, line, part, StepText.Broken(Step) ? "d-step d-bad" : "d-step");
            line += Line;
        }

        if (Alongside is not null)
        {
            svg.Text(x + 11, line, TextWidth.Fit("↑ " + Alongside, 11.5, Width - 20), "d-cap");
            line += Line;
        }

        svg.Text(x + 11, line, StepText.Left(Step), "d-cap").Text(x + Width - 8, line, StepText.Right(Step), "d-cap", "end");
        if (StepText.Below(Step) is { } below) svg.Text(x + 11, line += Line, TextWidth.Fit(below, 11.5, Width - 20), "d-cap");
        if (Doubt is { } doubt) svg.Text(x + 11, line + Line, TruthText.State(doubt), doubt == StepState.Contradicted ? "d-bad" : "d-risk");
        svg.Close("g");
    }

    private void Card(SvgWriter svg, double x, double y)
    {
        svg.Rect(x, y, Width, Height, StepText.Expected(Step) ? "d-dashed" : "d-card", 6);
        if (!StepText.Broken(Step)) return;
        svg.Leaf(
            "rect", ("x", SvgWriter.Number(x)), ("y", SvgWriter.Number(y)), ("width", SvgWriter.Number(Width)),
            ("height", SvgWriter.Number(Height)), ("rx", "6"), ("fill", "url(#hatch)"));
    }
}
