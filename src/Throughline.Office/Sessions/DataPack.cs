namespace Throughline.Office.Sessions;

/// <summary>What the data said of a journey when a mapping session began: dated, and never changed.</summary>
/// <param name="TakenAt">The moment whose knowledge of the events it is, UTC.</param>
/// <param name="Cover">How much data there was.</param>
/// <param name="From">Begin of its window: the first of its days, at midnight UTC.</param>
/// <param name="Filter">The journeys that it counts, in the words of filters: those that began in the window, as they were known when it was taken.</param>
/// <param name="Headline">The figures above the map.</param>
/// <param name="Phases">The map's phases with their figures, left to right.</param>
/// <param name="BrokenPaths">How it goes wrong, the most frequent first.</param>
/// <param name="Findings">What stood out most, the dearest first.</param>
/// <param name="Quotes">What people said.</param>
public sealed record DataPack(
    DateTimeOffset TakenAt,
    DataCover Cover,
    DateTimeOffset From,
    string Filter,
    IReadOnlyList<PackFigure> Headline,
    IReadOnlyList<PackPhase> Phases,
    IReadOnlyList<PackBrokenPath> BrokenPaths,
    IReadOnlyList<PackFinding> Findings,
    IReadOnlyList<PackQuote> Quotes)
{
    /// <summary>Days of data that a mapping session begins with; the window of its pack.</summary>
    public const int Days = 90;

    /// <summary>Why the session began with less data; null: there was enough.</summary>
    public string? WithLessBecause { get; init; }
}
