using Throughline.Office.Releases;

namespace Throughline.Office.Tests.Releases;

/// <summary>R018: a portal launch calls the owner of the map to review it.</summary>
public sealed class ReviewCallTests
{
    private static readonly DateOnly Launched = new(2026, 4, 8);

    private static readonly Release Portal = new("New portal", Launched, new DateOnly(2026, 4, 17), [new TouchedMap("software-access", [])]) { Kind = ReleaseKind.PortalLaunch };

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("2026-04-07", "2026-04-07", null)]
    [InlineData("2026-04-08", null, "2026-04-08")]
    [InlineData(null, "2026-04-10", "2026-04-10")]
    [InlineData("2026-04-20", "2026-04-12", "2026-04-12")]
    public void It_is_open_until_a_version_or_a_review_since_the_release(string? version, string? review, string? answered) =>
        Call(Portal, version, review).ShouldNotBeNull().AnsweredOn.ShouldBe(answered is null ? null : DateOnly.Parse(answered));

    [Fact]
    public void A_change_of_no_such_kind_and_one_that_is_still_to_come_call_for_nothing()
    {
        Call(Portal with { Kind = null }, null, null).ShouldBeNull();
        Call(Portal with { On = new DateOnly(2026, 5, 2) }, null, null).ShouldBeNull("it is the first of May");
    }

    [Fact]
    public void Charts_of_a_map_show_what_changes_it_or_all_maps_and_those_of_all_journeys_show_everything()
    {
        var register = new ReleaseRegister([
            Portal,
            Portal with { Name = "Everywhere", On = Launched.AddDays(-1), Touches = [new TouchedMap("all", [])] },
            Portal with { Name = "Elsewhere", On = Launched.AddDays(1), Touches = [new TouchedMap("vpn", [])] },
        ]);

        register.Of("software-access").Select(release => release.Name).ShouldBe(["Everywhere", "New portal"]);
        register.Of("all").Select(release => release.Name).ShouldBe(["Everywhere", "New portal", "Elsewhere"]);
    }

    private static ReviewCall? Call(Release release, string? version, string? review) =>
        ReviewCall.Of(release, "software-access", version is null ? [] : [DateOnly.Parse(version)], review is null ? null : DateOnly.Parse(review), new DateOnly(2026, 5, 1));
}
