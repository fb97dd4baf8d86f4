using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Repeat contact.</summary>
public sealed class RepeatContacts() : ConcentrationDetector(
    new DetectorDefinition(
        "repeat-contact",
        "Repeat contact",
        "Where customers have to turn to the service again about the same matter. Who began with a voice menu or an app and went on to a person is not counted: that self-service did not help is another question.",
        ConcentrationMethod.Of("repeat-contact"),
        Phases.Confirm,
        "contacts of the same customer about the same matter"),
    new RepeatContact(),
    "customers come back within the window for repeats")
{
    /// <inheritdoc/>
    internal override KnownMoment Moment => KnownMoments.Repeat;

    /// <inheritdoc/>
    internal override Harm Observe(SearchedLog log)
    {
        var started = log.Log.Log.Terms(Dimension.Type).Find(EventTypes.ContactStarted);
        return base.Observe(log).Where(instance => !BeginsWithoutPerson(log.Log, instance, started));
    }

    private static bool BeginsWithoutPerson(MeasuredLog log, int instance, int started)
    {
        var (start, end) = log.Exchanges.Of(instance);
        for (var i = start; i < end; i++)
        {
            if ((log.Exchanges.Turn[i] & Turn.Contact) == Turn.None) continue;
            var first = log.Exchanges.Event[i];
            return log.Log.Type[first] == started && log.ChannelClassOf(first) is ChannelClass.Digital or ChannelClass.Ivr;
        }

        return false;
    }
}
