namespace Throughline.Journeys.Maps;

/// <summary>Something that somebody said, pinned to a step.</summary>
/// <param name="Text">In their words.</param>
/// <param name="Case">The case of the journey that it comes from; null: from elsewhere, e.g. a workshop.</param>
/// <param name="PinnedAt">When it was pinned, UTC.</param>
/// <param name="PinnedBy">Who pinned it.</param>
public sealed record Verbatim(string Text, string? Case, DateTimeOffset PinnedAt, string PinnedBy)
{
    /// <summary>Id of the mapping session in which it was pinned, e.g. <c>software-access/3</c>; null: none was on.</summary>
    public string? Session { get; init; }
}
