namespace Throughline.Office.Sessions;

/// <summary>What somebody said, in a pack.</summary>
/// <param name="Text">In their words.</param>
/// <param name="Place">The step to which it was pinned, or the phase in which it was written.</param>
/// <param name="PinnedAt">When it was pinned, UTC; null: the program took it from the data.</param>
/// <param name="PinnedBy">Who pinned it; null: nobody.</param>
/// <param name="Case">The case that it comes from; null: not said.</param>
public sealed record PackQuote(string Text, string Place, DateTimeOffset? PinnedAt, string? PinnedBy, string? Case);
