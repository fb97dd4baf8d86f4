using Throughline.Journeys.Gaps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Gaps;

namespace Throughline.Server.Formatting;

/// <summary>Gaps in words.</summary>
public static class GapText
{
    /// <summary>What is missing from what.</summary>
    public static string Name(GapKind kind) => kind switch
    {
        GapKind.Cmdb => "CMDB",
        GapKind.KnowledgeBase => "Knowledge base",
        _ => "Escalation path",
    };

    /// <summary>Who usually closes such a gap; a proposal of the form.</summary>
    public static string UsualOwner(GapKind kind) => kind switch
    {
        GapKind.Cmdb => "CMDB owner",
        GapKind.KnowledgeBase => "Knowledge base owner",
        _ => "Service desk owner",
    };

    /// <summary>The word of a state, with a sign that goes with the colour.</summary>
    public static string State(GapState state) => state switch
    {
        GapState.Open => "○ open",
        GapState.Accepted => "● accepted",
        _ => "✓ closed",
    };

    /// <summary>The class of a state's chip.</summary>
    public static string Css(GapState state) => state switch
    {
        GapState.Open => "risk",
        GapState.Closed => "good",
        _ => "",
    };

    /// <summary>What says that an escalation path is there.</summary>
    public static string Basis(PathBasis basis) => basis switch
    {
        PathBasis.Defined => "A path is defined where a step of the map that the journey comes by names the team that it goes to when it is stuck, whether or not anybody used it.",
        PathBasis.Observed => "No step of this map names an escalation path, so this falls back to observed escalations: a path has what was escalated, and one that nobody needed is not seen. Name the paths in the editor of the map.",
        _ => "No step of this map names an escalation path and the data records no escalations, so nobody knows who has one. Name the paths in the editor of the map.",
    };

    /// <summary>How much longer what touches a gap takes, e.g. "+6 h"; a dash where it is not known.</summary>
    public static string Effect(Comparison? effect) => effect is null ? FigureText.None : FigureText.Suppressed(effect.Figure) ? "too few" : FigureText.Difference(effect.Difference);

    /// <summary>The quiet line under it: interval and n.</summary>
    public static string Beside(Comparison effect) => FigureText.Suppressed(effect.Figure) || effect.Difference is null
        ? FigureText.Number(effect.Figure)
        : string.Join(" · ", new[] { FigureText.DifferenceInterval(effect.Difference), FigureText.Number(effect.Figure) }.OfType<string>());
}
