using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Repeat contact within the window that is set.</summary>
public sealed class RepeatContact() : Metric(
    new MetricDefinition(
        "repeat-contact",
        "Repeat contact",
        "How many customers have to turn to the service again about the same matter within the window that the workspace sets (48 hours unless set).",
        "Share with a further contact at most the window after the last exchange before it: a contact, or a customer-visible word of the service (acknowledgement, reply, finished call, resolution); Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a contact")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var repeats = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (log.Instances.Contacts[instance] > 0) repeats.Add(instance, First(log, instance) is null ? 0 : 1);
        return repeats.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.RepeatWindow;

    /// <summary>The event by which an instance's customer first comes back within the window; null: never.</summary>
    internal static int? First(MeasuredLog log, int instance)
    {
        var window = MeasureRules.Microseconds(log.Rules.RepeatWindow);
        var exchanges = log.Exchanges;
        var (start, end) = exchanges.Of(instance);
        var hadContact = false;
        long last = 0;
        for (var i = start; i < end; i++)
        {
            var (time, isContact) = (log.Log.Time[exchanges.Event[i]], (exchanges.Turn[i] & Turn.Contact) != Turn.None);
            if (isContact && hadContact && time - last <= window) return exchanges.Event[i];
            hadContact |= isContact;
            if (isContact || (exchanges.Turn[i] & Turn.Word) != Turn.None) last = time;
        }

        return null;
    }
}
