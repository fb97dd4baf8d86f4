using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Collects observations by the code of their part.</summary>
internal sealed class PartLists
{
    private readonly SortedDictionary<int, ObservationList> _lists = [];

    /// <summary>Adds one.</summary>
    public void Add(int part, int instance, double value)
    {
        if (!_lists.TryGetValue(part, out var list)) _lists[part] = list = new ObservationList();
        list.Add(instance, value);
    }

    /// <summary>What was collected, with the parts' names.</summary>
    public IEnumerable<(string Name, Observations Observations)> Named(TermBook book) => Named(book.Text);

    /// <summary>What was collected, with the parts' names.</summary>
    public IEnumerable<(string Name, Observations Observations)> Named(Func<int, string> name) =>
        _lists.Select(pair => (name(pair.Key), pair.Value.ToObservations()));
}
