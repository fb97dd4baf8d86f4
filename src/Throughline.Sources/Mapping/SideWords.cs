using Throughline.Journeys.Events;

namespace Throughline.Sources.Mapping;

/// <summary>What sources write for who acted and whether the customer sees it.</summary>
internal static class SideWords
{
    /// <summary>Who acted; null for an unknown word.</summary>
    public static ActorSide? Side(string word) => word.Trim().ToLowerInvariant() switch
    {
        "customer" or "client" or "requester" or "end user" or "end-user" or "user" or "caller" or "visitor" or "consumer" or "inbound" or "incoming" or "kunde" or "klant" => ActorSide.Customer,
        "agent" or "staff" or "employee" or "operator" or "admin" or "support" or "outbound" or "outgoing" or "mitarbeiter" or "medewerker" => ActorSide.Agent,
        "system" or "bot" or "automation" or "automatic" or "rule" or "machine" => ActorSide.System,
        "unknown" => ActorSide.Unknown,
        _ => null,
    };

    /// <summary>Whether the customer sees it; null for an unknown word.</summary>
    public static bool? Visible(string word) => word.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "1" or "public" or "external" or "visible" or "ja" => true,
        "false" or "no" or "n" or "0" or "private" or "internal" or "hidden" or "nein" or "nee" => false,
        _ => null,
    };
}
