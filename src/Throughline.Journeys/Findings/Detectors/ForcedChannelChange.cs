using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Forced channel change.</summary>
public sealed class ForcedChannelChange() : ConcentrationDetector(
    new DetectorDefinition(
        "forced-channel-change",
        "Forced to another channel",
        "Where customers who begin on a digital channel have to turn to a person about the same matter. Channel is not compared with channel: they differ by nature.",
        "Share with a contact over an assisted channel among the journeys that begin with a contact over a digital channel and name their topic there, by topic, article, weekday, hours and pairs of these, against all others of the same first channel and topic (as far as it is not the question): a stratified test that it is more than 1.2 times as frequent. The effect is the difference by Mantel and Haenszel; shown if its 95 % interval lies above 8 points. Priority and team are not looked in: whoever takes the call names them.",
        Phases.Ask,
        "contacts over digital channels that name their topic, and contacts over assisted ones"),
    new ChannelsPerInstance(),
    "customers who begin on a digital channel have to go on to a person")
{
    private static readonly string[] KnownBefore = [DimensionNames.Of(Dimension.Topic), DimensionNames.Of(Dimension.Article), FilterWords.Weekday, FilterWords.Hours];

    private static readonly DetectorMetric Forced = new("forced-channel-change", Changes);

    /// <inheritdoc/>
    internal override IReadOnlyList<string> EchoOf => ["repeat-contact"];

    /// <inheritdoc/>
    internal override KnownMoment Moment { get; } = new("what was known before they turned to a person (of those who did not: after as long)", log => instance =>
        Change(log, instance) is { } change ? log.Log.Time[change] - 1 : EventBatch.NoTime)
    {
        IsOfStruck = true,
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Metric> Implied => [Outcomes.ComingBack];

    /// <inheritdoc/>
    internal override string Population(MeasuredLog log) => "journey instances that begin with a contact over a digital channel and name their topic there";

    /// <inheritdoc/>
    internal override Harm Observe(SearchedLog log)
    {
        return Harm.Of(log, log.Log.Observe(Forced), changes => changes == 1).In(KnownBefore, [DimensionNames.Of(Dimension.Topic), DimensionNames.Of(Dimension.Channel)]);
    }

    private static Observations Changes(MeasuredLog log)
    {
        var changes = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (BeginsDigital(log, instance)) changes.Add(instance, Change(log, instance) is null ? 0 : 1);
        return changes.ToObservations();
    }

    // Its first contact is digital, and the topic is named before a person could have named it.
    private static bool BeginsDigital(MeasuredLog log, int instance)
    {
        var topics = log.Log.Codes(Dimension.Topic);
        if (topics.IsEmpty || Contacts(log, instance).FirstOrDefault(-1) is not (>= 0 and var contact) || !IsDigital(log, contact)) return false;
        var change = Change(log, instance);
        var (start, end) = log.Log.Instances(instance);
        for (var i = start; i < (change ?? end); i++)
            if (topics[i] != 0) return log.ChannelClassOf(i) is ChannelClass.Digital;
        return false;
    }

    /// <summary>The first contact over an assisted channel after a digital one; null: none.</summary>
    private static int? Change(MeasuredLog log, int instance)
    {
        foreach (var contact in Contacts(log, instance))
            if (log.ChannelClassOf(contact) is ChannelClass.Assisted) return contact;
        return null;
    }

    private static bool IsDigital(MeasuredLog log, int contact) => log.ChannelClassOf(contact) is ChannelClass.Digital;

    private static IEnumerable<int> Contacts(MeasuredLog log, int instance)
    {
        var (start, end) = log.Exchanges.Of(instance);
        for (var i = start; i < end; i++)
            if ((log.Exchanges.Turn[i] & Turn.Contact) != Turn.None) yield return log.Exchanges.Event[i];
    }
}
