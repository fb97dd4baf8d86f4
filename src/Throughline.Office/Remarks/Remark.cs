namespace Throughline.Office.Remarks;

/// <summary>What somebody says about a map or one of its steps.</summary>
/// <param name="Journey">Id of the map.</param>
/// <param name="Step">Id of the step; null: about the map as a whole.</param>
/// <param name="Kind">Comment or idea.</param>
/// <param name="Text">In their words, 1 to 2,000 characters.</param>
/// <param name="Author">Who says it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Remark(string Journey, string? Step, RemarkKind Kind, string Text, string Author, DateTimeOffset At)
{
    /// <summary>Id of the remark that it answers, which answers none itself; null: it begins a thread.</summary>
    public string? Answers { get; init; }

    /// <summary>That its thread is settled; null: it is open.</summary>
    public RemarkResolution? Resolved { get; init; }
}
