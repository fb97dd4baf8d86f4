using Throughline.Office.Improvements;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>Improvements in words.</summary>
public static class ImprovementText
{
    /// <summary>The word of a state, with a sign that goes with the colour.</summary>
    public static string State(ImprovementState state) => state switch
    {
        ImprovementState.Planned => "○ planned",
        ImprovementState.UnderWay => "● under way",
        ImprovementState.Done => "✓ done",
        _ => "✗ dropped",
    };

    /// <summary>The class of a state's chip.</summary>
    public static string Css(ImprovementState state) => state switch
    {
        ImprovementState.Done => "good",
        ImprovementState.UnderWay => "agent",
        _ => "",
    };

    /// <summary>"12.5 person-days".</summary>
    public static string Effort(ImprovementLine line) => $"{FigureText.Value(line.Effort)} person-days";

    /// <summary>Both shares of both phases, e.g. "Look for it yourself has 60 % of the friction and gets 0 % of the effort; Wait has 10 % and gets 100 %."</summary>
    public static string Alert(ImprovementsView view, Misallocation alert)
    {
        var (friction, effort) = (view.Phase(alert.Friction.Phase), view.Phase(alert.Effort.Phase));
        return $"Effort does not go where the friction is: “{friction.Phase}” has {FigureText.Value(friction.Friction)} of the friction and gets {FigureText.Value(friction.EffortShare)} of the effort; “{effort.Phase}” has {FigureText.Value(effort.Friction)} of the friction and gets {FigureText.Value(effort.EffortShare)} of the effort.";
    }
}
