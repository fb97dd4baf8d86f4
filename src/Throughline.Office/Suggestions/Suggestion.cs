namespace Throughline.Office.Suggestions;

/// <summary>What anybody suggests, about a journey or about how journeys are worked on at all.</summary>
/// <param name="Journey">Id of the journey; null: the discipline itself.</param>
/// <param name="Text">In their words, 1 to 2,000 characters.</param>
/// <param name="From">Who suggests it; null: they did not say.</param>
/// <param name="At">When it came in, UTC.</param>
/// <param name="To">Who was to reply when it came in; null: nobody yet.</param>
/// <param name="Due">Until when a reply is promised, UTC.</param>
public sealed record Suggestion(string? Journey, string Text, string? From, DateTimeOffset At, string? To, DateTimeOffset Due)
{
    /// <summary>What was replied; null: nothing yet.</summary>
    public SuggestionReply? Reply { get; init; }

    /// <summary>Whether it waits for a reply longer than was promised.</summary>
    public bool IsOverdue(DateTimeOffset now) => Reply is null && now > Due;
}
