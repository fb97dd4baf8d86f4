using Throughline.Journeys.Cases;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Quality;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>The pages about the workspace itself, full and empty.</summary>
internal static class SampleWorkspace
{
    public static IdentityView Identity { get; } = new(
        Count(4_211, "identified-customers"),
        Count(318, "anonymous-customers"),
        [
            new("email:first@organisation.example", "device:tablet-7", "same-row-device", "columns requester_email and device_id", new Quantity(.7, "share"), HasOthers: true),
            new("email:second@organisation.example", "device:tablet-7", "same-row-device", "columns requester_email and device_id", new Quantity(.7, "share"), HasOthers: true),
            new("account:A-1007", SampleMaps.Hostile, "same-name-and-postcode", "name and postcode", new Quantity(.6, "share"), HasOthers: false),
        ],
        [Matched("servicedesk", "portal", 9_000, 800, 40), Matched("servicedesk", "", 4_000, 1_100, 62), Matched(SampleMaps.Hostile, "phone", 1_200, 900, 300)],
        [new("email:front-desk@organisation.example", Count(41, "stated-together"), Count(118, "on-same-tickets"))],
        [
            new("3", To, "owner", "decision 1 is taken back.", "", Holds: true),
            new("2", To.AddHours(-2), "owner", "account:A-9 and phone:+49301 are not one customer's.", "a switchboard", Holds: true),
            new("1", To.AddHours(-4), "owner", $"account:A-1 and {SampleMaps.Hostile} are one customer's.", SampleMaps.Hostile, Holds: false),
        ],
        "Decision 3: decision 1 is taken back.");

    public static IdentityView NobodyKnown { get; } = new(Count(0, "identified-customers"), Count(0, "anonymous-customers"), [], [], [], []);

    public static QualityView Quality { get; } = new(
        To,
        [new("servicedesk", Count(15_000, "source-events")), new(SampleMaps.Hostile, Count(3_402, "source-events"))],
        [.. Defects.All.Select((defect, i) => new DefectLine(defect.Definition, [Count(i % 3 * 41, defect.Definition.Id), Count(i % 4 == 0 ? 7 : 0, defect.Definition.Id)]))],
        [new("servicedesk", "opened_at: “yesterday” is no time; written like 2026-03-02 09:00", Count(12, "rows-set-aside"))],
        [new(SampleMaps.Hostile, Count(90, "channel-events"))],
        [
            new("servicedesk", "portal", "digital", Count(9_000, "family-events"), Count(0, "family-events"), Count(512, "family-events"), From, To, Quantity.Of(TimeSpan.FromHours(31))),
            new(SampleMaps.Hostile, "", "", Count(0, "family-events"), Count(312, "family-events"), Count(0, "family-events"), From, To.AddDays(40), null),
        ],
        Identity.Matched,
        [new("operational", Share(.71, 8_554, "data-families")), new("operational + voice + interaction", Share(.29, 8_554, "data-families"))],
        [new("voice", JoinGap.UnknownTicket, Count(44, "missing-join"))]);

    public static SetAsideView SetAside(string source, string reason, bool empty) => new(
        source,
        reason,
        Count(empty ? 0 : 2, "rows-set-aside"),
        empty ? [] : [new("servicedesk.csv", "12", "14", "opened_at", "yesterday"), new(SampleMaps.Hostile, "", "", SampleMaps.Hostile, SampleMaps.Hostile + new string('x', 200))]);

    public static QualityView NothingImported { get; } = new(To, [], [], [], [], [], [], [], []);

    public static IReadOnlyList<SavedFilter> Personas { get; } =
        [new("New starters", FilterWords.Parse("priority=P3&channel!=phone")), new(SampleMaps.Hostile, FilterWords.Parse("topic=VPN&from=2026-09-01"))];

    private static MatchedEvents Matched(string source, string channel, long identifier, long ticket, long nobody)
    {
        var all = identifier + ticket + nobody;
        return new(source, channel, Count(all, "channel-events"), Count(identifier, "matched-by-identifier"), Count(ticket, "matched-by-ticket"), Count(nobody, "matched-to-nobody"), Share((double)(identifier + ticket) / all, all, "match-rate") with { Cases = null });
    }
}
