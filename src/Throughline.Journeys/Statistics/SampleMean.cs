namespace Throughline.Journeys.Statistics;

/// <summary>A sample's mean, the sum of squared distances from it, and its size.</summary>
public sealed record SampleMean(double Mean, double Squares, long N)
{
    /// <summary>The squared standard error of the mean; needs two observations.</summary>
    public double SquaredError => Squares / (N - 1) / N;
}
