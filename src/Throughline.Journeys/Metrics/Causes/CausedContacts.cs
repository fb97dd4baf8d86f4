using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Causes;

/// <summary>Every contact of a log with its cause, in the order of the log.</summary>
/// <param name="Instance">The instance of each.</param>
/// <param name="Cause">The cause of each, its place in <see cref="DemandCauseCatalogue.All"/>.</param>
public sealed record CausedContacts(int[] Instance, byte[] Cause)
{
    /// <summary>Finds the contacts of a log and explains them.</summary>
    internal static CausedContacts Of(MeasuredLog log)
    {
        var (instances, causes) = (new GrowingColumn<int>(), new GrowingColumn<byte>());
        foreach (var contact in new ContactFold(log).Contacts())
        {
            instances.Add(contact.Instance);
            causes.Add((byte)DemandCauseCatalogue.Of(contact, log));
        }

        return new CausedContacts(instances.Take(), causes.Take());
    }
}
