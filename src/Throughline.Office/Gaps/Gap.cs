namespace Throughline.Office.Gaps;

/// <summary>Something that the desk lacks, so that people wait.</summary>
/// <param name="Journey">The id of the journey in which it was seen; <c>all</c>: no one in particular.</param>
/// <param name="Kind">What it is missing from.</param>
/// <param name="About">What it is about: a configuration item, an article, a topic; 1 to 300 letters.</param>
/// <param name="Filter">Which cases touch it, in the words of filters, e.g. <c>article=KB-17</c>; empty: nobody has said, so that its effect is not known.</param>
/// <param name="Owner">The role that can close it, e.g. "CMDB owner"; 1 to 80 letters.</param>
public sealed record Gap(string Journey, GapKind Kind, string About, string Filter, string Owner)
{
    /// <summary>What became of it, the earliest first; the first is its entry.</summary>
    public IReadOnlyList<GapChange> Changes { get; init; } = [];

    /// <summary>How it stands.</summary>
    public GapState State() => Changes.Count == 0 ? GapState.Open : Changes[^1].State;
}
