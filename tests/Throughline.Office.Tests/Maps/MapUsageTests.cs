using Throughline.Office.Maps.Freshness;
using Throughline.Office.Maps.Usage;

namespace Throughline.Office.Tests.Maps;

public sealed class MapUsageTests
{
    private static readonly DateOnly First = new(2026, 1, 1);

    // R002: two people open it, 60 days go by.
    [Fact]
    public void A_map_that_nobody_opens_for_60_days_is_not_consulted()
    {
        var usage = new MapUsage([new MapUsageDay(First, [new RoleOpens("agent", 1), new RoleOpens("journey manager", 1)])]);

        usage.Opens.Sum(role => role.Opens).ShouldBe(2);
        usage.IsUnused(First, First.AddDays(59)).ShouldBeFalse();
        usage.IsUnused(First, First.AddDays(60)).ShouldBeTrue();
    }

    [Fact]
    public void A_decision_that_cites_it_is_a_use()
    {
        var usage = new MapUsage([new MapUsageDay(First.AddDays(30), []) { Citations = [new MapCitation("Move the password reset into the portal", "journey-manager")] }]);

        (usage.LastCited, usage.LastOpened).ShouldBe((First.AddDays(30), null));
        usage.IsUnused(First, First.AddDays(60)).ShouldBeFalse();
    }

    [Fact]
    public void A_draft_need_not_be_consulted() => new MapUsage([]).IsUnused(null, First).ShouldBeFalse();

    [Fact]
    public void Opens_are_added_up_by_role()
    {
        var day = new MapUsageDay(First, [new RoleOpens("agent", 2)]).Plus([new RoleOpens("agent", 1), new RoleOpens("analyst", 5)]);

        day.Opens.ShouldBe([new RoleOpens("agent", 3), new RoleOpens("analyst", 5)]);
        new MapUsage([day]).Opens[0].ShouldBe(new RoleOpens("analyst", 5));
    }

    [Fact]
    public void The_wall_art_index_is_the_mean_of_three_silences()
    {
        // Changed 90 days ago (90 / 180), opened 15 days ago (15 / 60), never cited in 180 days (1).
        var index = WallArt.Of(First, First.AddDays(90), First.AddDays(165), null, First.AddDays(180));

        (index.Update, index.View, index.Citation).ShouldBe((0.5, 0.25, 1));
        index.Index.ShouldBe(1.75 / 3, 1e-12);
    }

    [Fact]
    public void A_new_map_is_no_wall_art() => WallArt.Of(First, null, null, null, First).Index.ShouldBe(0);

    [Fact]
    public void A_map_on_the_wall_has_the_index_1() => WallArt.Of(First, First, First, First, First.AddDays(400)).Index.ShouldBe(1);
}
