namespace Throughline.Journeys.Findings.Detectors;

/// <summary>How concentrations are found, in words.</summary>
internal static class ConcentrationMethod
{
    /// <summary>What is worth saying unless a detector says otherwise.</summary>
    public const double LeastExcess = 0.08;

    /// <summary>The method, for a metric.</summary>
    public static string Of(string metric, double leastExcess = LeastExcess) =>
        $"Share of {metric} in every value and pair of values that a journey begins with, against all other journeys of the same priority, topic and first channel (as far as these are not the question): a stratified test that it is more than 1.2 times as frequent. The effect is the difference by Mantel and Haenszel; shown if its 95 % interval lies above {Math.Round(leastExcess * 100)} points.";
}
