using System.Xml.Linq;
using Throughline.Server.Formatting;

namespace Throughline.Server.Maps;

/// <summary>What a CJML file says and a map has no place for, so that nobody takes it for read.</summary>
internal static class CjmlLeftOut
{
    private static readonly HashSet<string> Read = new(
        ["journeyTitle", "journeyShortSummary", "journeyID", "actors", "journeyPhases", "touchpoints", "journeyPhase", "phaseName", "touchpointID", "initiator", "receiver", "refersTo", "initiatorLabel", "receiverLabel", "belongsTo", "compliance"],
        StringComparer.Ordinal);

    /// <summary>In words, the most frequent first.</summary>
    /// <param name="root">The file.</param>
    /// <param name="journey">The journey that was read.</param>
    public static IReadOnlyList<string> Of(XElement root, XElement journey) =>
    [
        .. Counted(root.Elements().Where(element => element != journey), element => $"<{element.Name.LocalName}> beside the journey that was read"),
        .. Counted(Beyond(journey), element => element.Name.LocalName == "channel" ? "<channel>, since the channels of a map are observed" : $"<{element.Name.LocalName}> in <{element.Parent!.Name.LocalName}>"),
    ];

    // What lies below an element that is left out is left out with it; actors are read whole, for who is a customer.
    private static IEnumerable<XElement> Beyond(XElement element) => element.Elements().SelectMany(child =>
        !Read.Contains(child.Name.LocalName) && !IsTouchpoint(child) ? [child] : child.Name.LocalName == "actors" ? [] : Beyond(child));

    private static bool IsTouchpoint(XElement element) => element.Name.LocalName.EndsWith("CommunicationPoint", StringComparison.Ordinal) || element.Name.LocalName.EndsWith("Action", StringComparison.Ordinal);

    private static IEnumerable<string> Counted(IEnumerable<XElement> elements, Func<XElement, string> name) => elements
        .GroupBy(name, StringComparer.Ordinal)
        .OrderByDescending(same => same.Count())
        .ThenBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => $"{same.Key} ({FigureText.Count(same.Count(), "time")})");
}
