namespace Throughline.Office.Remarks;

/// <summary>That somebody is for an idea. A record of its own, so that two who vote at once never meet; taken back, it is deleted.</summary>
/// <param name="Idea">Id of the idea.</param>
/// <param name="By">Who votes.</param>
public sealed record IdeaVote(string Idea, string By)
{
    /// <summary>The record's id: one for each person and idea, whatever letters the name is written in.</summary>
    public static string IdOf(string idea, string by) => $"{idea}:{by.Trim().ToUpperInvariant()}";
}
