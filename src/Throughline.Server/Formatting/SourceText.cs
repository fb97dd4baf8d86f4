using Throughline.Journeys.Maps;

namespace Throughline.Server.Formatting;

/// <summary>What a claim on a map rests on.</summary>
public static class SourceText
{
    /// <summary>What a mark rests on that comes from no mapping session: the strongest that its step has.</summary>
    public static string OfMark(Step step) => step switch
    {
        { Verbatims.Count: > 0 } => $"rests on {ListLength.Of(step.Verbatims).Of("quote")} pinned here",
        { Binding: not null } => "rests on the figures of the step",
        _ => "an assumption: nothing here supports it yet",
    };
}
