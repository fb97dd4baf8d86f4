using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>The measures of one step of a map.</summary>
/// <param name="Step">As drawn.</param>
/// <param name="Instances">Instances in which it happens.</param>
/// <param name="Share">Their share.</param>
/// <param name="MedianTime">Time from asking to it.</param>
/// <param name="Amount">How often it happens, or how much of what is counted.</param>
/// <param name="Unit">One of what is counted; null: the events.</param>
internal sealed record StepMeasures(Step Step, Measure Instances, Measure Share, Measure MedianTime, Measure Amount, string? Unit)
{
    /// <summary>The measures of a step in a log that has grown.</summary>
    /// <param name="merge">Puts the two sides together.</param>
    /// <param name="again">The step in what was observed again.</param>
    public StepMeasures Merged(MeasureMerge merge, StepMeasures again) => this with
    {
        Instances = merge.Of(Instances, again.Instances),
        Share = merge.Of(Share, again.Share),
        MedianTime = merge.Of(MedianTime, again.MedianTime),
        Amount = merge.Of(Amount, again.Amount),
    };

    /// <summary>Every one of them.</summary>
    public IEnumerable<Measure> All => [Instances, Share, MedianTime, Amount];
}
