using Throughline.Office.Maps.Atlas;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>An atlas with three levels, each altitude, a mistake and an overlap.</summary>
internal static class SampleAtlas
{
    private static readonly AltitudeReading Fits = new(Altitude.Fits, ["“Get access to software” is one matter, across channels and teams: topic Software."]);
    private static readonly AltitudeReading Low = new(Altitude.TooLow, ["Its name is that of a channel (chat). Name what the customer wants, whichever way they ask.", "In 980 of its 1,000 journeys only one kind of event happens. That is a step; look for the matter that it belongs to."]);
    private static readonly AltitudeReading High = new(Altitude.TooHigh, ["Its name speaks of “lifecycle”: many matters, which no one team can own. Name one thing that a customer wants done."]);

    public static AtlasView View { get; } = new(
        [
            Line("permits", "Employee lifecycle", High, "Head of service", Line("software-access", "Get access to software", Fits, "Service owner", Line("one", "Live chat", Low, null))),
            Line("hostile", SampleMaps.Hostile, Fits, null),
        ],
        ["'fifty' as a part of 'one' would make 4 levels of journeys; 3 are allowed. What lies deeper is a step: draw it on the map of 'one'."],
        [
            new OverlapLine("software-access", "Get access to software", "one", "Live chat", Share(.12, 4821, "overlap-instances"), Share(.31, 2210, "overlap-customers"), Share(.09, 31_002, "overlap-events"), ["ticket.created", "ticket.closed", "contact.started", "silence-24h", "chase"]),
            new OverlapLine("permits", "Employee lifecycle", "hostile", SampleMaps.Hostile, Share(.01, 900, "overlap-instances"), Share(.02, 870, "overlap-customers"), Share(.01, 5000, "overlap-events"), []),
        ]);

    private static AtlasLine Line(string id, string name, AltitudeReading altitude, string? owner, params AtlasLine[] parts) =>
        new(id, name, Count(1284, "instances"), Share(.81, 18_402, "map-coverage"), altitude, owner, owner is null, parts);
}
