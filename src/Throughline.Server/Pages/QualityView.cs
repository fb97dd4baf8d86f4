using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Quality;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>What the data is worth.</summary>
/// <param name="AsOf">The moment of the report.</param>
/// <param name="Sources">Every source with its events.</param>
/// <param name="Defects">Each with a figure a source, in the order of the sources.</param>
/// <param name="SetAside">Why rows were set aside, by source.</param>
/// <param name="Unclassified">Channels that wait for a class.</param>
/// <param name="Catalogue">What there is, by source and channel.</param>
/// <param name="Matched">How many events are matched to a customer.</param>
/// <param name="Families">How the families of data meet in journeys.</param>
/// <param name="Missing">Why journeys have no operational data.</param>
public sealed record QualityView(
    DateTimeOffset AsOf,
    IReadOnlyList<SourceCount> Sources,
    IReadOnlyList<DefectLine> Defects,
    IReadOnlyList<SetAsideLine> SetAside,
    IReadOnlyList<ChannelLine> Unclassified,
    IReadOnlyList<CatalogueLine> Catalogue,
    IReadOnlyList<MatchedEvents> Matched,
    IReadOnlyList<FamiliesLine> Families,
    IReadOnlyList<MissingLine> Missing);

/// <summary>A defect, source by source.</summary>
public sealed record DefectLine(MetricDefinition Definition, IReadOnlyList<Figure> BySource);

/// <summary>Why rows were set aside.</summary>
public sealed record SetAsideLine(string Source, string Reason, Figure Rows);

/// <summary>A channel without a class.</summary>
public sealed record ChannelLine(string Channel, Figure Events);

/// <summary>What a source gives of a channel, in events by family of data.</summary>
/// <param name="Source">The source.</param>
/// <param name="Channel">The channel; empty for events without one.</param>
/// <param name="Class">The channel's class in a word.</param>
/// <param name="Operational">Operational data.</param>
/// <param name="Voice">The customer's voice.</param>
/// <param name="Interaction">Interactions, articles, tools.</param>
/// <param name="First">The first event.</param>
/// <param name="Last">The last event.</param>
/// <param name="Age">How old the last one is; null if it lies in the future.</param>
public sealed record CatalogueLine(string Source, string Channel, string Class, Figure Operational, Figure Voice, Figure Interaction, DateTimeOffset First, DateTimeOffset Last, Quantity? Age);

/// <summary>Families of data that meet, and in how many journeys.</summary>
public sealed record FamiliesLine(string Families, Figure Share);

/// <summary>Why journeys of a family have no operational data.</summary>
public sealed record MissingLine(string Family, JoinGap Reason, Figure Instances);
