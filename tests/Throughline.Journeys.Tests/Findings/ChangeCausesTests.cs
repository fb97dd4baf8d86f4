using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Tests.Findings;

/// <summary>What goes with a change: here, that since 13 April 2026, after fourteen of twenty-eight weeks, more of the solved matters are opened again.</summary>
public sealed class ChangeCausesTests
{
    // One every four hours from Monday, 5 January, 08:00, the last before a week begins that is not whole; the first of 13 April is the 587th.
    private const int Matters = 1174;
    private const int Before = 586;

    // Four teams in turn. Of Night's 147 matters before one in ten is opened again, of its 147 since one in two; of the others' 439 and 441 one in ten both times.
    [Fact]
    public void The_team_whose_matters_alone_have_changed_goes_with_it()
    {
        var found = Causes((i, isSince) => Of(i, Team(i), isSince && i % 4 == 0 ? i / 4 % 2 == 0 : i / 4 % 10 == 0)).GoesWith.ShouldHaveSingleItem();

        found.Rule.InWords().ShouldBe("team Night");
        (found.Share.Figure.N, found.Share.Other.N).ShouldBe((147, 441));
        (found.Before!.Figure.N, found.Before.Other.N).ShouldBe((147, 439));
        found.Share.Figure.Value!.Value.ShouldBe(0.5, 0.01);
        found.Before.Figure.Value!.Value.ShouldBe(0.1, 0.01);
        found.Share.Difference!.Value!.Value.ShouldBe(0.4, 0.01);
        found.Share.Difference.Low!.Value.ShouldBeGreaterThan(0.2);
    }

    // Night is struck three times as often as the others, and has always been.
    [Fact]
    public void A_team_that_has_always_been_struck_does_not()
    {
        var causes = Causes((i, isSince) => Of(i, Team(i), i / 4 % 10 < (i % 4 == 0 ? 3 : 1) + (isSince ? 2 : 0)));

        (causes.GoesWith.Count, causes.SparedBy.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void Where_the_mix_is_unchanged_and_all_rise_alike_nothing_does()
    {
        var causes = Causes((i, isSince) => Of(i, Team(i), i / 4 % 10 < (isSince ? 4 : 1)));

        (causes.GoesWith.Count, causes.SparedBy.Count, causes.Elsewhere.Count).ShouldBe((0, 0, 0));
        causes.Tested.ShouldBeGreaterThan(0);
        causes.Known.ShouldBe("what was known when the matter was called solved; those asked for since 13 April 2026 are compared with those before");
    }

    // Night takes half of the matters since, a quarter before: of each team one in ten is struck, as ever.
    [Fact]
    public void A_team_that_has_only_become_busier_does_not()
    {
        var causes = Causes((i, isSince) => Of(i, isSince && i % 4 == 1 ? "Night" : Team(i), i / 4 % 10 == 0));

        (causes.GoesWith.Count, causes.SparedBy.Count).ShouldBe((0, 0));
    }

    // All rise from one in ten to one in two but Night's.
    [Fact]
    public void The_team_that_was_spared_the_change_is_told_apart() =>
        Causes((i, isSince) => Of(i, Team(i), isSince && i % 4 != 0 ? i / 4 % 2 == 0 : i / 4 % 10 == 0)).SparedBy.ShouldHaveSingleItem().Rule.InWords().ShouldBe("team Night");

    // Since, matters of Night about gw-1 alone are struck.
    [Fact]
    public void Two_conditions_together_are_found()
    {
        var random = new Random(1);

        var found = Causes((i, isSince) => Of(i, Team(i), random.NextDouble() < (isSince && i % 8 == 0 ? 0.8 : 0.1)) with { Item = i / 4 % 2 == 0 ? "gw-1" : "gw-2" }).GoesWith.ShouldHaveSingleItem();

        found.Rule.Conditions.ShouldBe([new Condition("team", "Night"), new Condition("configuration-item", "gw-1")], ignoreOrder: true);
    }

    [Fact]
    public void Findings_that_relate_two_series_have_no_answer()
    {
        var log = Log((i, _) => Of(i, Team(i), i % 2 == 0));

        FindingCauses.Of(log, FigureScope.Of(log.Instances), CauseDesk.Finding("friction-lead", Segment.Everywhere)).ShouldBeNull();
    }

    // All rise from one in ten to three in ten by lot, whatever else is known of them.
    [Fact]
    [Trait("Category", "slow")]
    public void Where_nothing_goes_with_it_at_most_one_in_twenty_answers_shows_anything()
    {
        var shown = Enumerable.Range(1, 200).Count(seed => ByLot(seed) is { } causes && causes.GoesWith.Count + causes.SparedBy.Count > 0);

        shown.ShouldBeLessThanOrEqualTo(10);
    }

    private static FindingCauses ByLot(int seed)
    {
        var random = new Random(seed);
        return Causes((i, isSince) => new Matter(random.NextDouble() < (isSince ? 0.3 : 0.1))
        {
            Hour = i * 4,
            Item = $"item {random.Next(8)}",
            Team = $"Team {random.Next(5)}",
            Topic = $"topic {random.Next(4)}",
        });
    }

    private static FindingCauses Causes(Func<int, bool, Matter> matter)
    {
        var log = Log(matter);
        var finding = CauseDesk.Finding("metric-shift", Segment.Everywhere) with { Since = new DateOnly(2026, 4, 13) };
        return FindingCauses.Of(log, FigureScope.Of(log.Instances), finding).ShouldNotBeNull();
    }

    private static MeasuredLog Log(Func<int, bool, Matter> matter) => CauseDesk.Log(Enumerable.Range(0, Matters).Select(i => matter(i, i >= Before)));

    private static Matter Of(int number, string team, bool isStruck) => new(isStruck) { Team = team, Hour = number * 4 };

    private static string Team(int number) => (number % 4) switch { 0 => "Night", 1 => "Day", 2 => "Early", _ => "Late" };
}
