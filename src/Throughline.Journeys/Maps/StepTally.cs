using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>What is observed of one step in the pass over a log.</summary>
internal sealed class StepTally(Step step)
{
    private int _events;

    /// <summary>The step.</summary>
    public Step Step => step;

    /// <summary>Instances in which it happens.</summary>
    public GrowingColumn<int> Instances { get; } = new();

    /// <summary>How often it happens, or how much of what is counted, in each instance with it.</summary>
    public ObservationList Amounts { get; } = new();

    /// <summary>Seconds from asking to the step's first event.</summary>
    public ObservationList Times { get; } = new();

    /// <summary>What is counted instead of events, or null.</summary>
    public StepAmount? Counted { get; } = StepAmount.For(step);

    /// <summary>Notes an event of it; true for the first one in an instance.</summary>
    public bool Meet(int instance)
    {
        _events++;
        if (Instances.Count > 0 && Instances.Last == instance) return false;
        Instances.Add(instance);
        return true;
    }

    /// <summary>The instance is over.</summary>
    /// <param name="instance">Which.</param>
    /// <param name="amount">How much of what is counted, or null to take the events.</param>
    public void End(int instance, int? amount)
    {
        if (_events > 0) Amounts.Add(instance, amount ?? _events);
        _events = 0;
    }
}
