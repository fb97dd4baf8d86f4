namespace Throughline.Journeys.Metrics;

/// <summary>How the observations become one figure.</summary>
public enum Summary
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>How many different numbers there are, where the number is the code of who or what was seen.</summary>
    Distinct,

    /// <summary>Arithmetic mean, with Student's interval.</summary>
    Mean,

    /// <summary>Median, with the interval of order statistics.</summary>
    Median,

    /// <summary>90th percentile, with the interval of order statistics.</summary>
    P90,

    /// <summary>Share of those that are 1 rather than 0, with Wilson's interval.</summary>
    Share,

    /// <summary>Share of the sum in the sum of another set of observations (<see cref="Measure.Whole"/>), with Wilson's interval.</summary>
    Part,

    /// <summary>Mean of 100, 0 and -100, with the score interval of a difference of multinomial proportions.</summary>
    NetScore,

    /// <summary>The sum of the numbers, of money exact to the last digit, without interval.</summary>
    Total,

    /// <summary>Sum of the numbers divided by the sum of those of <see cref="Measure.Whole"/>, which has a number for each of them, with the linearised interval of a ratio.</summary>
    Ratio,
}
