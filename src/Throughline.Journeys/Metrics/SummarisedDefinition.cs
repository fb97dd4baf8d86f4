namespace Throughline.Journeys.Metrics;

/// <summary>Gives the mean, the median and the 90th percentile of the same numbers a definition each.</summary>
internal static class SummarisedDefinition
{
    /// <summary>The definition of one summary.</summary>
    /// <param name="numbers">Id and name of the usual summary; its formula only says what the numbers are, e.g. "the resolution minus the asking".</param>
    /// <param name="summary">Mean, median or 90th percentile.</param>
    /// <param name="usual">The summary that has the id without a suffix.</param>
    public static MetricDefinition By(this MetricDefinition numbers, Summary summary, Summary usual = Summary.Median)
    {
        var (suffix, word, formula) = summary switch
        {
            Summary.Mean => ("-mean", "mean", $"Mean of {numbers.Formula}; 95 % interval by Student's t."),
            Summary.Median => ("-median", "median", $"Median of {numbers.Formula}; 95 % interval by order statistics."),
            Summary.P90 => ("-p90", "nine in ten", $"90th percentile, linear between order statistics, of {numbers.Formula}; 95 % interval by order statistics, of 36 or more."),
            _ => throw new ArgumentOutOfRangeException(nameof(summary), summary, "Only mean, median and 90th percentile share a definition."),
        };
        return summary == usual
            ? numbers with { Formula = formula }
            : numbers with { Id = numbers.Id + suffix, Family = numbers.Id, Name = $"{numbers.Name}, {word}", Formula = formula };
    }
}
