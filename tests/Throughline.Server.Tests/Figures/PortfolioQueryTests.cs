using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Figures;

/// <summary>The list of journeys in its orders: what needs a look first is on top.</summary>
public sealed class PortfolioQueryTests
{
    private static readonly IReadOnlyList<PortfolioLine> Journeys =
    [
        Line("b", "zoe-role", review: new DateOnly(2026, 3, 1), touched: 10, observed: .9, back: .1),
        Line("a", null, review: null, touched: 300, observed: null, back: null),
        Line("c", "map-owner", review: new DateOnly(2026, 1, 1), touched: 20, observed: .4, back: .3),
    ];

    [Theory]
    [InlineData("", "b a c")]
    [InlineData("unheard-of", "b a c")]
    [InlineData("name", "a b c")]
    [InlineData("owner", "a c b")]
    [InlineData("review", "c b a")]
    [InlineData("freshness", "a c b")]
    [InlineData("observed", "c b a")]
    [InlineData("came-back", "c b a")]
    public void They_stand_in_the_order_of_the_address(string sort, string order) =>
        PortfolioQuery.Read(sort).Of(Journeys).Select(line => line.Name).ShouldBe(order.Split(' '));

    [Fact]
    public void By_team_they_stand_under_who_owns_them_and_those_of_nobody_first()
    {
        var query = PortfolioQuery.Read("came-back", "owner");
        query.Groups([.. Journeys, Line("d", "map-owner", review: null, touched: 1, observed: null, back: .9)])
            .Select(group => (group.Owner, string.Join(' ', group.Journeys.Select(line => line.Name)))).ShouldBe([(null, "a"), ("map-owner", "d c"), ("zoe-role", "b")]);
        query.Address().ShouldBe("/?sort=came-back&by=owner");
        (query with { IsByOwner = false, Sort = PortfolioSort.Map }).Address().ShouldBe("/");
        PortfolioQuery.Read("").Groups(Journeys).ShouldHaveSingleItem().Journeys.Count.ShouldBe(3);
    }

    private static PortfolioLine Line(string name, string? owner, DateOnly? review, int touched, double? observed, double? back)
    {
        var version = To.AddDays(-touched);
        var age = new MapAge(To, version, version, review, 90);
        return new PortfolioLine(name, name, Share(1, 100), Count(100), back is { } share ? Share(share, 100) : None("repeat-contact-48h", "share", "journeys"), [], Score(3, 100), Seconds(100, 100))
        {
            Kept = new KeptMap(new DrawnMap(new JourneyMap(name, name, null, [])) { Owner = owner }, null),
            Freshness = MapFreshness.Of(review is null ? age with { ReviewDays = null } : age, To),
            Observed = observed is { } seen ? Share(seen, 10) : null,
        };
    }
}
