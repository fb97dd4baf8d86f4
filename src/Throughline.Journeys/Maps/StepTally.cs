namespace Throughline.Journeys.Maps;

/// <summary>What is counted for one step in the pass over a log.</summary>
internal sealed class StepTally(Step step)
{
    private int _lastInstance = -1;

    /// <summary>The step.</summary>
    public Step Step => step;

    /// <summary>Instances in which it happens.</summary>
    public long Instances { get; private set; }

    /// <summary>How often its events occur.</summary>
    public long Events { get; set; }

    /// <summary>Sum of its amount over the instances.</summary>
    public long Amount { get; set; }

    /// <summary>Seconds from asking to the step's first event.</summary>
    public List<double> Times { get; } = [];

    /// <summary>What else is counted, or null.</summary>
    public StepAmount? Counted { get; } = StepAmount.For(step);

    /// <summary>Notes that it happens in an instance; false if that was known.</summary>
    public bool Meet(int instance)
    {
        if (_lastInstance == instance) return false;
        _lastInstance = instance;
        Instances++;
        return true;
    }
}
