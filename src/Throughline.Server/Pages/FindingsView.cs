using System.Collections.ObjectModel;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>What a search found.</summary>
/// <param name="JourneyId">The journey; <c>all</c>: over all journeys.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Query">What is shown of it.</param>
/// <param name="Findings">Those that the query keeps, in its order.</param>
/// <param name="All">Every finding, those included that say another one again.</param>
/// <param name="Gone">What was found before and is no longer.</param>
/// <param name="NotFound">What was looked for and not found.</param>
/// <param name="NotLooked">What could not be looked for.</param>
/// <param name="Searched">The journeys that were searched.</param>
/// <param name="Tested">How many comparisons were made.</param>
/// <param name="Cost">What the rows with a price cost together; null where none has one.</param>
public sealed record FindingsView(
    string JourneyId,
    string JourneyName,
    FindingsQuery Query,
    IReadOnlyList<FindingLine> Findings,
    IReadOnlyList<FindingLine> All,
    IReadOnlyList<GoneLine> Gone,
    IReadOnlyList<DetectorDefinition> NotFound,
    IReadOnlyList<NotLooked> NotLooked,
    Figure Searched,
    Figure Tested,
    Figure? Cost)
{
    /// <summary>As <see cref="FindingRun.Instead"/>.</summary>
    public IReadOnlyDictionary<string, string> Instead { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Every matter once, as its row in the list: what says another finding again stands within that one's row.</summary>
    public IReadOnlyList<FindingLine> Rows { get; } = FindingsQuery.Rows(All);
}

/// <summary>A finding that is no longer found.</summary>
/// <param name="Name">What kind of harm it was.</param>
/// <param name="Statement">Its last sentence.</param>
/// <param name="FirstSeen">When it was first found.</param>
/// <param name="LastSeen">When it was last found.</param>
public sealed record GoneLine(string Name, string Statement, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
