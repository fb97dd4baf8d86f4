using Throughline.Journeys.Maps;

namespace Throughline.Server.Formatting;

/// <summary>What marks are called.</summary>
public static class MarkText
{
    /// <summary>On a chip.</summary>
    public static string Name(MarkKind kind) => kind switch
    {
        MarkKind.MomentOfTruth => "Moment of truth",
        MarkKind.PainPoint => "Pain point",
        MarkKind.Opportunity => "Opportunity",
        _ => "Quick win",
    };

    /// <summary>In a form.</summary>
    public static string Word(MarkKind kind) => kind switch
    {
        MarkKind.MomentOfTruth => "moment-of-truth",
        MarkKind.PainPoint => "pain-point",
        MarkKind.Opportunity => "opportunity",
        _ => "quick-win",
    };

    /// <summary>The chip's colour, which only repeats what the word says.</summary>
    public static string Css(MarkKind kind) => kind switch
    {
        MarkKind.MomentOfTruth => "agent",
        MarkKind.PainPoint => "bad",
        MarkKind.Opportunity => "risk",
        _ => "good",
    };
}
