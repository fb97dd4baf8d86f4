using Throughline.Journeys.Metrics;
using Throughline.Office.Suggestions;

namespace Throughline.Server.Pages;

/// <summary>All suggestions.</summary>
/// <param name="Headline">What there are, what waits, and how fast replies come.</param>
/// <param name="Suggestions">The newest first.</param>
public sealed record SuggestionsView(IReadOnlyList<Figure> Headline, IReadOnlyList<SuggestionLine> Suggestions);

/// <summary>A suggestion.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">What a reply was read at, as a form sends it back.</param>
/// <param name="Suggestion">What is suggested, and what was replied.</param>
/// <param name="About">The journey's name, or the discipline.</param>
/// <param name="To">Who is to reply, in words.</param>
/// <param name="IsOverdue">Whether it waits longer than was promised.</param>
public sealed record SuggestionLine(string Id, string Version, Suggestion Suggestion, string About, string To, bool IsOverdue);
