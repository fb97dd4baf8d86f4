using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>Customer identifiers tied by links. One that is linked with more than <c>InstanceRules.HubLimit</c> others ties nobody together.</summary>
internal static class CustomerGroups
{
    /// <summary>For every identifier's code the one that stands for its group.</summary>
    public static int[] Of(IReadOnlyList<Link> links, int identifiers, int hubLimit) =>
        LinkGroups.Of([.. links.Where(link => link.Dimension == Dimension.Customer)], identifiers + 1, hubLimit, directed: false);
}
