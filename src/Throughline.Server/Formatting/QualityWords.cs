using Throughline.Journeys.Channels;
using Throughline.Journeys.Quality;

namespace Throughline.Server.Formatting;

/// <summary>Data quality in words; the pages and the commands say the same.</summary>
public static class QualityWords
{
    /// <summary>Why data does not meet the operational data.</summary>
    public static string Reason(JoinGap gap) => gap switch
    {
        JoinGap.NamesNobody => "names neither a ticket nor a customer",
        JoinGap.TicketOfAnotherCustomer => "its ticket is another customer's in the operational data",
        JoinGap.UnknownTicket => "its ticket is not in the operational data",
        JoinGap.UnknownCustomer => "its customer is not in the operational data",
        _ => "its customer's operational data is about another topic, or of another time",
    };

    /// <summary>Names of the families of data, e.g. <c>operational</c>, <c>voice</c>.</summary>
    public static IEnumerable<string> Names(DataFamilies families) =>
        new[] { DataFamilies.Operational, DataFamilies.Voice, DataFamilies.Interaction }.Where(family => families.HasFlag(family)).Select(family => family.ToString().ToLowerInvariant());

    /// <summary>A channel's class.</summary>
    public static string Class(ChannelClass channel) => channel switch
    {
        ChannelClass.Digital => "digital",
        ChannelClass.Ivr => "voice menu",
        ChannelClass.Assisted => "assisted",
        _ => "?",
    };

    /// <summary>A channel's name; events may have none.</summary>
    public static string Channel(string channel) => channel.Length == 0 ? "(none)" : channel;
}
