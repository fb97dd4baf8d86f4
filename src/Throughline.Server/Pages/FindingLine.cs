using Throughline.Journeys.Findings;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>A finding in a list.</summary>
/// <param name="Id">Its id, the same from run to run.</param>
/// <param name="Journey">Id of the journey in which it was found; its page is there.</param>
/// <param name="Detector">Id of what looked for it.</param>
/// <param name="Name">What kind of harm it is.</param>
/// <param name="Statement">Its sentence.</param>
public sealed record FindingLine(string Id, string Journey, string Detector, string Name, string Statement)
{
    /// <summary>Id of the journey in which most of it lies; empty: several.</summary>
    public string Home { get; init; } = "";

    /// <summary>Its name.</summary>
    public string HomeName { get; init; } = "";

    /// <summary>The journeys, by id and name, in each of which at least a tenth of those whom it strikes are, most first; none where one journey alone was searched.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Homes { get; init; } = [];

    /// <summary>Id of the journey that it is about: that of most of it, or else that in which it was found.</summary>
    public string About => Home.Length > 0 ? Home : Journey;

    /// <summary>Its segment in words; empty: everywhere.</summary>
    public string Where { get; init; } = "";

    /// <summary>Its segment in the words of filters; empty: everywhere.</summary>
    public string Filter { get; init; } = "";

    /// <summary>The phase of the map.</summary>
    public string Phase { get; init; } = "";

    /// <summary>A further sentence or none.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether before and after are compared, not here and elsewhere.</summary>
    public bool IsChange { get; init; }

    /// <summary>The level here, or now.</summary>
    public required Figure Level { get; init; }

    /// <summary>The level elsewhere, or before; null where two series are compared.</summary>
    public Figure? Elsewhere { get; init; }

    /// <summary>How much worse; of a share in points from -100 to 100.</summary>
    public required Figure Effect { get; init; }

    /// <summary>How many journeys it strikes.</summary>
    public required Figure Struck { get; init; }

    /// <summary>What it costs a month; null where it has no price.</summary>
    public Figure? Cost { get; init; }

    /// <summary>How that was worked out, with its numbers.</summary>
    public string? CostFormula { get; init; }

    /// <summary>Since when; empty: as long as there is data.</summary>
    public string Since { get; init; } = "";

    /// <summary>The days between which it may have begun; null where that is one day or not known.</summary>
    public string? SinceBetween { get; init; }

    /// <summary>The level week by week, oldest first.</summary>
    public IReadOnlyList<Figure> Weeks { get; init; } = [];

    /// <summary>Share of the struck whose deadline was met; null where none has a deadline.</summary>
    public Figure? SlaMet { get; init; }

    /// <summary>How sure it is, in a word.</summary>
    public string Sureness { get; init; } = "";

    /// <summary>What was alike on both sides.</summary>
    public IReadOnlyList<string> HeldAlike { get; init; } = [];

    /// <summary>What could not be held alike, and why.</summary>
    public IReadOnlyList<NotHeld> NotHeldAlike { get; init; } = [];

    /// <summary>Whether it relates two series, so that it strikes nobody in particular.</summary>
    public bool IsRelation { get; init; }

    /// <summary>Id of the finding that says the same matter more directly; null: none.</summary>
    public string? SameAs { get; init; }

    /// <summary>The findings of the list that say the same matter by its echo, and have no row of their own.</summary>
    public IReadOnlyList<FindingLine> AlsoSeenAs { get; init; } = [];

    /// <summary>Whether the visitor has not seen it before.</summary>
    public bool IsNew { get; init; }
}
