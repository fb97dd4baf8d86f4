namespace Throughline.Journeys.Metrics;

/// <summary>Collects observations in a pass over a log.</summary>
internal sealed class ObservationList
{
    private readonly List<int> _instance = [];
    private readonly List<double> _value = [];

    /// <summary>How many so far.</summary>
    public int Count => _instance.Count;

    /// <summary>Adds one.</summary>
    public void Add(int instance, double value)
    {
        _instance.Add(instance);
        _value.Add(value);
    }

    /// <summary>What was collected.</summary>
    public Observations ToObservations() => new([.. _instance], [.. _value]);
}
