using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings;

/// <summary>Something that hurts, with the numbers that say so. Made by the program; its sentences are templates filled with them.</summary>
public sealed record Finding
{
    /// <summary>Sixteen hexadecimal digits; the same for the same detector, journey and segment from run to run.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the detector, e.g. <c>repeat-contact</c>.</summary>
    public required string Detector { get; init; }

    /// <summary>What a support lead would say, in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>Id of the journey.</summary>
    public required string Journey { get; init; }

    /// <summary>Name of the phase of the map in which it happens.</summary>
    public required string Phase { get; init; }

    /// <summary>Where it concentrates.</summary>
    public required Segment Segment { get; init; }

    /// <summary>How much.</summary>
    public required FindingEffect Effect { get; init; }

    /// <summary>The first day of the level that it has now; null: as long as there is data.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The earliest and the latest day that fit nearly as well; null where <see cref="Since"/> is.</summary>
    public (DateOnly Earliest, DateOnly Latest)? SinceBetween { get; init; }

    /// <summary>What it costs; null where no rates are set, or nothing can be said.</summary>
    public Price? Price { get; init; }

    /// <summary>The false-discovery rate at which it is still shown: at most so large a part of such lists is false, on average.</summary>
    public required double Q { get; init; }

    /// <summary>What it is not: the filter words of what was held alike on both sides of the comparison.</summary>
    public required IReadOnlyList<string> HeldAlike { get; init; }

    /// <summary>What of priority, topic and first channel could not be held alike, and why; empty where nothing is said of it.</summary>
    public IReadOnlyList<NotHeld> NotHeldAlike { get; init; } = [];

    /// <summary>What becomes of those whom it strikes, against the others of the segment, e.g. how many come back; empty where too few are known.</summary>
    public IReadOnlyList<Comparison> Outcomes { get; init; } = [];

    /// <summary>A further sentence or none, e.g. which part of it has no way out.</summary>
    public string? Remark { get; init; }

    /// <summary>Opens its cases: the metric that it was measured by, with its segment as the filter.</summary>
    public required CaseReference Cases { get; init; }

    /// <summary>Id of the finding that says the same matter more directly, below which lists show this one; null: none.</summary>
    public string? SameAs { get; init; }

    /// <summary>Whether it relates two series, so that it strikes all alike and nobody in particular.</summary>
    public bool IsRelation => Effect.Unit == FindingEffect.Correlation;

    /// <summary>The instances that it strikes, by instance number of the log that was searched.</summary>
    public required IReadOnlyList<int> Struck { get; init; }
}
