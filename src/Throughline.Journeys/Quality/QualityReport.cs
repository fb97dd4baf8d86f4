namespace Throughline.Journeys.Quality;

/// <summary>What the data is worth: defects by source, what there is by source and channel, and how the families of data meet.</summary>
/// <param name="AsOf">The moment of the report.</param>
/// <param name="Sources">Defects by source.</param>
/// <param name="UnclassifiedChannels">Channels that wait for a class, the most used first.</param>
/// <param name="Catalogue">What there is, by source and channel.</param>
/// <param name="Coverage">How the families meet in journey instances.</param>
public sealed record QualityReport(
    DateTimeOffset AsOf,
    IReadOnlyList<SourceQuality> Sources,
    IReadOnlyList<UnclassifiedChannel> UnclassifiedChannels,
    IReadOnlyList<CatalogueEntry> Catalogue,
    FamilyCoverage Coverage);
