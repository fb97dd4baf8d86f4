namespace Throughline.Journeys.Findings;

/// <summary>A hypothesis of no harm that looks false.</summary>
/// <param name="PValue">How likely the data is if there is none.</param>
/// <param name="Subject">What it is about, for the detector to explain.</param>
internal sealed record Suspicion(double PValue, object Subject);

/// <summary>A suspicion that holds.</summary>
/// <param name="Subject">As in <see cref="Suspicion"/>.</param>
/// <param name="Q">Its adjusted p-value.</param>
internal sealed record Proven(object Subject, double Q);

/// <summary>What a detector tested.</summary>
/// <param name="Tested">How many hypotheses, those included that are not listed because nothing speaks against them.</param>
/// <param name="Listed">All with a p-value up to <see cref="MostPValue"/>.</param>
internal sealed record Suspicions(long Tested, IReadOnlyList<Suspicion> Listed)
{
    /// <summary>A hypothesis with a larger p-value is never rejected.</summary>
    public const double MostPValue = 0.01;

    /// <summary>Nothing was tested.</summary>
    public static Suspicions None { get; } = new(0, []);
}
