namespace Throughline.Journeys.Masking;

/// <summary>A phrase beside which a name may stand.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Words">Its words, in lower case.</param>
internal sealed record NameCue(CueKind Kind, IReadOnlyList<string> Words);
