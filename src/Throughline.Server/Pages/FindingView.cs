using Throughline.Journeys.Cases;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>One finding in full.</summary>
/// <param name="JourneyName">The journey in which it was found.</param>
/// <param name="Filter">The filter under which it was found.</param>
/// <param name="Line">Its numbers.</param>
/// <param name="Definition">What looked for it.</param>
/// <param name="Since">The first day of the level that it has now; null: as long as there is data.</param>
/// <param name="Rate">How often such findings are false, for somebody who knows statistics.</param>
public sealed record FindingView(string JourneyName, CaseFilter Filter, FindingLine Line, DetectorDefinition Definition, DateOnly? Since, string Rate)
{
    /// <summary>Week by week.</summary>
    public IReadOnlyList<EvidenceWeek> Weeks { get; init; } = [];

    /// <summary>Value by value of the attributes that it is about.</summary>
    public IReadOnlyList<IGrouping<string, EvidenceValue>> Values { get; init; } = [];

    /// <summary>Of a change: now against before among those alike; null where here and elsewhere are compared.</summary>
    public AlikeChange? Alike { get; init; }

    /// <summary>What becomes of the struck, beside the spared.</summary>
    public IReadOnlyList<Comparison> Outcomes { get; init; } = [];

    /// <summary>What goes with it; null where it strikes nobody in particular.</summary>
    public FindingCauses? Causes { get; init; }

    /// <summary>What the struck say.</summary>
    public IReadOnlyList<VoiceLine> Voices { get; init; } = [];

    /// <summary>The steps of the article that they name, the most named first.</summary>
    public IReadOnlyList<NamedFigure> CitedSteps { get; init; } = [];

    /// <summary>The same kind of harm elsewhere.</summary>
    public IReadOnlyList<FindingLine> Similar { get; init; } = [];

    /// <summary>Whether the log records changes at all.</summary>
    public bool RecordsChanges { get; init; }

    /// <summary>Changes that name what it is about, the latest first.</summary>
    public IReadOnlyList<RecordedChange> Changes { get; init; } = [];

    /// <summary>The rates that prices are worked out from, with their sources.</summary>
    public string Rates { get; init; } = "";

    /// <summary>The first of its cases.</summary>
    public required FigureCases Cases { get; init; }
}

/// <summary>What a customer said.</summary>
/// <param name="CaseId">In which case.</param>
/// <param name="Words">The words, masked.</param>
public sealed record VoiceLine(string CaseId, string Words);
