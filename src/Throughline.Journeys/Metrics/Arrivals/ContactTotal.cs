using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Arrivals;

/// <summary>How many contacts there are that an <see cref="ArrivalTable"/> spreads over the hours of the week.</summary>
public static class ContactTotal
{
    /// <summary>What it means.</summary>
    public static MetricDefinition Definition { get; } = new(
        "contacts", "Contacts", "How often customers got in touch.",
        "Sum over the instances of their contacts, as contacts-per-instance counts them; n is the number of instances with one.", "count", Better.Neither);

    /// <summary>The question put to a log.</summary>
    public static Measure Of(MeasuredLog log)
    {
        var contacts = new ObservationList();
        for (var instance = 0; instance < log.Log.InstanceCount; instance++)
            if (CountOf(log.Exchanges, instance) is > 0 and var count) contacts.Add(instance, count);
        return new Measure(Definition, Summary.Total, "journey instances with a contact", contacts.ToObservations());
    }

    private static int CountOf(Exchanges exchanges, int instance)
    {
        var (start, end) = exchanges.Of(instance);
        var count = 0;
        for (var i = start; i < end; i++) count += (exchanges.Turn[i] & Turn.Contact) != Turn.None ? 1 : 0;
        return count;
    }
}
