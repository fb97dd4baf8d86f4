namespace Throughline.Office.Maps;

/// <summary>That a team has gone through its map.</summary>
/// <param name="On">The day, in the reviewer's own calendar.</param>
/// <param name="By">Who led it.</param>
public sealed record MapReview(DateOnly On, string By)
{
    /// <summary>Id of the mapping session in which it was; null: none.</summary>
    public string? Session { get; init; }
}
