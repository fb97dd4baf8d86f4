using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Identity;

/// <summary>R107: match rate, ambiguous matches, unmatched by system.</summary>
public sealed class IdentityReportTests
{
    [Fact]
    public void What_is_matched_is_told_by_source_and_channel()
    {
        var story = new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", "email:a", channel: "mail")
            .Add("2026-03-02 09:30", EventTypes.TicketReplied, "T1", channel: "mail")
            .Add("2026-03-02 10:00", EventTypes.TicketCreated, "T2", channel: "phone")
            .Add("2026-03-02 11:00", EventTypes.ContactStarted, customer: "email:a", channel: "phone")
            .Add("2026-03-02 12:00", EventTypes.ContactStarted, channel: "phone")
            .Add("2026-03-02 13:00", EventTypes.ContactStarted, customer: "phone:1", channel: "phone")
            .Table();
        var table = FromSources(story, ["calls", "desk"], [1, 1, 1, 0, 0, 0]);
        var rules = new InstanceRules();
        var report = IdentityReport.Of(EventLogBuilder.Build(table, rules, TestContext.Current.CancellationToken), IdentityGraph.Of(table, rules.Identity, rules.HubLimit));

        report.MatchRates.ShouldBe(
        [
            new MatchRate("calls", "phone", Events: 3, ByIdentifier: 2, ByTicket: 0, Anonymous: 1),
            new MatchRate("desk", "mail", Events: 2, ByIdentifier: 1, ByTicket: 1, Anonymous: 0),
            new MatchRate("desk", "phone", Events: 1, ByIdentifier: 0, ByTicket: 0, Anonymous: 1),
        ]);
        report.MatchRates[0].Rate.ShouldBe(2 / 3.0);
        // Of the two customers of the calls one is known to the desk too; a call and a ticket are nobody's.
        report.Systems.ShouldBe([new SystemMatch("calls", 2, 1, 1), new SystemMatch("desk", 1, 1, 1)]);
        (report.Customers, report.Anonymous).ShouldBe((2, 2));
    }

    private static EventTable FromSources(EventTable table, string[] names, int[] source) => new()
    {
        Count = table.Count,
        Time = table.Time,
        Sequence = table.Sequence,
        Place = table.Place,
        Side = table.Side,
        Traits = table.Traits,
        References = table.References,
        Terms = table.Terms,
        Links = table.Links,
        Source = source,
        Sources = names,
        OffsetMinutes = new short[table.Count],
    };
}
