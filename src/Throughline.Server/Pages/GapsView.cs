using Throughline.Journeys.Gaps;

namespace Throughline.Server.Pages;

/// <summary>What the desk lacks: what the program sees of it, and what people keep.</summary>
/// <param name="JourneyId">The journey; <c>all</c>: of all.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Found">What the program sees.</param>
/// <param name="IsSearched">Whether the search for findings is over.</param>
/// <param name="Whole">Who is left with a question after reading, whatever they read.</param>
/// <param name="Basis">What says that an escalation path is there.</param>
/// <param name="Register">What people keep, what is open first.</param>
public sealed record GapsView(string JourneyId, string JourneyName, IReadOnlyList<FoundGap> Found, bool IsSearched, Residual Whole, PathBasis Basis, IReadOnlyList<GapLine> Register)
{
    /// <summary>Whose gaps are listed; empty: everybody's.</summary>
    public string Owner { get; init; } = "";
}
