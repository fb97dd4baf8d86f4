using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Connections;

/// <summary>How well the journeys of a step go: the mean of what the desk's records and what the customers say.</summary>
/// <param name="Score">From 0 to 1; without a value where both families are missing.</param>
/// <param name="Confidence">How much the score rests on.</param>
/// <param name="Operational">The parts of the operational family that the data has: SLA met, without repeat contact, not escalated.</param>
/// <param name="Voice">What the customers say; without a value where nobody answered.</param>
public sealed record StepHealth(Figure Score, HealthConfidence Confidence, IReadOnlyList<Figure> Operational, Figure Voice)
{
    private const int Enough = 30;

    /// <summary>The health of a step. A family that is missing makes the score no lower, but less sure.</summary>
    /// <param name="operational">Shares from 0 to 1, higher is better.</param>
    /// <param name="voice">From 0 to 1.</param>
    internal static StepHealth Of(IReadOnlyList<Figure> operational, Figure voice)
    {
        var parts = operational.Where(part => part.Value is not null).ToList();
        double? desk = parts.Count == 0 ? null : parts.Average(part => part.Value!.Value);
        double?[] families = [desk, voice.Value];
        var known = families.Where(family => family is not null).ToList();
        var sure = (parts.Count > 0 && parts.Min(part => part.N) >= Enough ? 1 : 0) + (voice.N >= Enough ? 1 : 0);
        var n = parts.Select(part => part.N).Append(voice.N).Max();
        var score = voice with { Metric = ConnectionFigures.Health.Id, Value = known.Count == 0 ? null : known.Average(), Low = null, High = null, N = n, Population = "journey instances of the step, as many as its largest part rests on", Cases = null };
        return new StepHealth(score, known.Count == 0 ? HealthConfidence.None : (HealthConfidence)(1 + sure), parts, voice);
    }
}
