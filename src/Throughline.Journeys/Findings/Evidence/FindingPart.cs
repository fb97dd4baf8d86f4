using Throughline.Journeys.Filters;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>What a figure of a finding is about; its text is a <see cref="Metrics.CaseReference.Part"/>, e.g. <c>8a1f…</c>, <c>8a1f…/topic/Billing</c>, <c>8a1f…/spared</c> or <c>8a1f…/topic/Billing/before</c>.</summary>
/// <param name="Finding">The finding's id.</param>
/// <param name="Value">The value of an attribute to which the figure is narrowed; null: the finding's own segment.</param>
public sealed record FindingPart(string Finding, FilterTerm? Value = null)
{
    /// <summary>Those of the segment whom the harm strikes.</summary>
    public const string Struck = "struck";

    /// <summary>Those of the segment whom it spares.</summary>
    public const string Spared = "spared";

    /// <summary>Those since a change.</summary>
    public const string Now = "now";

    /// <summary>Those before it.</summary>
    public const string Before = "before";

    private static readonly string[] Sides = [Struck, Spared, Now, Before];

    /// <summary>
    /// <see cref="Struck"/> or <see cref="Spared"/>, where a metric of the catalogue is asked of one side; <see cref="Now"/> or <see cref="Before"/>, where
    /// what a change is measured by is; else null.
    /// </summary>
    public string? Side { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Finding}{(Value is null ? "" : $"/{Uri.EscapeDataString(Value.Column)}/{Uri.EscapeDataString(Value.Value)}")}{(Side is null ? "" : $"/{Side}")}";

    /// <summary>Reads the text of a part; null where it is none.</summary>
    public static FindingPart? Read(string? text) => (text ?? "").Split('/') switch
    {
        [{ Length: > 0 } finding] => new FindingPart(finding),
        [{ Length: > 0 } finding, var side] when Sides.Contains(side) => new FindingPart(finding) { Side = side },
        [{ Length: > 0 } finding, var column, var value] => Of(finding, column, value),
        [{ Length: > 0 } finding, var column, var value, (Now or Before) and var side] => Of(finding, column, value) with { Side = side },
        _ => null,
    };

    private static FindingPart Of(string finding, string column, string value) => new(finding, new FilterTerm(Uri.UnescapeDataString(column), Uri.UnescapeDataString(value)));
}
