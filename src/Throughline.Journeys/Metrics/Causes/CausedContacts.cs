using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Every contact of a log with its cause, in the order of the log.</summary>
/// <param name="Instance">The instance of each.</param>
/// <param name="Cause">The cause of each, its place in <see cref="DemandCauseCatalogue.All"/>.</param>
/// <param name="Time">When each came, in microseconds; ascending within an instance.</param>
public sealed record CausedContacts(int[] Instance, byte[] Cause, long[] Time)
{
    /// <summary>Finds the contacts of a log and explains them.</summary>
    internal static CausedContacts Of(MeasuredLog log)
    {
        var (instances, causes, times) = (new GrowingColumn<int>(), new GrowingColumn<byte>(), new GrowingColumn<long>());
        foreach (var contact in new ContactFold(log).Contacts())
        {
            instances.Add(contact.Instance);
            causes.Add((byte)DemandCauseCatalogue.Of(contact, log));
            times.Add(contact.Time);
        }

        return new CausedContacts(instances.Take(), causes.Take(), times.Take());
    }

    /// <summary>The contacts of a log that has grown.</summary>
    /// <param name="growth">Which instances are kept, and which were looked at again.</param>
    /// <param name="kept">The contacts before.</param>
    /// <param name="again">Those of the excerpt.</param>
    internal static CausedContacts Merged(InstanceGrowth growth, CausedContacts kept, CausedContacts again)
    {
        var items = growth.Items(kept.Instance, again.Instance);
        return new CausedContacts(
            InstanceGrowth.Instances(items, kept.Instance, again.Instance),
            InstanceGrowth.Gather<byte>(items, kept.Cause, again.Cause),
            InstanceGrowth.Gather<long>(items, kept.Time, again.Time));
    }
}
