using Throughline.Journeys.Filters;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>What a figure of a finding is about; its text is a <see cref="Metrics.CaseReference.Part"/>, e.g. <c>8a1f…</c>, <c>8a1f…/topic/Billing</c> or <c>8a1f…/spared</c>.</summary>
/// <param name="Finding">The finding's id.</param>
/// <param name="Value">The value of an attribute to which the figure is narrowed; null: the finding's own segment.</param>
public sealed record FindingPart(string Finding, FilterTerm? Value = null)
{
    /// <summary>Those of the segment whom the harm strikes.</summary>
    public const string Struck = "struck";

    /// <summary>Those of the segment whom it spares.</summary>
    public const string Spared = "spared";

    /// <summary><see cref="Struck"/> or <see cref="Spared"/>, where a metric of the catalogue is asked of one side; else null.</summary>
    public string? Side { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Side is not null ? $"{Finding}/{Side}" : Value is null ? Finding : $"{Finding}/{Uri.EscapeDataString(Value.Column)}/{Uri.EscapeDataString(Value.Value)}";

    /// <summary>Reads the text of a part; null where it is none.</summary>
    public static FindingPart? Read(string? text) => (text ?? "").Split('/') switch
    {
        [{ Length: > 0 } finding] => new FindingPart(finding),
        [{ Length: > 0 } finding, Struck or Spared] => new FindingPart(finding) { Side = text!.EndsWith(Struck, StringComparison.Ordinal) ? Struck : Spared },
        [{ Length: > 0 } finding, var column, var value] => new FindingPart(finding, new FilterTerm(Uri.UnescapeDataString(column), Uri.UnescapeDataString(value))),
        _ => null,
    };
}
