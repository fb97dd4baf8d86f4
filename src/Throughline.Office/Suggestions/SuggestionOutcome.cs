namespace Throughline.Office.Suggestions;

/// <summary>What becomes of a suggestion.</summary>
public enum SuggestionOutcome
{
    /// <summary>It is going to be done.</summary>
    Planned,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is not going to be done.</summary>
    Declined,

    /// <summary>It was a question, and this is the answer.</summary>
    Answered,
}
