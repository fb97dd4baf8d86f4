using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>Collects observations in a pass over a log.</summary>
internal sealed class ObservationList
{
    private readonly GrowingColumn<int> _instance = new();
    private readonly GrowingColumn<double> _value = new();

    /// <summary>How many so far.</summary>
    public int Count => _instance.Count;

    /// <summary>Adds one.</summary>
    public void Add(int instance, double value)
    {
        _instance.Add(instance);
        _value.Add(value);
    }

    /// <summary>Hands over what was collected.</summary>
    public Observations ToObservations() => new(_instance.Take(), _value.Take());
}
