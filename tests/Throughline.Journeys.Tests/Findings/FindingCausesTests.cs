using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class FindingCausesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    // Of 100 matters about gw-1 40 are struck, of 300 others 30: 40 % against 10 %, four times as many.
    [Fact]
    public void One_condition_is_found_with_its_table()
    {
        var causes = CauseDesk.Causes(CauseDesk.Log(Range(400, i => new Matter(i % 4 == 0 ? i % 20 < 8 : i % 40 < 4) { Item = i % 4 == 0 ? "gw-1" : "gw-2" })));

        var found = causes.GoesWith.ShouldHaveSingleItem();
        found.Rule.InWords().ShouldBe("configuration item gw-1");
        (found.Share.Figure.Value, found.Share.Figure.N).ShouldBe((0.4, 100));
        (found.Share.Other.Value, found.Share.Other.N).ShouldBe((0.1, 300));
        found.Share.Difference!.Value!.Value.ShouldBe(0.3, 1e-9);
        found.Ratio.Value.ShouldBe(4, 1e-9);
        found.Members.Count.ShouldBe(100);
        found.Q.ShouldBeLessThan(0.001);
        causes.Known.ShouldBe("what was known when the matter was called solved");
    }

    [Fact]
    public void A_rule_opens_its_cases()
    {
        var log = CauseDesk.Log(Range(400, i => new Matter(i % 4 == 0 ? i % 20 < 8 : i % 40 < 4) { Item = i % 4 == 0 ? "gw-1" : "gw-2" }));

        var cases = CauseDesk.Causes(log).GoesWith.Single().Rule.Cases.ShouldNotBeNull();

        var opened = log.Figure(MetricCatalogue.All.Single(metric => metric.Definition.Id == cases.Metric), FilterFold.Scope(log, "all", FilterWords.Parse(cases.Filter)));
        (opened.Value, opened.N).ShouldBe((0.4, 100));
    }

    // Only what is both about gw-1 and in team Night is struck: 60 %; all else 5 %.
    [Fact]
    public void Two_conditions_are_found_where_neither_alone_is_it()
    {
        var causes = CauseDesk.Causes(CauseDesk.Log(Range(800, i =>
        {
            var (isItem, isNight) = (i % 2 == 0, i / 2 % 2 == 0);
            return new Matter(isItem && isNight ? i / 4 % 5 < 3 : i / 4 % 20 == 7) { Item = isItem ? "gw-1" : "gw-2", Team = isNight ? "Night" : "Day" };
        })));

        causes.GoesWith.ShouldHaveSingleItem().Rule.Conditions.ShouldBe([new Condition("team", "Night"), new Condition("configuration-item", "gw-1")], ignoreOrder: true);
    }

    // The team is drawn by lot: adding it to the rule would say nothing.
    [Fact]
    public void A_short_rule_is_preferred()
    {
        var random = new Random(7);

        var causes = CauseDesk.Causes(CauseDesk.Log(Range(1200, i => new Matter(random.NextDouble() < (i % 4 == 0 ? 0.5 : 0.08)) { Item = i % 4 == 0 ? "gw-1" : "gw-2", Team = $"Team {random.Next(4)}" })));

        causes.GoesWith.ShouldHaveSingleItem().Rule.Conditions.ShouldBe([new Condition("configuration-item", "gw-1")]);
    }

    // Whoever gets the step before the solution is struck half as often again; who gets it afterwards gets it because of the harm.
    [Fact]
    public void What_comes_after_the_harm_is_no_cause()
    {
        var matters = Range(600, i => new Matter(i % 3 == 0) { Later = i % 6 == 0 ? EventTypes.TicketEscalated : "" });

        CauseDesk.Causes(CauseDesk.Log(matters)).GoesWith.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_before_the_harm_goes_with_it_and_a_filter_cannot_always_say_so()
    {
        var matters = Range(600, i => new Matter(i % 3 == 0 ? i % 6 == 0 : i % 15 == 1) { Step = i % 3 == 0 ? EventTypes.TicketEscalated : "", Later = i % 15 == 1 ? EventTypes.TicketEscalated : "" });

        var found = CauseDesk.Causes(CauseDesk.Log(matters)).GoesWith.ShouldHaveSingleItem();

        found.Rule.InWords().ShouldBe("after a step ticket.escalated");
        found.Rule.Cases.ShouldBeNull();
        found.Members.Count.ShouldBe(200);
    }

    // Half of VPN is struck, but of what team Night has of it only one in twenty; the finding's own topic is no answer.
    [Fact]
    public void Those_who_are_spared_are_told_apart_within_the_segment()
    {
        var log = CauseDesk.Log(Range(1200, i => new Matter(i % 2 == 0 && (i % 6 == 0 ? i % 120 == 0 : i % 4 == 0)) { Topic = i % 2 == 0 ? "VPN" : "Mail", Team = i % 6 == 0 ? "Night" : "Day" }));

        var causes = CauseDesk.Causes(log, new Segment([new FilterTerm("topic", "VPN")]));

        var spared = causes.SparedBy.ShouldHaveSingleItem();
        spared.Rule.Conditions.ShouldBe([new Condition("team", "Night")]);
        (spared.Share.Figure.N, spared.Share.Other.N).ShouldBe((200, 400));
        spared.Share.Difference!.High!.Value.ShouldBeLessThan(0);
        spared.Ratio.High.ShouldBeLessThan(1);
        causes.GoesWith.Concat(causes.SparedBy).SelectMany(cause => cause.Rule.Conditions).ShouldNotContain(condition => condition.Column == "topic");
    }

    // Two names of one thing: the data cannot tell which it is.
    [Fact]
    public void Rules_that_the_data_cannot_tell_apart_are_said_together()
    {
        var found = CauseDesk.Causes(CauseDesk.Log(Range(600, i => new Matter(i % 3 == 0 ? i % 6 == 0 : i % 30 == 1) { Item = i % 3 == 0 ? "gw-1" : "gw-2", Team = i % 3 == 0 ? "Night" : "Day" }))).GoesWith.ShouldHaveSingleItem();

        found.SameAs.ShouldHaveSingleItem();
        found.SameAs.Append(found.Rule).SelectMany(rule => rule.Conditions).ShouldBe([new Condition("team", "Night"), new Condition("configuration-item", "gw-1")], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_instances_does_not_matter(int seed)
    {
        var random = new Random(seed);
        Matter[] matters = [.. Range(300, i => new Matter(random.NextDouble() < (i % 3 == 0 ? 0.5 : 0.1)) { Item = i % 3 == 0 ? "gw-1" : "gw-2", Team = $"Team {random.Next(3)}", Hour = i })];
        var before = Said(CauseDesk.Causes(CauseDesk.Log(matters)));

        random.Shuffle(matters);

        before.ShouldNotBeEmpty();
        Said(CauseDesk.Causes(CauseDesk.Log(matters))).ShouldBe(before);
    }

    // Whoever is struck is drawn by lot, so nothing goes with it.
    [Fact]
    [Trait("Category", "slow")]
    public void Where_nothing_goes_with_it_at_most_one_in_twenty_answers_shows_anything()
    {
        var shown = Enumerable.Range(1, 200).Count(seed => Said(CauseDesk.Causes(ByLot(seed))).Count > 0);

        shown.ShouldBeLessThanOrEqualTo(10);
    }

    private static MeasuredLog ByLot(int seed)
    {
        var random = new Random(seed);
        return CauseDesk.Log(Range(600, _ => new Matter(random.NextDouble() < 0.3)
        {
            Item = $"item {random.Next(8)}",
            Team = $"Team {random.Next(5)}",
            Topic = $"topic {random.Next(4)}",
            Step = random.Next(3) switch { 0 => EventTypes.TicketEscalated, 1 => EventTypes.TicketNoted, _ => "" },
        }));
    }

    private static List<string> Said(FindingCauses causes) =>
    [
        .. causes.GoesWith.Select(found => $"with {found.Rule.InWords()} {found.Share.Figure.Value:R} {found.Q:0.000e0}"),
        .. causes.SparedBy.Select(found => $"spared {found.Rule.InWords()} {found.Share.Figure.Value:R} {found.Q:0.000e0}"),
        .. causes.Elsewhere.Select(found => $"elsewhere {found.Rule.InWords()} {found.Share.Figure.Value:R} {found.Q:0.000e0}"),
    ];

    private static IEnumerable<Matter> Range(int count, Func<int, Matter> matter) => Enumerable.Range(0, count).Select(matter);
}
